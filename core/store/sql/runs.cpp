#include <map>
#include <unordered_map>

#include "core/base/text.h"
#include "core/project/suppression_key.h"
#include "core/store/sql/run_rows.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

constexpr int keptDryRuns = 3;
/// Rows of old dry runs are removed in transactions of this size, so that other writers get their turn.
constexpr int prunedAtOnce = 10000;

constexpr std::string_view selectRun =
    "SELECT r.id, p.id, r.actor, r.dry, r.state, r.started_at, r.finished_at, r.channels, r.errors, v.digest,"
    " r.options FROM run AS r JOIN project AS p ON p.project_key = r.project_key"
    " JOIN project_version AS v ON v.version_key = r.version_key WHERE r.pruned = 0";

Run readRun(const Query& row) {
    Run run;
    run.id = row.text(0);
    run.projectId = row.text(1);
    run.actor = row.text(2);
    run.dry = row.integer(3) != 0;
    run.state = static_cast<RunState>(row.number(4));
    run.startedAt = row.text(5);
    run.finishedAt = row.text(6);
    run.channels = row.text(7);
    run.errors = row.text(8);
    run.projectDigest = row.text(9);
    run.optionsJson = row.text(10);
    return run;
}

std::optional<Run> firstRun(Connection& db, const Conditions& where) {
    Query query = where.run(db);
    if (!query.next()) return std::nullopt;
    return readRun(query);
}

/// "20260302T080000-3fa2c1": people can tell runs apart by it, and it sorts by time.
std::string newRunId(std::string_view now) {
    std::string id;
    for (const char c : now.substr(0, now.find('.'))) {
        if (c != '-' && c != ':') id += c;
    }
    return id + "-" + randomHex(3);
}

std::pair<std::int64_t, std::string> versionOf(Connection& db, std::int64_t project, std::string_view digest) {
    Query query = digest.empty() ? db.query(
                                       "SELECT v.version_key, v.digest FROM project AS p JOIN project_version AS v"
                                       " ON v.version_key = p.version_key WHERE p.project_key = $1",
                                       project)
                                 : db.query(
                                       "SELECT version_key, digest FROM project_version"
                                       " WHERE project_key = $1 AND digest = $2",
                                       project, digest);
    if (!query.next()) {
        throw Failure(ErrorKind::Conflict, "the store does not have this version of the project", {},
                      "load the project again");
    }
    return {query.integer(0), query.text(1)};
}

void refuseSecondLiveRun(Connection& db, std::int64_t project) {
    Query query = db.query("SELECT id FROM run WHERE project_key = $1 AND dry = 0 AND state <> 3", project);
    if (query.next()) {
        throw Failure(ErrorKind::Conflict, "the live run " + query.text(0) + " of this project has not finished", {},
                      "continue or cancel it first");
    }
}

void addFilter(const Dialect& dialect, Conditions& where, std::int64_t run, const RunItemFilter& filter) {
    where.add(" FROM run_item WHERE run_key = ", run).add(" AND no > ", filter.afterNo);
    // States are written out, so that the partial indexes can be used.
    if (filter.problemsOnly) where.add(" AND state >= 4");
    if (filter.state) {
        const int state = stateNumber(*filter.state);
        if (state >= stateNumber(LedgerState::Failed)) where.add(" AND state >= 4");
        where.add(" AND state = " + std::to_string(state));
    }
    if (filter.channel) where.add(" AND channel = ", static_cast<std::int64_t>(*filter.channel));
    if (!filter.text.empty()) where.addContains(dialect, {"item_id", "recipient", "message"}, filter.text);
    if (!filter.messageNot.empty()) where.add(" AND message <> ", filter.messageNot);
    if (!filter.messageBegins.empty()) {
        const auto length = static_cast<std::int64_t>(codePoints(filter.messageBegins));
        where.add(" AND substr(message, 1, " + std::to_string(length) + ") = ", filter.messageBegins);
    }
}

struct ContentRows {
    std::int64_t items = 0, sendable = 0, firstNo = 0, lastNo = 0;
};

void writeContentRows(Connection& db, std::int64_t runKey, const std::map<std::string_view, ContentRows>& contents) {
    for (const auto& [content, rows] : contents) {
        db.later(
            "INSERT INTO run_content AS known (run_key, content_id, items, sendable, first_no, last_no)"
            " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (run_key, content_id) DO UPDATE SET"
            " items = known.items + excluded.items, sendable = known.sendable + excluded.sendable,"
            " first_no = CASE WHEN excluded.first_no < known.first_no THEN excluded.first_no ELSE known.first_no END,"
            " last_no = CASE WHEN excluded.last_no > known.last_no THEN excluded.last_no ELSE known.last_no END",
            runKey, content, rows.items, rows.sendable, rows.firstNo, rows.lastNo);
    }
}

