#include "core/delivery/email_queue.h"

#include <algorithm>

#include "core/project/suppression_key.h"

namespace aicmo {

namespace {

constexpr int smallestBatch = 32;
/// Pending rows read at once, and how often before a sender gets to try what was found.
constexpr std::int64_t shownAtOnce = 1000;
constexpr int showings = 8;

}  // namespace

EmailQueue::EmailQueue(RunContext& context, int senders, int perMinuteAndDomain)
    : context_(context), batch_(std::max(smallestBatch, senders * 8)), supply_(context, Channel::Email) {
    if (perMinuteAndDomain == 0) return;
    lanes_.emplace(perMinuteAndDomain);
    laneGap_ = std::chrono::duration_cast<std::chrono::microseconds>(gapOf(perMinuteAndDomain));
    account_ = countedAccount(context.gateways, Channel::Email);
}

std::unique_ptr<ItemAttempt> EmailQueue::next() {
    std::unique_lock lock(mutex_);
    while (!context_.stop.stop_requested() && !closed_) {
        takeRetries();
        takeDelayed();
        if (wantsMore()) refill(lock);
        if (!prepared_.empty()) return firstPrepared();
        if (!ready_.empty()) {
            RunItem item = takeReady();
            lock.unlock();
            return std::make_unique<ItemAttempt>(context_, std::move(item));
        }
        if (!exhausted_ && !refilling_) continue;
        if (!refilling_ && nothingWaits() && active_ == 0) break;
        const auto seen = changes_;
        const auto changed = [&] { return changes_ != seen; };
        if (const auto until = wakeAt()) {
            changed_.wait_until(lock, context_.stop, *until, changed);
        } else {
            changed_.wait(lock, context_.stop, changed);
        }
    }
    ++changes_;
    changed_.notify_all();
    return nullptr;
}

std::unique_ptr<ItemAttempt> EmailQueue::nextAtOnce() {
    std::unique_lock lock(mutex_);
    if (context_.stop.stop_requested() || closed_ || lanes_ || ready_.empty() || wantsMore()) return nullptr;
    RunItem item = takeReady();
    lock.unlock();
    return std::make_unique<ItemAttempt>(context_, std::move(item));
}

void EmailQueue::putPrepared(std::unique_ptr<ItemAttempt> attempt) {
    {
        const std::lock_guard lock(mutex_);
        prepared_.push_back(std::move(attempt));
        --active_;
        ++changes_;
    }
    changed_.notify_all();
}

std::unique_ptr<ItemAttempt> EmailQueue::takePrepared() {
    const std::lock_guard lock(mutex_);
    if (context_.stop.stop_requested() || closed_ || prepared_.empty()) return nullptr;
    return firstPrepared();
}

std::unique_ptr<ItemAttempt> EmailQueue::goOnWith(std::unique_ptr<ItemAttempt> attempt) {
    {
        const std::lock_guard lock(mutex_);
        if (!context_.stop.stop_requested() && !closed_) return attempt;
    }
    putPrepared(std::move(attempt));
    return nullptr;
}

std::unique_ptr<ItemAttempt> EmailQueue::firstPrepared() {
    auto attempt = std::move(prepared_.front());
    prepared_.pop_front();
    ++active_;
    return attempt;
}

RunItem EmailQueue::takeReady() {
    RunItem item = std::move(ready_.front());
    ready_.pop_front();
    ++active_;
    return item;
}

void EmailQueue::willRest(const RunItem& item) {
    const std::lock_guard lock(mutex_);
    if (!lanes_) resting_.emplace(item.no, false);
}

void EmailQueue::done(std::optional<Retry> retry) {
    {
        const std::lock_guard lock(mutex_);
        --active_;
        ++changes_;
        if (retry) retries_.emplace(std::chrono::steady_clock::now() + retry->second, std::move(retry->first));
    }
    changed_.notify_all();
}

void EmailQueue::unused(const RunItem& item) {
    {
        const std::lock_guard lock(mutex_);
        if (lanes_) lanes_->giveBack(domainOf(item.recipient));
    }
    done(std::nullopt);
}

void EmailQueue::waitAside(std::chrono::milliseconds pause) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, context_.stop, pause,
                      [&] { return closed_ || (exhausted_ && ready_.empty() && nothingWaits() && active_ == 0); });
}

void EmailQueue::close() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        ++changes_;
    }
    changed_.notify_all();
}

std::deque<RunItem> EmailQueue::takeUnbegun() {
    const std::lock_guard lock(mutex_);
    std::deque<RunItem> unbegun = std::exchange(ready_, {});
    for (auto& [turn, item] : std::exchange(delayed_, {})) unbegun.push_back(std::move(item));
    for (const auto& attempt : std::exchange(prepared_, {})) unbegun.push_back(std::move(*attempt).unbegun());
    for (auto& [due, item] : retries_) {
        const auto rests = resting_.find(item.no);
        if (rests == resting_.end() || !rests->second) continue;
        ++item.attempts;
        unbegun.push_back(std::move(item));
    }
    retries_.clear();
    return unbegun;
}

std::optional<SteadyTime> EmailQueue::nextAt() {
    const std::lock_guard lock(mutex_);
    if (!ready_.empty() || !prepared_.empty() || !exhausted_) return std::nullopt;
    return wakeAt();
}

bool EmailQueue::nothingWaits() const {
    return prepared_.empty() && retries_.empty() && delayed_.empty() && (!lanes_ || lanes_->empty());
}

