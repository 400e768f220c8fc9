#include <algorithm>

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/store/sql/account_use.h"
#include "core/store/sql/event_rows.h"
#include "core/store/sql/run_rows.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

/// Why the database refused to have the item sent here: another row has sent it or may have.
std::string reasonOf(const std::optional<ItemStanding>& standing) {
    if (!standing) return {};
    switch (standing->state) {
        case LedgerState::Success: return words("already sent by run %1", standing->runId).text();
        case LedgerState::InDoubt: return words("in doubt in run %1: settle it first", standing->runId).text();
        default: return words("in progress in run %1", standing->runId).text();
    }
}

void skip(const Writing& writing, const RunRef& run, std::int64_t no, const std::string& itemId,
          const std::string& reason) {
    writing.db.execute(
        "UPDATE run_item SET state = 5, message = $1, executed_at = $2 WHERE run_key = $3 AND no = $4 AND state = 0",
        reason, writing.now, run.key, no);
    NewEvent event;
    event.event = "execution.item_skipped";
    event.details = Json{{"item_id", itemId}, {"reason", reason}};
    appendFor(writing.events, run, event);
}

/// Pending → Claimed, or → Skipped when the item has been sent, or may have been, by another row. Those that are
/// claimed.
std::vector<RunItem> claimItems(const Writing& writing, LedgerRows& rows, const RunRef& run, std::vector<RunItem> items,
                                TallyChanges& tally) {
    const std::vector<bool> taken = rows.claim(writing.db, run, items);
    std::vector<RunItem> claimed;
    std::vector<std::string> refused;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!taken[i]) refused.push_back(items[i].itemId);
    }
    const auto standings = refused.empty() ? std::vector<std::optional<ItemStanding>>()
                                           : rows.standings(writing.db, run.projectKey, refused);
    auto standing = standings.begin();
    for (std::size_t i = 0; i < items.size(); ++i) {
        RunItem& item = items[i];
        if (taken[i]) {
            tally.move(item.channel, LedgerState::Pending, LedgerState::Claimed);
            item.state = LedgerState::Claimed;
            ++item.attempts;
            claimed.push_back(std::move(item));
            continue;
        }
        const std::string reason = reasonOf(*standing++);
        if (reason.empty()) throw Failure(ErrorKind::Internal, "the store refuses to claim " + item.itemId);
        tally.move(item.channel, LedgerState::Pending, LedgerState::Skipped);
        skip(writing, run, item.no, item.itemId, reason);
    }
    return claimed;
}

std::vector<std::int64_t> settleAll(const Writing& writing, LedgerRows& rows, const RunRef& run,
                                    const std::vector<ItemOutcome>& outcomes, TallyChanges& tally,
                                    AccountChanges& accounts) {
    std::vector<std::int64_t> nos;
    const auto moved = rows.settle(writing.db, run, writing.now, outcomes);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (!moved[i]) continue;
        const ItemOutcome& outcome = outcomes[i];
        tally.move(moved[i]->channel, moved[i]->from, outcome.state);
        const bool refused = outcome.state == LedgerState::Pending || outcome.state == LedgerState::Failed;
        if (moved[i]->from == LedgerState::Committing && refused) {
            accounts.refused(moved[i]->channel, moved[i]->executedAt);
        }
        appendFor(writing.events, run, outcome.event);
        nos.push_back(outcome.no);
    }
    return nos;
}

constexpr std::string_view doubtReason =
    phrase("the program ended between the hand-over and the answer: it may have been sent");

/// False when somebody else did it meanwhile.
bool putInDoubt(const Writing& writing, const RunRef& run, const RunItem& item, TallyChanges& tally) {
    const std::int64_t moved = writing.db.execute(
        "UPDATE run_item SET state = 6, message = $1, holds = 0 WHERE run_key = $2 AND no = $3 AND state = 2",
        doubtReason, run.key, item.no);
    if (moved == 0) return false;
    tally.move(item.channel, LedgerState::Committing, LedgerState::InDoubt);
    NewEvent event;
    event.event = "execution.item_in_doubt";
    event.details = Json{{"item_id", item.itemId}, {"reason", doubtReason}};
    appendFor(writing.events, run, event);
    return true;
}

