#pragma once
// Sends what was asked for with nobody at hand: runs on order, contents whose time has come, and runs that a worker
// before it did not bring to their end. Everything that holds for a run that an operator starts holds here: what is not
// approved does not leave, and nobody else sends for the project at the same time unless the store lets them share it.

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <stop_token>
#include <string>

#include "core/delivery/execution.h"
#include "core/store/store.h"

namespace aicmo {

/// What a worker has to say while it works, for its log: no secret, and no recipient is in it.
struct WorkerNews {
    enum class Kind { Started, Ended, Paused, Resumed, Problem };
    Kind kind = Kind::Started;
    std::string projectId, runId;
    std::string text;  ///< in English, for people
};

struct WorkerOptions {
    int projectsAtOnce = 4;
    bool once = false;  ///< ends when nothing is to be done now
    /// So long after its time a content is not sent any more without somebody saying so (overdue.h).
    std::chrono::minutes overdueAfter{2 * 60};
    std::chrono::milliseconds lookEvery{1000};  ///< at orders, holds and schedules, if nobody tells of them before
    std::chrono::milliseconds tryAgainAfter{300000};  ///< what could not be attempted; doubled each time
    RetryPolicy retry;
    std::stop_token stop;  ///< no new runs; what is on its way comes to its end, the rest is left to the next worker
    std::function<void(const WorkerNews&)> news;  ///< called from any thread
};

/// Numbers for whoever watches it. All since it began, but for `active`.
struct WorkerNumbers {
    std::int64_t active = 0, runs = 0, sent = 0, failed = 0, inDoubt = 0, skipped = 0, problems = 0;
    std::chrono::steady_clock::time_point lookedAt{};  ///< when it last looked into the store with success
};

class Worker {
  public:
    /// All of these outlive it.
    Worker(Store& store, GatewayProvider gateways, ExecutionConfig config, std::shared_ptr<const Clock> clock);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Works until it is stopped, or once. Refused when the configuration does not let anything be sent.
    [[nodiscard]] Status run(const WorkerOptions& options);
    /// Thread-safe.
    [[nodiscard]] WorkerNumbers numbers() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Why nobody sits in front of this run; empty when somebody does.
[[nodiscard]] std::string unattendedReason(const Run& run);

}  // namespace aicmo
