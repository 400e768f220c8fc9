#pragma once
// What asking a service for a lost hand-over has in common: saying what came of it, and looking again.

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/gateway.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] Sighting found(std::string remoteId, std::string text);
[[nodiscard]] Sighting notThere(std::string text);
[[nodiscard]] Sighting cannotSay(std::string text);

/// One look, and whether another one may see more.
struct Look {
    Sighting sighting;
    bool again = false;
};

/// A read that was not answered as it should: CannotSay, worth another look when it may pass.
[[nodiscard]] Look unanswered(const Outcome& outcome, std::string_view service);

/// Looks until the answer is final, the time is over (the last answer counts) or a stop is asked for (CannotSay).
[[nodiscard]] Sighting askRepeatedly(const AskLimits& limits, const std::stop_token& stop,
                                     const std::function<Look()>& look);

/// What may be listed with a time before the hand-over and still be it: their clock is not ours.
inline constexpr std::chrono::minutes clockTolerance{5};

/// The same text for a reader: services change line ends, and blanks at the ends of lines and texts.
[[nodiscard]] bool sameText(std::string_view left, std::string_view right);

}  // namespace aicmo
