#include "core/store/sqlite/sqlite_store.h"

#include "core/store/sqlite/store_file.h"
#include "core/store/sqlite/upgrade.h"

namespace aicmo::sqlite {

namespace {

/// More idle readers than this are closed: a console has a handful of pages.
constexpr std::size_t idleReaders = 8;

std::string readStoreId(Connection& db) {
    Query query = db.query("SELECT value FROM meta WHERE key = 'store_id'");
    if (!query.next()) {
        throw Failure(ErrorKind::Corrupt, "the store has no id", db.file(), "put a backup in its place");
    }
    return query.text(0);
}

}  // namespace

std::unique_ptr<Connection> Readers::borrow() {
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return connection;
        }
    }
    return Connection::open(file_, Connection::Use::Read);
}

void Readers::giveBack(std::unique_ptr<Connection> connection) {
    if (connection->inTransaction()) return;  // it could not end its transaction: closing it does
    const std::lock_guard lock(mutex_);
    if (idle_.size() < idleReaders) idle_.push_back(std::move(connection));
}

Result<std::unique_ptr<Store>> SqliteStore::open(const std::filesystem::path& path,
                                                 std::shared_ptr<const Clock> clock) {
    return guarded([&]() -> std::unique_ptr<Store> {
        std::unique_ptr<SqliteStore> store(new SqliteStore);
        store->file_ = prepareStoreFile(path);
        store->clock_ = std::move(clock);
        store->openLock_ = openAtThisVersion(store->file_, migrations(), toRfc3339(store->clock_->now()));
        store->writer_ = Connection::open(store->file_, Connection::Use::Write);
        store->readers_ = std::make_shared<Readers>(store->file_);
        store->storeId_ = readStoreId(*store->writer_);
        return store;
    });
}

std::string SqliteStore::describe() const { return "SQLite, " + file_.filename().string(); }

std::int64_t projectKey(Connection& db, std::string_view projectId) {
    Query query = db.query("SELECT project_key FROM project WHERE id = $1", projectId);
    if (!query.next()) {
        throw Failure(ErrorKind::NotFound, "there is no project \"" + std::string(projectId) + "\" in the store", {},
                      "import it first");
    }
    return query.integer(0);
}

}  // namespace aicmo::sqlite
