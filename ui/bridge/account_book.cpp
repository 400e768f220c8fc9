#include "ui/bridge/account_book.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace aicmo::ui {

namespace {

using Part = AccountField::Part;

constexpr std::array allChannels{Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm};

constexpr std::string_view keyringWord = "keyring";
constexpr std::string_view fileWord = "file";

void dropChannel(GatewayConfig& config, Channel channel) {
    switch (channel) {
        case Channel::Email: config.smtp.reset(); return;
        case Channel::LinkedIn: config.linkedin.reset(); return;
        case Channel::Instagram: config.instagram.reset(); return;
        case Channel::Twitter: config.twitter.reset(); return;
        case Channel::Crm: config.hubspot.reset(); return;
    }
}

std::string textAt(const std::map<std::string, std::string>& in, const std::string& variable) {
    const auto found = in.find(variable);
    return found == in.end() ? std::string() : found->second;
}

}  // namespace

AccountBook::AccountBook(std::shared_ptr<Store> store, std::shared_ptr<SecretSafe> safe, Environment environment,
                         MakeGateways makeGateways, std::string actor, std::shared_ptr<const Clock> clock)
    : store_(std::move(store)),
      safe_(std::move(safe)),
      environment_(std::move(environment)),
      makeGateways_(std::move(makeGateways)),
      actor_(std::move(actor)),
      clock_(clock ? std::move(clock) : std::make_shared<SystemClock>()) {}

void AccountBook::Entered::add(Entered other) {
    texts.merge(other.texts);
    places.merge(other.places);
}

bool AccountBook::isSet(const std::string& variable) const {
    return !trim(environment_(variable).value_or("")).empty();
}

std::string AccountBook::lockOf(const AccountField& field) const {
    if (field.part == Part::Grant) {
        return {};
    }
    if (isSet(field.variable)) {
        return field.variable;
    }
    const std::string file = std::string(field.variable) + "_FILE";
    return field.secret() && isSet(file) ? file : std::string();
}

std::string AccountBook::secretKey(const std::string& owner, const std::string& variable) const {
    // Of this store alone: the address that the secret is for stands there.
    return store_->storeId() + "/" + accountPrefix(owner) + variable;
}

std::string AccountBook::fileOf(const std::string& owner, const std::string& variable) const {
    return safe_->fileOf(secretKey(owner, variable));
}

Result<AccountBook::Entered> AccountBook::entered(const std::string& owner, Channel channel, Which which) const {
    Entered out;
    for (const AccountField& field : accountFields(channel)) {
        if ((field.part == Part::App) != (which == Which::App)) {
            continue;
        }
        const auto value = store_->setting(accountPrefix(owner) + field.variable);
        if (!value) {
            return fail(value.error());
        }
        if (const std::string text = value->value_or(""); !text.empty() && !field.secret()) {
            out.texts.emplace(field.variable, text);
        } else if (text == keyringWord) {
            out.places.emplace(field.variable, Kept{SecretPlace::Keyring, owner});
        } else if (text == fileWord) {
            out.places.emplace(field.variable, Kept{SecretPlace::File, owner});
        }
        const std::lock_guard lock(mutex_);
        if (const auto found = inSession_.find(owner);
            found != inSession_.end() && found->second.contains(field.variable)) {
            out.places.insert_or_assign(field.variable, Kept{SecretPlace::Session, owner});
        }
    }
    return out;
}

Result<AccountBook::Entered> AccountBook::entered(const std::string& owner, Channel channel) const {
    auto account = entered(owner, channel, Which::Account);
    auto app = entered(owner, channel, Which::App);
    if (!account || !app) {
        return fail(account ? app.error() : account.error());
    }
    account->add(std::move(*app));
    return account;
}

Result<AccountBook::Entered> AccountBook::effective(const std::string& owner, Channel channel, Which which) const {
    auto own = entered(owner, channel, which);
    return own && own->empty() && !owner.empty() ? entered({}, channel, which) : std::move(own);
}

Result<AccountBook::Entered> AccountBook::effective(const std::string& owner, Channel channel) const {
    auto account = effective(owner, channel, Which::Account);
    auto app = effective(owner, channel, Which::App);
    if (!account || !app) {
        return fail(account ? app.error() : account.error());
    }
    account->add(std::move(*app));
    return account;
}

AccountBook::Secrets AccountBook::secretsOf(Channel channel, const Entered& from) const {
    Secrets out;
    for (const AccountField& field : accountFields(channel)) {
        const auto kept = from.places.find(field.variable);
        // What the environment gives is not asked of a keyring, which may want to be unlocked first.
        if (field.part != Part::Account || kept == from.places.end() || !lockOf(field).empty()) {
            continue;
        }
        Result<Secret> secret = safe_->read(secretKey(kept->second.owner, field.variable), kept->second.place);
        if (secret) {
            out.values.emplace(field.variable, std::move(*secret));
        } else {
            Error error = secret.error();
            error.kind = ErrorKind::Auth;
            error.place = field.variable;
            if (error.advice.empty()) {
                error.advice = "enter it again in the settings";
            }
            out.errors.push_back(std::move(error));
        }
    }
    return out;
}

