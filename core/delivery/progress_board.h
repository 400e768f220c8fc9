#pragma once
// The counts of a run while it goes, kept in memory beside the ledger and handed out as values.

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "core/delivery/execution.h"

namespace aicmo {

class ProgressBoard {
  public:
    ProgressBoard(std::string runId, bool dry, std::function<void(const ExecutionProgress&)> report);

    void addPlanned(Channel channel, std::string_view recipient, LedgerState state);
    /// One item of the channel went from one state to another.
    void moved(Channel channel, std::string_view recipient, LedgerState from, LedgerState to);
    void settled(ExecutionResult result);
    void connectionOpened(int change);
    void setPaused(bool paused);
    void setNextSend(std::optional<Instant> at);

    /// Reports if 50 ms have gone since the last report, or always when `finished`.
    void publish(bool finished = false);

  private:
    [[nodiscard]] ExecutionProgress snapshot(bool finished);
    [[nodiscard]] RunCounts& domain(std::string_view recipient);

    std::string runId_;
    bool dry_;
    std::function<void(const ExecutionProgress&)> report_;
    std::mutex mutex_;
    std::map<Channel, RunCounts> byChannel_;
    std::unordered_map<std::string, RunCounts> byDomain_;  // of the mail's recipients
    std::vector<DomainCounts> largestDomains_;
    std::chrono::steady_clock::time_point sortedDomains_;
    std::deque<ExecutionResult> latest_;
    int connections_ = 0;
    bool paused_ = false;
    std::optional<Instant> nextSendAt_;
    std::chrono::steady_clock::time_point published_;
    std::deque<std::pair<std::chrono::steady_clock::time_point, std::int64_t>>
        rate_;  // settled items over the last 10 s
};

}  // namespace aicmo
