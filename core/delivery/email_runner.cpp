// Email: one thread and one connection for each sender, fed from one queue of claimed items.

#include <algorithm>
#include <deque>
#include <exception>
#include <thread>
#include <unordered_map>

#include "core/delivery/channel_runner.h"

namespace aicmo {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

/// Hands out claimed items: those whose pause is over first, then fresh ones. Ends when nothing is left anywhere.
class EmailQueue {
  public:
    EmailQueue(RunContext& context, int senders) : context_(context), batch_(std::max(32, senders * 4)) {}

    /// Blocks; nothing when the channel is done, down or stopped.
    std::optional<RunItem> next() {
        std::unique_lock lock(mutex_);
        while (!context_.stop.stop_requested() && !closed_) {
            takeRetries();
            if (ready_.empty() && !exhausted_) refill();
            if (!ready_.empty()) {
                RunItem item = std::move(ready_.front());
                ready_.pop_front();
                return started(std::move(item));
            }
            if (retries_.empty() && active_ == 0) break;
            const auto seen = changes_;
            const auto changed = [&] { return changes_ != seen; };
            if (retries_.empty()) {
                changed_.wait(lock, context_.stop, changed);
            } else {
                changed_.wait_until(lock, context_.stop, retries_.begin()->first, changed);
            }
        }
        ++changes_;
        changed_.notify_all();
        return std::nullopt;
    }

    /// The item will be tried again: said before the ledger shows it as pending, so that no refill takes it at once.
    void willRest(const RunItem& item) {
        const std::lock_guard lock(mutex_);
        resting_.emplace(item.no, false);
    }

    /// One item has been dealt with; `retry` is when it is to come again.
    void done(std::optional<std::pair<RunItem, std::chrono::milliseconds>> retry) {
        {
            const std::lock_guard lock(mutex_);
            --active_;
            ++changes_;
            if (retry) retries_.emplace(std::chrono::steady_clock::now() + retry->second, std::move(retry->first));
        }
        changed_.notify_all();
    }

    /// A pause of one sender; it ends early when nothing is left to do.
    void waitAside(std::chrono::milliseconds pause) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, context_.stop, pause, [&] {
            return closed_ || (exhausted_ && ready_.empty() && retries_.empty() && active_ == 0);
        });
    }

    /// Nobody gets anything any more.
    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
            ++changes_;
        }
        changed_.notify_all();
    }

    /// Items that were claimed and not begun, to be given back.
    std::deque<RunItem> takeUnbegun() {
        const std::lock_guard lock(mutex_);
        std::deque<RunItem> unbegun = std::exchange(ready_, {});
        for (auto& [due, item] : retries_) {
            if (!resting_[item.no]) continue;
            ++item.attempts;
            unbegun.push_back(std::move(item));
        }
        retries_.clear();
        return unbegun;
    }

  private:
    RunItem started(RunItem item) {
        ++active_;
        return item;
    }

    /// Claims all whose pause is over at once: one wait for the disk, not one for each.
    void takeRetries() {
        const SteadyTime now = std::chrono::steady_clock::now();
        std::vector<RunItem> due;
        while (!retries_.empty() && retries_.begin()->first <= now) {
            RunItem item = std::move(retries_.begin()->second);
            retries_.erase(retries_.begin());
            const bool claimedEarly = resting_[item.no];
            resting_.erase(item.no);
            ++item.attempts;
            if (claimedEarly) {
                ready_.push_front(std::move(item));
            } else {
                due.push_back(std::move(item));
            }
        }
        if (!due.empty()) claimAgain(due);
    }

    void claimAgain(std::vector<RunItem>& due) {
        context_.ledger.flush();  // the refusals must be in the ledger before the items can be claimed once more
        std::vector<std::int64_t> nos;
        nos.reserve(due.size());
        for (const RunItem& item : due) nos.push_back(item.no);
        const auto claimed = context_.store.claimAgain(context_.run.id, nos);
        if (!claimed) return context_.addError("email: " + claimed.error().text());
        for (RunItem& item : due) {
            if (std::find(claimed->begin(), claimed->end(), item.no) != claimed->end())
                ready_.push_front(std::move(item));
        }
    }

    /// Claims while holding the lock: one thread asks the store, the others wait for what it brings.
    void refill() {
        auto items = context_.store.claim(context_.run.id, Channel::Email, batch_);
        if (!items) {
            context_.addError("email: " + items.error().text());
            closed_ = true;
            return;
        }
        exhausted_ = items->empty();
        for (RunItem& item : *items) {
            // What rests is pending in the store too: claimed now, it still waits for the end of its pause.
            const auto rests = resting_.find(item.no);
            if (rests != resting_.end()) {
                rests->second = true;
            } else {
                ready_.push_back(std::move(item));
            }
        }
    }

    RunContext& context_;
    std::int64_t batch_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<RunItem> ready_;
    std::multimap<SteadyTime, RunItem> retries_;
    std::unordered_map<std::int64_t, bool> resting_;  // by number: claimed again before its pause was over?
    std::uint64_t changes_ = 0;                       // what waits, waits for the next one
    int active_ = 0;
    bool exhausted_ = false;
    bool closed_ = false;
};

