#pragma once
// Tells that something was written to the store, by whichever program.

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

#include "core/store/sql/engine.h"
#include "core/store/store.h"

namespace aicmo::sql {

class ChangeWatch final : public StoreWatch {
  public:
    ChangeWatch(std::shared_ptr<Engine> engine, std::function<void()> changed);

  private:
    void work(const std::stop_token& stop);

    std::shared_ptr<Engine> engine_;
    std::function<void()> changed_;
    std::jthread thread_;  // last: it uses the others
};

/// False when it was stopped before.
bool pauseUnlessStopped(const std::stop_token& stop, std::chrono::milliseconds pause);

}  // namespace aicmo::sql
