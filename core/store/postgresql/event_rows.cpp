#include "core/store/postgresql/event_rows.h"

#include <algorithm>
#include <span>

#include "core/base/text.h"
#include "core/store/postgresql/arrays.h"

namespace aicmo::postgresql {

namespace {

/// Transactions whose events get their place in one go: some thousands of events.
constexpr std::int64_t takenAtOnce = 200;
constexpr std::size_t insertedAtOnce = 1000;

struct Columns {
    Texts events, projects, runs, actors, details, tags;
    std::vector<std::string> joined;  ///< what `tags` shows

    explicit Columns(std::span<const Event> rows) {
        joined.reserve(rows.size());
        for (const Event& event : rows) {
            events.emplace_back(event.event);
            projects.emplace_back(event.projectId);
            runs.emplace_back(event.runId);
            actors.emplace_back(event.actor);
            details.emplace_back(event.details);
            tags.emplace_back(joined.emplace_back(join(event.tags, "\n")));
        }
    }
};

}  // namespace

void EventRows::leaveWaiting(sql::Connection& db, const std::vector<Event>& events) {
    const Columns columns(events);
    askLater(db,
             "INSERT INTO event_waiting (at, events, project_ids, run_ids, actors, details, tags)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7)",
             std::string_view(events.front().at), columns.events, columns.projects, columns.runs, columns.actors,
             columns.details, columns.tags);
}

bool EventRows::anyWaiting(sql::Connection& db) {
    return db.query("SELECT 1 FROM event_waiting ORDER BY waiting_key LIMIT 1").next();
}

std::vector<Event> EventRows::takeWaiting(sql::Connection& db) {
    std::vector<Event> events;
    sql::Query query = db.query(
        "WITH taken AS (DELETE FROM event_waiting WHERE waiting_key IN"
        "  (SELECT waiting_key FROM event_waiting ORDER BY waiting_key LIMIT $1) RETURNING *)"
        " SELECT 0, t.at, e.event, e.project_id, e.run_id, e.actor, e.details, e.tags FROM taken AS t,"
        " unnest(t.events, t.project_ids, t.run_ids, t.actors, t.details, t.tags) WITH ORDINALITY"
        "  AS e (event, project_id, run_id, actor, details, tags, n) ORDER BY t.waiting_key, e.n",
        takenAtOnce);
    while (query.next()) sql::readEventText(query, events.emplace_back());
    return events;
}

void EventRows::insert(sql::Connection& db, const std::vector<Event>& events) {
    for (std::size_t begin = 0; begin < events.size(); begin += insertedAtOnce) {
        const auto rows = std::span(events).subspan(begin, std::min(insertedAtOnce, events.size() - begin));
        const Columns columns(rows);
        Texts times, before, hashes;
        for (const Event& event : rows) {
            times.emplace_back(event.at);
            before.emplace_back(event.prevHash);
            hashes.emplace_back(event.hash);
        }
        askLater(db,
                 "INSERT INTO event (seq, at, event, project_id, run_id, actor, details, tags, prev_hash, hash)"
                 " SELECT $1 + e.n - 1, e.at, e.event, e.project_id, e.run_id, e.actor, e.details, e.tags,"
                 " decode(e.prev_hash, 'hex'), decode(e.hash, 'hex') FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10)"
                 " WITH ORDINALITY AS e (at, event, project_id, run_id, actor, details, tags, prev_hash, hash, n)"
                 " ORDER BY e.n",
                 rows.front().seq, times, columns.events, columns.projects, columns.runs, columns.actors,
                 columns.details, columns.tags, before, hashes);
    }
}

}  // namespace aicmo::postgresql