/// Spaces hand-overs evenly over the minute.
class RateLimit {
  public:
    explicit RateLimit(int perMinute)
        : gap_(perMinute > 0 ? std::chrono::nanoseconds(std::chrono::minutes(1)) / perMinute
                             : std::chrono::nanoseconds(0)) {}

    bool wait(std::stop_token stop) {
        if (gap_.count() == 0) return !stop.stop_requested();
        SteadyTime mine;
        {
            const std::lock_guard lock(mutex_);
            mine = std::max(next_, std::chrono::steady_clock::now());
            next_ = mine + std::chrono::duration_cast<std::chrono::steady_clock::duration>(gap_);
        }
        const auto left = mine - std::chrono::steady_clock::now();
        return pauseFor(std::chrono::duration_cast<std::chrono::milliseconds>(left), stop);
    }

  private:
    std::chrono::nanoseconds gap_;
    std::mutex mutex_;
    SteadyTime next_;
};

class EmailRun {
  public:
    EmailRun(RunContext& context, int senders)
        : context_(context),
          queue_(context, senders),
          rate_(context.gateways.emailRatePerMinute()),
          backoff_(context.retry) {}

    void sendAll(std::unique_ptr<EmailSender> sender) {
        context_.progress.connectionOpened(1);
        int refusals = 0;  // of this connection, in a row
        while (auto item = queue_.next()) {
            const bool mayGoOn = (context_.control == nullptr || context_.control->waitWhilePaused(context_.stop)) &&
                                 rate_.wait(context_.stop);
            const auto round = mayGoOn ? backoff_.enter(context_.stop) : std::nullopt;
            ItemAttempt attempt(context_, std::move(*item));
            if (!round) {
                attempt.release();
                queue_.done(std::nullopt);
                break;
            }
            Outcome outcome;
            queue_.done(sendOne(*sender, attempt, *round, outcome));
            if (outcome.kind != OutcomeKind::Deferred || !outcome.accountWide) {
                refusals = 0;
                continue;
            }
            // Others may well get through (a server that takes so many connections and no more): this one waits.
            queue_.waitAside(std::min(context_.retry.longest, context_.retry.base * (1 << std::min(refusals++, 8))));
        }
        context_.progress.connectionOpened(-1);
    }

    /// Gives back what nobody began; skips the rest when the channel is down.
    void finish() {
        for (RunItem& item : queue_.takeUnbegun()) ItemAttempt(context_, std::move(item)).release();
        context_.ledger.flush();
        if (!downReason_.empty()) skipRest(context_, Channel::Email, "not attempted: " + downReason_);
    }

  private:
    /// The item and its pause, when it is to be tried again. `outcome` is left as it is when nothing was handed over.
    std::optional<std::pair<RunItem, std::chrono::milliseconds>> sendOne(EmailSender& sender, ItemAttempt& attempt,
                                                                         AccountBackoff::Round round,
                                                                         Outcome& outcome) {
        if (!attempt.prepare()) {
            backoff_.giveBack(round);
            return std::nullopt;
        }
        outcome = handOver(sender, attempt);
        if (outcome.kind == OutcomeKind::ChannelDown) {
            down(outcomeText(outcome));
        }
        if (backoff_.leave(round, outcome)) down(whyGivenUp(outcome));
        const auto pause = attempt.pauseAfter(outcome);
        if (pause) queue_.willRest(attempt.item());
        attempt.finish(outcome, pause.has_value());
        if (!pause) return std::nullopt;
        return std::pair(attempt.item(), *pause);
    }

    /// What breaks down here must not take the other senders, nor what is known of the item, with it.
    Outcome handOver(EmailSender& sender, ItemAttempt& attempt) {
        try {
            return sender.send(
                *attempt.payload().email(), context_.clock.now(), [&] { return attempt.mayLeave(); }, context_.stop);
        } catch (const std::exception& failure) {
            Outcome outcome = brokenDown(attempt, failure.what());
            down(outcome.text);
            return outcome;
        }
    }

    void down(const std::string& why) {
        {
            const std::lock_guard lock(mutex_);
            if (!downReason_.empty()) return;
            downReason_ = why;
        }
        context_.addError("email: " + why);
        queue_.close();
    }

    RunContext& context_;
    EmailQueue queue_;
    RateLimit rate_;
    AccountBackoff backoff_;
    std::mutex mutex_;
    std::string downReason_;
};

}  // namespace

void runEmailChannel(RunContext& context) {
    const int senders = std::max(1, context.gateways.emailConnections());
    EmailRun run(context, senders);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < senders; ++i) {
            auto sender = context.gateways.email();
            if (!sender) {
                const std::string why = sender.error().text();
                context.addError("email: " + why);
                return skipRest(context, Channel::Email, "not attempted: " + why);
            }
            threads.emplace_back([&run, sender = std::move(*sender)]() mutable { run.sendAll(std::move(sender)); });
        }
    }
    run.finish();
}

}  // namespace aicmo
