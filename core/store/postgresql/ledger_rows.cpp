#include "core/store/postgresql/ledger_rows.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/store/postgresql/arrays.h"

namespace aicmo::postgresql {

namespace {

// Rows that stand against a move are counted: an EXISTS may be planned as a join with all that are held.

using sql::RunRef;
using Settled = sql::LedgerRows::Settled;
using Rows = std::unordered_map<std::int64_t, Settled>;

/// Outcomes as columns.
struct Columns {
    Integers nos, states, uncounted;
    Texts messages, remoteIds, notBefore;
    std::vector<std::string> times;  ///< what notBefore shows

    void add(const ItemOutcome& outcome) {
        nos.push_back(outcome.no);
        states.push_back(stateNumber(outcome.state));
        uncounted.push_back(outcome.counted ? 0 : 1);
        messages.push_back(outcome.message);
        remoteIds.push_back(outcome.remoteId);
        times.push_back(outcome.notBefore ? toRfc3339(*outcome.notBefore) : std::string());
    }
};

/// The moves that an outcome may make, as a condition on the row `i` and the outcome `o`.
std::string settlingMoves() {
    std::string moves;
    for (int from = 0; from < ledgerStateCount; ++from) {
        std::string to;
        for (int state = 0; state < ledgerStateCount; ++state) {
            if (!sql::maySettle(static_cast<LedgerState>(from), static_cast<LedgerState>(state))) continue;
            to += (to.empty() ? "" : ", ") + std::to_string(state);
        }
        if (to.empty()) continue;
        moves += (moves.empty() ? "" : " OR ");
        moves += "i.state = " + std::to_string(from) + " AND o.state IN (" + to + ")";
    }
    return moves;
}

/// A row is settled by its owner; one that was handed over, and whose owner is not there any more, by whoever is.
constexpr std::string_view mayTouch =
    "(i.owner = $9 OR i.state = 2"
    " AND (SELECT count(*) FROM sender WHERE sender_key = $9 AND ended_at = '') > 0"
    " AND (SELECT count(*) FROM sender WHERE sender_key = i.owner AND ended_at = '') = 0)";

/// Those that moved, as they were before. One in doubt is not settled as sent while another row holds its item.
Rows move(sql::Connection& db, const RunRef& run, std::int64_t owner, const std::string& now, Columns& columns) {
    columns.notBefore.assign(columns.times.begin(), columns.times.end());
    static const std::string sql =
        "WITH old AS (SELECT i.no, i.channel, i.state, i.executed_at FROM run_item AS i, unnest($1, $2) AS o (no, "
        "state)"
        "  WHERE i.run_key = $8 AND i.no = o.no AND (" +
        settlingMoves() + ") AND " + std::string(mayTouch) +
        "  FOR UPDATE OF i),"
        " moved AS (UPDATE run_item AS i SET state = o.state, message = o.message, remote_id = o.remote_id,"
        "  executed_at = $3, attempts = i.attempts - o.uncounted, not_before = o.not_before,"
        "  holds = CASE WHEN o.state = 3 AND i.attempts > o.uncounted THEN 1 ELSE 0 END,"
        "  owner = CASE WHEN o.state = 0 THEN 0 ELSE i.owner END"
        "  FROM old, unnest($1, $2, $4, $5, $6, $7) AS o (no, state, uncounted, message, remote_id, not_before)"
        "  WHERE i.run_key = $8 AND i.no = o.no AND old.no = o.no"
        "  AND NOT (o.state = 3 AND i.holds = 0 AND i.attempts > o.uncounted AND (SELECT count(*) FROM run_item AS "
        "other"
        "   WHERE other.project_key = i.project_key AND other.item_id = i.item_id AND other.holds = 1) > 0)"
        "  RETURNING i.no)"
        " SELECT old.no, old.channel, old.state, old.executed_at FROM old JOIN moved ON moved.no = old.no";
    Rows moved;
    sql::Query query = ask(db, sql, columns.nos, columns.states, now, columns.uncounted, columns.messages,
                           columns.remoteIds, columns.notBefore, run.key, owner);
    while (query.next()) {
        moved.emplace(query.integer(0), Settled{static_cast<Channel>(query.number(1)),
                                                static_cast<LedgerState>(query.number(2)), query.text(3)});
    }
    return moved;
}

/// What was handed over and taken: nothing else about the row changes.
[[nodiscard]] bool isPlain(const ItemOutcome& outcome) {
    return outcome.state == LedgerState::Success && outcome.counted && !outcome.notBefore;
}

/// Of the plain ones, those whose row this sender has as committing, as nearly all are.
std::unordered_set<std::int64_t> moveSent(sql::Connection& db, const RunRef& run, std::int64_t owner,
                                          const std::string& now, std::span<const ItemOutcome> outcomes,
                                          std::span<std::optional<Settled>> settled) {
    Integers nos;
    Texts messages, remoteIds;
    for (const ItemOutcome& outcome : outcomes) {
        if (!isPlain(outcome)) continue;
        nos.push_back(outcome.no);
        messages.emplace_back(outcome.message);
        remoteIds.emplace_back(outcome.remoteId);
    }
    std::unordered_map<std::int64_t, Channel> moved;
    if (!nos.empty()) {
        sql::Query query =
            ask(db,
                "UPDATE run_item AS i SET state = 3, message = o.message, remote_id = o.remote_id, executed_at = $1,"
                " not_before = '' FROM unnest($2, $3, $4) AS o (no, message, remote_id)"
                " WHERE i.run_key = $5 AND i.no = o.no AND i.state = 2 AND i.owner = $6 RETURNING i.no, i.channel",
                now, nos, messages, remoteIds, run.key, owner);
        while (query.next()) moved.emplace(query.integer(0), static_cast<Channel>(query.number(1)));
    }
    std::unordered_set<std::int64_t> done;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto found = moved.find(outcomes[i].no);
        if (found == moved.end()) continue;
        settled[i] = Settled{found->second, LedgerState::Committing, {}};
        done.insert(outcomes[i].no);
    }
    return done;
}

/// Settles outcomes that are about different rows.
void settleOnce(sql::Connection& db, const RunRef& run, std::int64_t owner, const std::string& now,
                std::span<const ItemOutcome> outcomes, std::span<std::optional<Settled>> settled) {
    const auto done = moveSent(db, run, owner, now, outcomes, settled);
    Columns columns;
    for (const ItemOutcome& outcome : outcomes) {
        if (!done.contains(outcome.no)) columns.add(outcome);
    }
    if (columns.nos.empty()) return;
    Rows moved = move(db, run, owner, now, columns);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto row = moved.find(outcomes[i].no);
        if (row != moved.end() && !settled[i]) settled[i] = std::move(row->second);
    }
}

}  // namespace

