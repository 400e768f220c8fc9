#pragma once
// Approves, or revokes the approvals of, several contents at once: those that are ticked, with a name and a note.

#include <QDialog>

#include "ui/bridge/project_session.h"

class QListWidget;
class QPushButton;

namespace aicmo::ui {

class ApproverForm;

class ApproveContents final : public QDialog {
    Q_OBJECT
  public:
    enum class Act { Approve, Revoke };

    /// Of the project that is open and checked. All that can be approved is ticked; for a revocation nothing is.
    ApproveContents(ProjectSession& session, Act act, QWidget* parent = nullptr);

  private:
    void fill();
    void refresh();
    void act();

    ProjectSession& session_;
    Act act_;
    bool filling_ = false;
    QListWidget* contents_;
    ApproverForm* form_ = nullptr;  ///< not for a revocation
    QPushButton* go_;
    std::shared_ptr<const LoadedProject> loaded_;
    std::shared_ptr<const PlanCheck> check_;
};

}  // namespace aicmo::ui
