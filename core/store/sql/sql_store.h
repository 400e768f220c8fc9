#pragma once
// The store in a SQL database, whichever engine it is. Its methods are in the .cpp files named by what they are about.
//
// One connection writes, under a mutex, one transaction at a time; readers borrow connections of their own from a pool,
// so that a list in the console never waits for a run.

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/store/sql/change_watch.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/engine.h"
#include "core/store/sql/event_chainer.h"
#include "core/store/sql/event_rows.h"
#include "core/store/sql/run_rows.h"
#include "core/store/store.h"

namespace aicmo::sql {

/// What lends reading connections. Shared with the files of loaded projects, which may outlive the store object.
class Readers {
  public:
    explicit Readers(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}
    [[nodiscard]] std::unique_ptr<Connection> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

  private:
    std::shared_ptr<Engine> engine_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Connection>> idle_;
};

/// A connection on loan. After an error it is not lent again.
class Reader {
  public:
    explicit Reader(Readers& readers) : readers_(readers), connection_(readers.borrow()) {}
    ~Reader() {
        if (std::uncaught_exceptions() == 0) readers_.giveBack(std::move(connection_));
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    [[nodiscard]] Connection& db() { return *connection_; }

  private:
    Readers& readers_;
    std::unique_ptr<Connection> connection_;
};

/// What a writing method works with.
struct Writing {
    Connection& db;
    EventAppender& events;
    const std::string& now;
};

class SqlStore final : public Store {
  public:
    /// Fails (Failure) when the store cannot be read. The engine has it at this program's version.
    SqlStore(std::shared_ptr<Engine> engine, std::shared_ptr<const Clock> clock);

    [[nodiscard]] std::string describe() const override;
    [[nodiscard]] std::string storeId() const override { return storeId_; }
    [[nodiscard]] std::unique_ptr<StoreWatch> watch(std::function<void()> changed) override {
        return std::make_unique<ChangeWatch>(engine_, std::move(changed));
    }

    // projects.cpp
    [[nodiscard]] Result<ImportOutcome> importProject(const ProjectBundle& bundle, std::string_view actor) override;
    [[nodiscard]] Result<std::vector<ProjectSummary>> listProjects(bool withArchived) override;
    [[nodiscard]] Result<ProjectBundle> loadProject(std::string_view projectId) override;
    [[nodiscard]] Result<ProjectBundle> loadVersion(std::string_view projectId, std::string_view digest) override;
    [[nodiscard]] Status setProjectState(std::string_view projectId, ProjectState state,
                                         std::string_view actor) override;
    [[nodiscard]] Status setArchived(std::string_view projectId, bool archived, std::string_view actor) override;

    // runs.cpp
    [[nodiscard]] Result<Run> startRun(const Run& run) override;
    [[nodiscard]] Status addRunItems(std::string_view runId, std::int64_t firstNo,
                                     const std::vector<NewRunItem>& items) override;
    [[nodiscard]] Status setRunState(std::string_view runId, RunState state, std::string_view errorsJson,
                                     const NewEvent& event) override;
    [[nodiscard]] Status setRunOptions(std::string_view runId, std::string_view optionsJson) override;
    [[nodiscard]] Result<std::optional<Run>> findRun(std::string_view projectId, std::string_view runId) override;
    [[nodiscard]] Result<std::vector<Run>> listRuns(std::string_view projectId) override;
    [[nodiscard]] Result<std::optional<Run>> unfinishedLiveRun(std::string_view projectId) override;
    [[nodiscard]] Result<std::vector<Run>> unfinishedLiveRuns() override;
    [[nodiscard]] Result<RunCounts> runCounts(std::string_view runId) override;
    [[nodiscard]] Result<RunBreakdown> runBreakdown(std::string_view runId, std::size_t mostDomains) override;
    [[nodiscard]] Result<std::vector<RunItem>> runItems(std::string_view runId, const RunItemFilter& filter) override;
    [[nodiscard]] Result<std::int64_t> countRunItems(std::string_view runId, const RunItemFilter& filter) override;

    // ledger.cpp
    [[nodiscard]] Result<std::vector<RunItem>> claim(std::string_view runId, Channel channel,
                                                     std::int64_t limit) override;
    [[nodiscard]] Result<std::int64_t> skipPending(std::string_view runId, std::string_view reason,
                                                   const NewEvent& event) override;
    [[nodiscard]] Result<std::vector<std::int64_t>> claimAgain(std::string_view runId,
                                                               const std::vector<std::int64_t>& nos) override;
    [[nodiscard]] Result<std::vector<std::int64_t>> commit(std::string_view runId, const std::vector<std::int64_t>& nos,
                                                           const std::vector<ItemOutcome>& outcomes) override;
    [[nodiscard]] Result<std::vector<std::int64_t>> settle(std::string_view runId,
                                                           const std::vector<ItemOutcome>& outcomes) override;
    [[nodiscard]] Result<RunCounts> recoverRun(std::string_view runId,
                                               const std::set<std::string>& repeatable) override;

