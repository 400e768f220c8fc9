#pragma once
// What every engine's driver offers to the store: prepared statements that are kept and reused, values bound and read
// by type, transactions. Errors are Failures. One connection is for one thread at a time.
//
// Parameters are written $1, $2, … in the order of their first use. Booleans are integers, digests are 32 bytes.

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/digest.h"
#include "core/store/sql/failure.h"

namespace aicmo::sql {

/// Bytes that are bound and read as they are, not as text.
struct Bytes {
    std::string_view view;
};
using Value = std::variant<std::int64_t, std::string>;
/// One value of a row that is passed on as it was read.
using Cell = std::variant<std::int64_t, std::string_view, Bytes>;

/// When what a transaction wrote is sure to outlast a power cut: once it is committed, or with the next transaction
/// that is durable at once. What nothing outside depends on need not wait for the disk.
enum class Durability { Now, WithTheNext };

/// What a transaction writes to. Moves in the ledger are guarded row by row, so an engine with many writers lets them
/// go on side by side; whatever else is written is written by one at a time.
enum class Scope { Store, Ledger };

/// What the engines write differently. The text is put into statements as it is.
struct Dialect {
    std::string_view like;      ///< compares with a pattern, upper and lower case of ASCII alike
    std::string_view keepsRow;  ///< at a statement's end: nobody changes the rows until the transaction's end
    std::string_view released;  ///< what else an UPDATE sets in a ledger row that nobody has claimed any more
};

/// A prepared statement. Bind, start, step, read, reset.
class Statement {
  public:
    virtual ~Statement() = default;

    virtual void bindInteger(int at, std::int64_t value) = 0;
    virtual void bindText(int at, std::string_view value) = 0;
    virtual void bindBytes(int at, std::string_view value) = 0;
    /// false: the bound texts outlive the statement's run and need no copy.
    virtual void copyBound(bool copies) = 0;

    /// Called once everything is bound.
    virtual void start() = 0;
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    /// Valid until the next call of next() or reset().
    [[nodiscard]] virtual std::string_view view(int column) const = 0;
    /// Rows that it has changed; once next() has said that nothing is left.
    [[nodiscard]] virtual std::int64_t changes() const = 0;
    virtual void reset() noexcept = 0;

  private:
    friend class StatementUse;
    bool inUse_ = false;
};

/// A statement from the binding of its values to its reset.
class StatementUse {
  public:
    explicit StatementUse(Statement& statement);
    ~StatementUse();
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    template <class... Values>
    void bindAll(const Values&... values) {
        int at = 0;
        (bind(++at, values), ...);
    }
    void bind(int at, std::int64_t value) { statement_.bindInteger(at, value); }
    void bind(int at, int value) { statement_.bindInteger(at, value); }
    void bind(int at, bool value) { statement_.bindInteger(at, value ? 1 : 0); }
    void bind(int at, std::string_view value) { statement_.bindText(at, value); }
    void bind(int at, const std::string& value) { statement_.bindText(at, value); }
    void bind(int at, const char* value) { statement_.bindText(at, value); }
    void bind(int at, Bytes value) { statement_.bindBytes(at, value.view); }
    void bind(int at, const Digest& value) {
        statement_.bindBytes(at, {reinterpret_cast<const char*>(value.data()), value.size()});
    }
    void bind(int at, const Value& value) {
        std::visit([&](const auto& held) { bind(at, held); }, value);
    }
    [[nodiscard]] Statement& statement() const { return statement_; }

  private:
    Statement& statement_;
};

/// A running query; step through its rows with next(). The statement goes back to its connection at the end.
class Query {
  public:
    /// `binds` gets the statement: a query cannot be copied, so it is bound where it is made.
    template <class Binds>
    Query(Statement& statement, const Binds& binds) : use_(statement) {
        binds(use_);
        statement.start();
    }

    [[nodiscard]] bool next() { return use_.statement().next(); }
    [[nodiscard]] std::int64_t integer(int column) const { return use_.statement().integer(column); }
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    /// Valid until the next call of next().
    [[nodiscard]] std::string_view view(int column) const { return use_.statement().view(column); }
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// Zeros when the column does not hold 32 bytes.
    [[nodiscard]] Digest digest(int column) const;