/// Gives what the environment does not; keeps references to both.
Environment AccountBook::fallback(const Texts& texts, const std::map<std::string, Secret>& secrets) const {
    return [&](const std::string& name) -> std::optional<std::string> {
        if (const auto text = texts.find(name); text != texts.end()) {
            return text->second;
        }
        const auto secret = secrets.find(name);
        return secret == secrets.end() ? std::nullopt : std::optional(secret->second.reveal());
    };
}

GatewayConfig AccountBook::config(const std::string& owner) const { return config(owner, allChannels); }

std::string AccountBook::account(const std::string& owner, Channel channel) const {
    return accountName(config(owner, std::span(&channel, 1)), channel);
}

GatewayConfig AccountBook::config(const std::string& owner, std::span<const Channel> channels) const {
    Texts texts;
    std::map<std::string, Secret> secrets;
    std::vector<std::pair<Channel, Error>> errors;
    for (const Channel channel : channels) {
        auto from = effective(owner, channel);
        if (!from) {
            errors.emplace_back(channel, from.error());
            continue;
        }
        Secrets read = secretsOf(channel, *from);
        addGrant(channel, *from, read);
        texts.merge(from->texts);
        secrets.merge(read.values);
        for (Error& error : read.errors) {
            errors.emplace_back(channel, std::move(error));
        }
    }
    GatewayConfig config = readGatewayConfig(environment_, fallback(texts, secrets));
    for (const auto& [channel, error] : errors) {
        dropChannel(config, channel);
    }
    // The reason that is told is the first one: a secret that could not be read before one that is missing for it.
    config.errors.insert(config.errors.begin(), errors.begin(), errors.end());
    return config;
}

Result<AccountSheet> AccountBook::sheet(const std::string& owner, Channel channel) const {
    const auto own = entered(owner, channel);
    const auto ownApp = entered(owner, channel, Which::App);
    const auto from = effective(owner, channel);
    if (!own || !ownApp || !from) {
        return fail(!own ? own.error() : !ownApp ? ownApp.error() : from.error());
    }
    AccountSheet sheet;
    sheet.channel = channel;
    sheet.own = !own->empty();
    bool accountOfDefault = false;
    for (const AccountField& field : accountFields(channel)) {
        AccountValue value;
        value.lockedBy = lockOf(field);
        const std::string text = textAt(from->texts, field.variable);
        const bool app = field.part == Part::App;
        const bool ofDefault = !owner.empty() && (app ? ownApp->empty()
                                                      : own->texts.size() + own->places.size() ==
                                                            ownApp->texts.size() + ownApp->places.size());
        if (!field.secret()) {
            // An app is one for many: what is the default's is told, and not taken over by a save.
            const bool told = app && ofDefault && value.lockedBy.empty();
            value.otherwise = told ? text : std::string();
            value.text = !value.lockedBy.empty() ? std::string(trim(*environment_(value.lockedBy)))
                         : told                  ? std::string()
                                                 : text;
        } else if (const auto kept = from->places.find(field.variable); kept != from->places.end()) {
            value.place = kept->second.place;
        }
        value.isSet = !value.lockedBy.empty() || !text.empty() || value.place.has_value();
        value.inherited = ofDefault && value.isSet && value.lockedBy.empty();
        accountOfDefault = accountOfDefault || (value.inherited && !app);
        sheet.values.emplace(field.variable, std::move(value));
    }
    sheet.inherited = accountOfDefault;
    const GatewayConfig config = this->config(owner, std::span(&channel, 1));
    sheet.account = accountName(config, channel);
    for (const auto& [which, error] : config.errors) {
        if (which == channel) {
            sheet.problem = sheet.problem.empty() ? error.text() : sheet.problem;
            sheet.problems.emplace(withoutFile(error.place), error.message);
        }
    }
    showConnection(sheet, *own, *from);
    return sheet;
}

