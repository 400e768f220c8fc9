#pragma once
// A thin layer over SQLite's C interface: prepared statements are kept and reused, values are bound and read by type,
// a transaction that is not committed is rolled back. Errors are Failures. One connection is for one thread at a time.
//
// Parameters are written $1, $2, … in the order of their first use, as PostgreSQL writes them.

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/digest.h"
#include "core/store/sqlite/errors.h"

struct sqlite3;
struct sqlite3_stmt;

namespace aicmo::sqlite {

/// Bytes that are bound and read as they are, not as text.
struct Bytes {
    std::string_view view;
};
struct Null {};
using Value = std::variant<std::int64_t, std::string>;

/// When what a transaction wrote is sure to outlast a power cut: once it is committed, or with the next transaction
/// that is durable at once. What nothing outside depends on need not wait for the disk.
enum class Durability { Now, WithTheNext };

namespace detail {
struct Statement {
    sqlite3_stmt* handle = nullptr;
    bool inUse = false;
};
}  // namespace detail

class Connection;

/// A running statement; step through its rows with next(). The statement goes back to its connection at the end.
class Query {
  public:
    Query(Connection& connection, detail::Statement& statement);
    /// `binds` gets the new query: a query cannot be copied, so it is bound where it is made.
    template <class Binds>
    Query(Connection& connection, detail::Statement& statement, const Binds& binds) : Query(connection, statement) {
        binds(*this);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    /// Valid until the next call of next().
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// Zeros when the column does not hold 32 bytes.
    [[nodiscard]] Digest digest(int column) const;

    void bind(int at, std::int64_t value);
    void bind(int at, int value) { bind(at, static_cast<std::int64_t>(value)); }
    void bind(int at, bool value) { bind(at, static_cast<std::int64_t>(value)); }
    void bind(int at, std::string_view value);
    void bind(int at, const std::string& value) { bind(at, std::string_view(value)); }
    void bind(int at, const char* value) { bind(at, std::string_view(value)); }
    void bind(int at, const Digest& value);
    void bind(int at, Bytes value);
    void bind(int at, Null value);
    void bind(int at, const Value& value) {
        std::visit([&](const auto& held) { bind(at, held); }, value);
    }
    /// When the bound texts outlive the statement's run, they need no copy.
    void keepNoCopies() { copies_ = false; }

  private:
    void check(int code) const;
    Connection& connection_;
    detail::Statement& statement_;
    bool copies_ = true;
};

class Connection {
  public:
    enum class Use { Write, Read };
    /// Opens an existing file; settings for durability and safety are applied.
    [[nodiscard]] static std::unique_ptr<Connection> open(const std::filesystem::path& file, Use use);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Fails when the file that this connection writes is no longer the one at its path.
    void refuseMovedFile();

    /// Runs a statement to its end; returns how many rows it changed itself.
    template <class... Values>
    std::int64_t execute(std::string_view sql, const Values&... values) {
        Query query(*this, prepare(sql));
        query.keepNoCopies();
        bindAll(query, values...);
        while (query.next()) {
        }
        return changes();
    }
    template <class... Values>
    [[nodiscard]] Query query(std::string_view sql, const Values&... values) {
        return Query(*this, prepare(sql), [&](Query& query) { bindAll(query, values...); });
    }
    [[nodiscard]] Query queryList(std::string_view sql, const std::vector<Value>& values) {
        return Query(*this, prepare(sql), [&](Query& query) {
            for (std::size_t i = 0; i < values.size(); ++i) query.bind(static_cast<int>(i) + 1, values[i]);
        });
    }
    /// Several statements without parameters.
    void script(const std::string& sql);
    /// The bytes of one large cell, read without a second copy of them in memory.
    [[nodiscard]] std::string blob(const char* table, const char* column, std::int64_t row);
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// For the transactions from now on; outside of one.
    void setDurability(Durability durability);

    [[nodiscard]] sqlite3* handle() const { return db_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] detail::Statement& prepare(std::string_view sql);

    template <class... Values>
    static void bindAll(Query& query, const Values&... values) {
        int at = 0;
        (query.bind(++at, values), ...);
    }

  private:
    Connection(sqlite3* db, std::string file) : db_(db), file_(std::move(file)) {}
    sqlite3* db_ = nullptr;
    std::string file_;
    Durability durability_ = Durability::Now;  // as open() sets it
    std::map<std::string, detail::Statement, std::less<>> statements_;
};

/// Conditions of a filter, put together with their values: `where.add("state = ", 3)`.
class Conditions {
  public:
    explicit Conditions(std::string sql) : sql_(std::move(sql)) {}
    /// "text $n", with the value bound to $n.
    Conditions& add(std::string_view text, Value value);
    Conditions& add(std::string_view text) {
        sql_ += text;
        return *this;
    }
    /// True where one of the columns holds `text`, upper and lower case of ASCII alike.
    Conditions& addContains(const std::vector<std::string_view>& columns, std::string_view text);
    [[nodiscard]] Query run(Connection& db) const { return db.queryList(sql_, values_); }

  private:
    std::string sql_;
    std::vector<Value> values_;
};

/// One writing transaction. Waits for other writers; rolled back unless committed.
class Transaction {
  public:
    explicit Transaction(Connection& connection, Durability durability = Durability::Now);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    Connection& connection_;
    bool open_ = true;
};

/// A reading transaction: every statement in it sees the same state.
class Snapshot {
  public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Connection& connection_;
};

}  // namespace aicmo::sqlite
