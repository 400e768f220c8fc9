#pragma once
// One CRM item on the plan page: what would be written and, when the operator asks for it, beside it what the CRM holds
// now. Nothing is read before; the connection is made on a worker and can be stopped.

#include <memory>
#include <optional>

#include <QDateTime>
#include <QWidget>

#include "core/delivery/execution.h"
#include "ui/bridge/jobs.h"

class QPushButton;

namespace aicmo::ui {

class CrmChangeModel;
class Label;
struct LoadedProject;
class StateText;
class Table;

class CrmPane final : public QWidget {
    Q_OBJECT
  public:
    CrmPane(GatewayProvider gateways, Jobs& jobs, QWidget* parent = nullptr);

    /// What was read stays as long as the same record of the same project is shown.
    void showRecord(const std::shared_ptr<const LoadedProject>& loaded, const CrmPayload& record);
    /// There is no record, for that reason.
    void showProblem(const QString& why);
    /// Stops what is being read, and forgets what was.
    void clear();

  signals:
    void connectionOpened();

  private:
    /// What one reading brought.
    struct Reading {
        QDateTime at;
        std::string account;
        std::optional<Error> error;  ///< why the CRM was not asked
        CrmReading told;
    };
    [[nodiscard]] static Reading readNow(const GatewayProvider& gateways, const LoadedProject& loaded,
                                         const CrmPayload& record, const std::stop_token& stop);
    void buttonPressed();
    void read();
    void adopt(Reading reading);
    void refresh();
    void say(const QString& detail);
    void showTrouble();
    void showContact();

    GatewayProvider gateways_;
    Jobs& jobs_;
    Latest reading_;
    std::shared_ptr<const LoadedProject> loaded_;
    std::optional<CrmPayload> record_;
    QString problem_;
    bool busy_ = false;
    std::optional<Reading> last_;

    StateText* state_;
    Label* detail_;
    QPushButton* button_;
    CrmChangeModel* model_;
    Table* table_;
};

}  // namespace aicmo::ui
