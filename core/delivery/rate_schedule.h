#pragma once
// Spaces hand-overs evenly over the minute. Arithmetic alone: the caller brings the time and does the waiting.

#include <algorithm>
#include <chrono>

namespace aicmo {

using SteadyTime = std::chrono::steady_clock::time_point;

/// The time between two hand-overs; zero when there is no limit.
[[nodiscard]] constexpr std::chrono::steady_clock::duration gapOf(int perMinute) {
    if (perMinute <= 0) return {};
    return std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::minutes(1)) / perMinute;
}

/// Not thread-safe.
class RateSchedule {
  public:
    explicit RateSchedule(int perMinute) : gap_(gapOf(perMinute)) {}
    [[nodiscard]] bool limited() const { return gap_.count() > 0; }
    /// Takes the next free moment, `now` at the earliest. Time in which nobody asked is not made up for.
    [[nodiscard]] SteadyTime reserve(SteadyTime now) {
        const SteadyTime mine = std::max(next_, now);
        next_ = mine + gap_;
        return mine;
    }

  private:
    std::chrono::steady_clock::duration gap_;
    SteadyTime next_{};
};

}  // namespace aicmo
