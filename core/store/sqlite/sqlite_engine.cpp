#include "core/store/sqlite/sqlite_engine.h"

#include <cerrno>
#include <sys/stat.h>

#include "core/store/migrations.h"
#include "core/store/sql/heads_file.h"
#include "core/store/sqlite/changes.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/store_file.h"
#include "core/store/sqlite/upgrade.h"

namespace aicmo::sqlite {

namespace {

class FileSendLock final : public SendLock {
  public:
    explicit FileSendLock(std::unique_ptr<FileLock> lock) : lock_(std::move(lock)) {}

  private:
    std::unique_ptr<FileLock> lock_;
};

}  // namespace

SqliteEngine::SqliteEngine(const std::filesystem::path& path, const std::string& now)
    : file_(prepareStoreFile(path)), openLock_(openAtThisVersion(file_, sqlite::migrations(), now)) {}

std::unique_ptr<sql::Connection> SqliteEngine::openWriter() { return Connection::open(file_, Connection::Use::Write); }
std::unique_ptr<sql::Connection> SqliteEngine::openReader() { return Connection::open(file_, Connection::Use::Read); }

std::unique_ptr<sql::Changes> SqliteEngine::openChanges() { return std::make_unique<Changes>(openReader()); }

std::string SqliteEngine::describe() const { return "SQLite, " + file_.filename().string(); }

std::filesystem::path SqliteEngine::headsFile() const { return file_.string() + ".heads"; }
std::vector<EventHead> SqliteEngine::writtenHeads() const { return sql::readHeads(headsFile()); }
void SqliteEngine::writeHead(const EventHead& head) { sql::writeHead(headsFile(), head); }
std::string SqliteEngine::headsPlace() const { return headsFile().filename().string(); }

/// A project's id is a plain file name: importProject() saw to it.
std::unique_ptr<SendLock> SqliteEngine::lockSending(std::string_view projectId, std::int64_t /*projectKey*/,
                                                    SendMode /*mode*/) {
    const std::filesystem::path folder = file_.string() + ".send";
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw sql::systemFailure(errno, "the folder of locks could not be made", folder.string());
    }
    const std::filesystem::path file = folder / (std::string(projectId) + ".lock");
    auto lock = FileLock::tryLock(file, FileLock::Kind::Exclusive);
    if (!lock) {
        throw sql::Failure(ErrorKind::Busy, FileLock::holder(file) + " is sending for this project",
                           std::string(projectId), "wait until it ends, or stop it");
    }
    lock->sign();
    return std::make_unique<FileSendLock>(std::move(lock));
}

void SqliteEngine::pauseLedgerRules(sql::Connection& db) {
    std::vector<std::string> names;
    pausedRules_.clear();
    {
        sql::Query query = db.query(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'run_item' ORDER BY name");
        while (query.next()) {
            names.push_back(query.text(0));
            pausedRules_.push_back(query.text(1));
        }
    }
    for (const std::string& name : names) db.script("DROP TRIGGER " + name);
}

void SqliteEngine::resumeLedgerRules(sql::Connection& db) {
    for (const std::string& rule : pausedRules_) db.script(rule);
}

}  // namespace aicmo::sqlite
