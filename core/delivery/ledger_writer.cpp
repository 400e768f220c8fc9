#include "core/delivery/ledger_writer.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace aicmo {

namespace {

constexpr std::size_t outcomeGroup = 64;
constexpr std::chrono::milliseconds outcomeDelay{50};
constexpr int writeAttempts = 5;
constexpr std::chrono::milliseconds writePause{200};
constexpr std::chrono::milliseconds pauseAfterFailure{250};
constexpr std::chrono::seconds offerFor{10};

/// A store that is busy for a moment is asked again: an outcome that is not written becomes a doubt.
template <class Write>
auto persistently(Write write) {
    auto result = write();
    for (int attempt = 1; !result && result.error().kind == ErrorKind::Busy && attempt < writeAttempts; ++attempt) {
        std::this_thread::sleep_for(writePause);
        result = write();
    }
    return result;
}

}  // namespace

LedgerWriter::LedgerWriter(Store& store, std::string runId, std::function<void(const Error&)> onFailure)
    : store_(store), runId_(std::move(runId)), onFailure_(std::move(onFailure)), thread_([this] { work(); }) {}

LedgerWriter::~LedgerWriter() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

bool LedgerWriter::commit(const std::vector<std::int64_t>& nos) {
    CommitRequest request;
    request.nos = &nos;
    std::unique_lock lock(mutex_);
    if (broken_ || ending_) return false;
    commits_.push_back(&request);
    wake_.notify_all();
    written_.wait(lock, [&] { return request.done; });
    return request.granted;
}

void LedgerWriter::settle(ItemOutcome outcome) {
    const std::lock_guard lock(mutex_);
    if (outcomes_.empty()) oldestOutcome_ = std::chrono::steady_clock::now();
    outcomes_.push_back(std::move(outcome));
    if (outcomes_.size() == 1 || outcomes_.size() >= outcomeGroup) wake_.notify_all();
}

void LedgerWriter::flush() {
    std::unique_lock lock(mutex_);
    flushing_ = true;
    wake_.notify_all();
    written_.wait(lock, [&] { return outcomes_.empty() && commits_.empty() && !writing_; });
    flushing_ = false;
}

void LedgerWriter::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        const auto delay = broken_ ? pauseAfterFailure : outcomeDelay;
        const auto outcomesDue = [&] {
            if (outcomes_.empty()) return false;
            if (std::chrono::steady_clock::now() >= oldestOutcome_ + delay) return true;
            return !broken_ && (flushing_ || ending_ || outcomes_.size() >= outcomeGroup);
        };
        const auto ready = [&] { return !commits_.empty() || outcomesDue() || (ending_ && outcomes_.empty()); };
        if (!ready()) {
            if (outcomes_.empty()) {
                wake_.wait(lock);
            } else {
                wake_.wait_until(lock, oldestOutcome_ + delay);
            }
            continue;
        }
        if (commits_.empty() && outcomes_.empty()) return;

        // A sender settles one item before it commits the next: written together, a sudden end leaves at most one item
        // in doubt for each sender.
        std::vector<CommitRequest*> commits = std::exchange(commits_, {});
        std::vector<ItemOutcome> outcomes = std::exchange(outcomes_, {});
        writing_ = true;
        lock.unlock();
        const bool written = commits.empty() ? writeOutcomes(outcomes) : writeCommits(commits, outcomes);
        lock.lock();
        writing_ = false;
        if (!written) keepForLater(outcomes);
        for (CommitRequest* request : commits) request->done = true;
        written_.notify_all();
    }
}

/// What is known is offered to the store again: a disk may be emptied, a lock released.
void LedgerWriter::keepForLater(std::vector<ItemOutcome>& outcomes) {
    const auto now = std::chrono::steady_clock::now();
    if (now >= giveUpAt_) {
        outcomes_.clear();
        return;
    }
    outcomes.insert(outcomes.end(), std::make_move_iterator(outcomes_.begin()),
                    std::make_move_iterator(outcomes_.end()));
    outcomes_ = std::move(outcomes);
    oldestOutcome_ = now;
}

bool LedgerWriter::writeCommits(const std::vector<CommitRequest*>& requests, const std::vector<ItemOutcome>& outcomes) {
    std::vector<std::int64_t> nos;
    for (const CommitRequest* request : requests) nos.insert(nos.end(), request->nos->begin(), request->nos->end());
    const auto moved = persistently([&] { return store_.commit(runId_, nos, outcomes); });
    if (!moved) {
        failed(moved.error());
        return false;
    }
    const std::set<std::int64_t> granted(moved->begin(), moved->end());
    for (CommitRequest* request : requests) {
        request->granted = std::all_of(request->nos->begin(), request->nos->end(),
                                       [&](std::int64_t no) { return granted.contains(no); });
    }
    return true;
}

bool LedgerWriter::writeOutcomes(const std::vector<ItemOutcome>& outcomes) {
    const auto settled = persistently([&] { return store_.settle(runId_, outcomes); });
    if (!settled) failed(settled.error());
    return settled.has_value();
}

void LedgerWriter::failed(const Error& error) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        first = !std::exchange(broken_, true);
        if (first) giveUpAt_ = std::chrono::steady_clock::now() + offerFor;
    }
    if (first && onFailure_) onFailure_(error);
}

}  // namespace aicmo
