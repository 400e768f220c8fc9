#include "core/store/sqlite/connection.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstring>
#include <sqlite3.h>
#include <thread>

#include "core/store/sqlite/descriptor_locks.h"

namespace aicmo::sqlite {

namespace {

using namespace std::chrono_literals;

/// How long a writer waits for another program before it says so.
constexpr auto patience = 15s;
constexpr auto pause = 1ms;
constexpr auto longestPause = 8ms;

/// SQLite's own waiting sleeps up to 100 ms at a time, which makes two busy writers slow; ours stays short.
int waitForOthers(void* /*context*/, int tries) {
    const auto length = std::min<std::chrono::milliseconds>(pause * (tries + 1), longestPause);
    if (tries > patience / longestPause) return 0;
    std::this_thread::sleep_for(length);
    return 1;
}

int length(std::string_view text, const std::string& file) {
    if (text.size() > static_cast<std::size_t>(INT_MAX)) {
        throw sql::Failure(ErrorKind::InvalidInput, "a text or file is too large for the store", file);
    }
    return static_cast<int>(text.size());
}

/// SQLite counts its memory under a lock at each allocation; nobody here reads the counts. In a process that has used
/// SQLite before it stays as it is.
void leaveMemoryUncounted() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

/// $1, $2, … must come in this order, because SQLite numbers named parameters by their first use.
void checkParameters(sqlite3_stmt* statement) {
    const int count = sqlite3_bind_parameter_count(statement);
    for (int i = 1; i <= count; ++i) {
        const char* name = sqlite3_bind_parameter_name(statement, i);
        if (name == nullptr || "$" + std::to_string(i) != name) {
            throw sql::Failure(ErrorKind::Internal,
                               "parameters out of order in: " + std::string(sqlite3_sql(statement)));
        }
    }
}

const sql::Dialect& dialectOfSqlite() {
    static constexpr sql::Dialect dialect{"LIKE", "", ""};
    return dialect;
}

}  // namespace

// --- Statement ------------------------------------------------------------------------------------------------------

Statement::Statement(Connection& connection, std::string_view sql)
    : connection_(connection), handle_(nullptr, &sqlite3_finalize) {
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), length(sql, connection.place()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) throw failureOf(connection.handle(), code, connection.place());
    checkParameters(handle);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) throw failureOf(connection_.handle(), code, connection_.place());
}

void Statement::bindInteger(int at, std::int64_t value) { check(sqlite3_bind_int64(handle_.get(), at, value)); }

void Statement::bindText(int at, std::string_view value) {
    // A null pointer would be bound as NULL: an empty text is a text.
    const char* bytes = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_text(handle_.get(), at, bytes, length(value, connection_.place()),
                            copies_ ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

void Statement::bindBytes(int at, std::string_view value) {
    const char* bytes = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_blob(handle_.get(), at, bytes, length(value, connection_.place()),
                            copies_ ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

bool Statement::next() {
    const int code = sqlite3_step(handle_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw failureOf(connection_.handle(), sqlite3_extended_errcode(connection_.handle()), connection_.place());
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }

std::string_view Statement::view(int column) const {
    const void* bytes = sqlite3_column_blob(handle_.get(), column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::int64_t Statement::changes() const { return sqlite3_changes64(connection_.handle()); }

void Statement::reset() noexcept {
    // The code of reset only repeats the error that next() has thrown.
    sqlite3_reset(handle_.get());
    sqlite3_clear_bindings(handle_.get());
    copies_ = true;
}

// --- Connection -----------------------------------------------------------------------------------------------------

Connection::Connection(sqlite3* db, std::string file)
    : sql::Connection(dialectOfSqlite()), db_(db), file_(std::move(file)) {}

std::unique_ptr<Connection> Connection::open(const std::filesystem::path& file, Use use) {
    leaveMemoryUncounted();
    useDescriptorLocks();
    sqlite3* db = nullptr;
    // No SQLITE_OPEN_URI: a path is a path. No SQLITE_OPEN_CREATE: store_file.cpp makes the file with its permissions.
    const int code = sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(db, file.string()));
    if (code != SQLITE_OK) throw failureOf(db, code, file.string());
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_handler(db, waitForOthers, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A log that is written over from its start is synced in half the time of one that grows: it is not let grow far.
    connection->script(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16384");
    if (use == Use::Read) connection->script("PRAGMA query_only = ON");
    return connection;
}

Connection::~Connection() {
    statements_.clear();
    sqlite3_close_v2(db_);
}

sql::Statement& Connection::prepare(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        found = statements_.emplace(std::string(sql), std::make_unique<Statement>(*this, sql)).first;
    }
    return *found->second;
}

void Connection::runLater(sql::Statement& statement) {
    statement.start();
    while (statement.next()) {
    }
    laterChanges_ += statement.changes();
}

void Connection::script(const std::string& sql) {
    const int code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw failureOf(db_, sqlite3_extended_errcode(db_), file_);
}

std::string Connection::fileBytes(std::int64_t blobKey) {
    sqlite3_blob* opened = nullptr;
    if (const int code = sqlite3_blob_open(db_, "main", "blob", "bytes", blobKey, 0, &opened); code != SQLITE_OK)
        throw failureOf(db_, code, file_);
    const std::unique_ptr<sqlite3_blob, int (*)(sqlite3_blob*)> handle(opened, &sqlite3_blob_close);
    std::string bytes(static_cast<std::size_t>(sqlite3_blob_bytes(opened)), '\0');
    constexpr int pieceSize = 1 << 20;
    const int size = sqlite3_blob_bytes(opened);
    for (int at = 0; at < size; at += pieceSize) {
        const int code = sqlite3_blob_read(opened, bytes.data() + at, std::min(pieceSize, size - at), at);
        if (code != SQLITE_OK) throw failureOf(db_, code, file_);
    }
    return bytes;
}

bool Connection::isIdle() const { return sqlite3_get_autocommit(db_) != 0; }

// --- Transactions ---------------------------------------------------------------------------------------------------

/// What is written to a file that has been moved, deleted or replaced is lost, and the ledger with it.
void Connection::refuseMovedFile() {
    int moved = 0;
    const int code = sqlite3_file_control(db_, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code != SQLITE_OK || moved != 0) {
        throw sql::Failure(ErrorKind::Io, "the store was moved, deleted or replaced while it was open", file_,
                           "put it back, then start the program again");
    }
}

/// In WAL mode FULL and NORMAL differ in one thing: FULL syncs the log at each commit, with all that was written
/// before.
void Connection::setDurability(sql::Durability durability) {
    if (durability == durability_) return;
    script(durability == sql::Durability::Now ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    durability_ = durability;
}

void Connection::begin(sql::Durability durability, sql::Scope /*scope*/) {
    refuseMovedFile();
    setDurability(durability);
    laterChanges_ = 0;
    execute("BEGIN IMMEDIATE");
}

void Connection::commit() { execute("COMMIT"); }

void Connection::rollBack() noexcept {
    // SQLite may have rolled back by itself (full disk, I/O error). A rollback that fails leaves the connection in its
    // transaction, and the next BEGIN says so.
    if (!isIdle()) sqlite3_exec(db_, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::beginReading() { execute("BEGIN"); }

void Connection::endReading() noexcept {
    if (!isIdle()) sqlite3_exec(db_, "COMMIT", nullptr, nullptr, nullptr);
}

}  // namespace aicmo::sqlite
