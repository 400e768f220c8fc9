// What is sent with nobody at hand: schedules, orders, holds. Workers carry it out (core/delivery/worker.h).

#include "core/base/json.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

constexpr std::string_view selectOrder =
    "SELECT o.order_key, p.id, o.channels, o.ordered_by, o.ordered_at, o.run_id, o.ended_at, o.outcome"
    " FROM send_order AS o JOIN project AS p ON p.project_key = o.project_key";

SendOrder readOrder(const Query& row) {
    SendOrder order;
    order.id = row.integer(0);
    order.projectId = row.text(1);
    order.channels = row.text(2);
    order.by = row.text(3);
    order.at = row.text(4);
    order.runId = row.text(5);
    order.endedAt = row.text(6);
    order.outcome = row.text(7);
    return order;
}

void appendAct(const Writing& writing, std::string name, std::string_view projectId, std::string_view actor,
               const Json& details) {
    NewEvent event;
    event.event = std::move(name);
    event.projectId = projectId;
    event.actor = actor;
    event.details = details;
    writing.events.append(event);
    sendingChanged(writing.db);
}

}  // namespace

void sendingChanged(Connection& db) { countUp(db, "sending_generation"); }

Status SqlStore::setScheduled(std::string_view projectId, bool scheduled, std::string_view actor) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, projectId);
        const bool changed = writing.db.execute(
                                 "UPDATE project SET scheduled_by = $1 WHERE project_key = $2"
                                 " AND CASE WHEN scheduled_by <> '' THEN 1 ELSE 0 END <> $3",
                                 scheduled ? actor : std::string_view(), project, scheduled) == 1;
        if (changed) appendAct(writing, "schedule.changed", projectId, actor, Json{{"scheduled", scheduled}});
    });
}

Result<std::vector<ScheduledProject>> SqlStore::scheduledProjects() {
    return read([&](Connection& db) {
        std::vector<ScheduledProject> projects;
        Query query = db.query(
            "SELECT p.id, p.scheduled_by, coalesce((SELECT min(c.scheduled_at) FROM version_content AS c"
            " WHERE c.version_key = p.version_key AND c.scheduled_at <> '' AND c.scheduled_at > $1), '')"
            " FROM project AS p WHERE p.scheduled_by <> '' AND p.archived = 0 ORDER BY p.id",
            toRfc3339(clock_->now()));
        while (query.next()) projects.push_back({query.text(0), query.text(1), query.text(2)});
        return projects;
    });
}

Result<std::vector<DueContent>> SqlStore::dueContents(Instant since) {
    return read([&](Connection& db) {
        std::vector<DueContent> due;
        Query query = db.query(
            "SELECT p.id, c.content_id, c.scheduled_at, a.approval_key FROM project AS p"
            " JOIN version_content AS c ON c.version_key = p.version_key"
            " JOIN approval AS a ON a.project_key = p.project_key AND a.content_id = c.content_id"
            " AND a.revoked_at = '' WHERE p.scheduled_by <> '' AND p.archived = 0"
            " AND c.scheduled_at <> '' AND c.scheduled_at > $1 AND c.scheduled_at <= $2"
            " AND NOT EXISTS (SELECT 1 FROM run AS r JOIN run_content AS rc ON rc.run_key = r.run_key"
            "  JOIN run_item AS i ON i.run_key = rc.run_key AND i.no BETWEEN rc.first_no AND rc.last_no"
            "  WHERE r.project_key = p.project_key AND r.dry = 0 AND rc.content_id = c.content_id"
            "  AND i.content_id = c.content_id AND i.state <> 5)"
            " ORDER BY c.scheduled_at, p.id, c.content_id",
            toRfc3339(since), toRfc3339(clock_->now()));
        while (query.next()) due.push_back({query.text(0), query.text(1), query.text(2), query.integer(3)});
        return due;
    });
}

