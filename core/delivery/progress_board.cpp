#include "core/delivery/progress_board.h"

namespace aicmo {

namespace {

constexpr std::chrono::milliseconds interval{50};
constexpr std::chrono::seconds rateWindow{10};
constexpr std::chrono::seconds tellTimeLeftAfter{3};
constexpr std::size_t latestKept = 100;

std::int64_t& slot(RunCounts& counts, LedgerState state) {
    switch (state) {
        case LedgerState::Pending: return counts.pending;
        case LedgerState::Claimed:
        case LedgerState::Committing: return counts.inProgress;
        case LedgerState::Success: return counts.success;
        case LedgerState::Failed: return counts.failed;
        case LedgerState::Skipped: return counts.skipped;
        case LedgerState::InDoubt: return counts.inDoubt;
    }
    return counts.pending;
}

void addTo(RunCounts& sum, const RunCounts& counts) {
    sum.total += counts.total;
    sum.pending += counts.pending;
    sum.inProgress += counts.inProgress;
    sum.success += counts.success;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    sum.inDoubt += counts.inDoubt;
}

}  // namespace

ProgressBoard::ProgressBoard(std::string runId, bool dry, std::function<void(const ExecutionProgress&)> report)
    : runId_(std::move(runId)), dry_(dry), report_(std::move(report)) {}

void ProgressBoard::addPlanned(Channel channel, LedgerState state) {
    const std::lock_guard lock(mutex_);
    RunCounts& counts = byChannel_[channel];
    ++counts.total;
    ++slot(counts, state);
}

void ProgressBoard::add(Channel channel, const RunCounts& counts) {
    const std::lock_guard lock(mutex_);
    addTo(byChannel_[channel], counts);
}

void ProgressBoard::moved(Channel channel, LedgerState from, LedgerState to) {
    const std::lock_guard lock(mutex_);
    RunCounts& counts = byChannel_[channel];
    --slot(counts, from);
    ++slot(counts, to);
}

void ProgressBoard::settled(ExecutionResult result) {
    const std::lock_guard lock(mutex_);
    latest_.push_back(std::move(result));
    if (latest_.size() > latestKept) latest_.erase(latest_.begin());
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
    for (const auto& [channel, counts] : byChannel_) addTo(progress.counts, counts);
    progress.openConnections = connections_;
    progress.paused = paused_;
    progress.finished = finished;
    if (!finished && !paused_) progress.nextSendAt = nextSendAt_;
    progress.latest = std::exchange(latest_, {});

    const auto now = std::chrono::steady_clock::now();
    const std::int64_t open = progress.counts.pending + progress.counts.inProgress;
    rate_.emplace_back(now, progress.counts.total - open);
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