void refuseOpenItems(Connection& db, const RunRef& run) {
    const RunCounts counts = countsOf(db, run.key);
    if (run.dry || counts.inProgress == 0) return;
    throw Failure(ErrorKind::Conflict,
                  "run " + run.id + " has " + std::to_string(counts.inProgress) + " items in progress", {},
                  "it is finished when they are settled");
}

/// Old dry runs that no approval names are hidden at once; their rows go later, piece by piece.
/// One that was still running `abandonedBefore` has lost its program.
void hideOldDryRuns(Connection& db, std::int64_t project, const std::string& abandonedBefore) {
    db.execute(
        "UPDATE run SET pruned = 1 WHERE project_key = $1 AND dry = 1 AND pruned = 0"
        " AND (state IN (2, 3) OR started_at < $2)"
        " AND NOT EXISTS (SELECT 1 FROM approval WHERE approval.run_key = run.run_key)"
        " AND run_key NOT IN (SELECT run_key FROM run WHERE project_key = $1 AND dry = 1 AND state = 3 AND pruned = 0"
        "  ORDER BY run_key DESC LIMIT $3)"
        " AND NOT EXISTS (SELECT 1 FROM project WHERE project.last_run_key = run.run_key)",
        project, abandonedBefore, keptDryRuns);
}

/// Removes one piece; false when nothing was left.
bool removePrunedPiece(Connection& db, std::int64_t project) {
    std::int64_t run = 0;
    {
        Query query = db.query("SELECT run_key FROM run WHERE project_key = $1 AND pruned = 1 LIMIT 1", project);
        if (!query.next()) return false;
        run = query.integer(0);
    }
    const auto removed = db.execute(
        "DELETE FROM run_item WHERE run_key = $1 AND no IN"
        " (SELECT no FROM run_item WHERE run_key = $1 ORDER BY no LIMIT $2)",
        run, prunedAtOnce);
    if (removed < prunedAtOnce) db.execute("DELETE FROM run WHERE run_key = $1", run);
    return true;
}

}  // namespace

Result<Run> SqlStore::startRun(const Run& run) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, run.projectId);
        if (!run.dry) refuseSecondLiveRun(writing.db, project);
        const auto [version, digest] = versionOf(writing.db, project, run.projectDigest);
        Run started = run;
        started.id = newRunId(writing.now);
        started.startedAt = writing.now;
        started.finishedAt.clear();
        started.state = RunState::Running;
        started.projectDigest = digest;
        if (started.errors.empty()) started.errors = "[]";
        const std::int64_t key = writing.db.returned(
            "INSERT INTO run (id, project_key, version_key, dry, state, actor, started_at, channels, errors, options)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING run_key",
            started.id, project, version, started.dry, static_cast<int>(started.state), started.actor,
            started.startedAt, started.channels, started.errors, started.optionsJson);
        writing.db.execute("UPDATE project SET last_run_key = $1 WHERE project_key = $2", key, project);
        return started;
    });
}

Status SqlStore::addRunItems(std::string_view runId, std::int64_t firstNo, const std::vector<NewRunItem>& items) {
    return write([&](const Writing& writing) {
        const RunRef run = findRunRef(writing.db, runId);
        if (run.state == RunState::Finished) {
            throw Failure(ErrorKind::Conflict, "run " + run.id + " has finished: nothing can be added to it");
        }
        engine_->ledgerRows().insert(writing.db, run, firstNo, items);
        TallyChanges tally;
        std::map<std::string_view, ContentRows> contents;
        std::int64_t no = firstNo;
        for (const NewRunItem& item : items) {
            tally.add(item.channel, item.state, 1);
            ContentRows& rows = contents.try_emplace(item.contentId, ContentRows{0, 0, no, no}).first->second;
            ++rows.items;
            rows.sendable += item.state == LedgerState::Success ? 1 : 0;
            rows.lastNo = no++;
        }
        tally.write(writing.db, run.key);
        writeContentRows(writing.db, run.key, contents);
    });
}

Status SqlStore::setRunState(std::string_view runId, RunState state, std::string_view errorsJson,
                             const NewEvent& event) {
    const bool ends = state != RunState::Running;
    RunRef run;
    auto head = write([&](const Writing& writing) {
        run = findRunRef(writing.db, runId);
        if (run.state == RunState::Finished) {
            throw Failure(ErrorKind::Conflict, "run " + run.id + " has finished already");
        }
        if (state == RunState::Finished) refuseOpenItems(writing.db, run);
        writing.db.execute(
            "UPDATE run SET state = $1, finished_at = $2, errors = CASE WHEN $3 = '' THEN errors ELSE $3 END"
            " WHERE run_key = $4",
            static_cast<int>(state), ends ? writing.now : std::string(), errorsJson, run.key);
        appendFor(writing.events, run, event);
        if (run.dry && ends) {
            hideOldDryRuns(writing.db, run.projectKey, toRfc3339(clock_->now() - std::chrono::hours(24)));
        }
        return writing.events.head();
    });
    if (!head) return fail(head.error());
    if (!ends) return {};

    if (auto anchored = guarded([&] { engine_->writeHead(*head); }); !anchored) {
        return fail(anchored.error().within("the run's state is stored"));
    }
    for (bool more = run.dry; more;) {
        auto removed = write([&](const Writing& writing) { return removePrunedPiece(writing.db, run.projectKey); });
        if (!removed) return fail(removed.error().within("the run's state is stored; removing older dry runs"));
        more = *removed;
    }
    return {};
}

