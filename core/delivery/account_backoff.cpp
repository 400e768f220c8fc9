#include "core/delivery/account_backoff.h"

#include <algorithm>
#include <random>

namespace aicmo {

std::optional<AccountBackoff::Round> AccountBackoff::enter(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested() && !givenUp_) {
        if (failures_ == 0) return round_;
        const auto now = std::chrono::steady_clock::now();
        if (now >= restsUntil_ && !trying_) {
            trying_ = true;
            return round_;
        }
        const Round seen = round_;
        const auto news = [&] { return round_ != seen || givenUp_ || failures_ == 0 || !trying_; };
        if (trying_) {
            changed_.wait(lock, stop, news);
        } else {
            changed_.wait_until(lock, stop, restsUntil_, [&] { return round_ != seen || givenUp_ || failures_ == 0; });
        }
    }
    return std::nullopt;
}

bool AccountBackoff::leave(Round round, const Outcome& outcome) {
    const std::lock_guard lock(mutex_);
    if (outcome.kind == OutcomeKind::Aborted) {
        endTrial(round);
        return false;
    }
    const bool later = outcome.kind == OutcomeKind::Deferred && outcome.accountWide;
    if (!later) {
        reached_ = reached_ || outcome.kind != OutcomeKind::ChannelDown;
        failures_ = 0;
        endTrial(round);
        return false;
    }
    if (round != round_ || givenUp_) return false;  // it began before the pause that is on now
    ++round_;
    ++failures_;
    trying_ = false;
    const auto rest = pause(outcome);
    restsUntil_ = std::chrono::steady_clock::now() + rest;
    // A server that was never there is a wrong address or a cable, and the operator is waiting to hear of it.
    const int attempts = reached_ || outcome.code != 0 ? policy_.accountAttempts : policy_.unreachableAttempts;
    givenUp_ = failures_ > attempts || rest > policy_.longestHold;
    changed_.notify_all();
    return givenUp_;
}

void AccountBackoff::giveBack(Round round) {
    const std::lock_guard lock(mutex_);
    endTrial(round);
}

void AccountBackoff::endTrial(Round round) {
    if (round == round_) trying_ = false;
    changed_.notify_all();
}

std::chrono::milliseconds AccountBackoff::pause(const Outcome& outcome) const {
    if (outcome.retryAfter) return std::chrono::duration_cast<std::chrono::milliseconds>(*outcome.retryAfter);
    auto pause = policy_.base;
    for (int i = 1; i < failures_; ++i) pause = std::min(policy_.longest, pause * 2);
    thread_local std::mt19937_64 random{std::random_device{}()};
    return std::chrono::milliseconds(
        std::uniform_int_distribution<std::int64_t>(pause.count() / 2, pause.count())(random));
}

bool AccountBackoff::unhindered() const {
    const std::lock_guard lock(mutex_);
    return failures_ == 0 && !givenUp_;
}

std::optional<std::chrono::steady_clock::time_point> AccountBackoff::restsUntil() const {
    const std::lock_guard lock(mutex_);
    if (failures_ == 0 || givenUp_ || restsUntil_ <= std::chrono::steady_clock::now()) return std::nullopt;
    return restsUntil_;
}

}  // namespace aicmo
