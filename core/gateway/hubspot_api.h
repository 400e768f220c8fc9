#pragma once
// HubSpot's requests and error bodies, shared by contacts and notes.

#include <stop_token>
#include <string>

#include "core/base/json.h"
#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

class HubSpotApi {
  public:
    HubSpotApi(const HubSpotConfig& config, const HttpLimits& limits);

    /// `path` below the prefix: "/contacts/batch/upsert".
    [[nodiscard]] ApiAnswer get(const std::string& path, const std::stop_token& stop);
    [[nodiscard]] ApiAnswer post(const std::string& path, const std::string& body, bool fresh,
                                 const std::stop_token& stop);
    /// `path` below the API's base.
    [[nodiscard]] ApiAnswer getFromRoot(const std::string& path, const std::stop_token& stop);

    /// The definitions of the contacts' properties, which stand beside the objects (/crm/v3/properties/contacts).
    [[nodiscard]] ApiAnswer properties(const std::stop_token& stop);

    [[nodiscard]] Outcome harmless(const ApiAnswer& answer) const;
    [[nodiscard]] Outcome effect(const ApiAnswer& answer) const;
    [[nodiscard]] const Secret& token() const { return config_.token; }

  private:
    [[nodiscard]] Outcome withWait(Outcome out, const ApiAnswer& answer) const;

    HubSpotConfig config_;
    HttpClient client_;
};

/// "message (first detail)" of an error body or of one element of a 207's errors.
[[nodiscard]] std::string hubSpotWords(const Json& error);

/// A guard's no.
[[nodiscard]] Outcome notOurs();

}  // namespace aicmo