void LedgerRows::insert(sql::Connection& db, const RunRef& run, std::int64_t firstNo,
                        const std::vector<NewRunItem>& items) {
    constexpr std::size_t piece = 2000;
    for (std::size_t begin = 0; begin < items.size(); begin += piece) {
        const std::size_t end = std::min(items.size(), begin + piece);
        Integers channels;
        Integers states;
        Texts itemIds, contentIds, recipients, messages;
        std::vector<std::string_view> digests;
        for (std::size_t i = begin; i < end; ++i) {
            channels.push_back(static_cast<std::int64_t>(items[i].channel));
            states.push_back(stateNumber(items[i].state));
            itemIds.push_back(items[i].itemId);
            contentIds.push_back(items[i].contentId);
            recipients.push_back(items[i].recipient);
            messages.push_back(items[i].message);
        }
        std::vector<std::string> hex;
        for (std::size_t i = begin; i < end; ++i) hex.push_back(toHex(items[i].payloadSha256));
        digests.assign(hex.begin(), hex.end());
        static_cast<void>(
            ask(db,
                "INSERT INTO run_item (run_key, project_key, live, no, channel, state, item_id, content_id, recipient,"
                " payload_sha256, message) SELECT $1, $2, $3, $4 + o.n - 1, o.channel, o.state, o.item_id,"
                " o.content_id, o.recipient, decode(o.digest, 'hex'), o.message FROM unnest($5, $6, $7, $8, $9, $10,"
                " $11) WITH ORDINALITY AS o (channel, state, item_id, content_id, recipient, digest, message, n)"
                " ORDER BY o.n",
                run.key, run.projectKey, std::int64_t{run.dry ? 0 : 1}, firstNo + static_cast<std::int64_t>(begin),
                channels, states, itemIds, contentIds, recipients, digests, messages));
    }
}

std::int64_t LedgerRows::refuseReplaced(sql::Connection& db, const RunRef& run) {
    const std::int64_t owner = locks_.tokenOf(run.projectKey);
    if (owner == 0) return 0;
    sql::Query query = db.query("SELECT 1 FROM sender WHERE sender_key = $1 AND ended_at = '' FOR SHARE", owner);
    if (!query.next()) throw lostLease(db.place());
    return owner;
}

std::vector<RunItem> LedgerRows::firstPending(sql::Connection& db, const RunRef& run, Channel channel,
                                              std::int64_t limit) {
    std::vector<RunItem> items;
    sql::Query query = db.query("SELECT " + std::string(sql::runItemColumns) +
                                    " FROM run_item WHERE run_key = $1 AND channel = $2 AND state = 0"
                                    " ORDER BY no + 0 LIMIT $3 FOR UPDATE SKIP LOCKED",
                                run.key, static_cast<int>(channel), limit);
    while (query.next()) items.push_back(sql::readRunItem(query));
    return items;
}

std::vector<RunItem> LedgerRows::pending(sql::Connection& db, const RunRef& run, const std::vector<std::int64_t>& nos) {
    std::vector<RunItem> items;
    sql::Query query =
        ask(db,
            "SELECT " + std::string(sql::runItemColumns) +
                " FROM run_item WHERE run_key = $1 AND no = ANY ($2) AND state < 1 ORDER BY no FOR UPDATE",
            run.key, nos);
    while (query.next()) items.push_back(sql::readRunItem(query));
    return items;
}

