#pragma once
// A live run that was stopped, or killed, before its end: the next live run of the project goes on with it.

#include <memory>
#include <stop_token>
#include <vector>

#include "ui/bridge/plan_check.h"

namespace aicmo::ui {

/// The one of `runs` (newest first) that goes on; null when every live run came to its end.
[[nodiscard]] const Run* unfinishedLiveRun(const std::vector<Run>& runs);

/// The plan items that it has still to hand over, if they may be sent then: what it planned and has not begun, and what
/// it had no time to plan. Blocks on a large run: for a worker.
[[nodiscard]] Result<std::shared_ptr<const ChosenItems>> stillToSend(Store& store, const Plan& plan, const Run& run,
                                                                     const std::stop_token& stop);

/// The plan items that failed in a run. Blocks on a large run: for a worker.
[[nodiscard]] Result<std::shared_ptr<const ChosenItems>> failedItems(Store& store, const Plan& plan,
                                                                     const std::string& runId,
                                                                     const std::stop_token& stop);

}  // namespace aicmo::ui
