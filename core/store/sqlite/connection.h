#pragma once
// SQLite behind sql::Connection: its C interface, one file, one thread at a time.

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "core/store/sql/connection.h"
#include "core/store/sqlite/errors.h"

struct sqlite3;
struct sqlite3_stmt;

namespace aicmo::sqlite {

class Connection;

class Statement final : public sql::Statement {
  public:
    Statement(Connection& connection, std::string_view sql);

    void bindInteger(int at, std::int64_t value) override;
    void bindText(int at, std::string_view value) override;
    void bindBytes(int at, std::string_view value) override;
    void copyBound(bool copies) override { copies_ = copies; }
    void start() override {}
    [[nodiscard]] bool next() override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;
    [[nodiscard]] std::int64_t changes() const override;
    void reset() noexcept override;

  private:
    void check(int code) const;
    Connection& connection_;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> handle_;
    bool copies_ = true;
};

class Connection final : public sql::Connection {
  public:
    enum class Use { Write, Read };
    /// Opens an existing file; settings for durability and safety are applied.
    [[nodiscard]] static std::unique_ptr<Connection> open(const std::filesystem::path& file, Use use);
    ~Connection() override;

    void script(const std::string& sql) override;
    [[nodiscard]] std::int64_t finishLater() override { return std::exchange(laterChanges_, 0); }
    [[nodiscard]] std::string fileBytes(std::int64_t blobKey) override;
    [[nodiscard]] const std::string& place() const override { return file_; }
    [[nodiscard]] bool isIdle() const override;
    /// Fails when the file that this connection writes is no longer the one at its path.
    void begin(sql::Durability durability, sql::Scope scope) override;
    void commit() override;
    void rollBack() noexcept override;
    void beginReading() override;
    void endReading() noexcept override;

    [[nodiscard]] sqlite3* handle() const { return db_; }

  protected:
    [[nodiscard]] sql::Statement& prepare(std::string_view sql) override;
    void runLater(sql::Statement& statement) override;

  private:
    Connection(sqlite3* db, std::string file);
    void refuseMovedFile();
    /// For the transactions from now on; outside of one.
    void setDurability(sql::Durability durability);

    sqlite3* db_ = nullptr;
    std::string file_;
    sql::Durability durability_ = sql::Durability::Now;  // as open() sets it
    std::int64_t laterChanges_ = 0;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> statements_;
};

}  // namespace aicmo::sqlite
