#pragma once
// Says when the next item of a channel may leave: the operator's pause, the account's sending window, its rate and its
// daily limit. What has to be waited for briefly is waited for; what takes longer ends the channel, and nothing is
// consumed by that.

#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/delivery/channel_runner.h"
#include "core/delivery/rate_schedule.h"

namespace aicmo {

/// For all senders of one channel. Thread-safe.
class ChannelPacer {
  public:
    ChannelPacer(RunContext& context, Channel channel);

    /// Waits until something may leave; how many of `wanted` items may. 0: stopped, or the channel ends(). What is
    /// admitted must come back through left().
    [[nodiscard]] std::int64_t admit(std::int64_t wanted);
    /// What became of admitted items: so many are out, or may be.
    void left(std::int64_t admitted, std::int64_t out);
    /// What was admitted may still go now: the operator did not pause, the window did not close.
    [[nodiscard]] bool open() const;
    /// Nothing that this knows of makes the next item wait.
    [[nodiscard]] bool unhindered() const { return !limited_ && open(); }

    /// Waits for another reason, but not past a stop. False when stopped.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);
    /// The same until the end of a pause that is kept with an item, if it has one.
    [[nodiscard]] bool pauseUntil(std::optional<Instant> notBefore);

    /// Why nothing may leave any more in this run; empty while something may.
    [[nodiscard]] std::string ends() const;
    /// Until when somebody waits here.
    [[nodiscard]] std::optional<SteadyTime> waitsUntil() const;
    [[nodiscard]] const AccountPacing& pacing() const { return pacing_; }

  private:
    using Lock = std::unique_lock<std::mutex>;
    enum class Turn { Now, Again, Ended };
    [[nodiscard]] Turn waitForWindow(Lock& lock);
    [[nodiscard]] bool closed(Instant now) const;
    [[nodiscard]] Turn takeOfToday(Lock& lock, std::int64_t wanted, std::int64_t& granted);
    [[nodiscard]] SteadyTime nextMoment(Lock& lock);
    void readUse(Lock& lock);
    void waitUntil(Lock& lock, SteadyTime until);
    [[nodiscard]] std::string timeText(Instant at) const;

    RunContext& context_;
    AccountPacing pacing_;
    std::string account_;  // as the store counts it
    bool limited_ = false;
    bool shared_ = false;  // others send from the account at the same time, and the store knows of them

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    RateSchedule rate_;
    std::optional<SendingWindow::Span> opening_;  // the one that was looked up last
    std::vector<AccountUse> uses_;
    std::int64_t used_ = 0;      // in the last 24 hours, without what is on its way
    std::int64_t onTheWay_ = 0;  // admitted, not yet left()
    std::optional<SteadyTime> readAt_;
    std::multiset<SteadyTime> waits_;
    std::string ends_;
};

/// While it lives, the run is told by it how long the channel waits: nothing while something of the channel is under
/// way.
class ShownWait {
  public:
    ShownWait(RunContext& context, Channel channel, std::function<std::optional<SteadyTime>()> until)
        : context_(context), channel_(channel) {
        const std::lock_guard lock(context_.waitsMutex);
        context_.waits[channel] = std::move(until);
    }
    ~ShownWait() {
        const std::lock_guard lock(context_.waitsMutex);
        context_.waits.erase(channel_);
    }
    ShownWait(const ShownWait&) = delete;
    ShownWait& operator=(const ShownWait&) = delete;

  private:
    RunContext& context_;
    Channel channel_;
};

/// The later of two ends of waiting, where there are two.
[[nodiscard]] inline std::optional<SteadyTime> laterOf(std::optional<SteadyTime> one, std::optional<SteadyTime> other) {
    return one && other ? std::max(one, other) : one ? one : other;
}

}  // namespace aicmo
