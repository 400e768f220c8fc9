#pragma once
// The accounts that an operator entered, for each client and, by default, for all: addresses and limits in the store's
// settings, secrets in the safe. The environment wins over all of it (CONTRACT section 5).

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/gateway/gateway_config.h"
#include "core/gateway/oauth.h"
#include "core/store/store.h"
#include "ui/bridge/account_fields.h"
#include "ui/bridge/secret_safe.h"

namespace aicmo::ui {

/// What is known of one value.
struct AccountValue {
    std::string text;                       ///< never a secret's
    bool isSet = false;                     ///< a secret is there, or the text is not empty
    std::string lockedBy;                   ///< the variable of the environment that sets it; empty: the form does
    std::optional<SecretPlace> place = {};  ///< of a secret that was entered
    bool inherited = false;                 ///< it is the default's
    std::string otherwise = {};             ///< what holds where the form has no text: the sign-in's, the default's
};

/// What a sign-in at a channel's service gave, without its secrets.
struct Connection {
    std::string account;
    std::vector<std::string> scopes, missing;  ///< granted; asked for and not granted
    std::optional<Instant> accessEnds, refreshEnds;
    bool renewable = false;  ///< the access is renewed by itself
    bool ended = false;      ///< only another sign-in helps
    bool revoked = false;    ///< because the service takes it no more
};

/// One channel's account as its form shows it.
struct AccountSheet {
    Channel channel = Channel::Email;
    bool own = false;        ///< something was entered for this very owner
    bool inherited = false;  ///< the values are those of the default account
    std::map<std::string, AccountValue> values;
    std::string account;  ///< who sends (accountName()); empty when the channel is not usable
    std::string problem;  ///< why it is not, when something is set
    /// By variable, what is wrong with its value.
    std::map<std::string, std::string> problems;

    // Of a service with OAuth:
    bool hasOAuth = false;
    std::string connectLockedBy;  ///< the variable of the environment that makes a sign-in pointless
    std::optional<OAuthApp> app;  ///< to sign in with, without its secret; nothing until it is set
    std::optional<Connection> connection;
    bool ownConnection = false;  ///< of this very owner
    /// An app is set, and neither a token nor a sign-in is there.
    bool awaitsConnection = false;
};

/// What the form wants kept: texts (empty: none), and secrets that were typed. A secret that is not named stays.
struct AccountChange {
    std::map<std::string, std::string> texts;
    std::map<std::string, Secret> secrets;
    SecretPlace place = SecretPlace::Keyring;
};

/// Thread-safe. Every call blocks, so only on a worker.
class AccountBook {
  public:
    using MakeGateways = std::function<std::unique_ptr<GatewayFactory>(GatewayConfig)>;

    AccountBook(std::shared_ptr<Store> store, std::shared_ptr<SecretSafe> safe, Environment environment,
                MakeGateways makeGateways, std::string actor, std::shared_ptr<const Clock> clock = {});

    /// The accounts that hold for an owner, as they are: nothing is renewed, no connection is opened. A channel of
    /// which anything was entered for the owner is taken from there whole, so that no password of the default account
    /// goes to another server.
    [[nodiscard]] GatewayConfig config(const std::string& owner) const;
    /// Who would send through that channel (accountName()); nothing but what it needs is read.
    [[nodiscard]] std::string account(const std::string& owner, Channel channel) const;
    [[nodiscard]] Result<AccountSheet> sheet(const std::string& owner, Channel channel) const;
    /// What would be wrong if `change` were saved, by variable; empty when nothing is. A secret has to be typed again
    /// when the server that it goes to changes. Keeps nothing.
    [[nodiscard]] Result<std::map<std::string, std::string>> problemsOf(const std::string& owner, Channel channel,
                                                                        const AccountChange& change) const;
    /// A token that was typed takes the place of a sign-in.
    [[nodiscard]] Status save(const std::string& owner, Channel channel, const AccountChange& change);
    /// Takes out what was entered for this very owner, its secrets too.
    [[nodiscard]] Status remove(const std::string& owner, Channel channel);
    /// Connects and authenticates as `aicmo gateway check` does; sends nothing. Access that is about to end is renewed.
    [[nodiscard]] GatewayCheck check(const std::string& owner, Channel channel);
    /// Whether secrets can go into a keyring; the error says why not.
    [[nodiscard]] Status keyring() const { return safe_->keyring(); }
    /// Where a secret would stand in a file.
    [[nodiscard]] std::string fileOf(const std::string& owner, const std::string& variable) const;

