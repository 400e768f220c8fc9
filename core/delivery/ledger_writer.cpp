#include "core/delivery/ledger_writer.h"

#include <algorithm>
#include <iterator>
#include <semaphore.h>
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

/// Each sender sleeps on a semaphore of its own: woken through one mutex, they would queue up at it. POSIX's, because
/// the standard library's spins first, and there are more senders than cores.
struct LedgerWriter::CommitRequest {
    explicit CommitRequest(const std::vector<std::int64_t>& wanted) : nos(wanted) { ::sem_init(&done_, 0, 0); }
    ~CommitRequest() { ::sem_destroy(&done_); }
    CommitRequest(const CommitRequest&) = delete;
    CommitRequest& operator=(const CommitRequest&) = delete;

    void wait() {
        while (::sem_wait(&done_) != 0) {  // a signal came in between
        }
    }
    void finish() { ::sem_post(&done_); }

    std::vector<std::int64_t> nos;
    bool granted = false;  // to be read after wait()

  private:
    sem_t done_{};
};

LedgerWriter::LedgerWriter(Store& store, std::string runId, std::function<void(const Error&)> onFailure)
    : store_(store), runId_(std::move(runId)), onFailure_(std::move(onFailure)), thread_([this] { work(); }) {}

LedgerWriter::~LedgerWriter() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

bool LedgerWriter::commit(const std::vector<std::int64_t>& nos, const std::function<void()>& meanwhile) {
    const auto request = std::make_shared<CommitRequest>(nos);
    {
        const std::lock_guard lock(mutex_);
        if (broken_ || ending_) return false;
        commits_.push_back(request);
    }
    wake_.notify_one();
    if (meanwhile) meanwhile();
    request->wait();
    return request->granted;
}

void LedgerWriter::settle(ItemOutcome outcome) {
    const std::lock_guard lock(mutex_);
    if (outcomes_.empty()) oldestOutcome_ = std::chrono::steady_clock::now();
    outcomes_.push_back(std::move(outcome));
    ++queued_;
    if (outcomes_.size() == 1 || outcomes_.size() >= outcomeGroup) wake_.notify_one();
}

void LedgerWriter::flush() {
    std::unique_lock lock(mutex_);
    ++flushing_;
    wake_.notify_one();
    // Senders go on meanwhile: what they queue is not waited for.
    written_.wait(lock, [&, before = queued_] { return finished() >= before; });
    --flushing_;
}

void LedgerWriter::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        const auto delay = broken_ ? pauseAfterFailure : outcomeDelay;
        const auto outcomesDue = [&] {
            if (outcomes_.empty()) return false;
            if (std::chrono::steady_clock::now() >= oldestOutcome_ + delay) return true;
            return !broken_ && (flushing_ > 0 || ending_ || outcomes_.size() >= outcomeGroup);
        };
        // Who waits for a commit is never kept waiting: those that come meanwhile make the next group.
        if (commits_.empty() && !outcomesDue() && !(ending_ && outcomes_.empty())) {
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
        auto commits = std::exchange(commits_, {});
        std::vector<ItemOutcome> outcomes = std::exchange(outcomes_, {});
        inHand_ = outcomes.size();
        lock.unlock();
        const bool written = commits.empty() ? writeOutcomes(outcomes) : writeCommits(commits, outcomes);
        for (const auto& request : commits) request->finish();
        lock.lock();
        inHand_ = 0;
        if (!written) keepForLater(outcomes);
        if (flushing_ > 0) written_.notify_all();
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

bool LedgerWriter::writeCommits(const std::vector<std::shared_ptr<CommitRequest>>& requests,
                                const std::vector<ItemOutcome>& outcomes) {
    std::vector<std::int64_t> nos;
    for (const auto& request : requests) nos.insert(nos.end(), request->nos.begin(), request->nos.end());
    const auto moved = persistently([&] { return store_.commit(runId_, nos, outcomes); });
    if (!moved) {
        failed(moved.error());
        return false;
    }
    const std::set<std::int64_t> granted(moved->begin(), moved->end());
    for (const auto& request : requests) {
        request->granted = std::all_of(request->nos.begin(), request->nos.end(),
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
