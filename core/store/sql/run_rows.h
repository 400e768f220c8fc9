#pragma once
// What runs.cpp and ledger.cpp share: the run that a call is about, rows read back, and the counts kept with the rows.

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/store/ledger_moves.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/event_rows.h"
#include "core/store/store.h"

namespace aicmo::sql {

struct RunRef {
    std::int64_t key = 0, projectKey = 0;
    std::string id, projectId, actor;
    bool dry = true;
    RunState state = RunState::Running;
};
/// NotFound when there is no such run.
[[nodiscard]] RunRef findRunRef(Connection& db, std::string_view runId);

/// Appends the event with the run's project and id where the caller left them empty; an event without a name is none.
void appendFor(EventAppender& events, const RunRef& run, const NewEvent& event);

/// The columns that readRunItem() expects, in its order.
inline constexpr std::string_view runItemColumns =
    "no, item_id, content_id, recipient, channel, state, payload_sha256, message, remote_id, attempts, executed_at,"
    " not_before";
[[nodiscard]] RunItem readRunItem(const Query& row);

/// Where the item stands across the live runs of its project; nothing when none has sent it, has it in doubt or in
/// progress.
[[nodiscard]] std::optional<ItemStanding> standingOf(Connection& db, std::int64_t projectKey, std::string_view itemId);

/// Changes of the counts of one run, gathered during a transaction and written at its end.
class TallyChanges {
  public:
    void add(Channel channel, LedgerState state, std::int64_t items) { changes_[{channel, state}] += items; }
    void move(Channel channel, LedgerState from, LedgerState to) {
        add(channel, from, -1);
        add(channel, to, 1);
    }
    void write(Connection& db, std::int64_t runKey) const;

  private:
    std::map<std::pair<Channel, LedgerState>, std::int64_t> changes_;
};
[[nodiscard]] RunCounts countsOf(Connection& db, std::int64_t runKey);

}  // namespace aicmo::sql
