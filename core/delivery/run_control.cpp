#include <condition_variable>
#include <mutex>

#include "core/delivery/execution.h"

namespace aicmo {

struct RunControl::Impl {
    mutable std::mutex mutex;
    mutable std::condition_variable_any changed;
    bool paused = false;
};

RunControl::RunControl() : impl_(std::make_unique<Impl>()) {}
RunControl::~RunControl() = default;

void RunControl::pause() {
    const std::lock_guard lock(impl_->mutex);
    impl_->paused = true;
}

void RunControl::resume() {
    {
        const std::lock_guard lock(impl_->mutex);
        impl_->paused = false;
    }
    impl_->changed.notify_all();
}

bool RunControl::paused() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->paused;
}

bool RunControl::waitWhilePaused(std::stop_token stop) const {
    std::unique_lock lock(impl_->mutex);
    impl_->changed.wait(lock, stop, [&] { return !impl_->paused; });
    return !stop.stop_requested();
}

}  // namespace aicmo
