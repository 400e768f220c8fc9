#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/store/sqlite/account_use.h"
#include "core/store/sqlite/event_rows.h"
#include "core/store/sqlite/heads_file.h"
#include "core/store/sqlite/run_rows.h"
#include "core/store/sqlite/sqlite_store.h"

namespace aicmo::sqlite {

namespace {

RunRef liveRun(Connection& db, std::string_view runId) {
    RunRef run = findRunRef(db, runId);
    if (run.dry) throw Failure(ErrorKind::Conflict, "run " + run.id + " is a dry run: it has no ledger");
    return run;
}

/// A live run whose items may be claimed.
RunRef sendingRun(Connection& db, std::string_view runId) {
    RunRef run = liveRun(db, runId);
    if (run.state == RunState::Finished) throw Failure(ErrorKind::Conflict, "run " + run.id + " has finished");
    return run;
}

/// Runs one guarded UPDATE. False when it changed nothing, or when the database's own rules refused it.
template <class... Values>
bool moved(Connection& db, std::string_view sql, const Values&... values) {
    try {
        return db.execute(sql, values...) == 1;
    } catch (const Failure& failure) {
        if (failure.constraint()) return false;
        throw;
    }
}

std::vector<RunItem> pendingItems(Connection& db, const RunRef& run, Channel channel, std::int64_t limit) {
    std::vector<RunItem> items;
    // Left to itself, SQLite walks the run from its start, past all that is settled.
    Query query = db.query("SELECT " + std::string(runItemColumns) +
                               " FROM run_item INDEXED BY run_item_pending"
                               " WHERE run_key = $1 AND channel = $2 AND state = 0 ORDER BY no LIMIT $3",
                           run.key, static_cast<int>(channel), limit);
    while (query.next()) items.push_back(readRunItem(query));
    return items;
}

/// Why the database refused to have the item sent here: another row has sent it or may have.
std::string standingElsewhere(Connection& db, const RunRef& run, const std::string& itemId) {
    const std::optional<ItemStanding> standing = standingOf(db, run.projectKey, itemId);
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

struct Row {
    std::string itemId;
    Channel channel = Channel::Email;
    LedgerState state = LedgerState::Pending;
    std::string executedAt;
};

std::optional<Row> rowOf(Connection& db, const RunRef& run, std::int64_t no) {
    Query query = db.query("SELECT item_id, channel, state, executed_at FROM run_item WHERE run_key = $1 AND no = $2",
                           run.key, no);
    if (!query.next()) return std::nullopt;
    return Row{query.text(0), static_cast<Channel>(query.number(1)), static_cast<LedgerState>(query.number(2)),
               query.text(3)};
}

/// Pending → Claimed, or → Skipped when the item has been sent, or may have been, by another row.
bool claimOne(const Writing& writing, const RunRef& run, std::int64_t no, const std::string& itemId, Channel channel,
              TallyChanges& tally) {
    if (moved(writing.db,
              "UPDATE run_item SET state = 1, attempts = attempts + 1, holds = 1"
              " WHERE run_key = $1 AND no = $2 AND state = 0",
              run.key, no)) {
        tally.move(channel, LedgerState::Pending, LedgerState::Claimed);
        return true;
    }
    const std::string reason = standingElsewhere(writing.db, run, itemId);
    if (reason.empty()) throw Failure(ErrorKind::Internal, "the store refuses to claim " + itemId);
    tally.move(channel, LedgerState::Pending, LedgerState::Skipped);
    skip(writing, run, no, itemId, reason);
    return false;
}

/// Most rows of a call are of one channel, which is taken for that of the next one: a row that is as expected needs no
/// reading before it is moved.
using UsualChannel = Channel;

bool commitOne(const Writing& writing, const RunRef& run, std::int64_t no, UsualChannel& usual) {
    const auto move = [&](Channel channel) {
        return moved(writing.db,
                     "UPDATE run_item SET state = 2, executed_at = $1"
                     " WHERE run_key = $2 AND no = $3 AND state = 1 AND channel = $4",
                     writing.now, run.key, no, static_cast<int>(channel));
    };
    if (move(usual)) return true;
    const std::optional<Row> row = rowOf(writing.db, run, no);
    if (!row || row->channel == usual || !move(row->channel)) return false;
    usual = row->channel;
    return true;
}

/// Committing → Success. What is sent goes on holding its item: where that is not named, the index over held items is
/// left alone.
bool settleSent(const Writing& writing, const RunRef& run, const ItemOutcome& outcome, UsualChannel usual) {
    return outcome.state == LedgerState::Success && outcome.counted && !outcome.notBefore &&
           moved(writing.db,
                 "UPDATE run_item SET state = 3, message = $1, remote_id = $2, executed_at = $3, not_before = ''"
                 " WHERE run_key = $4 AND no = $5 AND state = 2 AND channel = $6",
                 outcome.message, outcome.remoteId, writing.now, run.key, outcome.no, static_cast<int>(usual));
}

bool settleOne(const Writing& writing, const RunRef& run, const ItemOutcome& outcome, TallyChanges& tally,
               AccountChanges& accounts, UsualChannel& usual) {
    if (settleSent(writing, run, outcome, usual)) {
        tally.move(usual, LedgerState::Committing, LedgerState::Success);
        appendFor(writing.events, run, outcome.event);
        return true;
    }
    const std::optional<Row> row = rowOf(writing.db, run, outcome.no);
    if (!row || outcome.state == LedgerState::Claimed || outcome.state == LedgerState::Committing ||
        !mayMove(row->state, outcome.state)) {
        return false;
    }
    usual = row->channel;
    const bool holdsOn = row->state == LedgerState::Committing && outcome.state == LedgerState::Success;
    const std::string_view sql =
        holdsOn ? "UPDATE run_item SET state = $1, message = $2, remote_id = $3, executed_at = $4,"
                  " attempts = attempts - $5, not_before = $6 WHERE run_key = $7 AND no = $8 AND state = $9"
                : "UPDATE run_item SET state = $1, message = $2, remote_id = $3, executed_at = $4,"
                  " attempts = attempts - $5, not_before = $6, holds = ($1 = 3 AND attempts > $5)"
                  " WHERE run_key = $7 AND no = $8 AND state = $9";
    if (!moved(writing.db, sql, stateNumber(outcome.state), outcome.message, outcome.remoteId, writing.now,
               outcome.counted ? 0 : 1, outcome.notBefore ? toRfc3339(*outcome.notBefore) : std::string(), run.key,
               outcome.no, stateNumber(row->state))) {
        return false;
    }
    tally.move(row->channel, row->state, outcome.state);
    const bool refused = outcome.state == LedgerState::Pending || outcome.state == LedgerState::Failed;
    if (row->state == LedgerState::Committing && refused) accounts.refused(row->channel, row->executedAt);
    appendFor(writing.events, run, outcome.event);
    return true;
}

std::vector<std::int64_t> settleAll(const Writing& writing, const RunRef& run, const std::vector<ItemOutcome>& outcomes,
                                    TallyChanges& tally, AccountChanges& accounts) {
    std::vector<std::int64_t> settled;
    UsualChannel usual = Channel::Email;
    for (const ItemOutcome& outcome : outcomes) {
        if (settleOne(writing, run, outcome, tally, accounts, usual)) settled.push_back(outcome.no);
    }
    return settled;
}

std::vector<RunItem> openItems(Connection& db, const RunRef& run) {
    std::vector<RunItem> items;
    if (countsOf(db, run.key).inProgress == 0) return items;
    Query query = db.query("SELECT " + std::string(runItemColumns) +
                               " FROM run_item WHERE run_key = $1 AND state BETWEEN 1 AND 2 ORDER BY no",
                           run.key);
    while (query.next()) items.push_back(readRunItem(query));
    return items;
}

constexpr std::string_view doubtReason =
    phrase("the program ended between the hand-over and the answer: it may have been sent");

void putInDoubt(const Writing& writing, const RunRef& run, const RunItem& item, TallyChanges& tally) {
    writing.db.execute(
        "UPDATE run_item SET state = 6, message = $1, holds = 0 WHERE run_key = $2 AND no = $3 AND state = 2",
        doubtReason, run.key, item.no);
    tally.move(item.channel, LedgerState::Committing, LedgerState::InDoubt);
    NewEvent event;
    event.event = "execution.item_in_doubt";
    event.details = Json{{"item_id", item.itemId}, {"reason", doubtReason}};
    appendFor(writing.events, run, event);
}

/// Nothing has left, or what has left does no harm when it leaves again: the attempt does not count.
void putBack(const Writing& writing, const RunRef& run, const RunItem& item, TallyChanges& tally) {
    writing.db.execute(
        "UPDATE run_item SET state = 0, attempts = attempts - 1, holds = 0"
        " WHERE run_key = $1 AND no = $2 AND state = $3",
        run.key, item.no, stateNumber(item.state));
    tally.move(item.channel, item.state, LedgerState::Pending);
}

class FileSendLock final : public SendLock {
  public:
    explicit FileSendLock(std::unique_ptr<FileLock> lock) : lock_(std::move(lock)) {}

  private:
    std::unique_ptr<FileLock> lock_;
};

}  // namespace

/// A claim that a power cut takes back was never made: the hand-over comes after commit(), which is durable, and makes
/// durable what was written before it.
Result<std::vector<RunItem>> SqliteStore::claim(std::string_view runId, Channel channel, std::int64_t limit) {
    const auto claimAll = [&](const Writing& writing) {
        const RunRef run = sendingRun(writing.db, runId);
        TallyChanges tally;
        std::vector<RunItem> claimed;
        while (static_cast<std::int64_t>(claimed.size()) < limit) {
            auto pending = pendingItems(writing.db, run, channel, limit - static_cast<std::int64_t>(claimed.size()));
            if (pending.empty()) break;
            for (RunItem& item : pending) {
                if (!claimOne(writing, run, item.no, item.itemId, channel, tally)) continue;
                item.state = LedgerState::Claimed;
                ++item.attempts;
                claimed.push_back(std::move(item));
            }
        }
        tally.write(writing.db, run.key);
        return claimed;
    };
    return write(claimAll, Durability::WithTheNext);
}

Result<std::int64_t> SqliteStore::skipPending(std::string_view runId, std::string_view reason, const NewEvent& event) {
    return write([&](const Writing& writing) {
        const RunRef run = sendingRun(writing.db, runId);
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

Result<std::vector<std::int64_t>> SqliteStore::claimAgain(std::string_view runId,
                                                          const std::vector<std::int64_t>& nos) {
    return write([&](const Writing& writing) {
        const RunRef run = sendingRun(writing.db, runId);
        TallyChanges tally;
        std::vector<std::int64_t> claimed;
        for (const std::int64_t no : nos) {
            const std::optional<Row> row = rowOf(writing.db, run, no);
            if (!row || row->state != LedgerState::Pending) continue;
            if (claimOne(writing, run, no, row->itemId, row->channel, tally)) claimed.push_back(no);
        }
        tally.write(writing.db, run.key);
        return claimed;
    });
}

Result<std::vector<std::int64_t>> SqliteStore::commit(std::string_view runId, const std::vector<std::int64_t>& nos,
                                                      const std::vector<ItemOutcome>& outcomes) {
    return write([&](const Writing& writing) {
        const RunRef run = liveRun(writing.db, runId);
        TallyChanges tally;
        AccountChanges accounts;
        settleAll(writing, run, outcomes, tally, accounts);
        std::vector<std::int64_t> committed;
        UsualChannel usual = Channel::Email;
        for (const std::int64_t no : nos) {
            if (!commitOne(writing, run, no, usual)) continue;
            tally.move(usual, LedgerState::Claimed, LedgerState::Committing);
            accounts.leaves(usual, writing.now);
            committed.push_back(no);
        }
        tally.write(writing.db, run.key);
        accounts.write(writing.db, run.key);
        return committed;
    });
}

Result<std::vector<std::int64_t>> SqliteStore::settle(std::string_view runId,
                                                      const std::vector<ItemOutcome>& outcomes) {
    return write([&](const Writing& writing) {
        const RunRef run = liveRun(writing.db, runId);
        TallyChanges tally;
        AccountChanges accounts;
        std::vector<std::int64_t> settled = settleAll(writing, run, outcomes, tally, accounts);
        tally.write(writing.db, run.key);
        accounts.write(writing.db, run.key);
        return settled;
    });
}

Result<RunCounts> SqliteStore::recoverRun(std::string_view runId, const std::set<std::string>& repeatable) {
    return write([&](const Writing& writing) {
        const RunRef run = liveRun(writing.db, runId);
        TallyChanges tally;
        std::int64_t back = 0;
        std::int64_t inDoubt = 0;
        for (const RunItem& item : openItems(writing.db, run)) {
            if (item.state == LedgerState::Claimed || repeatable.contains(item.contentId)) {
                putBack(writing, run, item, tally);
                ++back;
            } else {
                putInDoubt(writing, run, item, tally);
                ++inDoubt;
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
void SqliteStore::refuseOlderCopy() {
    const std::vector<EventHead> heads = readHeads(headsFile(file_));
    if (heads.empty()) return;
    const EventHead& last =
        *std::max_element(heads.begin(), heads.end(), [](const auto& a, const auto& b) { return a.seq < b.seq; });
    Reader reader(*readers_);
    Query query = reader.db().query("SELECT hash FROM event WHERE seq = $1", last.seq);
    if (query.next() && toHex(query.digest(0)) == last.hash) return;
    throw Failure(ErrorKind::Corrupt,
                  "nothing is sent: the event log does not hold entry " + std::to_string(last.seq) +
                      " as it was written down. The store is an older copy, or it was altered, and could send again "
                      "what has been sent",
                  file_.string(),
                  "put the newer store back; if it is lost, and you know what was sent, remove " +
                      headsFile(file_).filename().string());
}

Result<std::unique_ptr<SendLock>> SqliteStore::lockSending(std::string_view projectId) {
    // Asking for the project first also proves that its id is a plain file name: importProject() saw to it.
    if (auto known = read([&](Connection& db) { return projectKey(db, projectId); }); !known) {
        return fail(known.error());
    }
    return guarded([&]() -> std::unique_ptr<SendLock> {
        refuseOlderCopy();
        const std::filesystem::path folder = file_.string() + ".send";
        if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
            throw systemFailure(errno, "the folder of locks could not be made", folder.string());
        }
        const std::filesystem::path file = folder / (std::string(projectId) + ".lock");
        auto lock = FileLock::tryLock(file, FileLock::Kind::Exclusive);
        if (!lock) {
            throw Failure(ErrorKind::Busy, FileLock::holder(file) + " is sending for this project",
                          std::string(projectId), "wait until it ends, or stop it");
        }
        lock->sign();
        // Written down now, so that a copy of the store from before this run is known for what it is.
        Reader reader(*readers_);
        writeHead(headsFile(file_), storedHead(reader.db(), storeId_));
        return std::make_unique<FileSendLock>(std::move(lock));
    });
}

}  // namespace aicmo::sqlite