std::vector<bool> LedgerRows::claim(sql::Connection& db, const RunRef& run, const std::vector<RunItem>& items) {
    // Of an item that is there twice, the first row gets it.
    std::unordered_set<std::string_view> seen;
    Integers nos;
    for (const RunItem& item : items) {
        if (seen.insert(item.itemId).second) nos.push_back(item.no);
    }
    const std::int64_t owner = refuseReplaced(db, run);
    std::unordered_set<std::int64_t> moved;
    {
        sql::Query query =
            ask(db,
                "UPDATE run_item AS i SET state = 1, attempts = attempts + 1, holds = 1, owner = $3"
                " WHERE i.run_key = $1 AND i.no = ANY ($2) AND i.state < 1"
                " AND (SELECT count(*) FROM run_item AS other WHERE other.project_key = i.project_key"
                "  AND other.item_id = i.item_id AND other.holds = 1) = 0"
                " AND (SELECT count(*) FROM run_item AS other WHERE other.project_key = i.project_key"
                "  AND other.item_id = i.item_id AND other.live = 1 AND other.state = 6) = 0 RETURNING i.no",
                run.key, nos, owner);
        while (query.next()) moved.insert(query.integer(0));
    }
    std::vector<bool> claimed;
    claimed.reserve(items.size());
    for (const RunItem& item : items) claimed.push_back(moved.contains(item.no));
    return claimed;
}

std::vector<LedgerRows::Committed> LedgerRows::commit(sql::Connection& db, const RunRef& run, const std::string& now,
                                                      const std::vector<std::int64_t>& nos) {
    std::unordered_map<std::int64_t, Channel> moved;
    {
        sql::Query query = ask(db,
                               "UPDATE run_item SET state = 2, executed_at = $1 WHERE run_key = $2 AND no = ANY ($3)"
                               " AND state = 1 AND owner = $4 RETURNING no, channel",
                               now, run.key, nos, locks_.tokenOf(run.projectKey));
        while (query.next()) moved.emplace(query.integer(0), static_cast<Channel>(query.number(1)));
    }
    std::vector<Committed> committed;
    for (const std::int64_t no : nos) {
        const auto found = moved.find(no);
        if (found == moved.end()) continue;
        committed.push_back({no, found->second});
        moved.erase(found);
    }
    return committed;
}

std::vector<std::optional<LedgerRows::Settled>> LedgerRows::settle(sql::Connection& db, const RunRef& run,
                                                                   const std::string& now,
                                                                   const std::vector<ItemOutcome>& outcomes) {
    const std::int64_t owner = locks_.tokenOf(run.projectKey);
    std::vector<std::optional<Settled>> settled(outcomes.size());
    const std::span all(outcomes);
    const std::span results(settled);
    // A second outcome of one row follows the first.
    for (std::size_t begin = 0; begin < outcomes.size();) {
        std::unordered_set<std::int64_t> seen;
        std::size_t end = begin;
        while (end < outcomes.size() && seen.insert(outcomes[end].no).second) ++end;
        settleOnce(db, run, owner, now, all.subspan(begin, end - begin), results.subspan(begin, end - begin));
        begin = end;
    }
    return settled;
}

std::vector<RunItem> LedgerRows::abandoned(sql::Connection& db, const RunRef& run) {
    std::vector<RunItem> items;
    if (sql::countsOf(db, run.key).inProgress == 0) return items;
    sql::Query query = db.query("SELECT " + std::string(sql::runItemColumns) +
                                    " FROM run_item AS i WHERE run_key = $1 AND state BETWEEN 1 AND 2 AND NOT EXISTS"
                                    " (SELECT 1 FROM sender WHERE sender_key = i.owner AND ended_at = '') ORDER BY no",
                                run.key);
    while (query.next()) items.push_back(sql::readRunItem(query));
    return items;
}

std::vector<std::optional<ItemStanding>> LedgerRows::standings(sql::Connection& db, std::int64_t projectKey,
                                                               const std::vector<std::string>& itemIds) {
    std::vector<std::optional<ItemStanding>> standings(itemIds.size());
    const Texts ids(itemIds.begin(), itemIds.end());
    sql::Query query =
        ask(db,
            "SELECT o.n, r.id, i.state FROM unnest($1) WITH ORDINALITY AS o (item_id, n) JOIN run_item AS i"
            " ON i.project_key = $2 AND i.item_id = o.item_id AND i.holds = 1 JOIN run AS r ON r.run_key = i.run_key"
            " UNION ALL"
            " SELECT o.n, r.id, i.state FROM unnest($1) WITH ORDINALITY AS o (item_id, n) JOIN run_item AS i"
            " ON i.project_key = $2 AND i.item_id = o.item_id AND i.live = 1 AND i.state = 6"
            " JOIN run AS r ON r.run_key = i.run_key",
            ids, projectKey);
    while (query.next()) {
        std::optional<ItemStanding>& standing = standings[static_cast<std::size_t>(query.integer(0) - 1)];
        const auto state = static_cast<LedgerState>(query.number(2));
        if (!standing || state != LedgerState::InDoubt) standing = ItemStanding{query.text(1), state};
    }
    return standings;
}

}  // namespace aicmo::postgresql
