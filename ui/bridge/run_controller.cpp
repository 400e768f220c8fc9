#include "ui/bridge/run_controller.h"

#include <mutex>
#include <thread>

namespace aicmo::ui {

struct RunController::Active {
    std::string projectId;
    bool live = false;
    RunControl control;
    std::stop_source stop;
    std::mutex mutex;            ///< guards incoming, posted
    ExecutionProgress incoming;  ///< written by the coordinator
    bool posted = false;
    ExecutionProgress shown;  ///< UI thread only
    std::shared_ptr<const ExecutionReport> report;
    std::jthread thread;
};

RunController::RunController(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QObject(parent), services_(services), jobs_(jobs) {}

RunController::~RunController() {
    stopAll();
    for (auto& [id, run] : active_) {
        run->thread.join();
    }
}

bool RunController::start(const std::string& projectId, const ExecutionConfig& config, ExecutionOptions options) {
    if (active_.contains(projectId)) {
        return false;
    }
    auto run = std::make_shared<Active>();
    run->projectId = projectId;
    run->live = config.executionEnabled && !config.dryRun;
    run->shown.dryRun = !run->live;
    active_.emplace(projectId, run);
    options.preview = !run->live;
    options.actor = services_.actor;
    options.channels = config.channels;
    options.results = ResultsWanted::None;
    options.stop = run->stop.get_token();
    options.progress = [this, weak = std::weak_ptr<Active>(run),
                        guard = QPointer<RunController>(this)](const ExecutionProgress& progress) {
        const auto target = weak.lock();
        if (!target) {
            return;
        }
        const std::lock_guard lock(target->mutex);
        std::vector<ExecutionResult> latest = std::move(target->incoming.latest);
        target->incoming = progress;
        if (target->posted) {
            // Nobody has taken the last ones yet: keep both, newest last, within reason.
            latest.insert(latest.end(), progress.latest.begin(), progress.latest.end());
            if (latest.size() > 1000) {
                latest.erase(latest.begin(), latest.end() - 1000);
            }
            target->incoming.latest = std::move(latest);
            return;
        }
        target->posted = true;
        jobs_.post([guard, target] {
            if (guard) {
                guard->deliver(target);
            }
        });
    };
    // The run is forgotten only once its thread has been joined, so the thread may use it plainly.
    run->thread =
        std::jthread([this, run = run.get(), keep = std::weak_ptr<Active>(run), config, options = std::move(options),
                      services = services_, guard = QPointer<RunController>(this)] {
            ExecutionOrchestrator orchestrator(*services.store, services.gateways, config, services.clock);
            run->report = std::make_shared<const ExecutionReport>(
                orchestrator.executePlanForProject(run->projectId, options, &run->control));
            jobs_.post([guard, keep] {
                const auto done = keep.lock();
                if (guard && done) {
                    guard->finish(done);
                }
            });
        });
    emit started(QString::fromStdString(projectId));
    return true;
}

void RunController::deliver(const std::shared_ptr<Active>& run) {
    {
        const std::lock_guard lock(run->mutex);
        run->shown = std::move(run->incoming);
        run->incoming = {};
        run->posted = false;
    }
    everConnected_ = everConnected_ || run->shown.openConnections > 0;
    emit progressed(QString::fromStdString(run->projectId));
}

void RunController::finish(const std::shared_ptr<Active>& run) {
    run->thread.join();
    everConnected_ = everConnected_ || run->live;
    active_.erase(run->projectId);
    emit finished(QString::fromStdString(run->projectId), run->report);
}

void RunController::pause(const std::string& projectId) {
    if (const auto found = active_.find(projectId); found != active_.end()) {
        found->second->control.pause();
        found->second->shown.paused = true;
        emit progressed(QString::fromStdString(projectId));
    }
}

void RunController::resume(const std::string& projectId) {
    if (const auto found = active_.find(projectId); found != active_.end()) {
        found->second->control.resume();
        found->second->shown.paused = false;
        emit progressed(QString::fromStdString(projectId));
    }
}

void RunController::stop(const std::string& projectId) {
    if (const auto found = active_.find(projectId); found != active_.end()) {
        found->second->stop.request_stop();
        found->second->control.resume();
    }
}

void RunController::stopAll() {
    for (auto& [id, run] : active_) {
        run->stop.request_stop();
        run->control.resume();
    }
}

bool RunController::isRunning(const std::string& projectId) const { return active_.contains(projectId); }

std::vector<std::string> RunController::running() const {
    std::vector<std::string> ids;
    for (const auto& [id, run] : active_) {
        ids.push_back(id);
    }
    return ids;
}

bool RunController::isLive(const std::string& projectId) const {
    const auto found = active_.find(projectId);
    return found != active_.end() && found->second->live;
}

const ExecutionProgress* RunController::progress(const std::string& projectId) const {
    const auto found = active_.find(projectId);
    return found == active_.end() ? nullptr : &found->second->shown;
}

int RunController::openConnections() const {
    int open = 0;
    for (const auto& [id, run] : active_) {
        open += run->shown.openConnections;
    }
    return open;
}

}  // namespace aicmo::ui
