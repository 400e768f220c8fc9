#pragma once
// The right of the plan page: problems of the content and of the item, the digest of the exact message, the approval.

#include <memory>
#include <optional>

#include <QWidget>

#include "ui/pages/preview_pane.h"

class QPushButton;
class QVBoxLayout;

namespace aicmo::ui {

class ApproverForm;
class CountPill;
class Label;
class StateText;

class ApprovalPane final : public QWidget {
    Q_OBJECT
  public:
    explicit ApprovalPane(ProjectSession& session, QWidget* parent = nullptr);

    void setContent(std::optional<std::size_t> content);
    void setItem(std::shared_ptr<const PreviewData> item);
    [[nodiscard]] QPushButton* approveButton() const { return approve_; }
    [[nodiscard]] QPushButton* testButton() const { return test_; }
    [[nodiscard]] int errors() const { return errors_; }
    [[nodiscard]] int warnings() const { return warnings_; }
    /// Approves the content that is shown, if it can be.
    void approve();
    /// Shows what changed in the content since it was approved last.
    void showChanges();
    /// Withdraws the approval of the content that is shown; false when there is none.
    bool revoke();

  signals:
    void itemWanted(qint64 planIndex);
    /// Show the items of the content that are in that state.
    void stateWanted(aicmo::ui::ItemState state);
    void ruleWanted(const QString& id);
    void previewWanted();
    /// A test of the item that is shown.
    void testWanted();
    void changed();
    /// A button of the pane was pressed that goes away with what it does.
    void acting();

  private:
    void refresh();
    /// Why who is named in the form may not approve; empty when they may.
    [[nodiscard]] QString refusal(const ContentCheck& check) const;
    void fillProblems();
    void fillApproval();
    /// What is said of it besides its message, and where its button leads.
    struct About {
        std::int64_t items = 0;
        std::optional<std::size_t> item;
        std::optional<ItemState> state;
        std::int64_t inState = 0;
    };
    void addProblem(const Finding& finding, const About& about);
    void addHeldBack(const ContentCheck& check, ItemState state, const Finding& finding);
    void addItemProblems();
    [[nodiscard]] QWidget* makeRuleLine(const QString& id, QWidget* parent);
    void addHeading(const QString& text);
    [[nodiscard]] const ContentCheck* contentCheck() const;

    ProjectSession& session_;
    std::optional<std::size_t> content_;
    std::shared_ptr<const PreviewData> item_;
    int errors_ = 0;
    int warnings_ = 0;

    CountPill* errorPill_;
    CountPill* warningPill_;
    QWidget* foot_ = nullptr;
    QWidget* problemHost_ = nullptr;
    QVBoxLayout* problems_ = nullptr;
    Label* size_;
    Label* digest_;
    Label* revision_;
    StateText* state_;
    Label* story_;
    Label* secondPerson_;
    QPushButton* changes_;
    QPushButton* formButton_;
    ApproverForm* form_;
    QPushButton* approve_;
    QPushButton* second_;
    QPushButton* test_;
};

}  // namespace aicmo::ui
