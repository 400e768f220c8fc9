#pragma once
// Notes on contacts. A note has no key of its own: after a lost answer the contact's notes are read, and one with our
// text settles it; otherwise the item stays in doubt.

#include <stop_token>

#include "core/gateway/gateway.h"
#include "core/gateway/hubspot_api.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] Outcome logNote(HubSpotApi& api, const CrmPayload& record, const CommitGuard& guard,
                              const std::stop_token& stop);

/// Looks for the note among those of its contact.
[[nodiscard]] Sighting findNote(HubSpotApi& api, const CrmPayload& record, const Inquiry& about,
                                const AskLimits& limits, const std::stop_token& stop);

}  // namespace aicmo
