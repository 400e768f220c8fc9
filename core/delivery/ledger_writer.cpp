#include "core/delivery/ledger_writer.h"

#include <algorithm>
#include <iterator>
#include <semaphore.h>
#include <utility>

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

/// For one that waits. POSIX's semaphore, because the standard library's spins first, and there are more senders than
/// cores.
class Answer {
  public:
    Answer() { ::sem_init(&given_, 0, 0); }
    ~Answer() { ::sem_destroy(&given_); }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    void give(bool value) {
        value_ = value;
        ::sem_post(&given_);
    }
    [[nodiscard]] bool take() {
        while (::sem_wait(&given_) != 0) {  // a signal came in between
        }
        return value_;
    }

  private:
    sem_t given_{};
    bool value_ = false;
};

}  // namespace

LedgerWriter::LedgerWriter(Store& store, std::string runId, std::function<void(const Error&)> onFailure)
    : store_(store),
      runId_(std::move(runId)),
      onFailure_(std::move(onFailure)),
      gathering_(store.gathering()),
      thread_([this] { work(); }) {}

LedgerWriter::~LedgerWriter() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

bool LedgerWriter::commit(std::vector<std::int64_t> nos) {
    Answer answer;
    commit(std::move(nos), [&answer](bool granted) { answer.give(granted); });
    return answer.take();
}

void LedgerWriter::commit(std::vector<std::int64_t> nos, std::function<void(bool)> then) {
    {
        std::unique_lock lock(mutex_);
        if (broken_ || ending_) {
            lock.unlock();
            return then(false);
        }
        commits_.push_back({std::move(nos), std::move(then)});
    }
    wake_.notify_one();
}

void LedgerWriter::settle(ItemOutcome outcome) {
    const std::lock_guard lock(mutex_);
    if (outcomes_.empty()) oldestOutcome_ = std::chrono::steady_clock::now();
    outcomes_.push_back(std::move(outcome));
    ++queued_;
    if (asleep_ || outcomes_.size() >= outcomeGroup) wake_.notify_one();
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
            waitForWork(lock, delay);
            continue;
        }
        if (commits_.empty() && outcomes_.empty()) return;
        if (!commits_.empty()) gather(lock);

        // A sender settles one item before it commits the next: written together, a sudden end leaves at most one item
        // in doubt for each sender.
        auto commits = std::exchange(commits_, {});
        std::vector<ItemOutcome> outcomes = std::exchange(outcomes_, {});
        inHand_ = outcomes.size();
        lock.unlock();
        const bool written = commits.empty() ? writeOutcomes(outcomes) : writeCommits(commits, outcomes);
        for (const CommitRequest& request : commits) request.then(request.granted);
        lock.lock();
        wrote_ = true;
        inHand_ = 0;
        if (!written) keepForLater(outcomes);
        if (flushing_ > 0) written_.notify_all();
    }
}

/// An outcome is followed by a commit within a moment, as a rule, and is found then, or at the end of a short wait: it
/// wakes nobody.
void LedgerWriter::waitForWork(std::unique_lock<std::mutex>& lock, std::chrono::milliseconds delay) {
    if (!outcomes_.empty()) {
        wake_.wait_until(lock, oldestOutcome_ + delay);
    } else if (std::exchange(wrote_, false)) {
        wake_.wait_for(lock, outcomeDelay / 2);
    } else {
        asleep_ = true;
        wake_.wait(lock);
        asleep_ = false;
    }
}

/// The senders that have not asked yet are about to: their answers are on the way.
void LedgerWriter::gather(std::unique_lock<std::mutex>& lock) {
    if (gathering_.count() == 0) return;
    const auto until = std::chrono::steady_clock::now() + gathering_;
    wake_.wait_until(lock, until, [&] { return ending_ || commits_.size() >= static_cast<std::size_t>(senders_); });
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

bool LedgerWriter::writeCommits(std::vector<CommitRequest>& requests, const std::vector<ItemOutcome>& outcomes) {
    std::vector<std::int64_t> nos;
    for (const CommitRequest& request : requests) nos.insert(nos.end(), request.nos.begin(), request.nos.end());
    auto moved = persistently([&] { return store_.commit(runId_, nos, outcomes); });
    if (!moved) {
        failed(moved.error());
        return false;
    }
    std::sort(moved->begin(), moved->end());
    for (CommitRequest& request : requests) {
        request.granted = std::all_of(request.nos.begin(), request.nos.end(), [&](std::int64_t no) {
            return std::binary_search(moved->begin(), moved->end(), no);
        });
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
