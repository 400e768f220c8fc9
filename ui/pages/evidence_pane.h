#pragma once
// Beside the results: what is known of the chosen items in doubt, what their service says, and the two answers of which
// neither is the default.

#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "ui/bridge/jobs.h"
#include "ui/bridge/service_word.h"
#include "ui/console.h"

class QBoxLayout;
class QPushButton;

namespace aicmo::ui {

class Label;
class StateText;

class EvidencePane final : public QWidget {
    Q_OBJECT
  public:
    EvidencePane(const ConsoleServices& services, Jobs& jobs, QWidget* parent = nullptr);

    /// The chosen items in doubt, the one that is told of first. With none the pane hides.
    void showItems(const std::string& projectId, std::vector<RunItem> items);
    [[nodiscard]] const std::vector<RunItem>& items() const { return items_; }
    /// Reads again what the service said.
    void refresh();
    /// While an inquiry goes on nothing can be asked or settled here.
    void setBusy(bool busy);

  signals:
    void askWanted();
    void settleWanted(bool sent);
    void failed(const QString& what);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Beside each other, or below where their words would be cut.
    void fitButtons();
    void showRecord(const DoubtRecord& record);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest reading_;
    std::string projectId_;
    std::vector<RunItem> items_;
    Label* who_;
    Label* more_;
    Label* handedOver_;
    Label* attempts_;
    Label* answer_;
    Label* sentAs_;
    Label* sentAsTitle_;
    Label* digest_;
    StateText* verdict_;
    Label* word_;
    Label* advice_;
    QPushButton* ask_;
    QPushButton* wasSent_;
    QPushButton* wasNotSent_;
    QBoxLayout* answers_;
};

}  // namespace aicmo::ui
