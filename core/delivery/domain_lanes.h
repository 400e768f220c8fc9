#pragma once
// Items waiting for their recipient's domain, one lane a domain: while one rests, the others go on.

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/delivery/rate_schedule.h"

namespace aicmo {

/// Knows items by their number alone, so that a million of them may wait. Not thread-safe; the caller brings the time.
class DomainLanes {
  public:
    explicit DomainLanes(int perMinute) : gap_(gapOf(perMinute)) {}

    void push(const std::string& domain, std::int64_t no);
    /// Before the others of its domain: it had its turn already.
    void pushFront(const std::string& domain, std::int64_t no);
    /// The next item whose domain may get something now; its domain then rests. Domains take turns.
    [[nodiscard]] std::optional<std::int64_t> take(SteadyTime now);
    /// What was taken last for the domain did not leave: it need not rest for that.
    void giveBack(const std::string& domain);

    /// The domain rests until then, if that is longer than it would.
    void restUntil(const std::string& domain, SteadyTime until);

    [[nodiscard]] bool empty() const { return size_ == 0; }
    /// How many domains could get something now.
    [[nodiscard]] std::size_t due(SteadyTime now);
    /// When the first item may go; nothing when none waits.
    [[nodiscard]] std::optional<SteadyTime> nextAt() const;

  private:
    /// A queue that is small while it is empty: there may be as many as there are domains.
    struct Numbers {
        std::vector<std::int64_t> values;
        std::size_t first = 0;
        [[nodiscard]] bool empty() const { return first == values.size(); }
        [[nodiscard]] std::int64_t pop();
        void pushFront(std::int64_t no);
    };
    struct Lane {
        std::string domain;
        Numbers numbers;
        bool due = false;                      // in due_
        std::optional<SteadyTime> restsUntil;  // in resting_
    };

    void pushed(Lane& lane);
    [[nodiscard]] Lane& laneOf(const std::string& domain);
    void wake(SteadyTime now);

    std::chrono::steady_clock::duration gap_;
    std::map<std::string, Lane> lanes_;
    std::deque<Lane*> due_;                           // have items and do not rest
    std::set<std::pair<SteadyTime, Lane*>> resting_;  // by the end of the rest; may be empty of items
    std::size_t size_ = 0;
};

}  // namespace aicmo
