#pragma once
// What the engines do differently behind the one SqlStore: connections, the lock of who sends, where heads of the event
// log are written down, and moves of many rows at once.

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/event/event.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/event_rows.h"
#include "core/store/sql/run_rows.h"
#include "core/store/store.h"

namespace aicmo::sql {

/// Moves of many rows of the ledger of one run. The database's own rules have the last word: a row that they refuse to
/// move is left alone. Called within a writing transaction; counts, events and accounts are the caller's.
class LedgerRows {
  public:
    virtual ~LedgerRows() = default;

    struct Committed {
        std::int64_t no = 0;
        Channel channel = Channel::Email;
    };
    struct Settled {
        Channel channel = Channel::Email;
        LedgerState from = LedgerState::Committing;
        std::string executedAt;  ///< when it had been handed over, of one that was refused
    };

    /// New rows, numbered from `firstNo` on.
    virtual void insert(Connection& db, const RunRef& run, std::int64_t firstNo,
                        const std::vector<NewRunItem>& items) = 0;
    /// The first `limit` pending rows of the channel, in order.
    [[nodiscard]] virtual std::vector<RunItem> firstPending(Connection& db, const RunRef& run, Channel channel,
                                                            std::int64_t limit) = 0;
    /// Those of the rows that are pending, each once.
    [[nodiscard]] virtual std::vector<RunItem> pending(Connection& db, const RunRef& run,
                                                       const std::vector<std::int64_t>& nos) = 0;
    /// Pending → Claimed; says for each of `items` whether it is. One that another row holds or has in doubt is not.
    [[nodiscard]] virtual std::vector<bool> claim(Connection& db, const RunRef& run,
                                                  const std::vector<RunItem>& items) = 0;
    /// Claimed → Committing; those that moved, in the order of `nos`.
    [[nodiscard]] virtual std::vector<Committed> commit(Connection& db, const RunRef& run, const std::string& now,
                                                        const std::vector<std::int64_t>& nos) = 0;
    /// To the state of each outcome, from whatever state may move there; nothing for one that did not move.
    [[nodiscard]] virtual std::vector<std::optional<Settled>> settle(Connection& db, const RunRef& run,
                                                                     const std::string& now,
                                                                     const std::vector<ItemOutcome>& outcomes) = 0;
    /// Those that are claimed or committing, and whose sender is not there any more.
    [[nodiscard]] virtual std::vector<RunItem> abandoned(Connection& db, const RunRef& run);
    /// Where items of the project stand, in their order.
    [[nodiscard]] virtual std::vector<std::optional<ItemStanding>> standings(
        Connection& db, std::int64_t projectKey, const std::vector<std::string>& itemIds) = 0;
};

/// An outcome that may follow this state: Claimed and Committing are no outcomes.
[[nodiscard]] bool maySettle(LedgerState from, LedgerState to);

/// What is written to the store by any connection, its own process's too.
class Changes {
  public:
    virtual ~Changes() = default;
    /// Until something was written since the last call, or since it was opened; false when it was stopped.
    [[nodiscard]] virtual bool wait(const std::stop_token& stop) = 0;
};

class Engine {
  public:
    virtual ~Engine() = default;

    [[nodiscard]] virtual std::unique_ptr<Connection> openWriter() = 0;
    [[nodiscard]] virtual std::unique_ptr<Connection> openReader() = 0;
    [[nodiscard]] virtual std::unique_ptr<Changes> openChanges() = 0;
    /// "SQLite, console.db"
    [[nodiscard]] virtual std::string describe() const = 0;

    /// Heads of the event log that were written down outside of the store.
    [[nodiscard]] virtual std::vector<EventHead> writtenHeads() const = 0;
    /// Durable when it returns.
    virtual void writeHead(const EventHead& head) = 0;
    /// The file that they are in, as people are told of it.
    [[nodiscard]] virtual std::string headsPlace() const = 0;

    /// Fails (Busy) when somebody else sends for the project, and does not share that. An engine with one sender at a
    /// time takes Together as Alone.
    [[nodiscard]] virtual std::unique_ptr<SendLock> lockSending(std::string_view projectId, std::int64_t projectKey,
                                                                SendMode mode) = 0;
    /// Fails when the lock that lockSending() gave for the project, and that is still held, is known to be lost.
    virtual void refuseLostSendLock(std::int64_t /*projectKey*/) {}
    /// How long a sender that says nothing more counts as sending, where there may be several.
    virtual void setLease(std::chrono::milliseconds /*lease*/) {}
    /// See Store.
    [[nodiscard]] virtual std::chrono::microseconds gathering() const { return {}; }
    /// As Store::reserveMoment(), within a transaction of Scope::Ledger.
    [[nodiscard]] virtual bool sharesMoments() const { return false; }
    [[nodiscard]] virtual std::chrono::microseconds reserveMoment(Connection& /*db*/, std::string_view /*account*/,
                                                                  std::string_view /*lane*/,
                                                                  std::chrono::microseconds /*gap*/) {
        return {};
    }
    [[nodiscard]] virtual LedgerRows& ledgerRows() = 0;
    /// Null where each event is chained at once.
    [[nodiscard]] virtual EventRows* eventRows() { return nullptr; }

    /// For a copy of rows that have gone their way elsewhere: how a ledger row begins is not looked at until resume().
    /// Within one transaction.
    virtual void pauseLedgerRules(Connection& db) = 0;
    /// Puts the rules back, and lets new keys begin after those that are there.
    virtual void resumeLedgerRules(Connection& db) = 0;
};

}  // namespace aicmo::sql
