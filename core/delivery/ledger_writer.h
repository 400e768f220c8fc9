#pragma once
// The one thread that writes a live run's ledger. Senders hand it what must become durable; it groups what arrives
// together into one transaction, because an fsync for each message costs a factor of five.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/store/store.h"

namespace aicmo {

class LedgerWriter {
  public:
    /// `onFailure` is called once, from the writer's thread, when the store can no longer be written. From then on
    /// nothing is handed over, but the outcomes that are known are offered to the store for ten seconds more: one that
    /// is lost becomes a doubt.
    LedgerWriter(Store& store, std::string runId, std::function<void(const Error&)> onFailure);
    /// Writes what is left and ends.
    ~LedgerWriter();
    LedgerWriter(const LedgerWriter&) = delete;
    LedgerWriter& operator=(const LedgerWriter&) = delete;

    /// So many senders ask for commits, each for one at a time: where a transaction costs more than a short wait
    /// (Store::gathering()), it takes them all.
    void expectSenders(int senders) { senders_ = senders; }

    /// Claimed → Committing for all of `nos`. Blocks until it is durable; false when a row was not ours to move or the
    /// store failed: the caller must not hand over.
    [[nodiscard]] bool commit(std::vector<std::int64_t> nos);
    /// The same without waiting: `then` gets the answer, once, from the writer's thread or at once from the caller's.
    /// It is quick, does not throw and asks nothing of this writer.
    void commit(std::vector<std::int64_t> nos, std::function<void(bool)> then);
    /// Queues the outcome; durable within 50 ms, and no later than any commit() that is called after it.
    void settle(ItemOutcome outcome);
    /// Blocks until every outcome queued so far is durable, or has been given up.
    void flush();

  private:
    struct CommitRequest {
        std::vector<std::int64_t> nos;
        std::function<void(bool)> then;
        bool granted = false;
    };

    void work();
    void waitForWork(std::unique_lock<std::mutex>& lock, std::chrono::milliseconds delay);
    void gather(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] bool writeCommits(std::vector<CommitRequest>& requests, const std::vector<ItemOutcome>& outcomes);
    [[nodiscard]] bool writeOutcomes(const std::vector<ItemOutcome>& outcomes);
    /// How many outcomes have been written or given up, in the order in which they came.
    [[nodiscard]] std::uint64_t finished() const { return queued_ - outcomes_.size() - inHand_; }
    void keepForLater(std::vector<ItemOutcome>& outcomes);
    void failed(const Error& error);

    Store& store_;
    std::string runId_;
    std::function<void(const Error&)> onFailure_;
    const std::chrono::microseconds gathering_;
    std::atomic<int> senders_ = 1;

    std::mutex mutex_;
    std::condition_variable wake_;     // something to write, or the end
    std::condition_variable written_;  // a transaction has ended: for flush()
    std::vector<CommitRequest> commits_;
    std::vector<ItemOutcome> outcomes_;
    std::chrono::steady_clock::time_point oldestOutcome_;
    std::chrono::steady_clock::time_point giveUpAt_;  // once broken
    int flushing_ = 0;                                // calls of flush()
    std::uint64_t queued_ = 0;                        // outcomes, ever
    std::size_t inHand_ = 0;                          // of these, being written
    bool ending_ = false;
    bool broken_ = false;
    bool wrote_ = false;   // since it waited last
    bool asleep_ = false;  // waits without an end
    std::thread thread_;
};

}  // namespace aicmo
