// What is known of hand-overs whose outcome is not, and how they are settled.

#include <map>

#include "core/base/json.h"
#include "core/store/sql/run_rows.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

struct DoubtfulRow {
    std::int64_t runKey = 0, no = 0;
    Channel channel = Channel::Email;
    std::string runId;
};

std::vector<DoubtfulRow> doubtfulRows(Connection& db, std::int64_t project, const std::string& itemId) {
    std::vector<DoubtfulRow> rows;
    Query query = db.query(
        "SELECT i.run_key, i.no, i.channel, r.id FROM run_item AS i JOIN run AS r ON r.run_key = i.run_key"
        " WHERE i.project_key = $1 AND i.item_id = $2 AND i.live = 1 AND i.state = 6",
        project, itemId);
    while (query.next()) {
        rows.push_back({query.integer(0), query.integer(1), static_cast<Channel>(query.number(2)), query.text(3)});
    }
    return rows;
}

NewEvent resolvedEvent(std::string_view projectId, const std::vector<DoubtfulRow>& rows, const DoubtVerdict& verdict,
                       std::string_view actor) {
    Json runs = Json::array();
    for (const DoubtfulRow& row : rows) runs.push_back(row.runId);
    Json details{
        {"item_id", verdict.itemId}, {"sent", verdict.sent}, {"runs", std::move(runs)}, {"message", verdict.message}};
    if (!verdict.remoteId.empty()) details["remote_id"] = verdict.remoteId;
    NewEvent event;
    event.event = "execution.item_resolved";
    event.projectId = projectId;
    event.runId = rows.front().runId;
    event.actor = actor;
    event.details = details;
    return event;
}

}  // namespace

Result<std::int64_t> SqlStore::resolve(std::string_view projectId, const std::vector<std::string>& itemIds, bool sent,
                                       std::string_view actor) {
    const std::string message = std::string(sent ? "sent" : "not sent") + ", says " + std::string(actor);
    std::vector<DoubtVerdict> verdicts;
    verdicts.reserve(itemIds.size());
    for (const std::string& itemId : itemIds) verdicts.push_back({itemId, sent, message, {}});
    return settleDoubts(projectId, verdicts, actor);
}

Result<std::int64_t> SqlStore::settleDoubts(std::string_view projectId, const std::vector<DoubtVerdict>& verdicts,
                                            std::string_view actor) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, projectId);
        std::map<std::int64_t, TallyChanges> tallies;
        std::int64_t resolved = 0;
        for (const DoubtVerdict& verdict : verdicts) {
            const auto rows = doubtfulRows(writing.db, project, verdict.itemId);
            if (rows.empty()) continue;
            const LedgerState state = verdict.sent ? LedgerState::Success : LedgerState::Failed;
            for (const DoubtfulRow& row : rows) {
                writing.db.execute(
                    "UPDATE run_item SET state = $1, holds = CASE WHEN $1 = 3 AND attempts > 0 THEN 1 ELSE 0 END,"
                    " message = $2,"
                    " remote_id = CASE WHEN $3 = '' THEN remote_id ELSE $3 END"
                    " WHERE run_key = $4 AND no = $5 AND state = 6",
                    stateNumber(state), verdict.message, verdict.remoteId, row.runKey, row.no);
                tallies[row.runKey].move(row.channel, LedgerState::InDoubt, state);
            }
            writing.events.append(resolvedEvent(projectId, rows, verdict, actor));
            ++resolved;
        }
        for (const auto& [run, tally] : tallies) tally.write(writing.db, run);
        return resolved;
    });
}

Status SqlStore::noteHandOver(std::string_view runId, std::int64_t no, std::string_view token) {
    const auto noted = write([&](const Writing& writing) {
        const RunRef run = findRunRef(writing.db, runId);
        const auto rows = writing.db.execute(
            "INSERT INTO hand_over (run_key, no, token)"
            " SELECT run_key, no, $1 FROM run_item WHERE run_key = $2 AND no = $3 AND live = 1 AND state = 1"
            " ON CONFLICT (run_key, no) DO UPDATE SET token = excluded.token",
            token, run.key, no);
        if (rows != 1) {
            throw Failure(ErrorKind::Conflict, "item " + std::to_string(no) + " of run " + run.id + " is not claimed");
        }
        return true;
    });
    if (!noted) return fail(noted.error());
    return {};
}

Result<std::string> SqlStore::handOverToken(std::string_view runId, std::int64_t no) {
    return read([&](Connection& db) {
        Query query = db.query(
            "SELECT h.token FROM hand_over AS h JOIN run AS r ON r.run_key = h.run_key WHERE r.id = $1 AND h.no = $2",
            runId, no);
        return query.next() ? query.text(0) : std::string();
    });
}

Result<std::optional<std::string>> SqlStore::firstDoubt(std::string_view projectId, std::string_view itemId) {
    return read([&](Connection& db) -> std::optional<std::string> {
        Query query = db.query("SELECT handed_over_at FROM doubted_item WHERE project_key = $1 AND item_id = $2",
                               projectKey(db, projectId), itemId);
        if (!query.next()) return std::nullopt;
        return query.text(0);
    });
}

}  // namespace aicmo::sql