/// Nothing has left, or what has left does no harm when it leaves again: the attempt does not count. False as above.
bool putBack(const Writing& writing, const RunRef& run, const RunItem& item, TallyChanges& tally) {
    const std::int64_t moved = writing.db.execute("UPDATE run_item SET state = 0, attempts = attempts - 1, holds = 0" +
                                                      std::string(writing.db.dialect().released) +
                                                      " WHERE run_key = $1 AND no = $2 AND state = $3",
                                                  run.key, item.no, stateNumber(item.state));
    if (moved == 0) return false;
    tally.move(item.channel, item.state, LedgerState::Pending);
    return true;
}

}  // namespace

bool maySettle(LedgerState from, LedgerState to) {
    return to != LedgerState::Claimed && to != LedgerState::Committing && mayMove(from, to);
}

std::vector<RunItem> LedgerRows::abandoned(Connection& db, const RunRef& run) {
    std::vector<RunItem> items;
    if (countsOf(db, run.key).inProgress == 0) return items;
    Query query = db.query("SELECT " + std::string(runItemColumns) +
                               " FROM run_item WHERE run_key = $1 AND state BETWEEN 1 AND 2 ORDER BY no",
                           run.key);
    while (query.next()) items.push_back(readRunItem(query));
    return items;
}

const RunRef& SqlStore::liveRun(Connection& db, std::string_view runId) {
    auto known = runs_.find(runId);
    if (known == runs_.end()) known = runs_.emplace(std::string(runId), findRunRef(db, runId)).first;
    const RunRef& run = known->second;
    if (run.dry) throw Failure(ErrorKind::Conflict, "run " + run.id + " is a dry run: it has no ledger");
    return run;
}

const RunRef& SqlStore::sendingRun(Connection& db, std::string_view runId) {
    const RunRef& run = liveRun(db, runId);
    Query query = db.query("SELECT state FROM run WHERE run_key = $1" + std::string(db.dialect().keepsRow), run.key);
    if (query.next() && static_cast<RunState>(query.number(0)) != RunState::Finished) return run;
    throw Failure(ErrorKind::Conflict, "run " + run.id + " has finished");
}

/// A claim that a power cut takes back was never made: the hand-over comes after commit(), which is durable, and makes
/// durable what was written before it.
Result<std::vector<RunItem>> SqlStore::claim(std::string_view runId, Channel channel, std::int64_t limit) {
    const auto claimAll = [&](const Writing& writing) {
        const RunRef& run = sendingRun(writing.db, runId);
        TallyChanges tally;
        LedgerRows& rows = engine_->ledgerRows();
        std::vector<RunItem> claimed;
        while (static_cast<std::int64_t>(claimed.size()) < limit) {
            auto pending =
                rows.firstPending(writing.db, run, channel, limit - static_cast<std::int64_t>(claimed.size()));
            if (pending.empty()) break;
            for (RunItem& item : claimItems(writing, rows, run, std::move(pending), tally)) {
                claimed.push_back(std::move(item));
            }
        }
        tally.write(writing.db, run.key);
        return claimed;
    };
    return moveRows(claimAll, Durability::WithTheNext);
}

Result<std::int64_t> SqlStore::skipPending(std::string_view runId, std::string_view reason, const NewEvent& event) {
    return write([&](const Writing& writing) {
        const RunRef& run = sendingRun(writing.db, runId);
        TallyChanges tally;
        {
            Query pending = writing.db.query(
                "SELECT channel, items FROM run_tally WHERE run_key = $1 AND state = 0 AND items > 0", run.key);
            while (pending.next()) {
                tally.add(static_cast<Channel>(pending.number(0)), LedgerState::Pending, -pending.integer(1));
                tally.add(static_cast<Channel>(pending.number(0)), LedgerState::Skipped, pending.integer(1));
            }
        }
        const std::int64_t skipped = writing.db.execute(
            "UPDATE run_item SET state = 5, message = $1, executed_at = $2 WHERE run_key = $3 AND state = 0", reason,
            writing.now, run.key);
        tally.write(writing.db, run.key);
        appendFor(writing.events, run, event);
        return skipped;
    });
}

Result<std::vector<std::int64_t>> SqlStore::claimAgain(std::string_view runId, const std::vector<std::int64_t>& nos) {
    return moveRows([&](const Writing& writing) {
        const RunRef& run = sendingRun(writing.db, runId);
        TallyChanges tally;
        std::vector<std::int64_t> claimed;
        auto pending = engine_->ledgerRows().pending(writing.db, run, nos);
        for (const RunItem& item : claimItems(writing, engine_->ledgerRows(), run, std::move(pending), tally)) {
            claimed.push_back(item.no);
        }
        tally.write(writing.db, run.key);
        return claimed;
    });
}

