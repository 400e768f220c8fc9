#include "core/delivery/channel_pacer.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/delivery/daily_limit.h"

namespace aicmo {

namespace {

/// A wait by the clock on the wall looks at it this often: it may be set, or the machine may have slept.
constexpr std::chrono::seconds lookedAgain{1};
/// What other programs send from the account is seen this late.
constexpr std::chrono::seconds readAgain{5};
constexpr std::chrono::milliseconds settling{100};
constexpr std::int64_t closeToLimit = 200;  // items

}  // namespace

ChannelPacer::ChannelPacer(RunContext& context, Channel channel)
    : context_(context),
      pacing_(context.gateways.pacing(channel)),
      shared_(context.together),
      rate_(pacing_.perMinute) {
    limited_ = rate_.limited() || pacing_.limits.perDay > 0 || pacing_.limits.window;
    account_ = countedAccount(context.gateways, channel);
    if (account_.empty()) return;
    if (const Status noted = context.store.setRunAccount(context.run.id, channel, account_); !noted)
        ends_ = words("what leaves the account cannot be counted: %1", noted.error().text()).text();
}

std::int64_t ChannelPacer::admit(std::int64_t wanted) {
    bool hasSlot = false;
    while (true) {
        if (context_.control != nullptr && !context_.control->waitWhilePaused(context_.stop)) return 0;
        Lock lock(mutex_);
        if (context_.stop.stop_requested() || !ends_.empty()) return 0;
        if (!limited_) return wanted;
        if (const Turn turn = waitForWindow(lock); turn != Turn::Now) {
            if (turn == Turn::Ended) return 0;
            continue;
        }
        if (!std::exchange(hasSlot, true)) {
            const SteadyTime now = std::chrono::steady_clock::now();
            if (const SteadyTime mine = nextMoment(lock); mine > now) {
                waitUntil(lock, mine);
                continue;
            }
            if (!ends_.empty()) return 0;
        }
        std::int64_t granted = wanted;
        const Turn turn = takeOfToday(lock, wanted, granted);
        if (turn == Turn::Now) return granted;
        if (turn == Turn::Ended) return 0;
    }
}

void ChannelPacer::left(std::int64_t admitted, std::int64_t out) {
    if (!limited_) return;
    {
        const std::lock_guard lock(mutex_);
        onTheWay_ -= admitted;
        used_ += out;
    }
    changed_.notify_all();
}

bool ChannelPacer::closed(Instant now) const {
    return pacing_.limits.window && opening_ && (now < opening_->from || now >= opening_->until);
}

bool ChannelPacer::open() const {
    if (context_.control != nullptr && context_.control->paused()) return false;
    const std::lock_guard lock(mutex_);
    return !closed(context_.clock.now());
}

/// Now: the window is open. Again: it may be by now.
ChannelPacer::Turn ChannelPacer::waitForWindow(Lock& lock) {
    if (!pacing_.limits.window) return Turn::Now;
    const Instant now = context_.clock.now();
    if (!opening_ || closed(now)) opening_ = pacing_.limits.window->openingAt(now);
    if (opening_->from <= now) return Turn::Now;
    const auto left = opening_->from - now;
    if (left > context_.retry.longestHold) {
        ends_ = words("outside of the sending window (%1), which opens at %2", pacing_.limits.window->text(),
                      timeText(opening_->from))
                    .text();
        changed_.notify_all();
        return Turn::Ended;
    }
    const SteadyTime opens = std::chrono::steady_clock::now() + left;
    const auto shown = waits_.insert(opens);
    changed_.wait_for(lock, context_.stop, std::min<std::chrono::microseconds>(left, lookedAgain),
                      [&] { return !ends_.empty(); });
    waits_.erase(shown);
    return Turn::Again;
}

ChannelPacer::Turn ChannelPacer::takeOfToday(Lock& lock, std::int64_t wanted, std::int64_t& granted) {
    const std::int64_t perDay = pacing_.limits.perDay;
    if (perDay == 0) return Turn::Now;
    const SteadyTime now = std::chrono::steady_clock::now();
    // Near the end, what others have sent since would go beyond it.
    const bool close = shared_ && used_ + onTheWay_ + closeToLimit >= perDay;
    if (!readAt_ || now - *readAt_ > readAgain || close || used_ + onTheWay_ >= perDay) readUse(lock);
    if (!ends_.empty()) return Turn::Ended;
    if (const std::int64_t room = perDay - used_ - onTheWay_; room > 0) {
        granted = std::min(wanted, room);
        onTheWay_ += granted;
        return Turn::Now;
    }
    if (onTheWay_ > 0) {
        changed_.wait_for(lock, context_.stop, settling, [] { return false; });
        return Turn::Again;
    }
    Instant again = roomAgainAt(uses_, perDay, context_.clock.now());
    if (pacing_.limits.window) again = pacing_.limits.window->openingAt(again).from;
    ends_ = words("daily limit of %1 reached, goes on at %2", std::to_string(perDay), timeText(again)).text();
    changed_.notify_all();
    return Turn::Ended;
}

/// When the rate lets the next item leave. Where several programs send from the account, the store spaces them.
SteadyTime ChannelPacer::nextMoment(Lock& lock) {
    const SteadyTime now = std::chrono::steady_clock::now();
    if (!rate_.limited() || account_.empty()) return rate_.reserve(now);
    lock.unlock();
    const auto wait = context_.store.reserveMoment(
        account_, {}, std::chrono::duration_cast<std::chrono::microseconds>(gapOf(pacing_.perMinute)));
    lock.lock();
    if (!wait) {
        ends_ = words("the rate of the account cannot be kept: %1", wait.error().text()).text();
        changed_.notify_all();
        return now;
    }
    shared_ = wait->has_value();
    return shared_ ? std::chrono::steady_clock::now() + **wait : rate_.reserve(now);
}

/// What was settled has to be in the store before it is asked.
void ChannelPacer::readUse(Lock& lock) {
    lock.unlock();
    context_.ledger.flush();
    lock.lock();
    const auto uses = context_.store.accountUse(account_, context_.clock.now() - limitedTime);
    if (!uses) {
        ends_ = words("what left the account cannot be read: %1", uses.error().text()).text();
        changed_.notify_all();
        return;
    }
    uses_ = *uses;
    used_ = usedBy(uses_);
    readAt_ = std::chrono::steady_clock::now();
}

void ChannelPacer::waitUntil(Lock& lock, SteadyTime until) {
    const auto shown = waits_.insert(until);
    changed_.wait_until(lock, context_.stop, until, [&] { return !ends_.empty(); });
    waits_.erase(shown);
}

bool ChannelPacer::pause(std::chrono::milliseconds time) {
    Lock lock(mutex_);
    const auto shown = waits_.insert(std::chrono::steady_clock::now() + time);
    changed_.wait_for(lock, context_.stop, time, [] { return false; });
    waits_.erase(shown);
    return !context_.stop.stop_requested();
}

bool ChannelPacer::pauseUntil(std::optional<Instant> notBefore) {
    const Instant now = context_.clock.now();
    if (!notBefore || *notBefore <= now) return true;
    return pause(std::chrono::ceil<std::chrono::milliseconds>(*notBefore - now));
}

std::string ChannelPacer::ends() const {
    const std::lock_guard lock(mutex_);
    return ends_;
}

std::optional<SteadyTime> ChannelPacer::waitsUntil() const {
    const std::lock_guard lock(mutex_);
    if (waits_.empty()) return std::nullopt;
    return *waits_.begin();
}

std::string ChannelPacer::timeText(Instant at) const {
    if (pacing_.limits.window) return pacing_.limits.window->localText(at);
    constexpr std::size_t toMinutes = 16;
    std::string text = toRfc3339(at).substr(0, toMinutes) + " UTC";
    text.replace(text.find('T'), 1, " ");
    return text;
}

}  // namespace aicmo
