#pragma once
// The accounts of CONTRACT section 5 as plain values, read once from the environment or from settings and the keyring.

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/gateway/gateway.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

/// A secret that cannot be printed by accident: no stream operator, no conversion; reveal() is easy to search for.
/// The memory is overwritten when it goes.
class Secret {
  public:
    Secret() = default;
    explicit Secret(std::string value) : value_(std::move(value)) {}
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) noexcept = default;
    ~Secret();
    [[nodiscard]] bool empty() const { return value_.empty(); }
    [[nodiscard]] const std::string& reveal() const { return value_; }

  private:
    std::string value_;
};

struct SmtpConfig {
    std::string url;  ///< smtp://host:port or smtps://host:port
    std::string user;
    Secret password;
    bool tlsRequired = true;   ///< false only for loopback
    bool tlsIfOffered = true;  ///< when it is not required: STARTTLS where offered; false for AICMO_SMTP_TLS=none
    std::string caFile;
    int connections = 8;
    int ratePerMinute = 0;
    int domainRatePerMinute = 0;  ///< to one recipient domain
    SendingLimits limits;
};
struct LinkedInConfig {
    Secret token;
    std::string author, api = "https://api.linkedin.com", version = "202607";
    SendingLimits limits;
};
struct InstagramConfig {
    Secret token;
    std::string account, api = "https://graph.facebook.com", version = "v25.0";
    SendingLimits limits;
};
struct TwitterConfig {
    Secret token;
    std::string account = {};  ///< how people call it; a token does not tell
    std::string api = "https://api.x.com";
    SendingLimits limits;
};
struct HubSpotConfig {
    Secret token;
    std::string account = {};  ///< how people call it; a token does not tell
    std::string api = "https://api.hubapi.com", prefix = "/crm/v3/objects";
    SendingLimits limits;
};

/// Absent = that channel is not configured.
struct GatewayConfig {
    std::optional<SmtpConfig> smtp;
    std::optional<LinkedInConfig> linkedin;
    std::optional<InstagramConfig> instagram;
    std::optional<TwitterConfig> twitter;
    std::optional<HubSpotConfig> hubspot;
    std::vector<std::pair<Channel, Error>> errors;  ///< half-configured or refused: an error of that channel
};

/// Looks a variable up; nullopt when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;
[[nodiscard]] Environment processEnvironment();

/// Reads the variables of CONTRACT section 5; "<NAME>_FILE" variants for secrets are refused when others can read the
/// file. `fallback` gives what the environment does not (settings and keyring of the console), by the same names.
[[nodiscard]] GatewayConfig readGatewayConfig(const Environment& environment, const Environment& fallback = {});

/// Who sends, as far as the settings say it: "user at host", the host of a server without a login, the LinkedIn author,
/// the Instagram account; for X and HubSpot the name that somebody gave the account, else the API's address. Nothing is
/// made from a secret, so that a weak one cannot be guessed by it, and a renewed token stays the same account. Empty
/// when the channel is not configured.
[[nodiscard]] std::string accountName(const GatewayConfig& config, Channel channel);

/// The real gateways (libcurl).
[[nodiscard]] std::unique_ptr<GatewayFactory> makeGatewayFactory(GatewayConfig config,
                                                                 const GatewayLimits& limits = {});

}  // namespace aicmo
