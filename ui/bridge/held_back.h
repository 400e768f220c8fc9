#pragma once
// Why one plan item would get nothing although it could be composed: consent, or the suppression list.

#include <optional>
#include <string>

#include "core/compose/plan.h"
#include "core/store/store.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

struct HeldBack {
    ItemState state = ItemState::Suppressed;  ///< NoConsent or Suppressed
    std::string why;  ///< "no consent (opt_in is \"no\")", or the entry of the list that holds it back
};

/// Nothing when the item may go. Blocks, so only on a worker. A store that cannot be read is left to the check, which
/// holds everybody back then.
[[nodiscard]] std::optional<HeldBack> heldBack(Store& store, const Plan& plan, const PlanItem& item);

}  // namespace aicmo::ui
