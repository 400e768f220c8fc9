#pragma once
// Batch upsert of contacts by email. Repeating it is harmless, so nothing here is ever in doubt.

#include <span>
#include <stop_token>
#include <vector>

#include "core/gateway/gateway.h"
#include "core/gateway/hubspot_api.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

/// One outcome for each record, in order. At most 100 records, addresses distinct.
[[nodiscard]] std::vector<Outcome> upsertContacts(HubSpotApi& api, std::span<const CrmPayload* const> records,
                                                  const CommitGuard& guard, const std::stop_token& stop);

/// Found when the contact has every value of the record. Otherwise NotThere: writing it again does no harm.
[[nodiscard]] Sighting findContact(HubSpotApi& api, const CrmPayload& record, const AskLimits& limits,
                                   const std::stop_token& stop);

}  // namespace aicmo
