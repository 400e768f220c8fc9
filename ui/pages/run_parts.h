#pragma once
// A run in parts: channels, domains of the recipients, what was skipped and why, and its pace while it goes on.

#include <QWidget>

#include "core/delivery/skip_reason.h"
#include "ui/console.h"

namespace aicmo::ui {

class Label;
class PartLines;
class RateChart;
class ReasonLines;

class RunParts final : public QWidget {
    Q_OBJECT
  public:
    explicit RunParts(QWidget* parent = nullptr);

    /// `progress`: of the run while it goes on; null afterwards.
    void showRun(const RunBreakdown& parts, bool dry, const ExecutionProgress* progress);
    void showSkipped(const SkipCounts& counts);
    void addPace(const ExecutionProgress& progress);
    void clearPace();
    /// What the pace is kept to, in items a minute; 0: nothing.
    void setLimit(int perMinute);
    /// Away for a while, whatever there is to say.
    void setFolded(bool folded);

  signals:
    /// Show the items that were skipped for that reason.
    void reasonWanted(aicmo::SkipReason reason);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();

    PartLines* channels_;
    PartLines* domains_;
    ReasonLines* reasons_;
    QWidget* pace_;
    Label* paceNow_;
    RateChart* chart_;
    std::vector<QWidget*> rules_;  ///< before all but the first part
    int limit_ = 0;
    bool hasChannels_ = false, hasDomains_ = false, hasReasons_ = false;
    bool dry_ = true, running_ = false, folded_ = false, narrow_ = false;
};

}  // namespace aicmo::ui
