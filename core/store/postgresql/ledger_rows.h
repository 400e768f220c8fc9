#pragma once
// Moves of the ledger in PostgreSQL: all rows of a call in one statement, because each statement is a round trip, and
// because one that the database's rules refuse would end the whole transaction. What they would refuse is left out by
// the statement itself; the writers' lock keeps others from coming in between.

#include "core/store/postgresql/send_lock.h"
#include "core/store/sql/engine.h"

namespace aicmo::postgresql {

class LedgerRows final : public sql::LedgerRows {
  public:
    /// `locks` outlives it.
    explicit LedgerRows(SendLocks& locks) : locks_(locks) {}

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
    [[nodiscard]] std::vector<RunItem> abandoned(sql::Connection& db, const sql::RunRef& run) override;
    [[nodiscard]] std::vector<std::optional<ItemStanding>> standings(sql::Connection& db, std::int64_t projectKey,
                                                                     const std::vector<std::string>& itemIds) override;

  private:
    /// The token that claims are made with; fails (Conflict) when it is not worth anything any more.
    [[nodiscard]] std::int64_t refuseReplaced(sql::Connection& db, const sql::RunRef& run);
    SendLocks& locks_;
};

}  // namespace aicmo::postgresql
