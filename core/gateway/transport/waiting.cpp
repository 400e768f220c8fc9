#include "core/gateway/transport/waiting.h"

#include <condition_variable>
#include <mutex>

namespace aicmo {

bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

}  // namespace aicmo
