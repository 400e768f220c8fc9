#pragma once
// The store in a PostgreSQL database.

#include <filesystem>
#include <memory>
#include <string>

#include "core/store/postgresql/event_rows.h"
#include "core/store/postgresql/ledger_rows.h"
#include "core/store/postgresql/send_lock.h"
#include "core/store/postgresql/target.h"
#include "core/store/sql/engine.h"

namespace aicmo::postgresql {

class PostgresqlEngine final : public sql::Engine {
  public:
    /// Connects; makes the schema when there is none, upgrades it when it is older than this program.
    PostgresqlEngine(std::string_view url, std::string now);

    [[nodiscard]] std::unique_ptr<sql::Connection> openWriter() override;
    [[nodiscard]] std::unique_ptr<sql::Connection> openReader() override;
    [[nodiscard]] std::unique_ptr<sql::Changes> openChanges() override;
    [[nodiscard]] std::string describe() const override;
    [[nodiscard]] std::vector<EventHead> writtenHeads() const override;
    void writeHead(const EventHead& head) override;
    [[nodiscard]] std::string headsPlace() const override { return headsFile().string(); }
    [[nodiscard]] std::unique_ptr<SendLock> lockSending(std::string_view projectId, std::int64_t projectKey,
                                                        SendMode mode) override {
        return sendLocks_.take(projectId, projectKey, mode);
    }
    void setLease(std::chrono::milliseconds lease) override { sendLocks_.setLease(lease); }
    /// A transaction is some five round trips and a write to the server's log.
    [[nodiscard]] std::chrono::microseconds gathering() const override { return std::chrono::milliseconds(3); }
    [[nodiscard]] bool sharesMoments() const override { return true; }
    [[nodiscard]] std::chrono::microseconds reserveMoment(sql::Connection& db, std::string_view account,
                                                          std::string_view lane,
                                                          std::chrono::microseconds gap) override;
    [[nodiscard]] sql::EventRows* eventRows() override { return &eventRows_; }
    void refuseLostSendLock(std::int64_t projectKey) override { sendLocks_.refuseLost(projectKey); }
    [[nodiscard]] sql::LedgerRows& ledgerRows() override { return ledgerRows_; }
    void pauseLedgerRules(sql::Connection& db) override;
    void resumeLedgerRules(sql::Connection& db) override;

  private:
    void greet(Connection& db);
    [[nodiscard]] std::filesystem::path headsFile() const;

    Target target_;
    std::string now_;
    std::string storeId_;  // once it is known: another one behind the same URL is another store
    SendLocks sendLocks_;
    LedgerRows ledgerRows_{sendLocks_};
    EventRows eventRows_;
};

}  // namespace aicmo::postgresql
