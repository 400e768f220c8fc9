#pragma once

#include <cstddef>
#include <functional>

namespace aicmo {

/// Calls work(index) for 0..count on all processors and returns when all are done. For work that needs no lock.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace aicmo
