#pragma once
// What would happen to every plan item of a project if it were sent now: found by composing each one, as the run does.

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

#include "core/compose/composer.h"
#include "core/delivery/confirmed_sends.h"
#include "core/store/store.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

/// One finding with all items that it is about.
struct FindingGroup {
    Finding finding;
    std::int64_t items = 0;     ///< 0: holds for the content as a whole
    std::size_t firstItem = 0;  ///< index in the plan, to show one
    bool wholeContent = false;
};

struct ContentCheck {
    std::size_t firstItem = 0;
    std::int64_t items = 0;
    std::array<std::int64_t, itemStateCount> counts{};
    SendSum approved;  ///< the items that may go, with their bytes
    std::vector<FindingGroup> findings;
    ApprovalState approval = ApprovalState::Open;
    std::optional<Approval> standing;  ///< the approval that stands, also when the content changed since
    std::optional<Approval> last;      ///< the last one, whether it stands or was revoked
    std::vector<std::string> refused;  ///< who may not approve, where a second person has to; else empty
    std::string otherAccount;          ///< why the approval does not hold for the account that is set now
    bool previewed = false;            ///< a finished dry run of this very version has shown it: it can be approved

    [[nodiscard]] std::int64_t count(ItemState state) const { return counts[static_cast<std::size_t>(state)]; }
    /// Items that nothing but an approval may be missing for.
    [[nodiscard]] std::int64_t ready() const;
    [[nodiscard]] std::int64_t heldBack() const { return items - ready(); }
};

struct PlanCheck {
    std::vector<ContentCheck> contents;
    std::vector<std::string> errors;  ///< what could not be read from the store
};

/// States of a run of items, in the order of the plan.
struct PlanCheckPart {
    std::size_t first = 0;
    std::vector<ItemState> states;
};

/// What the check has to know beside the plan.
struct PlanCheckInput {
    std::map<Channel, std::string> accounts;  ///< through which the channels would go out now
    std::optional<Instant> now;               ///< without it no time has passed
};

/// Blocks; calls `part` about ten times a second. Stops early when asked, with what it has.
[[nodiscard]] PlanCheck checkPlan(const Composer& composer, Store& store, const PlanCheckInput& input,
                                  const std::stop_token& stop, const std::function<void(PlanCheckPart)>& part);

/// Counts over the chosen channels.
struct SendForecast {
    struct Row {
        Channel channel = Channel::Email;
        std::int64_t toSend = 0, heldBack = 0;
        std::int64_t overdue = 0, early = 0;  ///< of `toSend`: their time has passed, or is still to come
        SendSum sends{};                      ///< what `toSend` counts; empty where single items were chosen
    };
    std::vector<Row> rows;
    std::int64_t items = 0, ready = 0, toSend = 0, heldBack = 0;
    std::array<std::int64_t, itemStateCount> reasons{};  ///< held-back items by state
    std::int64_t noAccount = 0;                          ///< approved, but their channel has no account
};
/// What somebody confirms who confirms the forecast. `exactly`: it is of a whole plan.
[[nodiscard]] ConfirmedSends confirmedBy(const SendForecast& cast, bool exactly);
/// Holds back what would go out through a channel for which `hasAccount` says no.
void holdBackWithoutAccount(SendForecast& cast, const std::function<bool(Channel)>& hasAccount);
/// `now` tells what is overdue or early; without it nothing is.
[[nodiscard]] SendForecast forecast(const Project& project, const PlanCheck& check, const std::set<Channel>& channels,
                                    std::optional<Instant> now = {});
/// The content's time has passed, and something of it could still go out.
[[nodiscard]] bool isOverdue(const ContentItem& content, const ContentCheck& check, Instant now);

/// Plan items that were chosen by id: ids for the run, positions in the plan for the forecast.
struct ChosenItems {
    std::set<std::string> ids;
    std::vector<std::size_t> positions;
};
/// Ids that the plan no longer has are left out. Blocks on a large plan: for a worker.
[[nodiscard]] ChosenItems chooseItems(const Plan& plan, std::set<std::string> ids);
/// Counts over the chosen items of the chosen channels; `states` stand in the order of the plan.
[[nodiscard]] SendForecast forecast(const Plan& plan, const std::vector<ItemState>& states, const ChosenItems& items,
                                    const std::set<Channel>& channels, std::optional<Instant> now = {});

}  // namespace aicmo::ui
