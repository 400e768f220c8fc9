// The services' own facts, and the app that an operator registered with one.

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/gateway/channel_reader.h"
#include "core/gateway/oauth.h"
#include "core/gateway/transport/url.h"

namespace aicmo {

namespace {

/// Where a service has its pages; `server` of the settings replaces what stands before the paths.
struct Endpoints {
    const char* authorizeServer;
    const char* authorizePath;
    const char* tokenServer;
    const char* tokenPath;
};

constexpr Endpoints linkedInWithSecret{"https://www.linkedin.com", "/oauth/v2/authorization",
                                       "https://www.linkedin.com", "/oauth/v2/accessToken"};
constexpr Endpoints linkedInNative{"https://www.linkedin.com", "/oauth/native-pkce/authorization",
                                   "https://www.linkedin.com", "/oauth/v2/accessToken"};
constexpr Endpoints twitter{"https://x.com", "/i/oauth2/authorize", "https://api.x.com", "/2/oauth2/token"};
constexpr Endpoints hubSpot{"https://app.hubspot.com", "/oauth/authorize", "https://api.hubapi.com", "/oauth/v1/token"};

struct Service {
    Endpoints endpoints;
    bool pkce = true;
    bool secretNeeded = false;
    std::string scopes;
    std::string redirect;
};

/// A port that nothing else is registered for: where a service wants the very address, one has to be agreed on.
constexpr const char* fixedLoopback = "http://127.0.0.1:28673/";
constexpr const char* fixedLocalhost = "http://localhost:28673/";

Service serviceOf(Channel channel, const std::string& author, bool hasSecret) {
    if (channel == Channel::Twitter) {
        return {twitter, true, false, "tweet.read tweet.write users.read media.write offline.access", fixedLoopback};
    }
    if (channel == Channel::Crm) {
        return {hubSpot, true, true, "crm.objects.contacts.read crm.objects.contacts.write crm.schemas.contacts.read",
                fixedLocalhost};
    }
    // All scopes have to be granted together, and an app that may post for companies is given no others.
    const std::string scopes = author.starts_with("urn:li:organization:")
                                   ? "w_organization_social r_organization_social"
                                   : "openid profile w_member_social";
    // With a secret the redirect is compared as it is registered; the flow for native apps takes any loopback port.
    return hasSecret ? Service{linkedInWithSecret, false, true, scopes, fixedLocalhost}
                     : Service{linkedInNative, true, false, scopes, "http://127.0.0.1"};
}

std::string apiOf(Channel channel) {
    switch (channel) {
        case Channel::LinkedIn: return LinkedInConfig{}.api;
        case Channel::Twitter: return TwitterConfig{}.api;
        case Channel::Crm: return HubSpotConfig{}.api;
        default: return {};
    }
}

void checkRedirect(ChannelReader& reader, const std::string& variable, const std::string& redirect) {
    // The slash at the end counts where addresses are compared; the parser takes it away.
    const Result<ServiceUrl> url = parseServiceUrl(redirect);
    if (!url) {
        reader.complain(variable, url.error().message);
    } else if (url->scheme != "https" && !(url->scheme == "http" && url->loopback())) {
        reader.complain(variable, "it must be http on this machine (http://127.0.0.1:PORT/) or an https address");
    }
}

}  // namespace

std::optional<OAuthVariables> oauthVariables(Channel channel) {
    std::string prefix;
    switch (channel) {
        case Channel::LinkedIn: prefix = "AICMO_LINKEDIN"; break;
        case Channel::Twitter: prefix = "AICMO_TWITTER"; break;
        case Channel::Crm: prefix = "AICMO_HUBSPOT"; break;
        case Channel::Email:
        case Channel::Instagram: return std::nullopt;
    }
    return OAuthVariables{prefix + "_TOKEN",  prefix + "_API",      prefix + "_CLIENT_ID", prefix + "_CLIENT_SECRET",
                          prefix + "_SCOPES", prefix + "_REDIRECT", prefix + "_OAUTH"};
}

bool OAuthApp::listens() const { return redirect.starts_with("http://"); }

OAuthSetup readOAuthApp(Channel channel, const Environment& environment, const Environment& fallback) {
    OAuthSetup setup;
    const auto variables = oauthVariables(channel);
    if (!variables) return setup;
    ChannelReader reader(environment, fallback, {variables->server}, setup.errors);
    OAuthApp app;
    app.channel = channel;
    app.clientId = reader.text(variables->clientId);
    app.clientSecret = reader.secret(variables->clientSecret);
    const std::string scopes = reader.text(variables->scopes);
    const std::string redirect = reader.text(variables->redirect);
    const std::string server = reader.api(variables->server, {});
    app.api = reader.api(variables->api, apiOf(channel));
    if (app.clientId.empty() && app.clientSecret.empty()) {
        setup.errors.clear();
        return setup;
    }
    const Service service = serviceOf(channel, reader.text("AICMO_LINKEDIN_AUTHOR"), !app.clientSecret.empty());
    app.pkce = service.pkce;
    app.redirect = redirect.empty() ? service.redirect : redirect;
    for (const std::string_view scope : split(scopes.empty() ? service.scopes : scopes, ' ')) {
        if (!scope.empty()) app.scopes.emplace_back(scope);
    }
    const auto at = [&server](const char* own, const char* path) { return (server.empty() ? own : server) + path; };
    app.authorizeUrl = at(service.endpoints.authorizeServer, service.endpoints.authorizePath);
    app.tokenUrl = at(service.endpoints.tokenServer, service.endpoints.tokenPath);
    if (app.clientId.empty()) reader.missing(variables->clientId, variables->clientSecret);
    if (!isVisibleAscii(app.clientId))
        reader.complain(variables->clientId, "it holds blanks or other foreign characters");
    if (app.clientSecret.empty() && service.secretNeeded && reader.good()) {
        reader.missing(variables->clientSecret, variables->clientId);
    }
    checkRedirect(reader, variables->redirect, app.redirect);
    if (reader.good()) setup.app = std::move(app);
    return setup;
}

}  // namespace aicmo
