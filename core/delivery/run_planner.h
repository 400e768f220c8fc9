#pragma once
// Turns a plan into the rows of a run: what would go out (dry), or what will be attempted (live).

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/compose/composer.h"
#include "core/delivery/books.h"
#include "core/delivery/execution.h"
#include "core/delivery/overdue.h"

namespace aicmo {

/// The one reason of a skip that needs nobody's attention.
inline constexpr std::string_view alreadySent = phrase("already sent");

struct PlanScope {
    std::set<Channel> channels;
    bool dueOnly = false;
    Instant now;
    std::optional<std::set<std::string>> onlyItems;
    std::optional<std::set<std::string>> onlyContents;
};

/// The items of the plan that a run with this scope is about, in the plan's order.
[[nodiscard]] std::vector<PlanItem> itemsInScope(const Plan& plan, const PlanScope& scope);

class RunPlanner {
  public:
    /// `approvals` and `overdue` are nullptr for a dry run: it says what would be sent once approved.
    RunPlanner(const Composer& composer, SuppressionBook& suppressions, ApprovalBook* approvals,
               const OverdueWatch* overdue = nullptr)
        : composer_(composer), suppressions_(suppressions), approvals_(approvals), overdue_(overdue) {}

    /// Composes the items from `first` on, but for those whose bytes are known from their approval, on all processors,
    /// and writes their rows into `runId` in chunks; an item's
    /// number is its place in `items`. Stops between chunks.
    [[nodiscard]] Status writeRows(Store& store, std::string_view runId, const std::vector<PlanItem>& items,
                                   std::size_t first, std::stop_token stop,
                                   const std::function<void(const std::vector<NewRunItem>&)>& onChunk) const;

    /// The row of one item that stands so in other runs. Thread-safe.
    [[nodiscard]] NewRunItem row(const PlanItem& item, const std::optional<ItemStanding>& standing) const;

  private:
    const Composer& composer_;
    SuppressionBook& suppressions_;
    ApprovalBook* approvals_;
    const OverdueWatch* overdue_;
};

}  // namespace aicmo
