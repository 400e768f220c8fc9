#pragma once
// HubSpot CRM: contacts by batch upsert, notes with their contact (developers.hubspot.com: crm/objects/contacts,
// crm/activities/notes).

#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] std::unique_ptr<CrmSyncer> makeHubSpotSyncer(const HubSpotConfig& config,
                                                           const GatewayLimits& limits = {});
[[nodiscard]] GatewayCheck checkHubSpot(const HubSpotConfig& config, const GatewayLimits& limits = {});

}  // namespace aicmo
