#pragma once

#include <chrono>
#include <stop_token>

namespace aicmo {

/// Waits, but not past a stop. False when stopped.
[[nodiscard]] bool pauseFor(std::chrono::milliseconds time, std::stop_token stop);

}  // namespace aicmo
