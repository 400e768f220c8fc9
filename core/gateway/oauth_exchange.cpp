// Codes and refresh tokens into access tokens: RFC 6749 sections 4.1.3, 5 and 6.

#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/oauth.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

namespace {

/// application/x-www-form-urlencoded; wiped with its secrets.
class Form {
  public:
    void add(std::string_view name, const std::string& value) {
        Secret longer(body_.reveal() + (body_.empty() ? "" : "&") + std::string(name) + '=' + percentEncode(value));
        body_ = std::move(longer);
    }
    [[nodiscard]] const std::string& body() const { return body_.reveal(); }

  private:
    Secret body_;
};

Form formFor(const OAuthApp& app, const char* grantType) {
    Form form;
    form.add("grant_type", grantType);
    form.add("client_id", app.clientId);
    if (!app.clientSecret.empty()) form.add("client_secret", app.clientSecret.reveal());
    return form;
}

/// Scopes stand between blanks (RFC 6749 section 3.3), with LinkedIn between commas.
std::vector<std::string> scopesOf(std::string text) {
    std::replace(text.begin(), text.end(), ',', ' ');
    std::vector<std::string> out;
    for (const std::string_view scope : split(text, ' ')) {
        if (!scope.empty()) out.push_back(cleanWords(scope, {}));
    }
    return out;
}

std::optional<Instant> endOf(const Json& answer, std::string_view pointer, Instant now) {
    const std::string text = textAt(answer, pointer);
    constexpr long long aCentury = 100LL * 366 * 24 * 3600;
    long long seconds = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (text.empty() || parsed.ec != std::errc()) return std::nullopt;
    return now + std::chrono::seconds(std::clamp(seconds, 0LL, aCentury));
}

/// The service's words without any secret that was sent to it.
std::string wordsOf(const ApiAnswer& answer, std::initializer_list<const Secret*> secrets) {
    const Json body = answerJson(answer);
    for (const char* place : {"/error_description", "/message", "/error"}) {
        if (const std::string words = textAt(body, place); !words.empty()) return cleanWords(words, secrets);
    }
    return cleanWords(answer.problem, secrets);
}

/// What RFC 6749 section 5.2 calls the error; HubSpot has words of its own, and X says invalid_request of a refresh
/// token that it takes no more.
std::string errorCode(const OAuthApp& app, const ApiAnswer& answer, bool renewing) {
    const Json body = answerJson(answer);
    const std::string status = textAt(body, "/status");
    if (status == "BAD_REFRESH_TOKEN" || status == "BAD_AUTH_CODE") return "invalid_grant";
    if (status == "BAD_CLIENT_ID" || status == "BAD_CLIENT_SECRET") return "invalid_client";
    std::string code = textAt(body, "/error");
    if (renewing && app.channel == Channel::Twitter && code == "invalid_request") return "invalid_grant";
    return code;
}

Error problemOf(const OAuthApp& app, const ApiAnswer& answer, bool renewing,
                std::initializer_list<const Secret*> secrets) {
    const std::string words = wordsOf(answer, secrets);
    const auto with = [&words](const std::string& sentence) {
        return words.empty() ? sentence : sentence + ": " + words;
    };
    if (answer.fault == TransportFault::Stopped) return {ErrorKind::Cancelled, "stopped", {}, {}};
    if (answer.fault == TransportFault::Tls || answer.fault == TransportFault::Local) {
        return {ErrorKind::Refused, with("the sign-in server is not to be trusted"), {}, {}};
    }
    if (answer.status == 0 || answer.status == 408 || answer.status == 429 || answer.status >= 500) {
        return {ErrorKind::Network, with("the sign-in server did not answer"), {}, "try again in a moment"};
    }
    const std::string code = errorCode(app, answer, renewing);
    if (code == "invalid_grant") {
        return {ErrorKind::Auth,
                with(renewing ? "the service takes this sign-in no more" : "the service does not take the code"),
                "invalid_grant", renewing ? "connect the account again in the settings" : "connect again"};
    }
    if (code == "invalid_client" || code == "unauthorized_client" || answer.status == 401) {
        return {ErrorKind::Auth, with("the service does not take the app's client id or secret"), "invalid_client",
                "compare both with the app's page at the service"};
    }
    return {ErrorKind::Auth,
            with("the service refused (HTTP " + std::to_string(answer.status) + ')'),
            cleanWords(code, secrets),
            {}};
}

ApiAnswer ask(const OAuthApp& app, const Form& form, const std::stop_token& stop, const HttpLimits& limits) {
    HttpClient client(app.tokenUrl, {}, limits);
    ApiRequest request;
    request.method = "POST";
    request.url = app.tokenUrl;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = form.body();
    request.freshConnection = true;
    return client.perform(request, stop);
}

/// The tokens of an answer; what it leaves out stays as it is in `grant`.
Status take(const ApiAnswer& answer, const OAuthApp& app, OAuthGrant& grant, Instant now) {
    const Json body = answerJson(answer);
    const std::string access = textAt(body, "/access_token");
    const std::string refresh = textAt(body, "/refresh_token");
    const std::string kind = toLowerAscii(textAt(body, "/token_type"));
    if (access.empty() || !isVisibleAscii(access) || !isVisibleAscii(refresh) || !(kind.empty() || kind == "bearer")) {
        return fail(ErrorKind::Auth, "the service gave no token that can be used", {}, "connect again");
    }
    grant.accessToken = Secret(access);
    if (!refresh.empty()) grant.refreshToken = Secret(refresh);
    grant.issued = now;
    grant.accessEnds = endOf(body, "/expires_in", now);
    if (const auto ends = endOf(body, "/refresh_token_expires_in", now)) grant.refreshEnds = ends;
    // Left out, they are those that were asked for (section 5.1).
    if (const std::string scope = textAt(body, "/scope"); !scope.empty()) {
        grant.scopes = scopesOf(scope);
    } else if (grant.scopes.empty()) {
        grant.scopes = app.scopes;
    }
    grant.missing.clear();
    std::copy_if(app.scopes.begin(), app.scopes.end(), std::back_inserter(grant.missing), [&](const auto& scope) {
        return std::find(grant.scopes.begin(), grant.scopes.end(), scope) == grant.scopes.end();
    });
    return {};
}

/// Whose account it is. What the token may not ask stays empty.
void identify(const OAuthApp& app, OAuthGrant& grant, const std::stop_token& stop, const HttpLimits& limits) {
    HttpClient client(app.api, grant.accessToken, limits);
    const auto read = [&](const char* path) {
        ApiRequest request;
        request.url = app.api + path;
        const ApiAnswer answer = client.perform(request, stop);
        return answer.ok() ? answerJson(answer) : Json();
    };
    const auto clean = [&](const std::string& text) {
        return cleanWords(text, {&grant.accessToken, &grant.refreshToken, &app.clientSecret});
    };
    if (app.channel == Channel::LinkedIn) {
        const Json who = read("/v2/userinfo");
        grant.account = clean(textAt(who, "/name"));
        const std::string id = clean(textAt(who, "/sub"));
        if (!id.empty()) grant.accountId = "urn:li:person:" + id;
    } else if (app.channel == Channel::Twitter) {
        const Json who = read("/2/users/me");
        grant.accountId = clean(textAt(who, "/data/id"));
        const std::string name = clean(textAt(who, "/data/username"));
        if (!name.empty()) grant.account = '@' + name;
    } else {
        grant.accountId = clean(textAt(read("/account-info/v3/details"), "/portalId"));
        if (!grant.accountId.empty()) grant.account = "HubSpot account " + grant.accountId;
    }
}

}  // namespace

