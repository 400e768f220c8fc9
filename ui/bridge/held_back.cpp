#include "ui/bridge/held_back.h"

#include "core/compose/consent.h"
#include "core/project/suppression_key.h"

namespace aicmo::ui {

std::optional<HeldBack> heldBack(Store& store, const Plan& plan, const PlanItem& item) {
    if (std::string why = consentProblem(plan, item); !why.empty()) {
        return HeldBack{ItemState::NoConsent, std::move(why)};
    }
    const std::string_view recipient = plan.recipient(item);
    if (recipient.empty()) {
        return std::nullopt;
    }
    const std::string key = suppressionKey(recipient);
    const std::size_t at = key.rfind('@');
    for (const std::string& entry : {key, at == std::string::npos ? key : key.substr(at)}) {
        if (const auto listed = store.hasSuppression(entry); listed && *listed) {
            return HeldBack{ItemState::Suppressed, entry};
        }
    }
    return std::nullopt;
}

}  // namespace aicmo::ui
