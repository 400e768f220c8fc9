#pragma once
// The store in one SQLite file.

#include <filesystem>
#include <memory>

#include "core/store/sql/engine.h"
#include "core/store/sqlite/file_lock.h"
#include "core/store/sqlite/ledger_rows.h"

namespace aicmo::sqlite {

class SqliteEngine final : public sql::Engine {
  public:
    /// Makes the file when it is not there, upgrades it when it is older than this program.
    SqliteEngine(const std::filesystem::path& path, const std::string& now);

    [[nodiscard]] std::unique_ptr<sql::Connection> openWriter() override;
    [[nodiscard]] std::unique_ptr<sql::Connection> openReader() override;
    [[nodiscard]] std::unique_ptr<sql::Changes> openChanges() override;
    [[nodiscard]] std::string describe() const override;
    [[nodiscard]] std::vector<EventHead> writtenHeads() const override;
    void writeHead(const EventHead& head) override;
    [[nodiscard]] std::string headsPlace() const override;
    [[nodiscard]] std::unique_ptr<SendLock> lockSending(std::string_view projectId, std::int64_t projectKey,
                                                        SendMode mode) override;
    [[nodiscard]] sql::LedgerRows& ledgerRows() override { return ledgerRows_; }
    void pauseLedgerRules(sql::Connection& db) override;
    void resumeLedgerRules(sql::Connection& db) override;

  private:
    [[nodiscard]] std::filesystem::path headsFile() const;
    std::filesystem::path file_;
    std::unique_ptr<FileLock> openLock_;
    LedgerRows ledgerRows_;
    std::vector<std::string> pausedRules_;
};

}  // namespace aicmo::sqlite
