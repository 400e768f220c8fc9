#pragma once
// PostgreSQL behind sql::Connection: libpq, one server process, one thread at a time.
//
// What is left for later goes out with the next statement that is waited for, in one round trip. A connection that was
// lost is made anew by the next transaction. Who writes to anything but the ledger takes turns with others by one
// advisory lock, as BEGIN IMMEDIATE has it in SQLite.

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/postgresql/session.h"
#include "core/store/postgresql/statement.h"
#include "core/store/sql/connection.h"

namespace aicmo::postgresql {

/// First numbers of the store's advisory locks ("AIMC", "AIMP", "AIMS"); the second says what for. They are the
/// database's.
inline constexpr std::int64_t storeLocks = 0x41494D43;
inline constexpr std::int64_t projectLocks = 0x41494D50;  ///< second number: the project's key
inline constexpr std::int64_t sendLocks = 0x41494D53;     ///< second number: the sender's key
enum class StoreLock : std::int64_t { Upgrade = 1, Open = 2, Write = 3 };

class Connection final : public sql::Connection {
  public:
    enum class Use { Write, Read };
    /// Called on each new connection to the server, before it is used.
    using Greeting = std::function<void(Connection&)>;

    /// Connects. `target` must outlive the connection.
    Connection(const Target& target, Use use, Greeting greeting = {});

    [[nodiscard]] std::int64_t finishLater() override;
    void script(const std::string& sql) override;
    [[nodiscard]] std::string fileBytes(std::int64_t blobKey) override;
    [[nodiscard]] const std::string& place() const override { return session_.place(); }
    [[nodiscard]] bool isIdle() const override { return queue_.empty() && session_.isIdle(); }
    void revive() override;
    void begin(sql::Durability durability, sql::Scope scope) override;
    /// When the answer gets lost, the server is asked what became of the transaction. Fails (Network) when that cannot
    /// be known, and says so.
    void commit() override;
    void rollBack() noexcept override;
    void beginReading() override;
    void endReading() noexcept override;

    /// Whether the server still is at the other end, as far as one can tell without asking.
    [[nodiscard]] bool isAlive() noexcept { return session_.isAlive(); }
    /// For statements with arrays.
    [[nodiscard]] Statement& statement(std::string_view sql);

    /// A statement whose values are bound, as later() has it.
    void sendLater(Statement& statement) { runLater(statement); }

    // For Statement.
    void run(Statement& statement);
    void stream(Statement& statement);
    [[nodiscard]] ResultPtr nextRow();
    void endStream() noexcept;

  protected:
    [[nodiscard]] sql::Statement& prepare(std::string_view sql) override { return statement(sql); }
    [[nodiscard]] sql::Statement& prepareScan(std::string_view sql) override;
    void runLater(sql::Statement& statement) override;

  private:
    enum class Sent { Prepare, Later, Query };
    struct Queued {
        Sent what;
        Statement* statement;
    };
    void connect();
    void send(Statement& statement, Sent what);
    /// Reads the results of all that was sent; throws the first failure once all are read.
    void finish();
    void readResults(const Queued& queued, std::unique_ptr<sql::Failure>& failure);
    void settleLostCommit();
    [[nodiscard]] std::string transactionStatus();

    Session session_;
    Use use_;
    Greeting greeting_;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> statements_;
    std::vector<Queued> queue_;
    std::int64_t laterChanges_ = 0;
    std::string transaction_;  // number of the writing transaction
};

}  // namespace aicmo::postgresql
