#include "core/store/postgresql/postgresql_engine.h"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>

#include "core/base/text.h"
#include "core/store/postgresql/changes.h"
#include "core/store/postgresql/upgrade.h"
#include "core/store/sql/heads_file.h"
#include "core/store/sql/schema_steps.h"
#include "core/store/sql/tables.h"

namespace aicmo::postgresql {

namespace {

namespace fs = std::filesystem;

/// $XDG_STATE_HOME, else ~/.local/state: what a program knows of its past, on this machine.
fs::path stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    // The specification of base directories has relative values ignored.
    if (state != nullptr && *state == '/') return state;
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr && *home == '/' ? home : "/tmp") / ".local/state";
}

void makeFolders(const fs::path& folder) {
    if (folder.empty() || fs::exists(folder)) return;
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw sql::systemFailure(errno, "the folder for the heads of the event log could not be made", folder.string());
    }
}

}  // namespace

PostgresqlEngine::PostgresqlEngine(std::string_view url, std::string now)
    : target_(parseTarget(url)), now_(std::move(now)), sendLocks_(target_) {}

/// Also when a lost connection was made anew: the store may have been upgraded, or put back, meanwhile.
void PostgresqlEngine::greet(Connection& db) {
    openAtThisVersion(db, migrations(), now_);
    std::string id = sql::storeIdOf(db);
    if (!storeId_.empty() && id != storeId_) {
        throw sql::Failure(ErrorKind::Conflict, "the database holds another store than before", target_.place,
                           "start the program again");
    }
    if (storeId_.empty()) storeId_ = std::move(id);
}

std::unique_ptr<sql::Connection> PostgresqlEngine::openWriter() {
    return std::make_unique<Connection>(target_, Connection::Use::Write, [this](Connection& db) { greet(db); });
}

std::unique_ptr<sql::Connection> PostgresqlEngine::openReader() {
    return std::make_unique<Connection>(target_, Connection::Use::Read);
}

std::unique_ptr<sql::Changes> PostgresqlEngine::openChanges() { return std::make_unique<Changes>(target_); }

std::string PostgresqlEngine::describe() const { return "PostgreSQL, " + target_.place; }

fs::path PostgresqlEngine::headsFile() const { return stateFolder() / "aicmo" / "heads" / storeId_; }
std::vector<EventHead> PostgresqlEngine::writtenHeads() const { return sql::readHeads(headsFile()); }
void PostgresqlEngine::writeHead(const EventHead& head) {
    makeFolders(headsFile().parent_path());
    sql::writeHead(headsFile(), head);
}

std::chrono::microseconds PostgresqlEngine::reserveMoment(sql::Connection& db, std::string_view account,
                                                          std::string_view lane, std::chrono::microseconds gap) {
    return std::chrono::microseconds(db.returned(
        "INSERT INTO account_moment AS known (account, lane, next_at)"
        " SELECT $1, $2, now.us + $3 FROM (SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint) AS "
        "us)"
        " AS now ON CONFLICT (account, lane) DO UPDATE SET next_at = greatest(known.next_at, excluded.next_at - $3) + "
        "$3"
        " RETURNING greatest(0, next_at - $3 - CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint))",
        account, lane, gap.count()));
}

void PostgresqlEngine::pauseLedgerRules(sql::Connection& db) { db.script("ALTER TABLE run_item DISABLE TRIGGER USER"); }

void PostgresqlEngine::resumeLedgerRules(sql::Connection& db) {
    db.script("ALTER TABLE run_item ENABLE TRIGGER USER");
    for (const sql::Table& table : sql::tables()) {
        if (!table.numbered) continue;
        const auto text = [](std::string_view view) { return std::string(view); };
        const std::string next =
            join({"(SELECT coalesce(max(", text(table.key), "), 0) + 1 FROM ", text(table.name), ")"}, "");
        db.execute("SELECT setval(pg_get_serial_sequence($1, $2), " + next + ", false)", table.name, table.key);
    }
}

}  // namespace aicmo::postgresql