Result<OAuthGrant> exchangeCode(const OAuthApp& app, const OAuthRequest& request, const Secret& code, Instant now,
                                std::stop_token stop, const HttpLimits& limits) {
    Form form = formFor(app, "authorization_code");
    form.add("code", code.reveal());
    form.add("redirect_uri", request.redirect);
    if (!request.verifier.empty()) form.add("code_verifier", request.verifier.reveal());
    const ApiAnswer answer = ask(app, form, stop, limits);
    if (!answer.ok()) return fail(problemOf(app, answer, false, {&code, &app.clientSecret, &request.verifier}));
    OAuthGrant grant;
    grant.clientId = app.clientId;
    grant.tokenUrl = app.tokenUrl;
    grant.api = app.api;
    if (Status taken = take(answer, app, grant, now); !taken) return fail(taken.error());
    identify(app, grant, stop, limits);
    return grant;
}

Result<OAuthGrant> renewGrant(const OAuthApp& app, const OAuthGrant& grant, Instant now, std::stop_token stop,
                              const HttpLimits& limits) {
    Form form = formFor(app, "refresh_token");
    form.add("refresh_token", grant.refreshToken.reveal());
    const ApiAnswer answer = ask(app, form, stop, limits);
    if (!answer.ok()) {
        return fail(problemOf(app, answer, true, {&grant.refreshToken, &grant.accessToken, &app.clientSecret}));
    }
    OAuthGrant renewed = grant;
    if (Status taken = take(answer, app, renewed, now); !taken) return fail(taken.error());
    return renewed;
}

}  // namespace aicmo
