#pragma once
// Signing in at a service in the browser (OAuth 2.0, RFC 6749) as a native program does it (RFC 8252): authorization
// code with PKCE (RFC 7636), a loopback redirect or a code that is pasted, refresh tokens that may change at each use.
// Values and requests; who listens and who opens the browser is no matter of this room.
//
// Sources: learn.microsoft.com/linkedin/shared/authentication (authorization-code-flow, -native,
// programmatic-refresh-tokens); developers.hubspot.com (auth-oauth, manage-oauth-tokens); docs.x.com
// (oauth-2-0/authorization-code). Instagram's logins take no loopback redirect: there a token is pasted.

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/gateway/gateway_config.h"

namespace aicmo {

/// The names of a service's values, as the environment and the settings have them.
struct OAuthVariables {
    std::string token, api;  ///< those of its gateway
    std::string clientId, clientSecret, scopes, redirect, server;
};
/// Nothing for a channel whose service has no OAuth that a program on a desktop can use.
[[nodiscard]] std::optional<OAuthVariables> oauthVariables(Channel channel);

/// The operator's own app at a service.
struct OAuthApp {
    Channel channel = Channel::LinkedIn;
    std::string clientId;
    Secret clientSecret;              ///< empty for a public client
    std::vector<std::string> scopes;  ///< that are asked for
    std::string redirect;             ///< as it is registered; a loopback address without a port: any port
    std::string authorizeUrl, tokenUrl;
    std::string api;   ///< who the account is, is asked there
    bool pkce = true;  ///< false: the service's flow for apps with a secret takes none (LinkedIn)
    /// http on a loopback host: the program listens there. Otherwise the code is shown by a page, to be pasted.
    [[nodiscard]] bool listens() const;
};
/// An app as far as it is set. Neither an app nor an error: nothing is.
struct OAuthSetup {
    std::optional<OAuthApp> app;
    std::vector<Error> errors;  ///< `place` names the variable
};
/// As readGatewayConfig() for AICMO_<SERVICE>_CLIENT_ID, _CLIENT_SECRET, _SCOPES, _REDIRECT and _OAUTH, the address of
/// the authorization server in place of the service's own.
[[nodiscard]] OAuthSetup readOAuthApp(Channel channel, const Environment& environment,
                                      const Environment& fallback = {});

/// The S256 challenge of a verifier (RFC 7636 section 4.2).
[[nodiscard]] std::string pkceChallenge(std::string_view verifier);

/// One sign-in: what the browser is sent to, and what its answer is checked against.
struct OAuthRequest {
    std::string redirect;  ///< with the port that is listened on
    std::string state;     ///< 128 bits
    Secret verifier;       ///< 256 bits; empty without PKCE
    std::string url;
};
[[nodiscard]] OAuthRequest newOAuthRequest(const OAuthApp& app, std::string redirect);

/// The code in the query of a redirect. A state that is not the request's is Conflict and nothing else of it is looked
/// at; a refusal by the service or its user is Refused, in its words.
[[nodiscard]] Result<Secret> codeFromQuery(std::string_view query, const OAuthRequest& request);
/// The same of what a person pasted: the whole address of the redirect, or the code alone.
[[nodiscard]] Result<Secret> codeFromPaste(std::string_view text, const OAuthRequest& request);

/// What a sign-in gave.
struct OAuthGrant {
    Secret accessToken, refreshToken;  ///< the second is empty where the service gives none
    Instant issued{};
    std::optional<Instant> accessEnds, refreshEnds;  ///< nothing: not told
    std::vector<std::string> scopes;                 ///< granted
    std::vector<std::string> missing;                ///< asked for and not granted
    std::string account;                             ///< as people know it ("@northwind"); empty: not told
    std::string accountId;                           ///< the service's own name of it (a URN, a number)
    std::string clientId, tokenUrl, api;             ///< what it was given for: it goes nowhere else
    bool revoked = false;                            ///< the service takes the refresh token no more

    /// The access token is over or nearly so: 5 minutes ahead, or a fifth of a shorter life.
    [[nodiscard]] bool aboutToEnd(Instant now) const { return renewFrom() <= now; }
    [[nodiscard]] Instant renewFrom() const;
    /// Nothing can be done with it any more but to sign in again.
    [[nodiscard]] bool ended(Instant now) const;
    [[nodiscard]] bool renewable(Instant now) const;
    [[nodiscard]] bool isFor(const OAuthApp& app) const {
        return clientId == app.clientId && tokenUrl == app.tokenUrl && api == app.api;
    }
};
/// One text, so that it is kept or replaced as a whole.
[[nodiscard]] Secret toSecret(const OAuthGrant& grant);
[[nodiscard]] Result<OAuthGrant> grantFrom(const Secret& text);

/// Exchanges a code and asks whose account it is. Blocks; for workers. No secret is in an error.
[[nodiscard]] Result<OAuthGrant> exchangeCode(const OAuthApp& app, const OAuthRequest& request, const Secret& code,
                                              Instant now, std::stop_token stop, const HttpLimits& limits = {});
/// A new access token, and the refresh token to use next: keep both before the first is used. Blocks; for workers.
/// Auth with place "invalid_grant": the consent is gone, and only another sign-in helps. Network: try again.
[[nodiscard]] Result<OAuthGrant> renewGrant(const OAuthApp& app, const OAuthGrant& grant, Instant now,
                                            std::stop_token stop, const HttpLimits& limits = {});

}  // namespace aicmo
