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
        throw Failure(ErrorKind::InvalidInput, "a text or file is too large for the store", file);
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
            throw Failure(ErrorKind::Internal, "parameters out of order in: " + std::string(sqlite3_sql(statement)));
        }
    }
}

}  // namespace

// --- Query ----------------------------------------------------------------------------------------------------------

Query::Query(Connection& connection, detail::Statement& statement) : connection_(connection), statement_(statement) {
    if (statement_.inUse) {
        throw Failure(ErrorKind::Internal,
                      "statement used within itself: " + std::string(sqlite3_sql(statement.handle)));
    }
    statement_.inUse = true;
}

Query::~Query() {
    // The code of reset only repeats the error that next() has thrown.
    sqlite3_reset(statement_.handle);
    sqlite3_clear_bindings(statement_.handle);
    statement_.inUse = false;
}

void Query::check(int code) const {
    if (code != SQLITE_OK) throw failureOf(connection_.handle(), code, connection_.file());
}

bool Query::next() {
    const int code = sqlite3_step(statement_.handle);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw failureOf(connection_.handle(), sqlite3_extended_errcode(connection_.handle()), connection_.file());
}

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_.handle, column); }

std::string_view Query::view(int column) const {
    const void* bytes = sqlite3_column_blob(statement_.handle, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_.handle, column))};
}

Digest Query::digest(int column) const {
    Digest digest{};
    const std::string_view bytes = view(column);
    if (bytes.size() == digest.size()) std::memcpy(digest.data(), bytes.data(), digest.size());
    return digest;
}

void Query::bind(int at, std::int64_t value) { check(sqlite3_bind_int64(statement_.handle, at, value)); }

void Query::bind(int at, std::string_view value) {
    // A null pointer would be bound as NULL: an empty text is a text.
    const char* bytes = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_text(statement_.handle, at, bytes, length(value, connection_.file()),
                            copies_ ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

void Query::bind(int at, const Digest& value) {
    bind(at, Bytes{{reinterpret_cast<const char*>(value.data()), value.size()}});
}

void Query::bind(int at, Bytes value) {
    const char* bytes = value.view.data() != nullptr ? value.view.data() : "";
    check(sqlite3_bind_blob(statement_.handle, at, bytes, length(value.view, connection_.file()),
                            copies_ ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

void Query::bind(int at, Null /*value*/) { check(sqlite3_bind_null(statement_.handle, at)); }

// --- Connection -----------------------------------------------------------------------------------------------------

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
    for (auto& [sql, statement] : statements_) sqlite3_finalize(statement.handle);
    sqlite3_close_v2(db_);
}

detail::Statement& Connection::prepare(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        sqlite3_stmt* handle = nullptr;
        const int code =
            sqlite3_prepare_v3(db_, sql.data(), length(sql, file_), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK) throw failureOf(db_, code, file_);
        found = statements_.emplace(std::string(sql), detail::Statement{handle}).first;
        checkParameters(handle);
    }
    return found->second;
}

void Connection::script(const std::string& sql) {
    const int code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw failureOf(db_, sqlite3_extended_errcode(db_), file_);
}

std::string Connection::blob(const char* table, const char* column, std::int64_t row) {
    sqlite3_blob* opened = nullptr;
    if (const int code = sqlite3_blob_open(db_, "main", table, column, row, 0, &opened); code != SQLITE_OK)
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

std::int64_t Connection::lastRowId() const { return sqlite3_last_insert_rowid(db_); }
std::int64_t Connection::changes() const { return sqlite3_changes64(db_); }
bool Connection::inTransaction() const { return sqlite3_get_autocommit(db_) == 0; }

// --- Conditions -----------------------------------------------------------------------------------------------------

Conditions& Conditions::add(std::string_view text, Value value) {
    values_.push_back(std::move(value));
    sql_ += text;
    sql_ += '$' + std::to_string(values_.size());
    return *this;
}

Conditions& Conditions::addContains(const std::vector<std::string_view>& columns, std::string_view text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    values_.emplace_back(pattern + "%");
    std::string alternatives;
    for (const std::string_view column : columns) {
        alternatives += alternatives.empty() ? "" : " OR ";
        alternatives += std::string(column) + " LIKE $" + std::to_string(values_.size()) + " ESCAPE '\\'";
    }
    sql_ += " AND (" + alternatives + ")";
    return *this;
}

// --- Transactions ---------------------------------------------------------------------------------------------------

/// What is written to a file that has been moved, deleted or replaced is lost, and the ledger with it.
void Connection::refuseMovedFile() {
    int moved = 0;
    const int code = sqlite3_file_control(db_, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code != SQLITE_OK || moved != 0) {
        throw Failure(ErrorKind::Io, "the store was moved, deleted or replaced while it was open", file_,
                      "put it back, then start the program again");
    }
}

/// In WAL mode FULL and NORMAL differ in one thing: FULL syncs the log at each commit, with all that was written
/// before.
void Connection::setDurability(Durability durability) {
    if (durability == durability_) return;
    script(durability == Durability::Now ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    durability_ = durability;
}

Transaction::Transaction(Connection& connection, Durability durability) : connection_(connection) {
    connection_.refuseMovedFile();
    connection_.setDurability(durability);
    connection_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // SQLite may have rolled back by itself (full disk, I/O error). A rollback that fails leaves the connection in its
    // transaction, and the next BEGIN says so.
    if (open_ && connection_.inTransaction()) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    connection_.execute("COMMIT");
    open_ = false;
}

Snapshot::Snapshot(Connection& connection) : connection_(connection) { connection_.execute("BEGIN"); }

Snapshot::~Snapshot() {
    if (connection_.inTransaction()) sqlite3_exec(connection_.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

}  // namespace aicmo::sqlite