Result<std::map<std::string, std::string>> AccountBook::problemsOf(const std::string& owner, Channel channel,
                                                                   const AccountChange& change) const {
    const auto own = entered(owner, channel);
    if (!own) {
        return fail(own.error());
    }
    Entered from = *own;
    for (const auto& [variable, text] : change.texts) {
        text.empty() ? void(from.texts.erase(variable)) : void(from.texts.insert_or_assign(variable, text));
    }
    std::map<std::string, Secret> secrets = change.secrets;
    secrets.merge(secretsOf(channel, *own).values);
    std::map<std::string, std::string> problems;
    // A secret was given for one server; another one gets it only from who knows it.
    for (const AccountField& field : accountFields(channel)) {
        if (field.part == Part::Grant || !field.secret() || !own->places.contains(field.variable)) {
            continue;
        }
        const std::string destination = field.goesTo;
        const std::string now = textAt(from.texts, destination);
        const bool goesNowhere = channel == Channel::Email && now.empty();  // told by the field of the server
        const bool moves = change.texts.contains(destination) && !goesNowhere && textAt(own->texts, destination) != now;
        if (moves && !change.secrets.contains(field.variable)) {
            problems.emplace(field.variable, "type it again: it was given for another server");
        }
    }
    const auto tell = [&problems](const Error& error) { problems.emplace(withoutFile(error.place), error.message); };
    for (const auto& [variable, secret] : change.secrets) {
        from.places.insert_or_assign(variable, Kept{change.place, owner});
    }
    if (const auto variables = oauthVariables(channel)) {
        const auto fields = accountFields(channel);
        const bool ownApp = std::any_of(fields.begin(), fields.end(), [&from](const AccountField& field) {
            return field.part == Part::App &&
                   (from.texts.contains(field.variable) || from.places.contains(field.variable));
        });
        if (auto shared = ownApp ? Result<Entered>{} : entered({}, channel, Which::App)) {
            from.add(std::move(*shared));
        } else {
            return fail(shared.error());
        }
        const OAuthSetup setup = appOf(channel, from, false);
        std::for_each(setup.errors.begin(), setup.errors.end(), tell);
        // What a sign-in is going to tell is not missing.
        const bool comes =
            connectLock(channel).empty() && (setup.app || own->places.contains(grantField(channel)->variable));
        if (comes && secrets.try_emplace(variables->token, Secret("comes")).second && channel == Channel::LinkedIn) {
            from.texts.try_emplace(nameVariable(channel), "urn:li:person:comes");
        }
    }
    for (const auto& [which, error] : readGatewayConfig(environment_, fallback(from.texts, secrets)).errors) {
        if (which == channel) {
            tell(error);
        }
    }
    return problems;
}

Status AccountBook::put(const std::string& owner, const std::string& variable, const std::string& value) {
    const std::string key = accountPrefix(owner) + variable;
    const auto before = store_->setting(key);
    if (!before) {
        return fail(before.error());
    }
    // What was never set need not be emptied: the event log would tell of changes that are none.
    return before->value_or("") == value ? Status{} : store_->setSetting(key, value, actor_);
}

Status AccountBook::keepSecret(const std::string& owner, const std::string& variable, const Entered& before,
                               SecretPlace place, const Secret& secret) {
    const std::string key = secretKey(owner, variable);
    if (Status written = safe_->write(key, place, secret); !written) {
        return written;
    }
    if (const auto old = before.places.find(variable); old != before.places.end() && old->second.place != place) {
        if (Status removed = safe_->remove(key, old->second.place); !removed) {
            return removed;
        }
    }
    {
        const std::lock_guard lock(mutex_);
        place == SecretPlace::Session ? void(inSession_[owner].insert(variable))
                                      : void(inSession_[owner].erase(variable));
    }
    const std::string_view word = place == SecretPlace::Keyring ? keyringWord
                                  : place == SecretPlace::File  ? fileWord
                                                                : std::string_view();
    return put(owner, variable, std::string(word));
}

Status AccountBook::forgetSecret(const std::string& owner, const std::string& variable, const Entered& before) {
    const auto kept = before.places.find(variable);
    if (kept == before.places.end()) {
        return {};
    }
    if (Status removed = safe_->remove(secretKey(owner, variable), kept->second.place); !removed) {
        return removed;
    }
    {
        const std::lock_guard lock(mutex_);
        inSession_[owner].erase(variable);
    }
    return put(owner, variable, {});
}

Status AccountBook::save(const std::string& owner, Channel channel, const AccountChange& change) {
    const auto before = entered(owner, channel);
    if (!before) {
        return fail(before.error());
    }
    for (const auto& [variable, secret] : change.secrets) {
        if (Status kept = keepSecret(owner, variable, *before, change.place, secret); !kept) {
            return kept;
        }
    }
    for (const auto& [variable, text] : change.texts) {
        if (Status kept = put(owner, variable, text); !kept) {
            return kept;
        }
    }
    const auto variables = oauthVariables(channel);
    return variables && change.secrets.contains(variables->token) ? disconnect(owner, channel) : Status{};
}

Status AccountBook::remove(const std::string& owner, Channel channel) {
    const auto before = entered(owner, channel);
    if (!before) {
        return fail(before.error());
    }
    for (const AccountField& field : accountFields(channel)) {
        if (Status gone = forgetSecret(owner, field.variable, *before); !gone) {
            return gone;
        }
        if (Status emptied = put(owner, field.variable, {}); !emptied) {
            return emptied;
        }
    }
    return {};
}

}  // namespace aicmo::ui