Result<SendOrder> SqlStore::orderRun(std::string_view projectId, std::string_view channels, std::string_view actor) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, projectId);
        {
            Query open = writing.db.query(
                "SELECT ordered_by, ordered_at FROM send_order WHERE project_key = $1 AND ended_at = ''", project);
            if (open.next()) {
                throw Failure(ErrorKind::Conflict,
                              "a run of this project is on order already, by " + open.text(0) + " at " + open.text(1),
                              std::string(projectId), "let it come to its end, or cancel it");
            }
        }
        SendOrder order;
        order.projectId = projectId;
        order.channels = channels;
        order.by = actor;
        order.at = writing.now;
        order.id = writing.db.returned(
            "INSERT INTO send_order (project_key, channels, ordered_by, ordered_at) VALUES ($1, $2, $3, $4)"
            " RETURNING order_key",
            project, channels, actor, writing.now);
        appendAct(writing, "order.placed", projectId, actor, Json{{"order", order.id}, {"channels", channels}});
        return order;
    });
}

Result<std::vector<SendOrder>> SqlStore::openOrders(std::string_view projectId) {
    return read([&](Connection& db) {
        Conditions where(std::string(selectOrder) + " WHERE o.ended_at = ''");
        if (!projectId.empty()) where.add(" AND p.id = ", std::string(projectId));
        where.add(" ORDER BY o.order_key");
        std::vector<SendOrder> orders;
        Query query = where.run(db);
        while (query.next()) orders.push_back(readOrder(query));
        return orders;
    });
}

Status SqlStore::setOrderRun(std::int64_t id, std::string_view runId) {
    return write([&](const Writing& writing) {
        const auto rows =
            writing.db.execute("UPDATE send_order SET run_id = $1 WHERE order_key = $2 AND ended_at = ''", runId, id);
        if (rows != 1) throw Failure(ErrorKind::Conflict, "the order " + std::to_string(id) + " has ended");
    });
}

Status SqlStore::endOrder(std::int64_t id, std::string_view outcome, std::string_view actor) {
    return write([&](const Writing& writing) {
        std::string project;
        std::string run;
        {
            Query order =
                writing.db.query(std::string(selectOrder) + " WHERE o.order_key = $1 AND o.ended_at = ''", id);
            if (!order.next()) throw Failure(ErrorKind::Conflict, "the order " + std::to_string(id) + " has ended");
            project = order.text(1);
            run = order.text(5);
        }
        writing.db.execute("UPDATE send_order SET ended_at = $1, outcome = $2 WHERE order_key = $3", writing.now,
                           outcome, id);
        appendAct(writing, "order.ended", project, actor, Json{{"order", id}, {"outcome", outcome}, {"run_id", run}});
    });
}

Status SqlStore::setHeld(std::string_view projectId, bool held, std::string_view actor) {
    return write([&](const Writing& writing) {
        if (!projectId.empty()) static_cast<void>(projectKey(writing.db, projectId));  // refuses one that there is not
        const std::int64_t rows = held ? writing.db.execute(
                                             "INSERT INTO send_hold (project_id, held_by, held_at) VALUES ($1, $2, $3)"
                                             " ON CONFLICT (project_id) DO NOTHING",
                                             projectId, actor, writing.now)
                                       : writing.db.execute("DELETE FROM send_hold WHERE project_id = $1", projectId);
        if (rows == 1) appendAct(writing, held ? "sending.held" : "sending.released", projectId, actor, Json::object());
    });
}

Result<std::vector<SendHold>> SqlStore::holds() {
    return read([&](Connection& db) {
        std::vector<SendHold> holds;
        Query query = db.query("SELECT project_id, held_by, held_at FROM send_hold ORDER BY project_id");
        while (query.next()) holds.push_back({query.text(0), query.text(1), query.text(2)});
        return holds;
    });
}

Result<std::int64_t> SqlStore::sendingGeneration() {
    return read([&](Connection& db) { return counted(db, "sending_generation"); });
}

}  // namespace aicmo::sql
