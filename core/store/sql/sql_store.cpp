#include "core/store/sql/sql_store.h"

#include "core/store/sql/schema_steps.h"

namespace aicmo::sql {

namespace {

/// More idle readers than this are closed: a console has a handful of pages.
constexpr std::size_t idleReaders = 8;

}  // namespace

std::unique_ptr<Connection> Readers::borrow() {
    std::unique_ptr<Connection> connection;
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            connection = std::move(idle_.back());
            idle_.pop_back();
        }
    }
    if (!connection) return engine_->openReader();
    connection->revive();
    return connection;
}

void Readers::giveBack(std::unique_ptr<Connection> connection) {
    if (!connection->isIdle()) return;  // it could not end its transaction: closing it does
    const std::lock_guard lock(mutex_);
    if (idle_.size() < idleReaders) idle_.push_back(std::move(connection));
}

SqlStore::SqlStore(std::shared_ptr<Engine> engine, std::shared_ptr<const Clock> clock)
    : engine_(std::move(engine)),
      clock_(std::move(clock)),
      writer_(engine_->openWriter()),
      readers_(std::make_shared<Readers>(engine_)),
      storeId_(storeIdOf(*writer_)),
      chainer_(engine_, clock_, storeId_) {}

void SqlStore::chainWaiting() {
    EventRows* rows = engine_->eventRows();
    if (rows == nullptr) return;
    const auto anyWaiting = [&] {
        Reader reader(*readers_);
        return rows->anyWaiting(reader.db());
    };
    while (anyWaiting()) {
        if (auto chained = write([](const Writing& writing) { static_cast<void>(writing.events.head()); }); !chained)
            throw Failure(chained.error());
    }
}

std::string SqlStore::describe() const { return engine_->describe(); }

std::int64_t projectKey(Connection& db, std::string_view projectId) {
    Query query = db.query("SELECT project_key FROM project WHERE id = $1", projectId);
    if (!query.next()) {
        throw Failure(ErrorKind::NotFound, "there is no project \"" + std::string(projectId) + "\" in the store", {},
                      "import it first");
    }
    return query.integer(0);
}

void countUp(Connection& db, std::string_view name) {
    db.execute(
        "INSERT INTO meta (key, value) VALUES ($1, '1') ON CONFLICT (key)"
        " DO UPDATE SET value = CAST(CAST(meta.value AS BIGINT) + 1 AS TEXT)",
        name);
}

std::int64_t counted(Connection& db, std::string_view name) {
    Query query = db.query("SELECT CAST(value AS BIGINT) FROM meta WHERE key = $1", name);
    return query.next() ? query.integer(0) : 0;
}

}  // namespace aicmo::sql
