#pragma once
// Why items of a run were held back: the texts of the ledger, taken together by what a person would do about them.

#include <array>
#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/store/store.h"

namespace aicmo {

enum class SkipReason {
    NoConsent,    ///< the audience tells of consent, and this contact has given none
    Objected,     ///< the contact has objected
    Suppressed,   ///< on the suppression list
    NotApproved,  ///< no approval covers these bytes, or not for this account
    Overdue,      ///< its time has passed, and nobody confirmed it
    AlreadySent,
    NotAttempted,  ///< its channel has no account, or could not be used
    Other,
};
inline constexpr std::array skipReasons{SkipReason::NoConsent,    SkipReason::Objected, SkipReason::Suppressed,
                                        SkipReason::NotApproved,  SkipReason::Overdue,  SkipReason::AlreadySent,
                                        SkipReason::NotAttempted, SkipReason::Other};

/// What the message of a skipped item says.
[[nodiscard]] SkipReason skipReason(std::string_view message);
/// Words that the messages of that reason hold, for searching a run's items; empty for Other.
[[nodiscard]] std::string_view skipWords(SkipReason reason);

using SkipCounts = std::map<SkipReason, std::int64_t>;

/// Counts the skipped items of a run by reason. Reads all of them; a stop ends it early with what it has.
[[nodiscard]] Result<SkipCounts> countSkipped(Store& store, std::string_view runId, const std::stop_token& stop = {});

}  // namespace aicmo
