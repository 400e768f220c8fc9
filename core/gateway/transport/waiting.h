#pragma once
// A pause that a stop request ends.

#include <chrono>
#include <stop_token>

namespace aicmo {

/// Waits, but no longer than until a stop is asked for; false then.
bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop);

}  // namespace aicmo
