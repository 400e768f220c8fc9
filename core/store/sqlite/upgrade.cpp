#include "core/store/sqlite/upgrade.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "core/store/sql/schema_steps.h"

namespace aicmo::sqlite {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

int pragma(Connection& db, std::string_view sql) {
    sql::Query query = db.query(sql);
    return query.next() ? query.number(0) : 0;
}

int storedVersion(Connection& db) {
    const int version = pragma(db, "PRAGMA user_version");
    const int application = pragma(db, "PRAGMA application_id");
    sql::Query tables = db.query("SELECT count(*) FROM sqlite_schema");
    const bool empty = tables.next() && tables.integer(0) == 0;
    if (application != applicationId && !empty) {
        throw sql::Failure(ErrorKind::InvalidInput, "this file is a database of another program", db.place(),
                           "choose another path for the store");
    }
    return empty ? 0 : version;
}

/// First free name of console.db.backup-1, console.db.backup-1.1, …; the file is made empty with 0600.
fs::path backupFile(const fs::path& file, int version) {
    const std::string base = file.string() + ".backup-" + std::to_string(version);
    for (int copy = 0;; ++copy) {
        const std::string name = copy == 0 ? base : base + "." + std::to_string(copy);
        const int made = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (made >= 0) {
            ::close(made);
            return name;
        }
        if (errno != EEXIST) throw sql::systemFailure(errno, "the backup could not be made", name);
    }
}

void syncFile(const fs::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = opened >= 0 && ::fsync(opened) == 0;
    const int error = errno;
    if (opened >= 0) ::close(opened);
    if (!synced) throw sql::systemFailure(error, "the backup could not be made durable", file.string());
}

void backUp(const fs::path& file, int version) {
    const fs::path target = backupFile(file, version);
    Connection::open(file, Connection::Use::Write)->execute("VACUUM INTO $1", target.string());
    syncFile(target);
}

void applySteps(Connection& db, std::span<const Migration> steps, int version, const std::string& now) {
    // Kept in the file from then on. Set here and not on opening, so that a stranger's database is never changed.
    db.script("PRAGMA journal_mode = WAL");
    sql::Transaction transaction(db);
    if (version == 0) {
        db.script(
            "CREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL,"
            " applied_at TEXT NOT NULL) STRICT;"
            "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
            "PRAGMA application_id = " +
            std::to_string(applicationId));
        sql::nameStore(db);
    }
    sql::takeSteps(db, steps, version, now);
    db.script("PRAGMA user_version = " + std::to_string(steps.size()));
    transaction.commit();
}

/// False when another program came first or has the store open.
bool upgradeAlone(const fs::path& file, const fs::path& lockFile, std::span<const Migration> steps,
                  const std::string& now) {
    const auto alone = FileLock::tryLock(lockFile, FileLock::Kind::Exclusive);
    if (!alone) return false;
    const auto db = Connection::open(file, Connection::Use::Write);
    const int version = storedVersion(*db);
    const int latest = static_cast<int>(steps.size());
    sql::refuseNewer(*db, version, steps);
    if (version == latest) return true;
    if (version > 0) {
        sql::checkSteps(*db, steps, version);
        backUp(file, version);
    }
    applySteps(*db, steps, version, now);
    return true;
}

}  // namespace

std::unique_ptr<FileLock> openAtThisVersion(const fs::path& file, std::span<const Migration> steps,
                                            const std::string& now) {
    const fs::path lockFile = file.string() + ".lock";
    const int latest = static_cast<int>(steps.size());
    // Two programs that start on a new file both see it empty; one of them makes the schema while the other waits.
    for (int tries = 0; tries < 200; ++tries) {
        if (auto shared = FileLock::tryLock(lockFile, FileLock::Kind::Shared)) {
            const auto db = Connection::open(file, Connection::Use::Write);
            const int version = storedVersion(*db);
            sql::refuseNewer(*db, version, steps);
            if (version == latest) {
                sql::checkSteps(*db, steps, version);
                return shared;
            }
        }
        if (!upgradeAlone(file, lockFile, steps, now)) std::this_thread::sleep_for(10ms + tries % 7 * 5ms);
    }
    throw sql::Failure(ErrorKind::Busy, "the store has to be upgraded, and other programs have it open", file.string(),
                       "close the other consoles and workers, then start again");
}

}  // namespace aicmo::sqlite
