#include "core/delivery/progress_board.h"

#include <iterator>

#include "core/project/suppression_key.h"

namespace aicmo {

namespace {

constexpr std::chrono::milliseconds interval{50};
constexpr std::chrono::seconds rateWindow{10};
constexpr std::chrono::seconds tellTimeLeftAfter{3};
constexpr std::size_t latestKept = 100;
constexpr std::chrono::seconds domainInterval{1};  // a list may have a hundred thousand domains to sort
constexpr std::size_t domainsTold = 5;

}  // namespace

ProgressBoard::ProgressBoard(std::string runId, bool dry, std::function<void(const ExecutionProgress&)> report)
    : runId_(std::move(runId)), dry_(dry), report_(std::move(report)) {}

void ProgressBoard::addPlanned(Channel channel, std::string_view recipient, LedgerState state) {
    const std::lock_guard lock(mutex_);
    byChannel_[channel].add(state, 1);
    if (channel == Channel::Email) domain(recipient).add(state, 1);
}

void ProgressBoard::moved(Channel channel, std::string_view recipient, LedgerState from, LedgerState to) {
    const std::lock_guard lock(mutex_);
    const auto move = [&](RunCounts& counts) {
        counts.add(from, -1);
        counts.add(to, 1);
    };
    move(byChannel_[channel]);
    if (channel == Channel::Email) move(domain(recipient));
}

RunCounts& ProgressBoard::domain(std::string_view recipient) { return byDomain_[domainOf(recipient)]; }

void ProgressBoard::settled(ExecutionResult result) {
    const std::lock_guard lock(mutex_);
    latest_.push_back(std::move(result));
    if (latest_.size() > latestKept) latest_.pop_front();
}

void ProgressBoard::connectionOpened(int change) {
    const std::lock_guard lock(mutex_);
    connections_ += change;
}

void ProgressBoard::setPaused(bool paused) {
    const std::lock_guard lock(mutex_);
    paused_ = paused;
}

void ProgressBoard::setNextSend(std::optional<Instant> at) {
    const std::lock_guard lock(mutex_);
    nextSendAt_ = at;
}

ExecutionProgress ProgressBoard::snapshot(bool finished) {
    ExecutionProgress progress;
    progress.runId = runId_;
    progress.dryRun = dry_;
    progress.byChannel = byChannel_;
    for (const auto& [channel, counts] : byChannel_) progress.counts += counts;
    progress.openConnections = connections_;
    progress.paused = paused_;
    progress.finished = finished;
    if (!finished && !paused_) progress.nextSendAt = nextSendAt_;
    progress.latest.assign(std::make_move_iterator(latest_.begin()), std::make_move_iterator(latest_.end()));
    latest_.clear();

    const auto now = std::chrono::steady_clock::now();
    if (finished || now - sortedDomains_ >= domainInterval) {
        sortedDomains_ = now;
        largestDomains_ = largestDomains({byDomain_.begin(), byDomain_.end()}, domainsTold);
    }
    progress.byDomain = largestDomains_;
    const std::int64_t open = progress.counts.pending + progress.counts.inProgress;
    // What is skipped takes no time, and comes in thousands when a channel has no account.
    const RunCounts& sum = progress.counts;
    rate_.emplace_back(now, dry_ ? sum.total - open : sum.success + sum.failed + sum.inDoubt);
    while (rate_.size() > 2 && now - rate_.front().first > rateWindow) rate_.pop_front();
    const double seconds = std::chrono::duration<double>(now - rate_.front().first).count();
    if (seconds > 0.2) {
        progress.itemsPerSecond = static_cast<double>(rate_.back().second - rate_.front().second) / seconds;
    }
    if (progress.itemsPerSecond > 0 && now - rate_.front().first > tellTimeLeftAfter) {
        progress.secondsLeft = static_cast<double>(open) / progress.itemsPerSecond;
    }
    return progress;
}

void ProgressBoard::publish(bool finished) {
    if (!report_) return;
    ExecutionProgress progress;
    {
        const std::lock_guard lock(mutex_);
        const auto now = std::chrono::steady_clock::now();
        if (!finished && now - published_ < interval) return;
        published_ = now;
        progress = snapshot(finished);
    }
    report_(progress);
}

}  // namespace aicmo