  private:
    StatementUse use_;
};

class Connection {
  public:
    explicit Connection(const Dialect& dialect) : dialect_(dialect) {}
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs a statement to its end; returns how many rows it changed itself.
    template <class... Values>
    std::int64_t execute(std::string_view sql, const Values&... values) {
        StatementUse use(prepare(sql));
        use.statement().copyBound(false);
        use.bindAll(values...);
        use.statement().start();
        while (use.statement().next()) {
        }
        return use.statement().changes();
    }
    /// The same where nobody waits for the answer: an engine behind a network sends it with what follows. Its failure
    /// is then that of a later call, of the transaction's commit at the latest.
    template <class... Values>
    void later(std::string_view sql, const Values&... values) {
        StatementUse use(prepare(sql));
        use.statement().copyBound(false);
        use.bindAll(values...);
        runLater(use.statement());
    }
    void laterList(std::string_view sql, const std::vector<Cell>& values) {
        StatementUse use(prepare(sql));
        use.statement().copyBound(false);
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::visit([&](const auto& value) { use.bind(static_cast<int>(i) + 1, value); }, values[i]);
        }
        runLater(use.statement());
    }
    /// Waits for all that was left for later; how many rows have been changed by it since the last call.
    virtual std::int64_t finishLater() = 0;
    /// Runs a statement with RETURNING; gives the one integer that it returns.
    template <class... Values>
    [[nodiscard]] std::int64_t returned(std::string_view sql, const Values&... values) {
        Query row = query(sql, values...);
        const std::int64_t value = row.next() ? row.integer(0) : 0;
        while (row.next()) {
        }
        return value;
    }
    template <class... Values>
    [[nodiscard]] Query query(std::string_view sql, const Values&... values) {
        return Query(prepare(sql), [&](StatementUse& use) { use.bindAll(values...); });
    }
    /// A query whose rows may be too many to keep: nothing else is asked of the connection until it is at its end.
    template <class... Values>
    [[nodiscard]] Query scan(std::string_view sql, const Values&... values) {
        return Query(prepareScan(sql), [&](StatementUse& use) { use.bindAll(values...); });
    }
    [[nodiscard]] Query queryList(std::string_view sql, const std::vector<Value>& values) {
        return Query(prepare(sql), [&](StatementUse& use) {
            for (std::size_t i = 0; i < values.size(); ++i) use.bind(static_cast<int>(i) + 1, values[i]);
        });
    }
    /// Several statements without parameters.
    virtual void script(const std::string& sql) = 0;
    /// The bytes of one stored file, read without a second copy of them in memory.
    [[nodiscard]] virtual std::string fileBytes(std::int64_t blobKey) = 0;

    [[nodiscard]] const Dialect& dialect() const { return dialect_; }
    /// Where the store is, for messages: no secret.
    [[nodiscard]] virtual const std::string& place() const = 0;
    /// Whether it can be lent again: no transaction is left open.
    [[nodiscard]] virtual bool isIdle() const = 0;

    /// Before it is lent again: makes anew what was lost.
    virtual void revive() {}

    /// A writing transaction; waits for other writers.
    virtual void begin(Durability durability, Scope scope) = 0;
    virtual void commit() = 0;
    /// Ends the transaction, if one is left, without keeping anything of it.
    virtual void rollBack() noexcept = 0;
    /// A reading transaction: every statement in it sees the same state.
    virtual void beginReading() = 0;
    virtual void endReading() noexcept = 0;

  protected:
    [[nodiscard]] virtual Statement& prepare(std::string_view sql) = 0;
    [[nodiscard]] virtual Statement& prepareScan(std::string_view sql) { return prepare(sql); }
    virtual void runLater(Statement& statement) = 0;

  private:
    const Dialect& dialect_;
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
    Conditions& addContains(const Dialect& dialect, const std::vector<std::string_view>& columns,
                            std::string_view text);
    [[nodiscard]] Query run(Connection& db) const { return db.queryList(sql_, values_); }

  private:
    std::string sql_;
    std::vector<Value> values_;
};

/// One writing transaction; rolled back unless committed.
class Transaction {
  public:
    explicit Transaction(Connection& connection, Durability durability = Durability::Now, Scope scope = Scope::Store)
        : connection_(connection) {
        connection_.begin(durability, scope);
    }
    ~Transaction() {
        if (open_) connection_.rollBack();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        connection_.commit();
        open_ = false;
    }

  private:
    Connection& connection_;
    bool open_ = true;
};

/// A reading transaction.
class Snapshot {
  public:
    explicit Snapshot(Connection& connection) : connection_(connection) { connection_.beginReading(); }
    ~Snapshot() { connection_.endReading(); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Connection& connection_;
};

}  // namespace aicmo::sql
