#pragma once
// Runs on their own threads: one a project, several projects at once. Progress arrives as values, coalesced: however
// often the coordinator reports, the UI thread gets the newest state once a turn.

#include <map>
#include <memory>
#include <string>

#include <QObject>

#include "ui/bridge/jobs.h"
#include "ui/console.h"

namespace aicmo::ui {

class RunController final : public QObject {
    Q_OBJECT
  public:
    RunController(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);
    /// Stops what still runs and waits for it.
    ~RunController() override;

    /// False when a run of that project is going on. `config` is the mode at this moment; `options` may name items.
    bool start(const std::string& projectId, const ExecutionConfig& config, ExecutionOptions options);
    void pause(const std::string& projectId);
    void resume(const std::string& projectId);
    void stop(const std::string& projectId);
    void stopAll();

    [[nodiscard]] bool isRunning(const std::string& projectId) const;
    [[nodiscard]] bool isLive(const std::string& projectId) const;
    [[nodiscard]] int runningCount() const { return static_cast<int>(active_.size()); }
    /// The projects of which a run is going on.
    [[nodiscard]] std::vector<std::string> running() const;
    /// The newest progress; null when nothing runs there.
    [[nodiscard]] const ExecutionProgress* progress(const std::string& projectId) const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] bool everConnected() const { return everConnected_; }

  signals:
    void started(const QString& projectId);
    void progressed(const QString& projectId);
    void finished(const QString& projectId, std::shared_ptr<const aicmo::ExecutionReport> report);

  private:
    struct Active;
    void deliver(const std::shared_ptr<Active>& run);
    void finish(const std::shared_ptr<Active>& run);

    const ConsoleServices& services_;
    Jobs& jobs_;
    std::map<std::string, std::shared_ptr<Active>> active_;
    bool everConnected_ = false;
};

}  // namespace aicmo::ui
