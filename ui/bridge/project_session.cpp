#include "ui/bridge/project_session.h"

#include <algorithm>

#include "core/delivery/books.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

std::optional<std::string> LoadedProject::account(Channel channel) const {
    for (const auto& [which, where] : accounts) {
        if (which == channel) {
            return where;
        }
    }
    return std::nullopt;
}

ProjectSession::ProjectSession(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QObject(parent), services_(services), jobs_(jobs) {}

void ProjectSession::open(const std::string& projectId) {
    if (projectId == projectId_ && loaded_) {
        return;
    }
    projectId_ = projectId;
    loaded_.reset();
    check_.reset();
    states_.clear();
    runs_.clear();
    checking_.cancel();
    emit opening();
    load();
}

void ProjectSession::close() {
    loading_.cancel();
    checking_.cancel();
    readingRuns_.cancel();
    projectId_.clear();
    loaded_.reset();
    check_.reset();
    states_.clear();
    runs_.clear();
    emit loadedChanged();
}

void ProjectSession::reload() {
    if (!projectId_.empty()) {
        load();
    }
}

void ProjectSession::load() {
    using Answer = Result<std::shared_ptr<const LoadedProject>>;
    loading_.run(
        jobs_, this,
        [store = services_.store, id = projectId_, accountOf = services_.accountOf,
         gateways = services_.gateways](const std::stop_token&) -> Answer {
            auto bundle = store->loadProject(id);
            if (!bundle) {
                return fail(bundle.error());
            }
            auto loaded = std::make_shared<LoadedProject>();
            loaded->notices = bundle->notices;
            loaded->plan = std::make_shared<const Plan>(
                extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
            loaded->composer = std::make_shared<const Composer>(loaded->plan);
            for (const Channel channel :
                 {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter}) {
                loaded->accounts.emplace_back(channel,
                                              accountOf ? accountOf(loaded->project(), channel) : std::nullopt);
            }
            if (const auto factory = gateways ? gateways(loaded->project()) : nullptr) {
                loaded->senders = accountsOf(*factory);
                loaded->emailsPerMinute = factory->pacing(Channel::Email).perMinute;
            }
            return loaded;
        },
        [this](Answer answer) {
            if (!answer) {
                emit failed(said(answer.error()));
                close();
                return;
            }
            adopt(std::move(*answer));
        });
    refreshRuns();
}

void ProjectSession::adopt(std::shared_ptr<const LoadedProject> loaded) {
    loaded_ = std::move(loaded);
    check_.reset();
    states_.assign(loaded_->plan->items().size(), ItemState::Unchecked);
    emit loadedChanged();
    recheck();
}

void ProjectSession::recheck() {
    if (!loaded_) {
        return;
    }
    checking_.cancel();
    checking_.run(
        jobs_, this,
        [loaded = loaded_, store = services_.store, guard = QPointer<ProjectSession>(this), jobs = &jobs_,
         input = PlanCheckInput{loaded_->senders, services_.clock->now()}](const std::stop_token& stop) {
            auto check =
                std::make_shared<PlanCheck>(checkPlan(*loaded->composer, *store, input, stop, [&](PlanCheckPart part) {
                    if (part.states.empty()) {
                        return;
                    }
                    auto shared = std::make_shared<PlanCheckPart>(std::move(part));
                    jobs->post([guard, loaded, shared] {
                        if (!guard || guard->loaded_ != loaded) {
                            return;
                        }
                        std::copy(shared->states.begin(), shared->states.end(),
                                  guard->states_.begin() + static_cast<std::ptrdiff_t>(shared->first));
                        emit guard->statesChanged(static_cast<qint64>(shared->first),
                                                  static_cast<qint64>(shared->states.size()));
                    });
                }));
            return std::shared_ptr<const PlanCheck>(std::move(check));
        },
        [this](std::shared_ptr<const PlanCheck> check) {
            check_ = std::move(check);
            for (const std::string& error : check_->errors) {
                emit failed(shown(error));
            }
            emit checkChanged();
        });
}

void ProjectSession::refreshRuns() {
    if (projectId_.empty()) {
        return;
    }
    readingRuns_.run(
        jobs_, this, [store = services_.store, id = projectId_](const std::stop_token&) { return store->listRuns(id); },
        [this](Result<std::vector<Run>> runs) {
            if (!runs) {
                emit failed(said(runs.error()));
                return;
            }
            runs_ = std::move(*runs);
            emit runsChanged();
        });
}

template <class Work, class Done>
void ProjectSession::act(Work work, Done done) {
    jobs_.run(this, std::move(work), [this, id = projectId_, done = std::move(done)](auto result) {
        if (!result) {
            emit failed(said(result.error()));
            return;
        }
        done(result);
        if (id == projectId_) {
            recheck();
        }
    });
}

void ProjectSession::compareWithApproval(const Approval& approval, QObject* receiver,
                                         const std::function<void(const Result<ApprovalDiff>&)>& done) {
    if (!loaded_) {
        return;
    }
    jobs_.run(
        receiver,
        [store = services_.store, plan = loaded_->plan, approval] { return approvalDiff(*store, *plan, approval); },
        done);
}

void ProjectSession::approve(const std::vector<std::string>& contentIds, const std::string& note,
                             const std::string& by) {
    act([store = services_.store, id = projectId_, contentIds, by = by.empty() ? services_.actor : by,
         note] { return store->approve(id, contentIds, by, note); },
        [this](const Result<std::vector<Approval>>& approvals) {
            qint64 items = 0;
            for (const Approval& approval : *approvals) {
                items += approval.items;
            }
            emit acted(tr("%1 items approved").arg(number(items)));
        });
}

void ProjectSession::revoke(const std::vector<std::string>& contentIds) {
    act([store = services_.store, id = projectId_, contentIds,
         by = services_.actor] { return store->revoke(id, contentIds, by); },
        [this](const Result<std::int64_t>& count) {
            emit acted(tr("%n approval(s) revoked", nullptr, static_cast<int>(*count)));
        });
}

void ProjectSession::setState(ProjectState state) {
    jobs_.run(
        this,
        [store = services_.store, id = projectId_, state, by = services_.actor] {
            return store->setProjectState(id, state, by);
        },
        [this, state](Status status) {
            if (!status) {
                emit failed(said(status.error()));
                return;
            }
            emit acted(tr("State: %1").arg(lookOf(state).word));
            reload();
        });
}

void ProjectSession::resolve(const std::vector<std::string>& itemIds, bool sent) {
    act([store = services_.store, id = projectId_, itemIds, sent,
         by = services_.actor] { return store->resolve(id, itemIds, sent, by); },
        [this, sent](const Result<std::int64_t>& count) {
            emit acted(sent ? tr("%n item(s) settled as sent", nullptr, static_cast<int>(*count))
                            : tr("%n item(s) settled as not sent", nullptr, static_cast<int>(*count)));
            refreshRuns();
        });
}

}  // namespace aicmo::ui