    // Signing in at a service (account_grants.cpp).

    /// The app that an owner would sign in with, its secret too; the error says what is missing.
    [[nodiscard]] Result<OAuthApp> app(const std::string& owner, Channel channel) const;
    /// Exchanges the code of a sign-in and keeps what it gives, whole, in the place of what was there: an earlier
    /// sign-in, a token that was typed.
    [[nodiscard]] Status connect(const std::string& owner, Channel channel, const OAuthRequest& request,
                                 const Secret& code, SecretPlace place, const std::stop_token& stop);
    /// Forgets the sign-in of this very owner; the consent stays with the service.
    [[nodiscard]] Status disconnect(const std::string& owner, Channel channel);
    /// By the clock that ends are compared with.
    [[nodiscard]] Instant now() const { return clock_->now(); }
    /// A channel's account, ready to be used.
    struct Access {
        GatewayConfig config;
        Instant renewFrom = Instant::max();  ///< then it has to be asked for anew
    };
    /// Renews access that is about to end: the new one is kept before it is handed out, one renewal at a time for each
    /// account, also across programs.
    [[nodiscard]] Result<Access> access(const std::string& owner, Channel channel);

  private:
    using Texts = std::map<std::string, std::string>;
    struct Kept {
        SecretPlace place;
        std::string owner;
    };
    /// What was entered for a channel.
    struct Entered {
        Texts texts;
        std::map<std::string, Kept> places;
        [[nodiscard]] bool empty() const { return texts.empty() && places.empty(); }
        void add(Entered other);
    };
    struct Secrets {
        std::map<std::string, Secret> values;
        std::vector<Error> errors;
    };
    enum class Which { Account, App };

    [[nodiscard]] Result<Entered> entered(const std::string& owner, Channel channel, Which which) const;
    [[nodiscard]] Result<Entered> entered(const std::string& owner, Channel channel) const;
    /// What holds: each part of the owner itself, or of the default.
    [[nodiscard]] Result<Entered> effective(const std::string& owner, Channel channel, Which which) const;
    [[nodiscard]] Result<Entered> effective(const std::string& owner, Channel channel) const;
    [[nodiscard]] GatewayConfig config(const std::string& owner, std::span<const Channel> channels) const;
    [[nodiscard]] Secrets secretsOf(Channel channel, const Entered& from) const;
    /// Token and name of the sign-in, where there is one that counts.
    void addGrant(Channel channel, Entered& from, Secrets& secrets) const;
    [[nodiscard]] Environment fallback(const Texts& texts, const std::map<std::string, Secret>& secrets) const;
    [[nodiscard]] std::string lockOf(const AccountField& field) const;
    [[nodiscard]] std::string secretKey(const std::string& owner, const std::string& variable) const;
    [[nodiscard]] Status put(const std::string& owner, const std::string& variable, const std::string& value);
    [[nodiscard]] Status keepSecret(const std::string& owner, const std::string& variable, const Entered& before,
                                    SecretPlace place, const Secret& secret);
    [[nodiscard]] Status forgetSecret(const std::string& owner, const std::string& variable, const Entered& before);
    [[nodiscard]] bool isSet(const std::string& variable) const;
    [[nodiscard]] std::string connectLock(Channel channel) const;
    [[nodiscard]] Result<OAuthGrant> grantAt(const std::string& key, SecretPlace place, const OAuthApp& app) const;
    /// Nothing: there is none, or the environment gives the token.
    [[nodiscard]] std::optional<Result<OAuthGrant>> grantOf(Channel channel, const Entered& from) const;
    [[nodiscard]] OAuthSetup appOf(Channel channel, const Entered& from, bool withSecret) const;
    [[nodiscard]] Status renew(Channel channel, const Entered& from);
    void showConnection(AccountSheet& sheet, const Entered& own, const Entered& from) const;

    std::shared_ptr<Store> store_;
    std::shared_ptr<SecretSafe> safe_;
    Environment environment_;
    MakeGateways makeGateways_;
    std::string actor_;
    std::shared_ptr<const Clock> clock_;
    mutable std::mutex mutex_;                                ///< guards inSession_
    std::map<std::string, std::set<std::string>> inSession_;  ///< by owner: secrets that this program alone holds
};

}  // namespace aicmo::ui
