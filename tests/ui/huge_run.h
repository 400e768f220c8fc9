#pragma once
// Live runs of any size in the ledger, without anything being sent: planned, claimed, committed and settled as a run
// does it.

#include <string>

#include "core/store/store.h"

namespace aicmo::ui::test {

struct MadeRun {
    std::int64_t sent = 0, failed = 0, inDoubt = 0, pending = 0;
    std::int64_t noConsent = 0, suppressed = 0, notApproved = 0, alreadySent = 0;
    RunState state = RunState::Finished;
    std::string errors = "[]";
};

/// A hundred thousand items, of every kind.
[[nodiscard]] MadeRun hundredThousand();

/// Puts a project with a few recipients and that run into the store; the run's id.
std::string makeRun(Store& store, const std::string& projectId, const std::string& name, const MadeRun& made);

}  // namespace aicmo::ui::test