    // standings.cpp
    [[nodiscard]] Result<std::vector<std::optional<ItemStanding>>> standings(
        std::string_view projectId, const std::vector<std::string>& itemIds) override;
    [[nodiscard]] Result<std::vector<ItemInDoubt>> itemsInDoubt(std::string_view projectId) override;
    [[nodiscard]] Result<std::set<std::string>> contentsBegun(std::string_view projectId,
                                                              const std::vector<std::string>& contentIds) override;

    // doubts.cpp
    [[nodiscard]] Result<std::int64_t> resolve(std::string_view projectId, const std::vector<std::string>& itemIds,
                                               bool sent, std::string_view actor) override;
    [[nodiscard]] Result<std::int64_t> settleDoubts(std::string_view projectId,
                                                    const std::vector<DoubtVerdict>& verdicts,
                                                    std::string_view actor) override;
    [[nodiscard]] Status noteHandOver(std::string_view runId, std::int64_t no, std::string_view token) override;
    [[nodiscard]] Result<std::string> handOverToken(std::string_view runId, std::int64_t no) override;
    [[nodiscard]] Result<std::optional<std::string>> firstDoubt(std::string_view projectId,
                                                                std::string_view itemId) override;

    [[nodiscard]] Result<std::unique_ptr<SendLock>> lockSending(std::string_view projectId, SendMode mode) override;
    [[nodiscard]] std::chrono::microseconds gathering() const override { return engine_->gathering(); }
    [[nodiscard]] Result<std::optional<std::chrono::microseconds>> reserveMoment(
        std::string_view account, std::string_view lane, std::chrono::microseconds gap) override;
    void setLease(std::chrono::milliseconds lease) override { engine_->setLease(lease); }

    // accounts.cpp
    [[nodiscard]] Status setRunAccount(std::string_view runId, Channel channel, std::string_view account) override;
    [[nodiscard]] Result<std::vector<AccountUse>> accountUse(std::string_view account, Instant since) override;

    // approvals.cpp
    void requireSecondPerson() override { secondPerson_ = true; }
    Result<std::map<std::string, std::vector<std::string>>> refusedApprovers(std::string_view projectId) override;
    [[nodiscard]] Result<std::vector<Approval>> approve(std::string_view projectId,
                                                        const std::vector<std::string>& contentIds, std::string_view by,
                                                        std::string_view note) override;
    [[nodiscard]] Result<std::int64_t> revoke(std::string_view projectId, const std::vector<std::string>& contentIds,
                                              std::string_view by) override;
    [[nodiscard]] Result<std::vector<Approval>> approvals(std::string_view projectId, bool withRevoked) override;
    [[nodiscard]] Status approvedItems(const Approval& approval,
                                       const std::function<void(std::string_view, const Digest&)>& each) override;

    // unattended.cpp
    [[nodiscard]] Status setScheduled(std::string_view projectId, bool scheduled, std::string_view actor) override;
    [[nodiscard]] Result<std::vector<ScheduledProject>> scheduledProjects() override;
    [[nodiscard]] Result<std::vector<DueContent>> dueContents(Instant since) override;
    [[nodiscard]] Result<SendOrder> orderRun(std::string_view projectId, std::string_view channels,
                                             std::string_view actor) override;
    [[nodiscard]] Result<std::vector<SendOrder>> openOrders(std::string_view projectId) override;
    [[nodiscard]] Status setOrderRun(std::int64_t id, std::string_view runId) override;
    [[nodiscard]] Status endOrder(std::int64_t id, std::string_view outcome, std::string_view actor) override;
    [[nodiscard]] Status setHeld(std::string_view projectId, bool held, std::string_view actor) override;
    [[nodiscard]] Result<std::vector<SendHold>> holds() override;
    [[nodiscard]] Result<std::int64_t> sendingGeneration() override;

