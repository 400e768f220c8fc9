#include "core/gateway/gateway_config.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <openssl/crypto.h>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/channel_reader.h"
#include "core/gateway/transport/url.h"

namespace aicmo {

Secret::~Secret() { OPENSSL_cleanse(value_.data(), value_.capacity()); }

Environment processEnvironment() {
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        if (value == nullptr) return std::nullopt;
        return value;
    };
}

namespace {

constexpr int maxConnections = 64;
constexpr int maxRate = 1'000'000;

bool matches(std::string_view text, std::string_view prefix, bool (*rest)(char)) {
    return text.starts_with(prefix) && text.size() > prefix.size() &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(prefix.size()), text.end(), rest);
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isIdCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// A token goes into a header field: visible ASCII alone.
void checkToken(ChannelReader& reader, const std::string& name, const Secret& token) {
    if (!isVisibleAscii(token.reveal()))
        reader.complain(name, "the token holds blanks or other characters that no token has");
}

bool readSmtpTls(ChannelReader& reader, const ServiceUrl& url, SmtpConfig& smtp) {
    const std::string tls = toLowerAscii(reader.text("AICMO_SMTP_TLS"));
    smtp.tlsRequired = tls == "required" || url.scheme == "smtps" || !url.loopback();
    if (tls.empty() || tls == "required") return true;
    if (tls != "none") {
        reader.complain("AICMO_SMTP_TLS", "it must be \"required\" or \"none\"");
        return false;
    }
    if (!url.loopback()) {
        reader.complain("AICMO_SMTP_TLS",
                        words("\"none\" is for loopback hosts alone: mail to %1 needs TLS", url.host).text(),
                        "set AICMO_SMTP_TLS=required or unset it");
        return false;
    }
    if (url.scheme == "smtps") {
        reader.complain("AICMO_SMTP_TLS", "\"none\" contradicts the smtps address");
        return false;
    }
    smtp.tlsIfOffered = false;
    return true;
}

void readSmtpUrl(ChannelReader& reader, SmtpConfig& smtp) {
    const Result<ServiceUrl> url = parseServiceUrl(smtp.url);
    if (!url) {
        reader.complain("AICMO_SMTP_URL", url.error().message);
        return;
    }
    if (url->scheme != "smtp" && url->scheme != "smtps") {
        reader.complain("AICMO_SMTP_URL", "it must be smtp://host:port or smtps://host:port");
        return;
    }
    if (!url->path.empty()) {
        reader.complain("AICMO_SMTP_URL", "it must not hold a path");
        return;
    }
    smtp.url = url->origin();
    if (url->port.empty()) smtp.url += url->scheme == "smtps" ? ":465" : ":587";
    readSmtpTls(reader, *url, smtp);
}

void readSmtp(ChannelReader& reader, GatewayConfig& config) {
    SmtpConfig smtp;
    smtp.url = reader.text("AICMO_SMTP_URL");
    smtp.user = reader.text("AICMO_SMTP_USER");
    smtp.password = reader.secret("AICMO_SMTP_PASSWORD");
    smtp.caFile = reader.text("AICMO_SMTP_CA_FILE");
    smtp.connections = reader.number("AICMO_SMTP_CONNECTIONS", smtp.connections, 1, maxConnections);
    smtp.ratePerMinute = reader.number("AICMO_SMTP_RATE", smtp.ratePerMinute, 0, maxRate);
    smtp.domainRatePerMinute = reader.number("AICMO_SMTP_DOMAIN_RATE", smtp.domainRatePerMinute, 0, maxRate);
    smtp.limits = reader.limits("AICMO_SMTP");
    if (smtp.url.empty()) {
        if (!smtp.user.empty()) reader.missing("AICMO_SMTP_URL", "AICMO_SMTP_USER");
        if (smtp.user.empty() && !smtp.password.empty()) reader.missing("AICMO_SMTP_URL", "AICMO_SMTP_PASSWORD");
        return;
    }
    readSmtpUrl(reader, smtp);
    if (smtp.user.empty() && !smtp.password.empty()) reader.missing("AICMO_SMTP_USER", "AICMO_SMTP_PASSWORD");
    if (!smtp.user.empty() && smtp.password.empty() && reader.good()) {
        reader.missing("AICMO_SMTP_PASSWORD", "AICMO_SMTP_USER");
    }
    if (reader.good()) config.smtp = std::move(smtp);
}

void readLinkedIn(ChannelReader& reader, GatewayConfig& config) {
    LinkedInConfig linkedin;
    linkedin.token = reader.secret("AICMO_LINKEDIN_TOKEN");
    linkedin.author = reader.text("AICMO_LINKEDIN_AUTHOR");
    linkedin.api = reader.api("AICMO_LINKEDIN_API", linkedin.api);
    linkedin.version = reader.text("AICMO_LINKEDIN_VERSION", linkedin.version);
    if (linkedin.token.empty() && linkedin.author.empty()) return;
    if (linkedin.token.empty() && reader.good()) reader.missing("AICMO_LINKEDIN_TOKEN", "AICMO_LINKEDIN_AUTHOR");
    if (linkedin.author.empty()) reader.missing("AICMO_LINKEDIN_AUTHOR", "AICMO_LINKEDIN_TOKEN");
    const bool urn = matches(linkedin.author, "urn:li:person:", isIdCharacter) ||
                     matches(linkedin.author, "urn:li:organization:", isIdCharacter);
    if (!linkedin.author.empty() && !urn) {
        reader.complain("AICMO_LINKEDIN_AUTHOR", "it must be urn:li:person:… or urn:li:organization:…");
    }
    if (linkedin.version.size() != 6 || !matches(linkedin.version, "", isDigit)) {
        reader.complain("AICMO_LINKEDIN_VERSION", "it must be a year and month, YYYYMM");
    }
    checkToken(reader, "AICMO_LINKEDIN_TOKEN", linkedin.token);
    linkedin.limits = reader.limits("AICMO_LINKEDIN");
    if (reader.good()) config.linkedin = std::move(linkedin);
}

void readInstagram(ChannelReader& reader, GatewayConfig& config) {
    InstagramConfig instagram;
    instagram.token = reader.secret("AICMO_INSTAGRAM_TOKEN");
    instagram.account = reader.text("AICMO_INSTAGRAM_ACCOUNT");
    instagram.api = reader.api("AICMO_INSTAGRAM_API", instagram.api);
    instagram.version = reader.text("AICMO_INSTAGRAM_VERSION", instagram.version);
    if (instagram.token.empty() && instagram.account.empty()) return;
    if (instagram.token.empty() && reader.good()) reader.missing("AICMO_INSTAGRAM_TOKEN", "AICMO_INSTAGRAM_ACCOUNT");
    if (instagram.account.empty()) reader.missing("AICMO_INSTAGRAM_ACCOUNT", "AICMO_INSTAGRAM_TOKEN");
    if (!instagram.account.empty() && !matches(instagram.account, "", isDigit)) {
        reader.complain("AICMO_INSTAGRAM_ACCOUNT", "it must be the account's id, digits alone");
    }
    const std::string_view version = instagram.version;
    const std::size_t dot = version.find('.');
    if (dot == std::string_view::npos || !matches(version.substr(0, dot), "v", isDigit) ||
        !matches(version.substr(dot), ".", isDigit)) {
        reader.complain("AICMO_INSTAGRAM_VERSION", "it must be a Graph API version such as v25.0");
    }
    checkToken(reader, "AICMO_INSTAGRAM_TOKEN", instagram.token);
    instagram.limits = reader.limits("AICMO_INSTAGRAM");
    if (reader.good()) config.instagram = std::move(instagram);
}

void readTwitter(ChannelReader& reader, GatewayConfig& config) {
    TwitterConfig twitter;
    twitter.token = reader.secret("AICMO_TWITTER_TOKEN");
    twitter.api = reader.api("AICMO_TWITTER_API", twitter.api);
    twitter.account = reader.name("AICMO_TWITTER_ACCOUNT");
    if (twitter.token.empty()) return;
    checkToken(reader, "AICMO_TWITTER_TOKEN", twitter.token);
    twitter.limits = reader.limits("AICMO_TWITTER");
    if (reader.good()) config.twitter = std::move(twitter);
}

void readHubSpot(ChannelReader& reader, GatewayConfig& config) {
    HubSpotConfig hubspot;
    const std::string kind = toLowerAscii(reader.text("AICMO_CRM"));
    hubspot.token = reader.secret("AICMO_HUBSPOT_TOKEN");
    hubspot.account = reader.name("AICMO_HUBSPOT_ACCOUNT");
    hubspot.api = reader.api("AICMO_HUBSPOT_API", hubspot.api);
    hubspot.prefix = reader.text("AICMO_HUBSPOT_PREFIX", hubspot.prefix);
    while (hubspot.prefix.size() > 1 && hubspot.prefix.back() == '/') hubspot.prefix.pop_back();
    if (!kind.empty() && kind != "hubspot") reader.complain("AICMO_CRM", "the only CRM known is \"hubspot\"");
    if (hubspot.token.empty()) {
        if (kind == "hubspot" && reader.good()) reader.missing("AICMO_HUBSPOT_TOKEN", "AICMO_CRM");
        return;
    }
    const auto pathCharacter = [](char c) { return isIdCharacter(c) || c == '/' || c == '.'; };
    if (!matches(hubspot.prefix, "/", pathCharacter) || hubspot.prefix.find("..") != std::string::npos) {
        reader.complain("AICMO_HUBSPOT_PREFIX", "it must be a path such as /crm/v3/objects");
    }
    checkToken(reader, "AICMO_HUBSPOT_TOKEN", hubspot.token);
    hubspot.limits = reader.limits("AICMO_HUBSPOT");
    if (reader.good()) config.hubspot = std::move(hubspot);
}

}  // namespace

GatewayConfig readGatewayConfig(const Environment& environment, const Environment& fallback) {
    struct Kind {
        Channel channel;
        const char* destination;  ///< where its secrets go to
        void (*read)(ChannelReader&, GatewayConfig&);
    };
    constexpr std::array kinds{
        Kind{Channel::Email, "AICMO_SMTP_URL", readSmtp}, Kind{Channel::LinkedIn, "AICMO_LINKEDIN_API", readLinkedIn},
        Kind{Channel::Instagram, "AICMO_INSTAGRAM_API", readInstagram},
        Kind{Channel::Twitter, "AICMO_TWITTER_API", readTwitter}, Kind{Channel::Crm, "AICMO_HUBSPOT_API", readHubSpot}};
    GatewayConfig config;
    for (const Kind& kind : kinds) {
        std::vector<Error> errors;
        ChannelReader reader(environment, fallback, {kind.destination}, errors);
        kind.read(reader, config);
        for (Error& error : errors) config.errors.emplace_back(kind.channel, std::move(error));
    }
    return config;
}

}  // namespace aicmo
