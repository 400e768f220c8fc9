#pragma once
// How fast, how much and when an account may send.

#include <cstdint>
#include <optional>

#include "core/gateway/sending_window.h"

namespace aicmo {

/// What is set for any account.
struct SendingLimits {
    std::int64_t perDay = 0;  ///< items in any 24 hours, over all projects; 0 = no limit
    std::optional<SendingWindow> window;
};

/// What a run keeps to.
struct AccountPacing {
    int perMinute = 0;           ///< hand-overs a minute; 0 = no limit
    int perMinuteAndDomain = 0;  ///< the same to one recipient domain
    SendingLimits limits;
};

}  // namespace aicmo
