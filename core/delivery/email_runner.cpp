// Email: one thread and one connection for each sender, fed from one queue of claimed items.

#include <algorithm>
#include <exception>
#include <thread>

#include "core/base/words.h"
#include "core/delivery/channel_pacer.h"
#include "core/delivery/email_queue.h"

namespace aicmo {

namespace {

class EmailRun {
  public:
    EmailRun(RunContext& context, int senders)
        : context_(context),
          pacer_(context, Channel::Email),
          queue_(context, senders, pacer_.pacing().perMinuteAndDomain),
          backoff_(context.retry) {}

    /// What breaks down in one sender ends the channel, not the program.
    void work(EmailSender& sender) {
        context_.progress.connectionOpened(1);
        try {
            sendAll(sender);
        } catch (const std::exception& failure) {
            down(words("unexpected error: %1", failure.what()).text());
        }
        context_.progress.connectionOpened(-1);
    }

    void sendAll(EmailSender& sender) {
        int refusals = 0;                    // of this connection, in a row
        std::unique_ptr<ItemAttempt> ahead;  // announced to the server already, or about to be
        while (const auto attempt = ahead ? queue_.goOnWith(std::move(ahead)) : next()) {
            const auto round = clearance();
            if (!round) {
                attempt->release();
                queue_.done(std::nullopt);
                break;
            }
            Outcome outcome;
            queue_.done(sendOne(sender, *attempt, *round, ahead, outcome));
            if (outcome.kind != OutcomeKind::Deferred || !outcome.accountWide) {
                refusals = 0;
                continue;
            }
            if (ahead) queue_.putPrepared(std::move(ahead));
            // Others may well get through (a server that takes so many connections and no more): this one waits.
            queue_.waitAside(std::min(context_.retry.longest, context_.retry.base * (1 << std::min(refusals++, 8))));
        }
    }

    /// When something can leave next, while nothing can.
    [[nodiscard]] std::optional<SteadyTime> nextAt() {
        if (handingOver_ > 0) return std::nullopt;
        auto at = pacer_.waitsUntil();
        if (!at) at = queue_.nextAt();
        return laterOf(at, backoff_.restsUntil());
    }

    /// Gives back what nobody began; skips the rest when the channel is down.
    void finish() {
        for (RunItem& item : queue_.takeUnbegun()) ItemAttempt(context_, std::move(item)).release();
        context_.ledger.flush();
        if (!downReason_.empty()) skipRest(context_, Channel::Email, words("not attempted: %1", downReason_).text());
    }

  private:
    /// Blocks until there is an item that may be sent, composed; nothing at the end. In a pause nothing is looked at
    /// that could be held back: what is decided about an item afterwards holds for it.
    std::unique_ptr<ItemAttempt> next() {
        while (context_.control == nullptr || context_.control->waitWhilePaused(context_.stop)) {
            auto attempt = queue_.next();
            if (!attempt || attempt->prepared() || attempt->prepare()) return attempt;
            queue_.unused(attempt->item());
        }
        return nullptr;
    }

    /// While the disk works, the next item is composed.
    void prepareAnother() {
        auto attempt = queue_.nextAtOnce();
        if (!attempt) return;
        if (attempt->prepare()) {
            queue_.putPrepared(std::move(attempt));
        } else {
            queue_.unused(attempt->item());
        }
    }

    /// What this sender can go on with at once, when nothing makes it wait.
    std::unique_ptr<ItemAttempt> lookAhead() {
        if (!pacer_.unhindered() || !backoff_.unhindered()) return nullptr;
        return queue_.takePrepared();
    }

    /// Waits until one item may leave; nothing when the run, or the channel, ends before that.
    std::optional<AccountBackoff::Round> clearance() {
        while (pacer_.admit(1) > 0) {
            const auto round = backoff_.enter(context_.stop);
            // The account may have rested for minutes since the pacer was asked.
            if (round && pacer_.open()) return round;
            pacer_.left(1, 0);
            if (!round) return std::nullopt;
            backoff_.giveBack(*round);
        }
        if (const std::string why = pacer_.ends(); !why.empty()) down(why);
        return std::nullopt;
    }

    /// The item and its pause, when it is to be tried again.
    std::optional<EmailQueue::Retry> sendOne(EmailSender& sender, ItemAttempt& attempt, AccountBackoff::Round round,
                                             std::unique_ptr<ItemAttempt>& ahead, Outcome& outcome) {
        ++handingOver_;
        outcome = handOver(sender, attempt, ahead);
        --handingOver_;
        pacer_.left(1, mayBeOut(outcome) ? 1 : 0);
        if (outcome.kind == OutcomeKind::ChannelDown) {
            down(outcomeText(outcome));
        }
        if (backoff_.leave(round, outcome)) down(whyGivenUp(outcome));
        const auto pause = attempt.pauseAfter(outcome);
        if (pause) queue_.willRest(attempt.item());
        attempt.finish(outcome, pause);
        if (attempt.cameToNothing(outcome)) giveUp(outcomeText(outcome));
        if (!pause) return std::nullopt;
        return std::pair(attempt.item(), *pause);
    }

    /// What breaks down here must not take the other senders, nor what is known of the item, with it.
    Outcome handOver(EmailSender& sender, ItemAttempt& attempt, std::unique_ptr<ItemAttempt>& ahead) {
        std::string breakdown;
        const auto meanwhile = [&] {
            try {
                prepareAnother();
            } catch (const std::exception& failure) {
                breakdown = failure.what();  // told once the item in hand has come to its end
            }
        };
        const EmailAttempt handOver{[&](std::function<void(bool)> then) { attempt.askToLeave(std::move(then)); },
                                    meanwhile,
                                    [&] {
                                        ahead = lookAhead();
                                        return ahead ? ahead->payload().email() : nullptr;
                                    },
                                    [&] { queue_.putPrepared(std::move(ahead)); }};
        try {
            Outcome outcome = sender.send(*attempt.payload().email(), context_.clock.now(), handOver, context_.stop);
            if (!breakdown.empty()) down(words("unexpected error: %1", breakdown).text());
            return outcome;
        } catch (const std::exception& failure) {
            Outcome outcome = brokenDown(attempt, failure.what());
            down(outcome.text);
            return outcome;
        }
    }

    /// What is left waits for the next run.
    void giveUp(const std::string& why) {
        context_.addError("email: " + why);
        queue_.close();
    }

    void down(const std::string& why) {
        {
            const std::lock_guard lock(mutex_);
            if (!downReason_.empty()) return;
            downReason_ = why;
        }
        giveUp(why);
    }

    RunContext& context_;
    ChannelPacer pacer_;
    EmailQueue queue_;
    AccountBackoff backoff_;
    std::atomic<int> handingOver_ = 0;
    std::mutex mutex_;
    std::string downReason_;
};

}  // namespace

void runEmailChannel(RunContext& context) {
    const int senders = std::max(1, context.gateways.emailConnections());
    context.ledger.expectSenders(senders);
    EmailRun run(context, senders);
    {
        const ShownWait shown(context, Channel::Email, [&run] { return run.nextAt(); });
        std::vector<std::jthread> threads;
        for (int i = 0; i < senders; ++i) {
            auto sender = context.gateways.email();
            if (!sender) {
                const std::string why = sender.error().text();
                context.addError("email: " + why);
                return skipRest(context, Channel::Email, words("not attempted: %1", why).text());
            }
            threads.emplace_back([&run, sender = std::move(*sender)]() mutable { run.work(*sender); });
        }
    }
    run.finish();
}

}  // namespace aicmo
