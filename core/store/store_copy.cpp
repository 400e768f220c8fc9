#include "core/store/store_copy.h"

#include <filesystem>
#include <set>

#include "core/base/text.h"
#include "core/store/engines.h"
#include "core/store/sql/event_chainer.h"
#include "core/store/sql/event_rows.h"
#include "core/store/sql/schema_steps.h"
#include "core/store/sql/tables.h"
#include "core/store/store_url.h"

namespace aicmo {

namespace {

using sql::Connection;
using sql::Failure;
using sql::Kind;
using sql::Query;
using sql::Table;

/// Progress and stops are looked at after so many rows.
constexpr std::int64_t lookEvery = 500;

std::string selectOf(const Table& table) {
    return "SELECT " + std::string(table.columns) + " FROM " + std::string(table.name) + " ORDER BY " +
           std::string(table.key);
}

std::string insertOf(const Table& table) {
    std::string places;
    for (std::size_t i = 1; i <= table.kinds.size(); ++i) places += (i > 1 ? ", $" : "$") + std::to_string(i);
    return "INSERT INTO " + std::string(table.name) + " (" + std::string(table.columns) + ") VALUES (" + places + ")";
}

std::int64_t countOf(Connection& db, const Table& table) {
    Query query = db.query("SELECT count(*) FROM " + std::string(table.name));
    return query.next() ? query.integer(0) : 0;
}

void readCells(const Query& row, const Table& table, std::vector<sql::Cell>& cells) {
    cells.clear();
    for (std::size_t i = 0; i < table.kinds.size(); ++i) {
        const int column = static_cast<int>(i);
        switch (static_cast<Kind>(table.kinds[i])) {
            case Kind::Integer: cells.emplace_back(row.integer(column)); break;
            case Kind::Text: cells.emplace_back(row.view(column)); break;
            case Kind::Bytes: cells.emplace_back(sql::Bytes{row.view(column)}); break;
        }
    }
}

/// Each value with its length before it: no two different rows give the same bytes.
void addTo(Sha256& digest, const std::vector<sql::Cell>& cells) {
    const auto add = [&](std::string_view bytes) { digest.add(std::to_string(bytes.size()) + ':').add(bytes); };
    for (const sql::Cell& cell : cells) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) add(std::to_string(*number));
        if (const auto* text = std::get_if<std::string_view>(&cell)) add(*text);
        if (const auto* bytes = std::get_if<sql::Bytes>(&cell)) add(bytes->view);
    }
}

/// Walks the rows in the order of their keys; `each` gets every one. What the table holds, by count and digest.
template <class Each>
CopiedTable walk(Connection& db, const Table& table, const Each& each) {
    CopiedTable read{std::string(table.name), 0, {}};
    Sha256 digest;
    std::vector<sql::Cell> cells;
    Query rows = db.scan(selectOf(table));
    while (rows.next()) {
        readCells(rows, table, cells);
        addTo(digest, cells);
        each(cells);
        ++read.rows;
    }
    read.sha256 = toHex(digest.finish());
    return read;
}

class Copying {
  public:
    Copying(Connection& from, Connection& to, const StoreCopyOptions& options)
        : from_(from), to_(to), options_(options) {
        for (const Table& table : sql::tables()) expected_ += 2 * countOf(from_, table);
    }

    CopiedTable copy(const Table& table) {
        const std::string insert = insertOf(table);
        try {
            CopiedTable read = walk(from_, table, [&](const std::vector<sql::Cell>& cells) {
                to_.laterList(insert, cells);
                passed(table);
            });
            to_.finishLater();
            return read;
        } catch (const Failure& failure) {
            throw Failure(failure.error().within("copying " + std::string(table.name)));
        }
    }
    /// Which version and which last run is a project's; nothing where it has none.
    CopiedTable point() {
        return walk(from_, sql::projectPointers, [&](const std::vector<sql::Cell>& cells) {
            const auto key = std::get<std::int64_t>(cells[0]);
            const auto version = std::get<std::int64_t>(cells[1]);
            const auto run = std::get<std::int64_t>(cells[2]);
            if (version != 0) to_.later("UPDATE project SET version_key = $1 WHERE project_key = $2", version, key);
            if (run != 0) to_.later("UPDATE project SET last_run_key = $1 WHERE project_key = $2", run, key);
        });
    }
    void compare(const Table& table, const CopiedTable& read) {
        const CopiedTable back = walk(to_, table, [&](const auto& /*cells*/) { passed(table); });
        if (back.rows == read.rows && back.sha256 == read.sha256) return;
        throw Failure(ErrorKind::Internal,
                      "what was copied of " + read.name + " does not come back as it was: nothing was kept",
                      to_.place());
    }

