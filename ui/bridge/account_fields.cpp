#include "ui/bridge/account_fields.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/delivery/brand_defaults.h"

namespace aicmo::ui {

namespace {

using Part = AccountField::Part;

constexpr AccountField text(const char* variable) { return {variable}; }
constexpr AccountField secret(const char* variable, const char* goesTo) { return {variable, Part::Account, goesTo}; }
constexpr AccountField app(const char* variable) { return {variable, Part::App}; }
constexpr AccountField appSecret(const char* variable, const char* goesTo) { return {variable, Part::App, goesTo}; }
constexpr AccountField grant(const char* variable, const char* goesTo) { return {variable, Part::Grant, goesTo}; }

constexpr std::array emailFields{text("AICMO_SMTP_URL"),         text("AICMO_SMTP_TLS"),
                                 text("AICMO_SMTP_USER"),        secret("AICMO_SMTP_PASSWORD", "AICMO_SMTP_URL"),
                                 text("AICMO_SMTP_CA_FILE"),     text("AICMO_SMTP_CONNECTIONS"),
                                 text("AICMO_SMTP_RATE"),        text("AICMO_SMTP_DOMAIN_RATE"),
                                 text("AICMO_SMTP_DAILY_LIMIT"), text("AICMO_SMTP_WINDOW")};
constexpr std::array linkedInFields{secret("AICMO_LINKEDIN_TOKEN", "AICMO_LINKEDIN_API"),
                                    text("AICMO_LINKEDIN_AUTHOR"),
                                    text("AICMO_LINKEDIN_API"),
                                    text("AICMO_LINKEDIN_VERSION"),
                                    text("AICMO_LINKEDIN_DAILY_LIMIT"),
                                    text("AICMO_LINKEDIN_WINDOW"),
                                    app("AICMO_LINKEDIN_CLIENT_ID"),
                                    appSecret("AICMO_LINKEDIN_CLIENT_SECRET", "AICMO_LINKEDIN_OAUTH"),
                                    app("AICMO_LINKEDIN_SCOPES"),
                                    app("AICMO_LINKEDIN_REDIRECT"),
                                    app("AICMO_LINKEDIN_OAUTH"),
                                    grant("AICMO_LINKEDIN_GRANT", "AICMO_LINKEDIN_API")};
constexpr std::array instagramFields{secret("AICMO_INSTAGRAM_TOKEN", "AICMO_INSTAGRAM_API"),
                                     text("AICMO_INSTAGRAM_ACCOUNT"),
                                     text("AICMO_INSTAGRAM_API"),
                                     text("AICMO_INSTAGRAM_VERSION"),
                                     text("AICMO_INSTAGRAM_DAILY_LIMIT"),
                                     text("AICMO_INSTAGRAM_WINDOW")};
constexpr std::array twitterFields{secret("AICMO_TWITTER_TOKEN", "AICMO_TWITTER_API"),
                                   text("AICMO_TWITTER_ACCOUNT"),
                                   text("AICMO_TWITTER_API"),
                                   text("AICMO_TWITTER_DAILY_LIMIT"),
                                   text("AICMO_TWITTER_WINDOW"),
                                   app("AICMO_TWITTER_CLIENT_ID"),
                                   app("AICMO_TWITTER_SCOPES"),
                                   app("AICMO_TWITTER_REDIRECT"),
                                   app("AICMO_TWITTER_OAUTH"),
                                   grant("AICMO_TWITTER_GRANT", "AICMO_TWITTER_API")};
constexpr std::array crmFields{secret("AICMO_HUBSPOT_TOKEN", "AICMO_HUBSPOT_API"),
                               text("AICMO_HUBSPOT_ACCOUNT"),
                               text("AICMO_HUBSPOT_API"),
                               text("AICMO_HUBSPOT_PREFIX"),
                               text("AICMO_HUBSPOT_DAILY_LIMIT"),
                               text("AICMO_HUBSPOT_WINDOW"),
                               app("AICMO_HUBSPOT_CLIENT_ID"),
                               appSecret("AICMO_HUBSPOT_CLIENT_SECRET", "AICMO_HUBSPOT_OAUTH"),
                               app("AICMO_HUBSPOT_SCOPES"),
                               app("AICMO_HUBSPOT_REDIRECT"),
                               app("AICMO_HUBSPOT_OAUTH"),
                               grant("AICMO_HUBSPOT_GRANT", "AICMO_HUBSPOT_API")};

}  // namespace

std::span<const AccountField> accountFields(Channel channel) {
    switch (channel) {
        case Channel::Email: return emailFields;
        case Channel::LinkedIn: return linkedInFields;
        case Channel::Instagram: return instagramFields;
        case Channel::Twitter: return twitterFields;
        case Channel::Crm: return crmFields;
    }
    return {};
}

const AccountField* grantField(Channel channel) {
    const auto fields = accountFields(channel);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [](const AccountField& field) { return field.part == Part::Grant; });
    return found == fields.end() ? nullptr : &*found;
}

std::string nameVariable(Channel channel) {
    switch (channel) {
        case Channel::LinkedIn: return "AICMO_LINKEDIN_AUTHOR";
        case Channel::Twitter: return "AICMO_TWITTER_ACCOUNT";
        case Channel::Crm: return "AICMO_HUBSPOT_ACCOUNT";
        default: return {};
    }
}

std::string accountOwner(const Project& project) { return settingsOwner(project); }

std::string accountPrefix(const std::string& owner) {
    if (owner.empty()) {
        return "account/";
    }
    // Owners are names that people give: what a key is made of must not be mistaken for its parts.
    return "client/" + percentEncode(owner) + "/account/";
}

std::string withoutFile(const std::string& variable) {
    constexpr std::string_view ending = "_FILE";
    // A certificate's path ends so as well, and is a value of its own.
    const bool secretFile = variable.ends_with(ending) && variable != "AICMO_SMTP_CA_FILE";
    return secretFile ? variable.substr(0, variable.size() - ending.size()) : variable;
}

}  // namespace aicmo::ui
