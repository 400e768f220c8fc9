#pragma once
// An authorization server as LinkedIn, HubSpot and X run one (RFC 6749, RFC 7636): codes for one use, verifiers that
// are checked, refresh tokens that may be replaced at each use, a user who may refuse or grant less, and the account
// behind the tokens. Keeps state: a test counts what is alive afterwards.

#include <map>
#include <set>
#include <string>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/gateway/oauth.h"
#include "core/gateway/transport/http_client.h"
#include "tests/support/http_fake.h"

namespace aicmo::test {

class OAuthFake {
  public:
    OAuthFake() {
        for (const char* path : {"/oauth/v2/authorization", "/oauth/native-pkce/authorization", "/i/oauth2/authorize",
                                 "/oauth/authorize"}) {
            http.on("GET", path, [this](const HttpRequest& r) { return authorize(r); });
        }
        for (const char* path : {"/oauth/v2/accessToken", "/2/oauth2/token", "/oauth/v1/token"}) {
            http.on("POST", path, [this](const HttpRequest& r) { return exchange(r); });
        }
        http.on("GET", "/v2/userinfo", [this](const HttpRequest& r) {
            return forAlive(r, Json{{"sub", "abc"}, {"name", "Ada Operator"}});
        });
        http.on("GET", "/2/users/me", [this](const HttpRequest& r) {
            return forAlive(r, Json{{"data", Json{{"id", userId}, {"username", user}}}});
        });
        http.on("GET", "/account-info/v3/details", [this](const HttpRequest& r) {
            return forAlive(r, Json{{"portalId", 4711}});
        });
        http.on("POST", "/2/tweets", [this](const HttpRequest& r) {
            posts += access.contains(r.header("Authorization").substr(std::string("Bearer ").size())) ? 1 : 0;
            return forAlive(r, Json{{"data", Json{{"id", "1"}, {"text", "x"}}}});
        });
        http.on("GET", "/crm/v3/objects/contacts", [this](const HttpRequest& r) {
            return forAlive(r, Json{{"results", Json::array()}});
        });
    }

    std::string clientId = "agency-app";
    std::string clientSecret;  ///< empty: a public client
    bool pkceWanted = true;
    bool refreshTokens = true;
    bool rotating = true;      ///< a refresh token is good for one use
    bool refuses = false;      ///< the user says no
    std::string granted;       ///< scopes that the user leaves, else all
    std::string stateInstead;  ///< comes back in place of the request's
    int expiresIn = 7200;
    std::string user = "northwind";
    std::string userId = "77";
    std::set<std::string> access;                ///< alive
    std::map<std::string, std::string> refresh;  ///< alive, with their scopes
    int renewals = 0;
    int posts = 0;
    HttpFake http;

    /// What the user would do in the account's settings.
    void withdrawConsent() {
        access.clear();
        refresh.clear();
    }

    /// What a browser does: the authorization page, and then the address that it leads to. Gives that address.
    [[nodiscard]] static std::string browse(const std::string& url) {
        HttpClient client(url.substr(0, url.find('?')), {}, {});
        ApiRequest request;
        request.url = url;
        return client.perform(request, {}).header("Location");
    }

  private:
    struct Code {
        std::string redirect, challenge, scopes;
    };

    static HttpResponse error(int status, const char* code, const char* words) {
        return HttpResponse::json(status, Json{{"error", code}, {"error_description", words}}.dump());
    }

    HttpResponse forAlive(const HttpRequest& request, const Json& body) {
        const std::string field = request.header("Authorization");
        const bool alive = field.starts_with("Bearer ") && access.contains(field.substr(7));
        return alive ? HttpResponse::json(200, body.dump()) : error(401, "invalid_token", "the token is not alive");
    }

    HttpResponse authorize(const HttpRequest& request) {
        const std::string redirect = request.parameter("redirect_uri").value_or("");
        if (request.parameter("client_id") != clientId || redirect.empty() ||
            request.parameter("response_type") != "code") {
            return HttpResponse::text(400, "no such app");
        }
        const std::string state = stateInstead.empty() ? request.parameter("state").value_or("") : stateInstead;
        const std::string challenge = request.parameter("code_challenge").value_or("");
        std::string answer = "state=" + percentEncode(state);
        if (pkceWanted && (challenge.empty() || request.parameter("code_challenge_method") != "S256")) {
            answer += "&error=invalid_request&error_description=PKCE+is+required";
        } else if (refuses) {
            answer += "&error=access_denied&error_description=The+user+said+no";
        } else {
            const std::string code = "code/" + std::to_string(++issued_) + "+x";  // has to be encoded
            const std::string scopes = request.parameter("scope").value_or("");
            codes_[code] = {redirect, challenge, granted.empty() ? scopes : granted};
            answer += "&code=" + percentEncode(code);
        }
        HttpResponse response;
        response.status = 302;
        return response.with("Location", redirect + (redirect.find('?') == std::string::npos ? "?" : "&") + answer);
    }

    HttpResponse exchange(const HttpRequest& request) {
        if (!request.header("Authorization").empty()) return error(400, "invalid_request", "two ways to sign in");
        if (request.formField("client_id") != clientId ||
            request.formField("client_secret").value_or("") != clientSecret) {
            return error(401, "invalid_client", "no such client");
        }
        if (request.formField("grant_type") == "authorization_code") return takeCode(request);
        if (request.formField("grant_type") == "refresh_token") return takeRefresh(request);
        return error(400, "unsupported_grant_type", "no such grant");
    }

    HttpResponse takeCode(const HttpRequest& request) {
        const auto found = codes_.find(request.formField("code").value_or(""));
        if (found == codes_.end()) return error(400, "invalid_grant", "the code was used or never given");
        const Code code = found->second;
        codes_.erase(found);
        const std::string verifier = request.formField("code_verifier").value_or("");
        if (request.formField("redirect_uri") != code.redirect) return error(400, "invalid_grant", "another redirect");
        if (!code.challenge.empty() && pkceChallenge(verifier) != code.challenge) {
            return error(400, "invalid_grant", "the verifier is wrong");
        }
        return give(code.scopes);
    }

    HttpResponse takeRefresh(const HttpRequest& request) {
        const auto found = refresh.find(request.formField("refresh_token").value_or(""));
        if (found == refresh.end()) return error(400, "invalid_grant", "the refresh token is not alive");
        const std::string scopes = found->second;
        ++renewals;
        access.clear();
        if (rotating) refresh.erase(found);
        return give(scopes, rotating);
    }

    HttpResponse give(const std::string& scopes, bool withRefresh = true) {
        const std::string number = std::to_string(++issued_);
        Json body{{"token_type", "Bearer"},
                  {"expires_in", expiresIn},
                  {"access_token", "access-" + number},
                  {"scope", scopes}};
        if (expiresIn > 0) access.insert("access-" + number);
        if (refreshTokens && withRefresh) {
            body["refresh_token"] = "refresh-" + number;
            refresh["refresh-" + number] = scopes;
        }
        return HttpResponse::json(200, body.dump());
    }

    std::map<std::string, Code> codes_;
    int issued_ = 0;
};

}  // namespace aicmo::test