Status SqlStore::setRunOptions(std::string_view runId, std::string_view optionsJson) {
    return write([&](const Writing& writing) {
        writing.db.execute("UPDATE run SET options = $1 WHERE run_key = $2", optionsJson,
                           findRunRef(writing.db, runId).key);
    });
}

Result<std::optional<Run>> SqlStore::findRun(std::string_view projectId, std::string_view runId) {
    return read([&](Connection& db) {
        const std::int64_t project = projectKey(db, projectId);
        Conditions where{std::string(selectRun)};
        where.add(" AND r.project_key = ", project);
        if (!runId.empty()) where.add(" AND r.id = ", std::string(runId));
        where.add(" ORDER BY r.run_key DESC LIMIT 1");
        return firstRun(db, where);
    });
}

Result<std::vector<Run>> SqlStore::listRuns(std::string_view projectId) {
    return read([&](Connection& db) {
        std::vector<Run> runs;
        Query query = db.query(std::string(selectRun) + " AND r.project_key = $1 ORDER BY r.run_key DESC",
                               projectKey(db, projectId));
        while (query.next()) runs.push_back(readRun(query));
        return runs;
    });
}

Result<std::optional<Run>> SqlStore::unfinishedLiveRun(std::string_view projectId) {
    return read([&](Connection& db) {
        Conditions where{std::string(selectRun)};
        where.add(" AND r.dry = 0 AND r.state <> 3 AND r.project_key = ", projectKey(db, projectId));
        return firstRun(db, where);
    });
}

Result<std::vector<Run>> SqlStore::unfinishedLiveRuns() {
    return read([&](Connection& db) {
        std::vector<Run> runs;
        Query query =
            db.query(std::string(selectRun) + " AND r.dry = 0 AND r.state <> 3 AND p.archived = 0 ORDER BY r.run_key");
        while (query.next()) runs.push_back(readRun(query));
        return runs;
    });
}

Result<RunCounts> SqlStore::runCounts(std::string_view runId) {
    return read([&](Connection& db) { return countsOf(db, findRunRef(db, runId).key); });
}

Result<RunBreakdown> SqlStore::runBreakdown(std::string_view runId, std::size_t mostDomains) {
    return read([&](Connection& db) {
        const std::int64_t run = findRunRef(db, runId).key;
        RunBreakdown parts;
        Query tally = db.query("SELECT channel, state, items FROM run_tally WHERE run_key = $1 AND items > 0", run);
        while (tally.next()) {
            parts.byChannel[static_cast<Channel>(tally.number(0))].add(static_cast<LedgerState>(tally.number(1)),
                                                                       tally.integer(2));
        }
        if (mostDomains == 0) return parts;
        std::unordered_map<std::string, RunCounts> domains;
        Query rows = db.scan("SELECT recipient, state FROM run_item WHERE run_key = $1 AND channel = $2", run,
                             static_cast<int>(Channel::Email));
        // Counted here: GROUP BY would sort every row, in memory.
        while (rows.next()) {
            domains[domainOf(rows.view(0))].add(static_cast<LedgerState>(rows.number(1)), 1);
        }
        parts.byDomain = largestDomains({domains.begin(), domains.end()}, mostDomains);
        return parts;
    });
}

Result<std::vector<RunItem>> SqlStore::runItems(std::string_view runId, const RunItemFilter& filter) {
    return read([&](Connection& db) {
        Conditions where("SELECT " + std::string(runItemColumns));
        addFilter(db.dialect(), where, findRunRef(db, runId).key, filter);
        where.add(" ORDER BY no LIMIT ", filter.limit);
        std::vector<RunItem> items;
        Query query = where.run(db);
        while (query.next()) items.push_back(readRunItem(query));
        return items;
    });
}

Result<std::int64_t> SqlStore::countRunItems(std::string_view runId, const RunItemFilter& filter) {
    return read([&](Connection& db) {
        Conditions where("SELECT count(*)");
        addFilter(db.dialect(), where, findRunRef(db, runId).key, filter);
        Query query = where.run(db);
        return query.next() ? query.integer(0) : std::int64_t{0};
    });
}

}  // namespace aicmo::sql
