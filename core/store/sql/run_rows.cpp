#include "core/store/sql/run_rows.h"

namespace aicmo::sql {

RunRef findRunRef(Connection& db, std::string_view runId) {
    Query query = db.query(
        "SELECT r.run_key, r.project_key, r.id, p.id, r.actor, r.dry, r.state FROM run AS r"
        " JOIN project AS p ON p.project_key = r.project_key WHERE r.id = $1 AND r.pruned = 0",
        runId);
    if (!query.next())
        throw Failure(ErrorKind::NotFound, "there is no run \"" + std::string(runId) + "\" in the store");
    RunRef run;
    run.key = query.integer(0);
    run.projectKey = query.integer(1);
    run.id = query.text(2);
    run.projectId = query.text(3);
    run.actor = query.text(4);
    run.dry = query.integer(5) != 0;
    run.state = static_cast<RunState>(query.number(6));
    return run;
}

void appendFor(EventAppender& events, const RunRef& run, const NewEvent& event) {
    if (event.event.empty()) return;
    if (!event.projectId.empty() && !event.runId.empty() && !event.actor.empty()) return events.append(event);
    NewEvent filled = event;
    if (filled.projectId.empty()) filled.projectId = run.projectId;
    if (filled.runId.empty()) filled.runId = run.id;
    if (filled.actor.empty()) filled.actor = run.actor;
    events.append(filled);
}

RunItem readRunItem(const Query& row) {
    RunItem item;
    item.no = row.integer(0);
    item.itemId = row.text(1);
    item.contentId = row.text(2);
    item.recipient = row.text(3);
    item.channel = static_cast<Channel>(row.number(4));
    item.state = static_cast<LedgerState>(row.number(5));
    item.payloadSha256 = row.digest(6);
    item.message = row.text(7);
    item.remoteId = row.text(8);
    item.attempts = row.number(9);
    item.executedAt = row.text(10);
    item.notBefore = parseRfc3339(row.view(11));
    return item;
}

void TallyChanges::write(Connection& db, std::int64_t runKey) const {
    for (const auto& [what, items] : changes_) {
        if (items == 0) continue;
        const auto channel = static_cast<int>(what.first);
        const int state = stateNumber(what.second);
        // What gets less is there: no row of it would have been an insert of less than nothing.
        if (items < 0) {
            db.later("UPDATE run_tally SET items = items + $1 WHERE run_key = $2 AND channel = $3 AND state = $4",
                     items, runKey, channel, state);
        } else {
            db.later(
                "INSERT INTO run_tally (run_key, channel, state, items) VALUES ($1, $2, $3, $4)"
                " ON CONFLICT (run_key, channel, state) DO UPDATE SET items = run_tally.items + excluded.items",
                runKey, channel, state, items);
        }
    }
}

RunCounts countsOf(Connection& db, std::int64_t runKey) {
    RunCounts counts;
    Query query =
        db.query("SELECT state, CAST(sum(items) AS BIGINT) FROM run_tally WHERE run_key = $1 GROUP BY state", runKey);
    while (query.next()) counts.add(static_cast<LedgerState>(query.number(0)), query.integer(1));
    return counts;
}

}  // namespace aicmo::sql
