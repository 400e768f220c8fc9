#pragma once
// So many items in any 24 hours. Arithmetic alone.

#include <chrono>
#include <cstdint>
#include <vector>

#include "core/store/store.h"

namespace aicmo {

inline constexpr std::chrono::hours limitedTime{24};
/// How finely the store counts what left (AccountUse::from).
inline constexpr std::chrono::minutes countedTime{15};

[[nodiscard]] inline std::int64_t usedBy(const std::vector<AccountUse>& uses) {
    std::int64_t used = 0;
    for (const AccountUse& use : uses) used += use.items;
    return used;
}

/// When the account has room again: enough of what left lies 24 hours back. `uses` are oldest first.
[[nodiscard]] inline Instant roomAgainAt(const std::vector<AccountUse>& uses, std::int64_t perDay, Instant now) {
    std::int64_t used = usedBy(uses);
    for (const AccountUse& use : uses) {
        if (used < perDay) break;
        used -= use.items;
        now = use.from + countedTime + limitedTime;
    }
    return now;
}

}  // namespace aicmo
