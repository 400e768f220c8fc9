#pragma once
// The queue that feeds the senders of an email run.

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/delivery/domain_lanes.h"
#include "core/delivery/item_supply.h"

namespace aicmo {

/// Hands out claimed items: those whose pause is over first, then fresh ones. Ends when nothing is left anywhere.
/// With a rate for each recipient domain, items wait in their domain's lane and are claimed when their turn comes.
/// Thread-safe.
class EmailQueue {
  public:
    EmailQueue(RunContext& context, int senders, int perMinuteAndDomain);

    /// Blocks; nothing when the channel is done, down or stopped. May be prepared already.
    [[nodiscard]] std::unique_ptr<ItemAttempt> next();
    /// Does not block: nothing when that would take a wait, a look into the store or a pace to be kept.
    [[nodiscard]] std::unique_ptr<ItemAttempt> nextAtOnce();
    /// A prepared one, for whoever is free first. Who prepared it may be waiting for a slow server.
    void putPrepared(std::unique_ptr<ItemAttempt> attempt);
    /// One of these; does not block, nothing when there is none.
    [[nodiscard]] std::unique_ptr<ItemAttempt> takePrepared();
    /// One that was taken ahead, when its turn has come; nothing when nobody gets anything any more.
    [[nodiscard]] std::unique_ptr<ItemAttempt> goOnWith(std::unique_ptr<ItemAttempt> attempt);

    /// The item will be tried again: said before the ledger shows it as pending, so that no refill takes it at once.
    void willRest(const RunItem& item);
    using Retry = std::pair<RunItem, std::chrono::milliseconds>;
    /// One item has been dealt with; `retry` is when it is to come again.
    void done(std::optional<Retry> retry);
    /// One item came to its end without anything leaving: its domain need not rest for that.
    void unused(const RunItem& item);

    /// A pause of one sender; it ends early when nothing is left to do.
    void waitAside(std::chrono::milliseconds pause);
    /// Nobody gets anything any more.
    void close();
    /// Items that were claimed and not begun, to be given back.
    [[nodiscard]] std::deque<RunItem> takeUnbegun();

    /// When something can be handed out next; nothing while something can, or when nothing waits.
    [[nodiscard]] std::optional<SteadyTime> nextAt();

  private:
    void takeRetries();
    void claimAgain(std::vector<RunItem>& due);
    [[nodiscard]] bool wantsMore() const;
    [[nodiscard]] RunItem takeReady();
    [[nodiscard]] std::unique_ptr<ItemAttempt> firstPrepared();
    void refill(std::unique_lock<std::mutex>& lock);
    void takeFresh(std::vector<RunItem> items);
    void refillFromLanes(DomainLanes& lanes);
    void takeTurns(DomainLanes& lanes, std::vector<RunItem> items);
    void takeDelayed();
    void failed(const Error& error);
    [[nodiscard]] std::optional<SteadyTime> restsUntil(const RunItem& item) const;
    [[nodiscard]] bool nothingWaits() const;
    [[nodiscard]] std::optional<SteadyTime> wakeAt() const;

    RunContext& context_;
    std::int64_t batch_;
    ItemSupply supply_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<RunItem> ready_;
    std::deque<std::unique_ptr<ItemAttempt>> prepared_;
    std::multimap<SteadyTime, RunItem> retries_;
    std::unordered_map<std::int64_t, bool> resting_;  // by number: claimed again before its pause was over?
    std::optional<DomainLanes> lanes_;                // pending items, not claimed
    std::multimap<SteadyTime, RunItem> delayed_;      // claimed; their domain's turn, shared with others, comes then
    std::chrono::microseconds laneGap_{};
    std::string account_;        // as the store counts it
    std::uint64_t changes_ = 0;  // what waits, waits for the next one
    int active_ = 0;
    bool refilling_ = false;
    bool exhausted_ = false;
    bool closed_ = false;
};

}  // namespace aicmo
