#include "core/store/sql/account_use.h"
#include "core/store/sql/run_rows.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

constexpr std::size_t minutesAt = 14;  // in "2026-03-02T08:15"
constexpr int quarterMinutes = 15;

}  // namespace

std::string quarterOf(std::string_view at) {
    if (at.size() < minutesAt + 2) return std::string(at);
    const int minute = (at[minutesAt] - '0') * 10 + (at[minutesAt + 1] - '0');
    const int quarter = minute / quarterMinutes * quarterMinutes;
    return std::string(at.substr(0, minutesAt)) + static_cast<char>('0' + quarter / 10) +
           static_cast<char>('0' + quarter % 10);
}

void AccountChanges::write(Connection& db, std::int64_t runKey) const {
    for (const auto& [where, items] : changes_) {
        if (items == 0) continue;
        const auto channel = static_cast<int>(where.first);
        if (items < 0) {
            db.later(
                "UPDATE account_use SET items = CASE WHEN items + $1 > 0 THEN items + $1 ELSE 0 END WHERE account ="
                " (SELECT account FROM run_account WHERE run_key = $2 AND channel = $3) AND quarter = $4",
                items, runKey, channel, where.second);
        } else {
            db.later(
                "INSERT INTO account_use (account, quarter, items)"
                " SELECT account, $1, $2 FROM run_account WHERE run_key = $3 AND channel = $4"
                " ON CONFLICT (account, quarter) DO UPDATE SET items = account_use.items + excluded.items",
                where.second, items, runKey, channel);
        }
    }
}

Status SqlStore::setRunAccount(std::string_view runId, Channel channel, std::string_view account) {
    return write([&](const Writing& writing) {
        writing.db.execute(
            "INSERT INTO run_account (run_key, channel, account) VALUES ($1, $2, $3)"
            " ON CONFLICT (run_key, channel) DO UPDATE SET account = excluded.account",
            findRunRef(writing.db, runId).key, static_cast<int>(channel), account);
    });
}

Result<std::vector<AccountUse>> SqlStore::accountUse(std::string_view account, Instant since) {
    return read([&](Connection& db) {
        std::vector<AccountUse> uses;
        Query query = db.query(
            "SELECT quarter, items FROM account_use WHERE account = $1 AND quarter >= $2 AND items > 0"
            " ORDER BY quarter",
            account, quarterOf(toRfc3339(since)));
        while (query.next()) {
            if (const auto from = parseRfc3339(query.text(0) + ":00Z")) uses.push_back({*from, query.integer(1)});
        }
        return uses;
    });
}

Result<std::optional<std::chrono::microseconds>> SqlStore::reserveMoment(std::string_view account,
                                                                         std::string_view lane,
                                                                         std::chrono::microseconds gap) {
    if (!engine_->sharesMoments()) return std::nullopt;
    return moveRows(
        [&](const Writing& writing) { return std::optional(engine_->reserveMoment(writing.db, account, lane, gap)); },
        Durability::WithTheNext);
}

}  // namespace aicmo::sql
