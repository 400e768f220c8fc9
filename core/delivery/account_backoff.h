#pragma once
// Holds one account's senders back together when the service asks for it. A 421, a 429 or a server that cannot be
// reached says nothing about the message: it must neither use up the message's attempts nor be asked again by every
// connection at once.

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

#include "core/delivery/execution.h"
#include "core/gateway/gateway.h"

namespace aicmo {

/// Thread-safe.
class AccountBackoff {
  public:
    explicit AccountBackoff(const RetryPolicy& policy) : policy_(policy) {}

    /// A place in the round that an attempt belongs to; what comes back from an older round tells nothing new.
    using Round = std::uint64_t;
    /// Waits until the account may be used; after a pause one sender tries alone first. Nothing when stopped or given
    /// up. Every round that was handed out must come back through leave() or giveBack().
    [[nodiscard]] std::optional<Round> enter(std::stop_token stop);
    /// What came of the attempt. True when the account is given up with this: the caller tells why, once.
    [[nodiscard]] bool leave(Round round, const Outcome& outcome);
    /// The attempt was not made.
    void giveBack(Round round);

    /// The account does not rest, and is not being tried.
    [[nodiscard]] bool unhindered() const;
    /// When the account is tried next, while it rests.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> restsUntil() const;

  private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    [[nodiscard]] std::chrono::milliseconds pause(const Outcome& outcome) const;
    void endTrial(Round round);

    RetryPolicy policy_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    Round round_ = 0;
    int failures_ = 0;  // in a row, one a round
    SteadyTime restsUntil_{};
    bool reached_ = false;  // the service has answered for an item in this run
    bool trying_ = false;   // one sender is out to see whether the service answers again
    bool givenUp_ = false;
};

}  // namespace aicmo
