#include "core/gateway/oauth.h"

#include <algorithm>
#include <openssl/crypto.h>

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"

namespace aicmo {

namespace {

constexpr std::size_t stateBytes = 16;
constexpr std::size_t verifierBytes = 32;
constexpr std::size_t longestCode = 4096;

/// As forms write it: a blank is a plus sign.
std::string decoded(std::string_view text) {
    std::string blanks(text);
    std::replace(blanks.begin(), blanks.end(), '+', ' ');
    return percentDecode(blanks);
}

/// The first parameter of that name; empty when there is none.
std::string parameter(std::string_view query, std::string_view name) {
    for (const std::string_view pair : split(query, '&')) {
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos && decoded(pair.substr(0, equals)) == name) {
            return decoded(pair.substr(equals + 1));
        }
    }
    return {};
}

/// In a time that does not depend on where they differ.
bool same(const std::string& one, const std::string& other) {
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

Result<Secret> usableCode(std::string code) {
    if (code.empty() || code.size() > longestCode || !isVisibleAscii(code)) {
        return fail(ErrorKind::InvalidInput, "there is no code in it", "code", "sign in again");
    }
    return Secret(std::move(code));
}

Json instantJson(const std::optional<Instant>& at) { return at ? Json(toRfc3339(*at)) : Json(); }

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> out;
    for (const std::string_view word : split(text, ' ')) {
        if (!word.empty()) out.emplace_back(word);
    }
    return out;
}

}  // namespace

std::string pkceChallenge(std::string_view verifier) {
    const Digest digest = sha256(verifier);
    std::string text = base64({reinterpret_cast<const char*>(digest.data()), digest.size()});
    while (!text.empty() && text.back() == '=') text.pop_back();
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

OAuthRequest newOAuthRequest(const OAuthApp& app, std::string redirect) {
    OAuthRequest request;
    request.redirect = std::move(redirect);
    request.state = randomHex(stateBytes);
    request.url = app.authorizeUrl + "?response_type=code&client_id=" + percentEncode(app.clientId) +
                  "&redirect_uri=" + percentEncode(request.redirect) +
                  "&scope=" + percentEncode(join(app.scopes, " ")) + "&state=" + request.state;
    if (app.pkce) {
        request.verifier = Secret(randomHex(verifierBytes));
        request.url += "&code_challenge=" + pkceChallenge(request.verifier.reveal()) + "&code_challenge_method=S256";
    }
    return request;
}

Result<Secret> codeFromQuery(std::string_view query, const OAuthRequest& request) {
    if (!same(parameter(query, "state"), request.state)) {
        return fail(ErrorKind::Conflict, "this answer belongs to another sign-in", "state", "sign in again");
    }
    const std::string error = parameter(query, "error");
    if (!error.empty()) {
        const std::string words = parameter(query, "error_description");
        return fail(ErrorKind::Refused, "the service said: " + cleanWords(words.empty() ? error : words, {}), error);
    }
    return usableCode(parameter(query, "code"));
}

Result<Secret> codeFromPaste(std::string_view text, const OAuthRequest& request) {
    text = trim(text);
    const std::size_t question = text.find('?');
    if (question != std::string_view::npos) {
        std::string_view query = text.substr(question + 1);
        return codeFromQuery(query.substr(0, query.find('#')), request);
    }
    if (text.find("://") != std::string_view::npos) {
        return fail(ErrorKind::InvalidInput, "there is no code in it", "code",
                    "paste the address as the browser shows it");
    }
    return usableCode(std::string(text));
}

Instant OAuthGrant::renewFrom() const {
    if (!accessEnds) return Instant::max();
    constexpr Instant::duration ahead = std::chrono::minutes(5);
    return *accessEnds - std::min(ahead, (*accessEnds - issued) / 5);
}

bool OAuthGrant::renewable(Instant now) const {
    return !revoked && !refreshToken.empty() && (!refreshEnds || *refreshEnds > now);
}

bool OAuthGrant::ended(Instant now) const { return revoked || (accessEnds && *accessEnds <= now && !renewable(now)); }

Secret toSecret(const OAuthGrant& grant) {
    Json json{{"access", grant.accessToken.reveal()},
              {"refresh", grant.refreshToken.reveal()},
              {"issued", toRfc3339(grant.issued)},
              {"access_ends", instantJson(grant.accessEnds)},
              {"refresh_ends", instantJson(grant.refreshEnds)},
              {"scopes", join(grant.scopes, " ")},
              {"missing", join(grant.missing, " ")},
              {"account", grant.account},
              {"account_id", grant.accountId},
              {"client", grant.clientId},
              {"token_url", grant.tokenUrl},
              {"api", grant.api},
              {"revoked", grant.revoked ? "yes" : ""}};
    return Secret(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Result<OAuthGrant> grantFrom(const Secret& text) {
    // Not through parseJson(): its errors quote the place, and nothing of a secret may be in one.
    const Json json = Json::parse(text.reveal(), nullptr, false);
    OAuthGrant grant;
    grant.accessToken = Secret(textAt(json, "/access"));
    grant.refreshToken = Secret(textAt(json, "/refresh"));
    const auto issued = parseRfc3339(textAt(json, "/issued"));
    if (grant.accessToken.empty() || !issued) {
        return fail(ErrorKind::Corrupt, "what was kept of the sign-in cannot be read", {}, "connect again");
    }
    grant.issued = *issued;
    grant.accessEnds = parseRfc3339(textAt(json, "/access_ends"));
    grant.refreshEnds = parseRfc3339(textAt(json, "/refresh_ends"));
    grant.scopes = wordsOf(textAt(json, "/scopes"));
    grant.missing = wordsOf(textAt(json, "/missing"));
    grant.account = textAt(json, "/account");
    grant.accountId = textAt(json, "/account_id");
    grant.clientId = textAt(json, "/client");
    grant.tokenUrl = textAt(json, "/token_url");
    grant.api = textAt(json, "/api");
    grant.revoked = !textAt(json, "/revoked").empty();
    return grant;
}

}  // namespace aicmo
