#include "core/store/postgresql/upgrade.h"

#include <chrono>
#include <thread>

#include "core/store/sql/schema_steps.h"

namespace aicmo::postgresql {

namespace {

using namespace std::chrono_literals;

bool hasTable(Connection& db, std::string_view name) {
    sql::Query query = db.query("SELECT to_regclass($1) IS NOT NULL", name);
    return query.next() && query.integer(0) != 0;
}

int storedVersion(Connection& db) {
    if (hasTable(db, "schema_migration") && hasTable(db, "run_item")) {
        sql::Query query = db.query("SELECT coalesce(max(number), 0) FROM schema_migration");
        return query.next() ? query.number(0) : 0;
    }
    sql::Query others = db.query("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()");
    if (others.next() && others.integer(0) > 0) {
        throw sql::Failure(ErrorKind::InvalidInput, "this database holds tables of another program", db.place(),
                           "give the store a database of its own");
    }
    return 0;
}

void takeLock(Connection& db, std::string_view function, StoreLock lock) {
    db.execute("SELECT " + std::string(function) + "(CAST($1 AS integer), CAST($2 AS integer))", storeLocks,
               static_cast<std::int64_t>(lock));
}

bool isAlone(Connection& db) {
    sql::Query query = db.query("SELECT pg_try_advisory_xact_lock(CAST($1 AS integer), CAST($2 AS integer))",
                                storeLocks, static_cast<std::int64_t>(StoreLock::Open));
    return query.next() && query.integer(0) != 0;
}

void makeTables(Connection& db) {
    db.script(
        "CREATE TABLE schema_migration (number bigint PRIMARY KEY, name text COLLATE \"C\" NOT NULL,"
        " digest text COLLATE \"C\" NOT NULL, applied_at text COLLATE \"C\" NOT NULL);"
        "CREATE TABLE meta (key text COLLATE \"C\" PRIMARY KEY, value text COLLATE \"C\" NOT NULL)");
    sql::nameStore(db);
}

/// False when others have the store open at an older version.
bool tryToOpen(Connection& db, std::span<const Migration> steps, const std::string& now) {
    db.execute("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
    takeLock(db, "pg_advisory_xact_lock", StoreLock::Upgrade);
    const int version = storedVersion(db);
    sql::refuseNewer(db, version, steps);
    if (version > 0) sql::checkSteps(db, steps, version);
    if (version < static_cast<int>(steps.size())) {
        if (!isAlone(db)) {
            db.rollBack();
            return false;
        }
        if (version == 0) makeTables(db);
        sql::takeSteps(db, steps, version, now);
    }
    // The session's lock stays when the transaction's ends, so that nobody comes in between.
    takeLock(db, "pg_advisory_lock_shared", StoreLock::Open);
    db.execute("COMMIT");
    return true;
}

}  // namespace

void openAtThisVersion(Connection& db, std::span<const Migration> steps, const std::string& now) {
    constexpr int tries = 50;
    try {
        for (int i = 0; i < tries; ++i) {
            if (tryToOpen(db, steps, now)) return;
            std::this_thread::sleep_for(50ms);
        }
    } catch (...) {
        db.rollBack();
        throw;
    }
    throw sql::Failure(ErrorKind::Busy, "the store has to be upgraded, and other programs have it open", db.place(),
                       "close the other consoles and workers, then start again");
}

}  // namespace aicmo::postgresql
