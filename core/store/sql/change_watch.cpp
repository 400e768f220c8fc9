#include "core/store/sql/change_watch.h"

#include <condition_variable>
#include <mutex>
#include <utility>

#include "core/store/sql/failure.h"

namespace aicmo::sql {

namespace {

using namespace std::chrono_literals;

/// What is written in quick succession is told once.
constexpr auto gathering = 50ms;
constexpr auto pauseAfterFailure = 1s;

}  // namespace

bool pauseUnlessStopped(const std::stop_token& stop, std::chrono::milliseconds pause) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, pause, [] { return false; });
    return !stop.stop_requested();
}

ChangeWatch::ChangeWatch(std::shared_ptr<Engine> engine, std::function<void()> changed)
    : engine_(std::move(engine)),
      changed_(std::move(changed)),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

void ChangeWatch::work(const std::stop_token& stop) {
    std::unique_ptr<Changes> changes;
    while (!stop.stop_requested()) {
        const auto something = guarded([&] {
            if (changes) return changes->wait(stop);
            changes = engine_->openChanges();
            return true;  // what was written before is not known
        });
        if (stop.stop_requested()) return;
        if (!something) changes.reset();
        if (!something || *something) changed_();
        if (!pauseUnlessStopped(stop, something ? std::chrono::milliseconds(gathering) : pauseAfterFailure)) return;
    }
}

}  // namespace aicmo::sql
