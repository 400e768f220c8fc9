#pragma once
// What a portal's contact properties are defined as (developers.hubspot.com: crm/properties), so that a misspelt name
// or an unknown option is one clear error and not a hundred refused rows.

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/gateway.h"
#include "core/gateway/hubspot_api.h"

namespace aicmo {

struct PropertyDefinition {
    std::string type;               ///< string, number, bool, date, datetime, enumeration, phone_number, …
    bool severalOptions = false;    ///< a check box list: options joined by semicolons
    bool readOnly = false;          ///< only HubSpot itself sets it
    bool externalOptions = false;   ///< the options are not told (owners)
    std::set<std::string> options;  ///< of an enumeration
};

/// Why the value does not fit; empty when it does. An empty value clears the property and fits every type.
[[nodiscard]] std::string valueProblem(const PropertyDefinition& property, std::string_view value);

class PropertyBook {
  public:
    /// Asks the portal, once; again after trouble that may pass. False when it did not tell.
    bool read(HubSpotApi& api, const std::stop_token& stop);
    [[nodiscard]] std::size_t size() const { return definitions_.size(); }
    /// The record's first property that HubSpot would refuse.
    [[nodiscard]] std::optional<PropertyProblem> problemOf(const CrmPayload& record) const;

  private:
    std::map<std::string, PropertyDefinition, std::less<>> definitions_;
    bool known_ = false;
    bool mayNot_ = false;  // the token may not read them
};

}  // namespace aicmo