  private:
    void passed(const Table& table) {
        if (++done_ % lookEvery != 0) return;
        if (options_.stop.stop_requested()) throw Failure(ErrorKind::Cancelled, "stopped: nothing was copied");
        if (options_.progress) {
            options_.progress(static_cast<double>(done_) / static_cast<double>(std::max(expected_, done_)), table.name);
        }
    }
    Connection& from_;
    Connection& to_;
    const StoreCopyOptions& options_;
    std::int64_t expected_ = 0, done_ = 0;
};

/// A misspelt path would otherwise be made a store, and copied as an empty one.
void refuseMissing(std::string_view url) {
    if (isServerUrl(url)) return;
    const std::filesystem::path file = storeFile(url);
    std::error_code error;
    if (std::filesystem::is_regular_file(file, error) && std::filesystem::file_size(file, error) > 0) return;
    throw Failure(ErrorKind::NotFound, "there is no store to copy", file.string(), "mend the path");
}

void refuseFilled(Connection& to) {
    for (const Table& table : sql::tables()) {
        const std::int64_t known = table.name == "meta" ? 1 : 0;  // its own id
        if (countOf(to, table) == known) continue;
        throw Failure(ErrorKind::InvalidInput, "the store to copy to holds something already", to.place(),
                      "give a new path or an empty database");
    }
}

void refuseEmpty(Connection& from) {
    if (from.query("SELECT 1 FROM event LIMIT 1").next() || from.query("SELECT 1 FROM project LIMIT 1").next()) return;
    throw Failure(ErrorKind::InvalidInput, "the store to copy is empty", from.place(), "mend its URL");
}

/// Held to the end, so that nobody sends from the store meanwhile.
std::vector<std::unique_ptr<SendLock>> lockUnfinished(sql::Engine& engine, Connection& from) {
    std::vector<std::pair<std::string, std::int64_t>> projects;
    {
        Query query = from.query(
            "SELECT p.id, p.project_key FROM run AS r JOIN project AS p ON p.project_key = r.project_key"
            " WHERE r.dry = 0 AND r.state <> 3 ORDER BY p.id");
        while (query.next()) projects.emplace_back(query.text(0), query.integer(1));
    }
    std::vector<std::unique_ptr<SendLock>> locks;
    locks.reserve(projects.size());
    for (const auto& [id, key] : projects) locks.push_back(engine.lockSending(id, key, SendMode::Alone));
    return locks;
}

EventHead verified(Connection& to, const std::string& storeId, const EventHead& head) {
    sql::EventPages pages(to);
    const Verification result = verifyChain(
        storeId, [&] { return pages.next(); }, head);
    if (!result.ok) {
        throw Failure(ErrorKind::Corrupt, "the event log of the store does not hold: " + result.reason, {},
                      "see `aicmo events verify`; nothing was copied");
    }
    return result.head;
}

/// All of it in the one transaction that the caller commits.
StoreCopy copyRows(sql::Engine& toEngine, Connection& from, Connection& to, const StoreCopyOptions& options) {
    StoreCopy copied;
    copied.storeId = sql::storeIdOf(from);
    Copying copying(from, to, options);
    to.execute("DELETE FROM meta");
    toEngine.pauseLedgerRules(to);
    for (const Table& table : sql::tables()) copied.tables.push_back(copying.copy(table));
    const CopiedTable pointers = copying.point();
    toEngine.resumeLedgerRules(to);
    std::size_t i = 0;
    for (const Table& table : sql::tables()) copying.compare(table, copied.tables[i++]);
    copying.compare(sql::projectPointers, pointers);
    copied.head = verified(to, copied.storeId, sql::storedHead(from, copied.storeId));
    return copied;
}

StoreCopy copyAll(std::string_view fromUrl, std::string_view toUrl, const Clock& clock,
                  const StoreCopyOptions& options) {
    refuseMissing(fromUrl);
    const auto fromEngine = openEngine(fromUrl, clock);
    const auto keepsOpen = fromEngine->openWriter();  // its session holds the lock against upgrades
    const auto from = fromEngine->openReader();
    refuseEmpty(*from);
    const auto locks = lockUnfinished(*fromEngine, *from);
    sql::chainWaiting(*fromEngine, *keepsOpen, clock, sql::storeIdOf(*from));
    StoreCopy copied;
    {
        const auto toEngine = openEngine(toUrl, clock);
        const auto to = toEngine->openWriter();
        const sql::Snapshot snapshot(*from);
        sql::Transaction transaction(*to);
        refuseFilled(*to);
        copied = copyRows(*toEngine, *from, *to, options);
        transaction.commit();
    }
    // Opened anew: it has another id now, by which its heads are kept.
    const auto toEngine = openEngine(toUrl, clock);
    const auto to = toEngine->openWriter();
    if (copied.head.seq > 0) toEngine->writeHead(copied.head);
    return copied;
}

}  // namespace

Result<StoreCopy> copyStore(std::string_view from, std::string_view to, const std::shared_ptr<const Clock>& clock,
                            const StoreCopyOptions& options) {
    return sql::guarded([&] { return copyAll(from, to, *clock, options); });
}

}  // namespace aicmo
