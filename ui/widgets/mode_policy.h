#pragma once
// The rules of the mode (LOOK section 6): forgetting must be harmless. Dry run is on at every start; switching it off
// arms one project; another project, the end of a run, or ten idle minutes switch it on again.

#include <chrono>
#include <set>
#include <string>

#include <QObject>
#include <QTimer>

#include "core/delivery/execution.h"

namespace aicmo::ui {

enum class Mode { Disabled, Preview, Live };

class ModePolicy final : public QObject {
    Q_OBJECT
  public:
    explicit ModePolicy(const ExecutionConfig& start, std::chrono::milliseconds idle = std::chrono::minutes(10),
                        QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] bool executionEnabled() const { return enabled_ || liveRun_; }
    [[nodiscard]] bool dryRun() const { return dryRun_ && !liveRun_; }
    [[nodiscard]] const std::set<Channel>& channels() const { return channels_; }
    [[nodiscard]] bool isLocked() const { return locked_; }
    /// True while a run started now would send for real.
    [[nodiscard]] bool isLive() const { return mode() == Mode::Live; }
    /// What the orchestrator is given for a run started now.
    [[nodiscard]] ExecutionConfig config() const;

    void setExecutionEnabled(bool enabled);
    /// Off arms the present project alone; refused without a project.
    void setDryRun(bool dry);
    void setChannel(Channel channel, bool on);
    void setProject(const std::string& projectId);
    /// A run of the present project holds the switches still. While it is a live one the mode is Live, whatever the
    /// switches were when the project was opened again.
    void setLocked(bool locked, bool liveRun = false);
    void runEnded();
    /// Something was done in the window: the idle time starts again.
    void touch();

  signals:
    void changed();

  private:
    void disarm();

    bool enabled_ = false;
    bool dryRun_ = true;
    bool locked_ = false;
    bool liveRun_ = false;
    std::set<Channel> channels_;
    std::string projectId_;
    QTimer idle_;
};

}  // namespace aicmo::ui
