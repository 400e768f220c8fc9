#pragma once
// What a screen reader hears without looking for it: a run's start, each tenth of it, the first failure of each kind,
// and a change of the mode. The end is said by the toast that tells it.

#include <chrono>
#include <functional>
#include <set>

#include <QWidget>

#include "core/delivery/execution.h"

namespace aicmo::ui {

class ModePolicy;
class RunController;

/// One run, as it goes on: what there is to say now that was not said before.
class SpokenRun {
  public:
    /// `now` on any steady clock. Tenths that come within a second of each other are said as the last of them.
    [[nodiscard]] QStringList next(const ExecutionProgress& progress, std::chrono::milliseconds now);

  private:
    void addFailures(const ExecutionProgress& progress, QStringList& lines);

    int tenth_ = 0;
    std::chrono::milliseconds saidAt_{-std::chrono::hours(1)};
    std::set<std::string> kinds_;
};

/// An object that cannot be seen; assistive tools find it with the role of a notification.
class RunVoice final : public QWidget {
    Q_OBJECT
  public:
    /// `nameOf` tells a project's name; `shown` which one is in the window: the others are named.
    RunVoice(RunController& runs, ModePolicy& mode, std::function<QString(const std::string&)> nameOf,
             std::function<std::string()> shown, QWidget* window);
    void say(const QString& words);

  private:
    void speakProgress(const QString& projectId);
    [[nodiscard]] QString about(const QString& projectId, const QString& words) const;

    RunController& runs_;
    std::function<QString(const std::string&)> nameOf_;
    std::function<std::string()> shown_;
    std::map<QString, SpokenRun> spoken_;
};

}  // namespace aicmo::ui