    // small_tables.cpp
    [[nodiscard]] Result<std::int64_t> suppress(const std::vector<std::string>& entries, std::string_view reason,
                                                std::string_view actor) override;
    [[nodiscard]] Result<std::int64_t> unsuppress(const std::vector<std::string>& entries,
                                                  std::string_view actor) override;
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> suppressions() override;
    [[nodiscard]] Result<std::int64_t> suppressionGeneration() override;
    [[nodiscard]] Status eachSuppression(const std::function<void(std::string_view)>& each) override;
    [[nodiscard]] Result<bool> hasSuppression(std::string_view entry) override;
    [[nodiscard]] Status addPackage(const PackageRecord& record) override;
    [[nodiscard]] Result<std::vector<PackageRecord>> packages(std::string_view projectId) override;
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view key) override;
    [[nodiscard]] Status setSetting(std::string_view key, std::string_view value, std::string_view actor) override;

    // events.cpp
    [[nodiscard]] Result<EventHead> append(const std::vector<NewEvent>& events) override;
    [[nodiscard]] Result<std::vector<Event>> events(const EventFilter& filter) override;
    [[nodiscard]] Result<std::int64_t> countEvents(const EventFilter& filter) override;
    [[nodiscard]] Result<std::vector<Event>> eventsAt(const std::vector<std::int64_t>& seqs) override;
    [[nodiscard]] Status eachEvent(std::int64_t afterSeq, std::int64_t limit,
                                   const std::function<void(const Event&)>& each) override;
    [[nodiscard]] Result<EventHead> head() override;
    [[nodiscard]] Result<Verification> verifyEvents(const std::optional<EventHead>& anchor) override;

  private:
    void refuseOlderCopy();
    /// What waits for its place in the event log gets it, so that whoever reads the log reads all that was written.
    void chainWaiting();
    /// A live run that items are moved in. Its state is that of its first use.
    [[nodiscard]] const RunRef& liveRun(Connection& db, std::string_view runId);
    /// A live run whose items may be claimed: it has not finished, and does not before the transaction's end.
    [[nodiscard]] const RunRef& sendingRun(Connection& db, std::string_view runId);

    /// Runs `body(Writing&)` in one writing transaction; commits when it returns, rolls back when it fails.
    template <class Body>
    [[nodiscard]] auto write(Body&& body, Durability durability = Durability::Now, Scope scope = Scope::Store)
        -> Result<std::invoke_result_t<Body, Writing&>> {
        return guarded([&] {
            const std::lock_guard lock(writing_);
            Transaction transaction(*writer_, durability, scope);
            const std::string now = toRfc3339(clock_->now());
            EventAppender appender(*writer_, storeId_, now, engine_->eventRows(), scope);
            Writing writing{*writer_, appender, now};
            const auto end = [&] {
                appender.finish();
                transaction.commit();
                if (scope == Scope::Ledger) chainer_.poke();
            };
            if constexpr (std::is_void_v<std::invoke_result_t<Body, Writing&>>) {
                body(writing);
                end();
            } else {
                auto value = body(writing);
                end();
                return value;
            }
        });
    }
    /// The same for what moves rows of one run's ledger and writes nothing else.
    template <class Body>
    [[nodiscard]] auto moveRows(Body&& body, Durability durability = Durability::Now) {
        return write(std::forward<Body>(body), durability, Scope::Ledger);
    }
    /// Runs `body(Connection&)` on a reading connection, on one state of the store.
    template <class Body>
    [[nodiscard]] auto read(Body&& body) -> Result<std::invoke_result_t<Body, Connection&>> {
        return guarded([&] {
            Reader reader(*readers_);
            const Snapshot snapshot(reader.db());
            return body(reader.db());
        });
    }

    /// The same with all that was written to the event log in it.
    template <class Body>
    [[nodiscard]] auto readLog(Body&& body) -> Result<std::invoke_result_t<Body, Connection&>> {
        if (auto chained = guarded([&] { chainWaiting(); }); !chained) return fail(chained.error());
        return read(std::forward<Body>(body));
    }

    std::shared_ptr<Engine> engine_;
    std::shared_ptr<const Clock> clock_;
    std::atomic<bool> secondPerson_ = false;
    std::mutex writing_;
    std::unique_ptr<Connection> writer_;  // opened first and closed last: SQLite's carries the process's lock
    std::shared_ptr<Readers> readers_;
    std::string storeId_;
    std::map<std::string, RunRef, std::less<>> runs_;  // that were written to; under writing_
    EventChainer chainer_;
};

/// Numbers in `meta` that say that something has changed.
void countUp(Connection& db, std::string_view name);
[[nodiscard]] std::int64_t counted(Connection& db, std::string_view name);
/// Something may be sent now, or no more, that workers should look for.
void sendingChanged(Connection& db);

/// Key of the project with this id; NotFound otherwise.
[[nodiscard]] std::int64_t projectKey(Connection& db, std::string_view projectId);

}  // namespace aicmo::sql
