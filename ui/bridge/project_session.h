#pragma once
// The project that is open: loaded, planned and checked off the UI thread, with the acts that change it. Pages listen
// to its signals and read its values; all of it is UI thread.

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "core/delivery/approval_diff.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/plan_check.h"
#include "ui/console.h"

namespace aicmo::ui {

/// A project ready to be shown. Immutable; shared with workers.
struct LoadedProject {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const Composer> composer;
    std::vector<std::string> notices;
    std::vector<std::pair<Channel, std::optional<std::string>>> accounts;  ///< where each channel would go out
    int emailsPerMinute = 0;                 ///< what the email account is kept to; 0 = no limit
    std::map<Channel, std::string> senders;  ///< as approvals know the accounts that are set now

    [[nodiscard]] const Project& project() const { return plan->project(); }
    [[nodiscard]] std::optional<std::string> account(Channel channel) const;
};

class ProjectSession final : public QObject {
    Q_OBJECT
  public:
    ProjectSession(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);

    void open(const std::string& projectId);
    void close();
    /// Loads again (another program changed it) without closing the pages.
    void reload();
    /// Composes every item again: after a run, an approval, a change of suppressions.
    void recheck();

    [[nodiscard]] const std::string& projectId() const { return projectId_; }
    [[nodiscard]] std::shared_ptr<const LoadedProject> loaded() const { return loaded_; }
    /// Null until the whole plan has been checked.
    [[nodiscard]] std::shared_ptr<const PlanCheck> check() const { return check_; }
    [[nodiscard]] const std::vector<ItemState>& itemStates() const { return states_; }
    [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }

    /// `by` empty: who works here.
    void approve(const std::vector<std::string>& contentIds, const std::string& note, const std::string& by = {});
    [[nodiscard]] const std::string& actor() const { return services_.actor; }
    /// Compares the project that is open with what the approval was given for; `done` comes here, if `receiver` lives.
    void compareWithApproval(const Approval& approval, QObject* receiver,
                             const std::function<void(const Result<ApprovalDiff>&)>& done);
    void revoke(const std::vector<std::string>& contentIds);
    void setState(ProjectState state);
    void resolve(const std::vector<std::string>& itemIds, bool sent);
    void refreshRuns();

  signals:
    void opening();        ///< another project was asked for; nothing is loaded
    void loadedChanged();  ///< loaded() is new, or null
    void statesChanged(qint64 first, qint64 count);
    void checkChanged();  ///< check() is there, or being made again
    void runsChanged();
    void acted(const QString& what);   ///< something was done, in words, for a toast
    void failed(const QString& what);  ///< something could not be done, in words

  private:
    void load();
    void adopt(std::shared_ptr<const LoadedProject> loaded);
    template <class Work, class Done>
    void act(Work work, Done done);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest loading_, checking_, readingRuns_;
    std::string projectId_;
    std::shared_ptr<const LoadedProject> loaded_;
    std::shared_ptr<const PlanCheck> check_;
    std::vector<ItemState> states_;
    std::vector<Run> runs_;
};

}  // namespace aicmo::ui
