#pragma once
// Contacts by email: batch upsert, whose repetition is harmless, so that nothing here is ever in doubt, and batch read
// (developers.hubspot.com: crm/objects/contacts).

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

/// The contact of the record as it is now, see CrmSyncer::read().
[[nodiscard]] CrmReading readContact(HubSpotApi& api, const CrmPayload& record, const std::stop_token& stop);

}  // namespace aicmo
