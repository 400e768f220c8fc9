#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

/// The columns are those of `event`; of a project only the blocks are read that hold events of it.
Conditions conditionsOf(const Dialect& dialect, std::string_view columns, const EventFilter& filter) {
    const bool byBlocks = !filter.projectId.empty();
    Conditions where("SELECT " + std::string(columns) +
                     (byBlocks ? " FROM event_block CROSS JOIN event" : " FROM event") + " WHERE 1 = 1");
    if (byBlocks) {
        const std::string size = std::to_string(eventsOfBlock);
        where.add(" AND event_block.project_id = ", filter.projectId)
            .add(" AND seq BETWEEN block * " + size + " AND block * " + size + " + " +
                 std::to_string(eventsOfBlock - 1))
            .add(" AND event.project_id = ", filter.projectId);
        if (filter.afterSeq > 0) {
            where.add(filter.newestFirst ? " AND block <= " : " AND block >= ", filter.afterSeq / eventsOfBlock);
        }
    }
    if (!filter.runId.empty()) where.add(" AND run_id = ", filter.runId);
    if (!filter.kindPrefix.empty()) {
        where.add(" AND substr(event, 1, " + std::to_string(filter.kindPrefix.size()) + ") = ", filter.kindPrefix);
    }
    if (!filter.text.empty()) {
        where.addContains(dialect, {"event", "event.project_id", "run_id", "actor", "details", "tags"}, filter.text);
    }
    if (!filter.from.empty()) where.add(" AND at >= ", filter.from);
    if (!filter.until.empty()) where.add(" AND at < ", filter.until);
    // Newest first, paging goes back in time: what is asked for lies before `afterSeq`.
    if (filter.afterSeq > 0) where.add(filter.newestFirst ? " AND seq < " : " AND seq > ", filter.afterSeq);
    return where;
}

/// By blocks first, so that the two tables are walked in order and nothing is sorted.
std::string_view orderOf(const EventFilter& filter) {
    if (filter.projectId.empty()) return filter.newestFirst ? " ORDER BY seq DESC" : " ORDER BY seq";
    return filter.newestFirst ? " ORDER BY block DESC, seq DESC" : " ORDER BY block, seq";
}

}  // namespace

Result<EventHead> SqlStore::append(const std::vector<NewEvent>& events) {
    return write([&](const Writing& writing) {
        for (const NewEvent& event : events) writing.events.append(event);
        return writing.events.head();
    });
}

Result<std::vector<Event>> SqlStore::events(const EventFilter& filter) {
    return readLog([&](Connection& db) {
        Conditions where = conditionsOf(db.dialect(), eventColumns, filter);
        where.add(orderOf(filter)).add(" LIMIT ", filter.limit);
        std::vector<Event> events;
        Query query = where.run(db);
        while (query.next()) events.push_back(readEvent(query));
        return events;
    });
}

Result<std::int64_t> SqlStore::countEvents(const EventFilter& filter) {
    return readLog([&](Connection& db) {
        Query query = conditionsOf(db.dialect(), "count(*)", filter).run(db);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<std::vector<Event>> SqlStore::eventsAt(const std::vector<std::int64_t>& seqs) {
    return read([&](Connection& db) {
        std::vector<Event> events;
        events.reserve(seqs.size());
        for (const std::int64_t seq : seqs) {
            Query query = db.query("SELECT " + std::string(eventColumns) + " FROM event WHERE seq = $1", seq);
            if (query.next()) events.push_back(readEvent(query));
        }
        return events;
    });
}

Status SqlStore::eachEvent(std::int64_t afterSeq, std::int64_t limit, const std::function<void(const Event&)>& each) {
    return readLog([&](Connection& db) {
        Event event;
        Query query =
            db.scan("SELECT " + std::string(eventColumns) + " FROM event WHERE seq > $1 ORDER BY seq LIMIT $2",
                    afterSeq, limit);
        while (query.next()) {
            readEventText(query, event);
            each(event);
        }
    });
}

Result<EventHead> SqlStore::head() {
    return readLog([&](Connection& db) { return storedHead(db, storeId_); });
}

Result<Verification> SqlStore::verifyEvents(const std::optional<EventHead>& anchor) {
    return guarded([&] {
        chainWaiting();
        // Read before the log: a head that is written down later names entries that are there by then.
        std::vector<EventHead> anchors = anchor ? std::vector<EventHead>{*anchor} : engine_->writtenHeads();
        Reader reader(*readers_);
        EventPages pages(reader.db());
        return verifyChain(
            storeId_, [&] { return pages.next(); }, anchors);
    });
}

}  // namespace aicmo::sql
