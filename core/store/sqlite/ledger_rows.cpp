#include "core/store/sqlite/ledger_rows.h"

#include <set>

namespace aicmo::sqlite {

namespace {

using sql::RunRef;

/// Runs one guarded UPDATE. False when it changed nothing, or when the database's own rules refused it.
template <class... Values>
bool moved(sql::Connection& db, std::string_view sql, const Values&... values) {
    try {
        return db.execute(sql, values...) == 1;
    } catch (const sql::Failure& failure) {
        if (failure.constraint()) return false;
        throw;
    }
}

struct Row {
    Channel channel = Channel::Email;
    LedgerState state = LedgerState::Pending;
    std::string executedAt;
};

std::optional<Row> rowOf(sql::Connection& db, const RunRef& run, std::int64_t no) {
    sql::Query query =
        db.query("SELECT channel, state, executed_at FROM run_item WHERE run_key = $1 AND no = $2", run.key, no);
    if (!query.next()) return std::nullopt;
    return Row{static_cast<Channel>(query.number(0)), static_cast<LedgerState>(query.number(1)), query.text(2)};
}

/// Most rows of a call are of one channel, which is taken for that of the next one: a row that is as expected needs no
/// reading before it is moved.
using UsualChannel = Channel;

bool commitOne(sql::Connection& db, const RunRef& run, const std::string& now, std::int64_t no, UsualChannel& usual) {
    const auto move = [&](Channel channel) {
        return moved(db,
                     "UPDATE run_item SET state = 2, executed_at = $1"
                     " WHERE run_key = $2 AND no = $3 AND state = 1 AND channel = $4",
                     now, run.key, no, static_cast<int>(channel));
    };
    if (move(usual)) return true;
    const std::optional<Row> row = rowOf(db, run, no);
    if (!row || row->channel == usual || !move(row->channel)) return false;
    usual = row->channel;
    return true;
}

/// Committing → Success. What is sent goes on holding its item: where that is not named, the index over held items is
/// left alone.
bool settleSent(sql::Connection& db, const RunRef& run, const std::string& now, const ItemOutcome& outcome,
                UsualChannel usual) {
    return outcome.state == LedgerState::Success && outcome.counted && !outcome.notBefore &&
           moved(db,
                 "UPDATE run_item SET state = 3, message = $1, remote_id = $2, executed_at = $3, not_before = ''"
                 " WHERE run_key = $4 AND no = $5 AND state = 2 AND channel = $6",
                 outcome.message, outcome.remoteId, now, run.key, outcome.no, static_cast<int>(usual));
}

std::optional<sql::LedgerRows::Settled> settleOne(sql::Connection& db, const RunRef& run, const std::string& now,
                                                  const ItemOutcome& outcome, UsualChannel& usual) {
    if (settleSent(db, run, now, outcome, usual)) {
        return sql::LedgerRows::Settled{usual, LedgerState::Committing, {}};
    }
    std::optional<Row> row = rowOf(db, run, outcome.no);
    if (!row || !sql::maySettle(row->state, outcome.state)) return std::nullopt;
    usual = row->channel;
    const bool holdsOn = row->state == LedgerState::Committing && outcome.state == LedgerState::Success;
    const std::string_view sql =
        holdsOn ? "UPDATE run_item SET state = $1, message = $2, remote_id = $3, executed_at = $4,"
                  " attempts = attempts - $5, not_before = $6 WHERE run_key = $7 AND no = $8 AND state = $9"
                : "UPDATE run_item SET state = $1, message = $2, remote_id = $3, executed_at = $4,"
                  " attempts = attempts - $5, not_before = $6, holds = ($1 = 3 AND attempts > $5)"
                  " WHERE run_key = $7 AND no = $8 AND state = $9";
    if (!moved(db, sql, stateNumber(outcome.state), outcome.message, outcome.remoteId, now, outcome.counted ? 0 : 1,
               outcome.notBefore ? toRfc3339(*outcome.notBefore) : std::string(), run.key, outcome.no,
               stateNumber(row->state))) {
        return std::nullopt;
    }
    return sql::LedgerRows::Settled{row->channel, row->state, std::move(row->executedAt)};
}

}  // namespace

void LedgerRows::insert(sql::Connection& db, const RunRef& run, std::int64_t firstNo,
                        const std::vector<NewRunItem>& items) {
    std::int64_t no = firstNo;
    for (const NewRunItem& item : items) {
        db.execute(
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id, content_id, recipient,"
            " payload_sha256, message) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            run.key, no++, run.projectKey, !run.dry, static_cast<int>(item.channel), stateNumber(item.state),
            item.itemId, item.contentId, item.recipient, item.payloadSha256, item.message);
    }
}

std::vector<RunItem> LedgerRows::firstPending(sql::Connection& db, const RunRef& run, Channel channel,
                                              std::int64_t limit) {
    std::vector<RunItem> items;
    // Left to itself, SQLite walks the run from its start, past all that is settled.
    sql::Query query = db.query("SELECT " + std::string(sql::runItemColumns) +
                                    " FROM run_item INDEXED BY run_item_pending"
                                    " WHERE run_key = $1 AND channel = $2 AND state = 0 ORDER BY no LIMIT $3",
                                run.key, static_cast<int>(channel), limit);
    while (query.next()) items.push_back(sql::readRunItem(query));
    return items;
}

std::vector<RunItem> LedgerRows::pending(sql::Connection& db, const RunRef& run, const std::vector<std::int64_t>& nos) {
    std::vector<RunItem> items;
    for (const std::int64_t no : std::set<std::int64_t>(nos.begin(), nos.end())) {
        sql::Query query = db.query("SELECT " + std::string(sql::runItemColumns) +
                                        " FROM run_item WHERE run_key = $1 AND no = $2 AND state = 0",
                                    run.key, no);
        if (query.next()) items.push_back(sql::readRunItem(query));
    }
    return items;
}

std::vector<bool> LedgerRows::claim(sql::Connection& db, const RunRef& run, const std::vector<RunItem>& items) {
    std::vector<bool> claimed;
    claimed.reserve(items.size());
    for (const RunItem& item : items) {
        claimed.push_back(moved(db,
                                "UPDATE run_item SET state = 1, attempts = attempts + 1, holds = 1"
                                " WHERE run_key = $1 AND no = $2 AND state = 0",
                                run.key, item.no));
    }
    return claimed;
}

std::vector<LedgerRows::Committed> LedgerRows::commit(sql::Connection& db, const RunRef& run, const std::string& now,
                                                      const std::vector<std::int64_t>& nos) {
    std::vector<Committed> committed;
    committed.reserve(nos.size());
    UsualChannel usual = Channel::Email;
    for (const std::int64_t no : nos) {
        if (commitOne(db, run, now, no, usual)) committed.push_back({no, usual});
    }
    return committed;
}

std::vector<std::optional<LedgerRows::Settled>> LedgerRows::settle(sql::Connection& db, const RunRef& run,
                                                                   const std::string& now,
                                                                   const std::vector<ItemOutcome>& outcomes) {
    std::vector<std::optional<Settled>> settled;
    settled.reserve(outcomes.size());
    UsualChannel usual = Channel::Email;
    for (const ItemOutcome& outcome : outcomes) settled.push_back(settleOne(db, run, now, outcome, usual));
    return settled;
}

std::vector<std::optional<ItemStanding>> LedgerRows::standings(sql::Connection& db, std::int64_t projectKey,
                                                               const std::vector<std::string>& itemIds) {
    std::vector<std::optional<ItemStanding>> standings;
    standings.reserve(itemIds.size());
    for (const std::string& itemId : itemIds) standings.push_back(sql::standingOf(db, projectKey, itemId));
    return standings;
}

}  // namespace aicmo::sqlite
