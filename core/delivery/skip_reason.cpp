#include "core/delivery/skip_reason.h"

#include "core/delivery/overdue.h"
#include "core/delivery/run_planner.h"

namespace aicmo {

namespace {

/// How the texts begin; see consent.cpp, channel_runner.cpp, books.cpp, overdue.h.
struct Beginning {
    std::string_view text;
    SkipReason reason;
};
constexpr std::array beginnings{
    Beginning{"no consent (", SkipReason::NoConsent},
    Beginning{"objected (", SkipReason::Objected},
    Beginning{"suppressed by \"", SkipReason::Suppressed},
    Beginning{"the suppression list cannot be read", SkipReason::Suppressed},
    Beginning{"not approved", SkipReason::NotApproved},
    Beginning{"not what was approved", SkipReason::NotApproved},
    Beginning{"approved for the account", SkipReason::NotApproved},
    Beginning{"the approvals cannot be read", SkipReason::NotApproved},
    Beginning{overdueBy, SkipReason::Overdue},
    Beginning{alreadySent, SkipReason::AlreadySent},
    Beginning{"not attempted: ", SkipReason::NotAttempted},
};

}  // namespace

SkipReason skipReason(std::string_view message) {
    for (const Beginning& beginning : beginnings) {
        if (message.starts_with(beginning.text)) return beginning.reason;
    }
    return SkipReason::Other;
}

std::string_view skipWords(SkipReason reason) {
    switch (reason) {
        case SkipReason::NoConsent: return "no consent (";
        case SkipReason::Objected: return "objected (";
        case SkipReason::Suppressed: return "suppress";
        case SkipReason::NotApproved: return "approv";
        case SkipReason::Overdue: return overdueBy;
        case SkipReason::AlreadySent: return alreadySent;
        case SkipReason::NotAttempted: return "not attempted: ";
        case SkipReason::Other: break;
    }
    return {};
}

Result<SkipCounts> countSkipped(Store& store, std::string_view runId, const std::stop_token& stop) {
    SkipCounts counts;
    RunItemFilter filter;
    filter.state = LedgerState::Skipped;
    filter.limit = 10'000;
    while (!stop.stop_requested()) {
        const auto items = store.runItems(runId, filter);
        if (!items) return fail(items.error());
        if (items->empty()) break;
        for (const RunItem& item : *items) ++counts[skipReason(item.message)];
        filter.afterNo = items->back().no;
    }
    return counts;
}

}  // namespace aicmo
