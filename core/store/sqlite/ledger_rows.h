#pragma once
// Moves of the ledger in SQLite: row by row, because a statement that the database's rules refuse leaves its
// transaction as it was, and each statement costs next to nothing.

#include "core/store/sql/engine.h"

namespace aicmo::sqlite {

class LedgerRows final : public sql::LedgerRows {
  public:
    void insert(sql::Connection& db, const sql::RunRef& run, std::int64_t firstNo,
                const std::vector<NewRunItem>& items) override;
    [[nodiscard]] std::vector<RunItem> firstPending(sql::Connection& db, const sql::RunRef& run, Channel channel,
                                                    std::int64_t limit) override;
    [[nodiscard]] std::vector<RunItem> pending(sql::Connection& db, const sql::RunRef& run,
                                               const std::vector<std::int64_t>& nos) override;
    [[nodiscard]] std::vector<bool> claim(sql::Connection& db, const sql::RunRef& run,
                                          const std::vector<RunItem>& items) override;
    [[nodiscard]] std::vector<Committed> commit(sql::Connection& db, const sql::RunRef& run, const std::string& now,
                                                const std::vector<std::int64_t>& nos) override;
    [[nodiscard]] std::vector<std::optional<Settled>> settle(sql::Connection& db, const sql::RunRef& run,
                                                             const std::string& now,
                                                             const std::vector<ItemOutcome>& outcomes) override;
    [[nodiscard]] std::vector<std::optional<ItemStanding>> standings(sql::Connection& db, std::int64_t projectKey,
                                                                     const std::vector<std::string>& itemIds) override;
};

}  // namespace aicmo::sqlite
