#include "ui/bridge/account_book.h"

#include <algorithm>
#include <array>

#include <QUrl>

#include "core/base/text.h"
#include "core/delivery/brand_defaults.h"

namespace aicmo::ui {

namespace {

constexpr std::array emailFields{AccountField{"AICMO_SMTP_URL"},         AccountField{"AICMO_SMTP_TLS"},
                                 AccountField{"AICMO_SMTP_USER"},        AccountField{"AICMO_SMTP_PASSWORD", true},
                                 AccountField{"AICMO_SMTP_CA_FILE"},     AccountField{"AICMO_SMTP_CONNECTIONS"},
                                 AccountField{"AICMO_SMTP_RATE"},        AccountField{"AICMO_SMTP_DOMAIN_RATE"},
                                 AccountField{"AICMO_SMTP_DAILY_LIMIT"}, AccountField{"AICMO_SMTP_WINDOW"}};
constexpr std::array linkedInFields{AccountField{"AICMO_LINKEDIN_TOKEN", true}, AccountField{"AICMO_LINKEDIN_AUTHOR"},
                                    AccountField{"AICMO_LINKEDIN_API"},         AccountField{"AICMO_LINKEDIN_VERSION"},
                                    AccountField{"AICMO_LINKEDIN_DAILY_LIMIT"}, AccountField{"AICMO_LINKEDIN_WINDOW"}};
constexpr std::array instagramFields{
    AccountField{"AICMO_INSTAGRAM_TOKEN", true}, AccountField{"AICMO_INSTAGRAM_ACCOUNT"},
    AccountField{"AICMO_INSTAGRAM_API"},         AccountField{"AICMO_INSTAGRAM_VERSION"},
    AccountField{"AICMO_INSTAGRAM_DAILY_LIMIT"}, AccountField{"AICMO_INSTAGRAM_WINDOW"}};
constexpr std::array twitterFields{AccountField{"AICMO_TWITTER_TOKEN", true}, AccountField{"AICMO_TWITTER_ACCOUNT"},
                                   AccountField{"AICMO_TWITTER_API"}, AccountField{"AICMO_TWITTER_DAILY_LIMIT"},
                                   AccountField{"AICMO_TWITTER_WINDOW"}};
constexpr std::array crmFields{AccountField{"AICMO_HUBSPOT_TOKEN", true}, AccountField{"AICMO_HUBSPOT_ACCOUNT"},
                               AccountField{"AICMO_HUBSPOT_API"},         AccountField{"AICMO_HUBSPOT_PREFIX"},
                               AccountField{"AICMO_HUBSPOT_DAILY_LIMIT"}, AccountField{"AICMO_HUBSPOT_WINDOW"}};
constexpr std::array allChannels{Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm};

/// Where the channel's secret goes to.
std::string destinationOf(Channel channel) {
    switch (channel) {
        case Channel::Email: return "AICMO_SMTP_URL";
        case Channel::LinkedIn: return "AICMO_LINKEDIN_API";
        case Channel::Instagram: return "AICMO_INSTAGRAM_API";
        case Channel::Twitter: return "AICMO_TWITTER_API";
        case Channel::Crm: return "AICMO_HUBSPOT_API";
    }
    return {};
}

constexpr std::string_view keyringWord = "keyring";
constexpr std::string_view fileWord = "file";

/// Owners are names that people give: what a key is made of must not be mistaken for its parts.
std::string prefixOf(const std::string& owner) {
    if (owner.empty()) {
        return "account/";
    }
    return "client/" + QUrl::toPercentEncoding(QString::fromStdString(owner)).toStdString() + "/account/";
}

std::string withoutFile(const std::string& variable) {
    constexpr std::string_view ending = "_FILE";
    // A certificate's path ends so as well, and is a value of its own.
    const bool secretFile = variable.ends_with(ending) && variable != "AICMO_SMTP_CA_FILE";
    return secretFile ? variable.substr(0, variable.size() - ending.size()) : variable;
}

void dropChannel(GatewayConfig& config, Channel channel) {
    switch (channel) {
        case Channel::Email: config.smtp.reset(); return;
        case Channel::LinkedIn: config.linkedin.reset(); return;
        case Channel::Instagram: config.instagram.reset(); return;
        case Channel::Twitter: config.twitter.reset(); return;
        case Channel::Crm: config.hubspot.reset(); return;
    }
}

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

std::string accountOwner(const Project& project) { return settingsOwner(project); }

AccountBook::AccountBook(std::shared_ptr<Store> store, std::shared_ptr<SecretSafe> safe, Environment environment,
                         MakeGateways makeGateways, std::string actor)
    : store_(std::move(store)),
      safe_(std::move(safe)),
      environment_(std::move(environment)),
      makeGateways_(std::move(makeGateways)),
      actor_(std::move(actor)) {}

std::string AccountBook::lockOf(const AccountField& field) const {
    const auto isSet = [this](const std::string& variable) {
        return !trim(environment_(variable).value_or("")).empty();
    };
    if (isSet(field.variable)) {
        return field.variable;
    }
    const std::string file = std::string(field.variable) + "_FILE";
    return field.secret && isSet(file) ? file : std::string();
}

std::string AccountBook::secretKey(const std::string& owner, const std::string& variable) const {
    // Of this store alone: the address that the secret is for stands there.
    return store_->storeId() + "/" + prefixOf(owner) + variable;
}

std::string AccountBook::fileOf(const std::string& owner, const std::string& variable) const {
    return safe_->fileOf(secretKey(owner, variable));
}

Result<AccountBook::Entered> AccountBook::entered(const std::string& owner, Channel channel) const {
    Entered out;
    for (const AccountField& field : accountFields(channel)) {
        const auto value = store_->setting(prefixOf(owner) + field.variable);
        if (!value) {
            return fail(value.error());
        }
        if (const std::string text = value->value_or(""); !text.empty() && !field.secret) {
            out.texts.emplace(field.variable, text);
        } else if (text == keyringWord) {
            out.places.emplace(field.variable, SecretPlace::Keyring);
        } else if (text == fileWord) {
            out.places.emplace(field.variable, SecretPlace::File);
        }
    }
    const std::lock_guard lock(mutex_);
    if (const auto found = inSession_.find(owner); found != inSession_.end()) {
        for (const AccountField& field : accountFields(channel)) {
            if (found->second.contains(field.variable)) {
                out.places.insert_or_assign(field.variable, SecretPlace::Session);
            }
        }
    }
    return out;
}

Result<std::pair<std::string, AccountBook::Entered>> AccountBook::effective(const std::string& owner,
                                                                            Channel channel) const {
    auto own = entered(owner, channel);
    if (!own) {
        return fail(own.error());
    }
    if (owner.empty() || !own->empty()) {
        return std::pair(owner, std::move(*own));
    }
    auto shared = entered({}, channel);
    if (!shared) {
        return fail(shared.error());
    }
    return std::pair(std::string(), std::move(*shared));
}

AccountBook::Secrets AccountBook::secretsOf(const std::string& owner, const Entered& from) const {
    Secrets out;
    for (const auto& [variable, place] : from.places) {
        // What the environment gives is not asked of a keyring, which may want to be unlocked first.
        if (!lockOf({variable.c_str(), true}).empty()) {
            continue;
        }
        Result<Secret> secret = safe_->read(secretKey(owner, variable), place);
        if (secret) {
            out.values.emplace(variable, std::move(*secret));
        } else {
            Error error = secret.error();
            error.kind = ErrorKind::Auth;
            error.place = variable;
            if (error.advice.empty()) {
                error.advice = "enter it again in the settings";
            }
            out.errors.push_back(std::move(error));
        }
    }
    return out;
}

GatewayConfig AccountBook::read(const Texts& texts, const std::map<std::string, Secret>& secrets) const {
    return readGatewayConfig(environment_, [&](const std::string& name) -> std::optional<std::string> {
        if (const auto text = texts.find(name); text != texts.end()) {
            return text->second;
        }
        const auto secret = secrets.find(name);
        return secret == secrets.end() ? std::nullopt : std::optional(secret->second.reveal());
    });
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
        Secrets read = secretsOf(from->first, from->second);
        texts.merge(from->second.texts);
        secrets.merge(read.values);
        for (Error& error : read.errors) {
            errors.emplace_back(channel, std::move(error));
        }
    }
    GatewayConfig config = read(texts, secrets);
    for (const auto& [channel, error] : errors) {
        dropChannel(config, channel);
    }
    // The reason that is told is the first one: a secret that could not be read before one that is missing for it.
    config.errors.insert(config.errors.begin(), errors.begin(), errors.end());
    return config;
}

Result<AccountSheet> AccountBook::sheet(const std::string& owner, Channel channel) const {
    const auto own = entered(owner, channel);
    const auto from = effective(owner, channel);
    if (!own || !from) {
        return fail(own ? from.error() : own.error());
    }
    AccountSheet sheet;
    sheet.channel = channel;
    sheet.own = !own->empty();
    sheet.inherited = !owner.empty() && !sheet.own && !from->second.empty();
    for (const AccountField& field : accountFields(channel)) {
        AccountValue value;
        value.lockedBy = lockOf(field);
        const auto text = from->second.texts.find(field.variable);
        if (!field.secret) {
            value.text = !value.lockedBy.empty()            ? std::string(trim(*environment_(value.lockedBy)))
                         : text != from->second.texts.end() ? text->second
                                                            : std::string();
        } else if (const auto place = from->second.places.find(field.variable); place != from->second.places.end()) {
            value.place = place->second;
        }
        value.isSet = !value.lockedBy.empty() || !value.text.empty() || value.place.has_value();
        sheet.values.emplace(field.variable, std::move(value));
    }
    const GatewayConfig config = this->config(owner, std::span(&channel, 1));
    sheet.account = accountName(config, channel);
    for (const auto& [which, error] : config.errors) {
        if (which == channel) {
            sheet.problem = sheet.problem.empty() ? error.text() : sheet.problem;
            sheet.problems.emplace(withoutFile(error.place), error.message);
        }
    }
    return sheet;
}

Result<std::map<std::string, std::string>> AccountBook::problemsOf(const std::string& owner, Channel channel,
                                                                   const AccountChange& change) const {
    const auto own = entered(owner, channel);
    if (!own) {
        return fail(own.error());
    }
    std::map<std::string, Secret> secrets = change.secrets;
    secrets.merge(secretsOf(owner, *own).values);
    Texts texts;
    std::copy_if(change.texts.begin(), change.texts.end(), std::inserter(texts, texts.end()),
                 [](const auto& entry) { return !entry.second.empty(); });
    std::map<std::string, std::string> problems;
    // A secret was given for one server; another one gets it only from who knows it.
    const std::string destination = destinationOf(channel);
    const auto textAt = [&destination](const Texts& in) {
        const auto found = in.find(destination);
        return found == in.end() ? std::string() : found->second;
    };
    const bool goesNowhere = channel == Channel::Email && textAt(texts).empty();  // told by the field of the server
    const bool moves = change.texts.contains(destination) && !goesNowhere && textAt(own->texts) != textAt(texts);
    for (const auto& [variable, place] : own->places) {
        if (moves && !change.secrets.contains(variable)) {
            problems.emplace(variable, "type it again: it was given for another server");
        }
    }
    for (const auto& [which, error] : read(texts, secrets).errors) {
        if (which == channel) {
            problems.emplace(withoutFile(error.place), error.message);
        }
    }
    return problems;
}

Status AccountBook::put(const std::string& owner, const std::string& variable, const std::string& value) {
    const std::string key = prefixOf(owner) + variable;
    const auto before = store_->setting(key);
    if (!before) {
        return fail(before.error());
    }
    // What was never set need not be emptied: the event log would tell of changes that are none.
    return before->value_or("") == value ? Status{} : store_->setSetting(key, value, actor_);
}

Status AccountBook::save(const std::string& owner, Channel channel, const AccountChange& change) {
    const auto before = entered(owner, channel);
    if (!before) {
        return fail(before.error());
    }
    for (const auto& [variable, secret] : change.secrets) {
        const std::string key = secretKey(owner, variable);
        if (Status written = safe_->write(key, change.place, secret); !written) {
            return written;
        }
        if (const auto old = before->places.find(variable);
            old != before->places.end() && old->second != change.place) {
            if (Status removed = safe_->remove(key, old->second); !removed) {
                return removed;
            }
        }
        {
            const std::lock_guard lock(mutex_);
            if (change.place == SecretPlace::Session) {
                inSession_[owner].insert(variable);
            } else {
                inSession_[owner].erase(variable);
            }
        }
        const std::string_view word = change.place == SecretPlace::Keyring ? keyringWord
                                      : change.place == SecretPlace::File  ? fileWord
                                                                           : std::string_view();
        if (Status noted = put(owner, variable, std::string(word)); !noted) {
            return noted;
        }
    }
    for (const auto& [variable, text] : change.texts) {
        if (Status kept = put(owner, variable, text); !kept) {
            return kept;
        }
    }
    return {};
}

Status AccountBook::remove(const std::string& owner, Channel channel) {
    const auto before = entered(owner, channel);
    if (!before) {
        return fail(before.error());
    }
    for (const auto& [variable, place] : before->places) {
        if (Status removed = safe_->remove(secretKey(owner, variable), place); !removed) {
            return removed;
        }
        const std::lock_guard lock(mutex_);
        inSession_[owner].erase(variable);
    }
    for (const AccountField& field : accountFields(channel)) {
        if (Status emptied = put(owner, field.variable, {}); !emptied) {
            return emptied;
        }
    }
    return {};
}

GatewayCheck AccountBook::check(const std::string& owner, Channel channel) const {
    safe_->askAgain();
    return makeGateways_(config(owner, std::span(&channel, 1)))->check(channel);
}

}  // namespace aicmo::ui
