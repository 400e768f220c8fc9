// What signing in at a service gives: got, kept, renewed, shown.

#include <algorithm>

#include "core/base/text.h"
#include "ui/bridge/account_book.h"

namespace aicmo::ui {

namespace {

/// Somebody looks on, or a run waits.
HttpLimits patience() {
    HttpLimits limits;
    limits.total = std::chrono::seconds(20);
    return limits;
}

/// "2026-03-02 08:00 UTC"
std::string shortTime(Instant at) {
    constexpr std::size_t date = 10;
    constexpr std::size_t time = 5;
    const std::string whole = toRfc3339(at);
    return whole.substr(0, date) + ' ' + whole.substr(date + 1, time) + " UTC";
}

Error overError(const OAuthGrant& grant) {
    return {ErrorKind::Auth,
            grant.revoked ? "the service takes the sign-in no more: the consent was withdrawn, or it ran out"
                          : "the access ended on " + shortTime(*grant.accessEnds),
            {},
            "connect the account again in the settings"};
}

}  // namespace

std::string AccountBook::connectLock(Channel channel) const {
    const auto variables = oauthVariables(channel);
    if (variables) {
        for (const std::string& variable :
             {variables->token, variables->token + "_FILE", variables->api, variables->server}) {
            if (isSet(variable)) {
                return variable;
            }
        }
    }
    return {};
}

OAuthSetup AccountBook::appOf(Channel channel, const Entered& from, bool withSecret) const {
    const auto variables = oauthVariables(channel);
    std::map<std::string, Secret> secrets;
    std::optional<Error> unreadable;
    if (const auto kept = variables ? from.places.find(variables->clientSecret) : from.places.end();
        kept != from.places.end()) {
        // That there is one decides about the flow, also where nobody wants to know it.
        Result<Secret> secret =
            withSecret ? safe_->read(secretKey(kept->second.owner, kept->first), kept->second.place) : Secret("is set");
        if (secret) {
            secrets.emplace(kept->first, std::move(*secret));
        } else {
            unreadable = secret.error();
            unreadable->place = kept->first;
        }
    }
    OAuthSetup setup = readOAuthApp(channel, environment_, fallback(from.texts, secrets));
    if (unreadable && !isSet(variables->clientSecret)) {
        setup.app.reset();
        setup.errors.insert(setup.errors.begin(), *unreadable);
    }
    return setup;
}

Result<OAuthApp> AccountBook::app(const std::string& owner, Channel channel) const {
    // Its own account alone: a sign-in makes one, and the default's addresses are not its own.
    auto from = entered(owner, channel, Which::Account);
    auto app = effective(owner, channel, Which::App);
    if (!from || !app) {
        return fail(from ? app.error() : from.error());
    }
    from->add(std::move(*app));
    OAuthSetup setup = appOf(channel, *from, true);
    if (setup.app) {
        return std::move(*setup.app);
    }
    return setup.errors.empty() ? fail(ErrorKind::InvalidInput, "no app is set to sign in with")
                                : fail(setup.errors[0]);
}

Result<OAuthGrant> AccountBook::grantAt(const std::string& key, SecretPlace place, const OAuthApp& app) const {
    const Result<Secret> kept = safe_->read(key, place);
    if (!kept) {
        return fail(kept.error());
    }
    Result<OAuthGrant> grant = grantFrom(*kept);
    if (grant && !grant->isFor(app)) {
        return fail(ErrorKind::Auth, "the sign-in was made with another app or for another address", {},
                    "connect the account again in the settings");
    }
    return grant;
}

std::optional<Result<OAuthGrant>> AccountBook::grantOf(Channel channel, const Entered& from) const {
    const AccountField* field = grantField(channel);
    const auto kept = field ? from.places.find(field->variable) : from.places.end();
    if (kept == from.places.end() || !connectLock(channel).empty()) {
        return std::nullopt;
    }
    const OAuthSetup setup = appOf(channel, from, false);
    if (!setup.app) {
        return fail(ErrorKind::Auth, "the app that the sign-in was made with is not set any more", {},
                    "enter its client id in the settings, or connect again");
    }
    return grantAt(secretKey(kept->second.owner, kept->first), kept->second.place, *setup.app);
}

void AccountBook::addGrant(Channel channel, Entered& from, Secrets& secrets) const {
    const auto grant = grantOf(channel, from);
    if (!grant) {
        return;
    }
    const std::string token = oauthVariables(channel)->token;
    Error error;
    if (!*grant) {
        error = grant->error();
    } else if ((*grant)->ended(clock_->now())) {
        error = overError(**grant);
    } else {
        secrets.values.insert_or_assign(token, (*grant)->accessToken);
        const std::string name = channel == Channel::LinkedIn ? (*grant)->accountId : (*grant)->account;
        if (!name.empty()) {
            from.texts.try_emplace(nameVariable(channel), name);
        }
        return;
    }
    error.kind = ErrorKind::Auth;
    error.place = token;
    secrets.errors.push_back(std::move(error));
}

void AccountBook::showConnection(AccountSheet& sheet, const Entered& own, const Entered& from) const {
    const AccountField* field = grantField(sheet.channel);
    if (!field) {
        return;
    }
    sheet.hasOAuth = true;
    sheet.connectLockedBy = connectLock(sheet.channel);
    OAuthSetup setup = appOf(sheet.channel, from, false);
    for (const Error& error : setup.errors) {
        sheet.problems.emplace(withoutFile(error.place), error.message);
    }
    sheet.app = std::move(setup.app);
    if (sheet.app) {
        sheet.app->clientSecret = {};
    }
    sheet.ownConnection = own.places.contains(field->variable);
    const auto grant = grantOf(sheet.channel, from);
    if (grant && *grant) {
        const OAuthGrant& g = **grant;
        const Instant now = clock_->now();
        sheet.connection = Connection{g.account.empty() ? g.accountId : g.account,
                                      g.scopes,
                                      g.missing,
                                      g.accessEnds,
                                      g.refreshEnds,
                                      g.renewable(now),
                                      g.ended(now),
                                      g.revoked};
        AccountValue& name = sheet.values.at(nameVariable(sheet.channel));
        name.otherwise = sheet.channel == Channel::LinkedIn ? g.accountId : g.account;
    }
    sheet.awaitsConnection = sheet.app && sheet.connectLockedBy.empty() && !grant && sheet.account.empty() &&
                             !sheet.values.at(oauthVariables(sheet.channel)->token).isSet;
    if (sheet.awaitsConnection) {
        sheet.problems.erase(oauthVariables(sheet.channel)->token);
        sheet.problem = "not connected yet";
    }
}

Status AccountBook::connect(const std::string& owner, Channel channel, const OAuthRequest& request, const Secret& code,
                            SecretPlace place, const std::stop_token& stop) {
    const auto app = this->app(owner, channel);
    const auto before = entered(owner, channel);
    if (!app || !before) {
        return fail(app ? before.error() : app.error());
    }
    const auto grant = exchangeCode(*app, request, code, clock_->now(), stop, patience());
    if (!grant) {
        return fail(grant.error());
    }
    const std::string variable = grantField(channel)->variable;
    const std::string key = secretKey(owner, variable);
    auto claim = safe_->claim(key);  // a renewal of the old one must not come after
    if (!claim) {
        return fail(claim.error());
    }
    // A name that was given to one account is not another one's: approvals and limits go by it. A LinkedIn author may
    // be a company that several people post for.
    if (const auto earlier = grantOf(channel, *before);
        channel != Channel::LinkedIn && earlier && *earlier && (*earlier)->accountId != grant->accountId) {
        if (Status emptied = put(owner, nameVariable(channel), {}); !emptied) {
            return emptied;
        }
    }
    if (Status kept = keepSecret(owner, variable, *before, place, toSecret(*grant)); !kept) {
        return kept;
    }
    return forgetSecret(owner, oauthVariables(channel)->token, *before);
}

Status AccountBook::disconnect(const std::string& owner, Channel channel) {
    const auto before = entered(owner, channel);
    if (!before) {
        return fail(before.error());
    }
    return forgetSecret(owner, grantField(channel)->variable, *before);
}

Status AccountBook::renew(Channel channel, const Entered& from) {
    const auto first = grantOf(channel, from);
    if (!first || !*first || !(*first)->aboutToEnd(clock_->now())) {
        return {};
    }
    const auto& [variable, kept] = *from.places.find(grantField(channel)->variable);
    const std::string key = secretKey(kept.owner, variable);
    auto claim = safe_->claim(key);
    if (!claim) {
        return fail(claim.error().within("renewing the access"));
    }
    // Somebody else may have renewed it meanwhile, and its refresh token may be good for one use only.
    const auto now = grantOf(channel, from);
    const Instant at = clock_->now();
    if (!now || !*now || !(*now)->aboutToEnd(at) || !(*now)->renewable(at)) {
        return {};
    }
    const OAuthSetup setup = appOf(channel, from, true);
    if (!setup.app) {
        return setup.errors.empty() ? Status{} : fail(setup.errors.front());
    }
    auto renewed = renewGrant(*setup.app, **now, at, {}, patience());
    if (!renewed) {
        if (renewed.error().place != "invalid_grant") {
            // What still holds is used; the next look tries again.
            return (*now)->accessEnds && *(*now)->accessEnds > at ? Status{} : fail(renewed.error());
        }
        OAuthGrant dead = **now;
        dead.revoked = true;
        (void)safe_->write(key, kept.place, toSecret(dead));  // unwritten, the service will say it again
        return fail(renewed.error());
    }
    if (Status written = safe_->write(key, kept.place, toSecret(*renewed)); !written) {
        Error error = written.error().within("keeping the renewed access");
        error.advice = "see that it can be kept, then connect again if the account does not work";
        return fail(std::move(error));
    }
    return {};
}

Result<AccountBook::Access> AccountBook::access(const std::string& owner, Channel channel) {
    const auto from = effective(owner, channel);
    if (!from) {
        return fail(from.error());
    }
    if (Status renewed = renew(channel, *from); !renewed) {
        Error error = renewed.error();
        error.place.clear();
        return fail(std::move(error));
    }
    Access access{config(owner, std::span(&channel, 1))};
    if (const auto grant = grantOf(channel, *from); grant && *grant && (*grant)->renewable(clock_->now())) {
        access.renewFrom = (*grant)->renewFrom();
    }
    return access;
}

GatewayCheck AccountBook::check(const std::string& owner, Channel channel) {
    safe_->askAgain();
    const auto access = this->access(owner, channel);
    if (!access) {
        GatewayCheck check;
        check.channel = channel;
        check.configured = true;
        check.message = access.error().text();
        return check;
    }
    GatewayCheck check = makeGateways_(access->config)->check(channel);
    const auto from = effective(owner, channel);
    const auto grant = from ? grantOf(channel, *from) : std::nullopt;
    if (grant && *grant && check.ok) {
        // A sign-in tells more than the services do of a token.
        check.scopes = join((*grant)->scopes, " ");
        if ((*grant)->accessEnds) {
            check.expiresAt = shortTime(*(*grant)->accessEnds);
        }
    }
    return check;
}

}  // namespace aicmo::ui