std::optional<SteadyTime> EmailQueue::wakeAt() const {
    std::optional<SteadyTime> at;
    if (!retries_.empty()) at = retries_.begin()->first;
    if (!delayed_.empty()) at = at ? std::min(*at, delayed_.begin()->first) : delayed_.begin()->first;
    const auto lane = lanes_ ? lanes_->nextAt() : std::nullopt;
    if (lane) at = at ? std::min(*at, *lane) : *lane;
    return at;
}

/// Claims all whose pause is over at once: one wait for the disk, not one for each.
void EmailQueue::takeRetries() {
    const SteadyTime now = std::chrono::steady_clock::now();
    std::vector<RunItem> due;
    while (!retries_.empty() && retries_.begin()->first <= now) {
        RunItem item = std::move(retries_.begin()->second);
        retries_.erase(retries_.begin());
        if (lanes_) {
            lanes_->pushFront(domainOf(item.recipient), item.no);
            continue;
        }
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

void EmailQueue::claimAgain(std::vector<RunItem>& due) {
    context_.ledger.flush();  // the refusals must be in the ledger before the items can be claimed once more
    std::vector<std::int64_t> nos;
    nos.reserve(due.size());
    for (const RunItem& item : due) nos.push_back(item.no);
    const auto claimed = context_.store.claimAgain(context_.run.id, nos);
    if (!claimed) return context_.addError("email: " + claimed.error().text());
    for (RunItem& item : due) {
        if (std::find(claimed->begin(), claimed->end(), item.no) != claimed->end()) ready_.push_front(std::move(item));
    }
}

/// With lanes only when nothing is left: what can be claimed then depends on what has just been handed out.
bool EmailQueue::wantsMore() const {
    if (refilling_) return false;
    if (lanes_) return ready_.empty();
    return !exhausted_ && ready_.size() <= static_cast<std::size_t>(batch_) / 2;
}

/// One thread asks the store, without the lock: the others go on with what is left.
void EmailQueue::refill(std::unique_lock<std::mutex>& lock) {
    if (lanes_) return refillFromLanes(*lanes_);
    refilling_ = true;
    lock.unlock();
    auto items = supply_.claim(batch_);
    lock.lock();
    refilling_ = false;
    ++changes_;
    changed_.notify_all();
    if (!items) return failed(items.error());
    exhausted_ = items->empty();
    takeFresh(std::move(*items));
}

void EmailQueue::takeFresh(std::vector<RunItem> items) {
    for (RunItem& item : items) {
        // What rests is pending in the store too: claimed now, it still waits for the end of its pause.
        const auto rests = resting_.find(item.no);
        if (rests != resting_.end()) {
            rests->second = true;
        } else if (const auto until = restsUntil(item)) {
            resting_.emplace(item.no, true);
            --item.attempts;  // counted when its pause is over, like the others
            retries_.emplace(*until, std::move(item));
        } else {
            ready_.push_back(std::move(item));
        }
    }
}

/// The end of a pause that began before this run was continued.
std::optional<SteadyTime> EmailQueue::restsUntil(const RunItem& item) const {
    if (!item.notBefore) return std::nullopt;
    const auto left = *item.notBefore - context_.clock.now();
    if (left.count() <= 0) return std::nullopt;
    return std::chrono::steady_clock::now() + left;
}

/// Looks ahead in the run until enough domains could get something, then claims one item for each of these.
void EmailQueue::refillFromLanes(DomainLanes& lanes) {
    const SteadyTime now = std::chrono::steady_clock::now();
    const auto wanted = static_cast<std::size_t>(batch_);
    for (int i = 0; i < showings && !exhausted_ && lanes.due(now) < wanted; ++i) {
        auto items = supply_.show(shownAtOnce);
        if (!items) return failed(items.error());
        exhausted_ = items->empty();
        for (RunItem& item : *items) {
            if (const auto until = restsUntil(item)) {
                retries_.emplace(*until, std::move(item));
            } else {
                lanes.push(domainOf(item.recipient), item.no);
            }
        }
    }
    std::vector<std::int64_t> nos;
    while (nos.size() < wanted) {
        const auto no = lanes.take(now);
        if (!no) break;
        nos.push_back(*no);
    }
    if (nos.empty()) return;
    context_.ledger.flush();  // what is tried again must be pending in the ledger
    auto items = supply_.claimThese(nos);
    if (!items) return failed(items.error());
    takeTurns(lanes, std::move(*items));
}

/// Where others send from the account, too, the store says when it is a domain's turn again.
void EmailQueue::takeTurns(DomainLanes& lanes, std::vector<RunItem> items) {
    for (RunItem& item : items) {
        const std::string domain = domainOf(item.recipient);
        const auto wait = account_.empty() ? Result<std::optional<std::chrono::microseconds>>(std::nullopt)
                                           : context_.store.reserveMoment(account_, domain, laneGap_);
        if (!wait) failed(wait.error());
        if (!wait || !*wait || wait->value().count() == 0) {
            ready_.push_back(std::move(item));
            continue;
        }
        const SteadyTime turn = std::chrono::steady_clock::now() + **wait;
        lanes.restUntil(domain, turn + laneGap_);
        delayed_.emplace(turn, std::move(item));
    }
}

void EmailQueue::takeDelayed() {
    const SteadyTime now = std::chrono::steady_clock::now();
    while (!delayed_.empty() && delayed_.begin()->first <= now) {
        ready_.push_back(std::move(delayed_.begin()->second));
        delayed_.erase(delayed_.begin());
    }
}

void EmailQueue::failed(const Error& error) {
    context_.addError("email: " + error.text());
    closed_ = true;
}

}  // namespace aicmo