Result<std::vector<std::int64_t>> SqlStore::commit(std::string_view runId, const std::vector<std::int64_t>& nos,
                                                   const std::vector<ItemOutcome>& outcomes) {
    return moveRows([&](const Writing& writing) {
        const RunRef& run = liveRun(writing.db, runId);
        engine_->refuseLostSendLock(run.projectKey);
        TallyChanges tally;
        AccountChanges accounts;
        LedgerRows& rows = engine_->ledgerRows();
        if (!outcomes.empty()) settleAll(writing, rows, run, outcomes, tally, accounts);
        std::vector<std::int64_t> committed;
        for (const auto& [no, channel] : rows.commit(writing.db, run, writing.now, nos)) {
            tally.move(channel, LedgerState::Claimed, LedgerState::Committing);
            accounts.leaves(channel, writing.now);
            committed.push_back(no);
        }
        tally.write(writing.db, run.key);
        accounts.write(writing.db, run.key);
        return committed;
    });
}

Result<std::vector<std::int64_t>> SqlStore::settle(std::string_view runId, const std::vector<ItemOutcome>& outcomes) {
    return moveRows([&](const Writing& writing) {
        const RunRef& run = liveRun(writing.db, runId);
        TallyChanges tally;
        AccountChanges accounts;
        std::vector<std::int64_t> settled = settleAll(writing, engine_->ledgerRows(), run, outcomes, tally, accounts);
        tally.write(writing.db, run.key);
        accounts.write(writing.db, run.key);
        return settled;
    });
}

Result<RunCounts> SqlStore::recoverRun(std::string_view runId, const std::set<std::string>& repeatable) {
    return moveRows([&](const Writing& writing) {
        const RunRef& run = liveRun(writing.db, runId);
        TallyChanges tally;
        std::int64_t back = 0;
        std::int64_t inDoubt = 0;
        // A last move of who has gone may come in between: the row is looked at again.
        for (bool again = true; std::exchange(again, false);) {
            for (const RunItem& item : engine_->ledgerRows().abandoned(writing.db, run)) {
                const bool goesBack = item.state == LedgerState::Claimed || repeatable.contains(item.contentId);
                const bool moved =
                    goesBack ? putBack(writing, run, item, tally) : putInDoubt(writing, run, item, tally);
                again = again || !moved;
                if (moved) ++(goesBack ? back : inDoubt);
            }
        }
        tally.write(writing.db, run.key);
        if (back + inDoubt > 0) {
            NewEvent event;
            event.event = "execution.recovered";
            event.details = Json{{"put_back", back}, {"in_doubt", inDoubt}};
            appendFor(writing.events, run, event);
        }
        return countsOf(writing.db, run.key);
    });
}

/// An older copy of the store, put back, does not know what was sent since: it would send it again.
void SqlStore::refuseOlderCopy() {
    const std::vector<EventHead> heads = engine_->writtenHeads();
    if (heads.empty()) return;
    const EventHead& last =
        *std::max_element(heads.begin(), heads.end(), [](const auto& a, const auto& b) { return a.seq < b.seq; });
    Reader reader(*readers_);
    Query query = reader.db().query("SELECT hash FROM event WHERE seq = $1", last.seq);
    if (query.next() && toHex(query.digest(0)) == last.hash) return;
    throw Failure(
        ErrorKind::Corrupt,
        "nothing is sent: the event log does not hold entry " + std::to_string(last.seq) +
            " as it was written down. The store is an older copy, or it was altered, and could send again "
            "what has been sent",
        reader.db().place(),
        "put the newer store back; if it is lost, and you know what was sent, remove " + engine_->headsPlace());
}

Result<std::unique_ptr<SendLock>> SqlStore::lockSending(std::string_view projectId, SendMode mode) {
    const auto project = read([&](Connection& db) { return projectKey(db, projectId); });
    if (!project) return fail(project.error());
    return guarded([&]() -> std::unique_ptr<SendLock> {
        chainWaiting();
        refuseOlderCopy();
        auto lock = engine_->lockSending(projectId, *project, mode);
        // Written down now, so that a copy of the store from before this run is known for what it is.
        Reader reader(*readers_);
        engine_->writeHead(storedHead(reader.db(), storeId_));
        return lock;
    });
}

}  // namespace aicmo::sql
