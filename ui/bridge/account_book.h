#pragma once
// The accounts that an operator entered, for each client and, by default, for all: addresses and limits in the store's
// settings, secrets in the safe. The environment wins over all of it (CONTRACT section 5).

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/gateway/gateway_config.h"
#include "core/project/project.h"
#include "core/store/store.h"
#include "ui/bridge/secret_safe.h"

namespace aicmo::ui {

/// One value of an account, under the name that the environment has for it.
struct AccountField {
    const char* variable;
    bool secret = false;
};
[[nodiscard]] std::span<const AccountField> accountFields(Channel channel);

/// Whose accounts: `client.id`, else the client's name; empty: of every client without its own.
[[nodiscard]] std::string accountOwner(const Project& project);

/// What is known of one value.
struct AccountValue {
    std::string text;                       ///< never a secret's
    bool isSet = false;                     ///< a secret is there, or the text is not empty
    std::string lockedBy;                   ///< the variable of the environment that sets it; empty: the form does
    std::optional<SecretPlace> place = {};  ///< of a secret that was entered
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
                MakeGateways makeGateways, std::string actor);

    /// The accounts that hold for an owner. A channel of which anything was entered for the owner is taken from there
    /// whole, so that no password of the default account goes to another server.
    [[nodiscard]] GatewayConfig config(const std::string& owner) const;
    /// Who would send through that channel (accountName()); nothing but what it needs is read.
    [[nodiscard]] std::string account(const std::string& owner, Channel channel) const;
    [[nodiscard]] Result<AccountSheet> sheet(const std::string& owner, Channel channel) const;
    /// What would be wrong if `change` were saved, by variable; empty when nothing is. A secret has to be typed again
    /// when the server that it goes to changes. Keeps nothing.
    [[nodiscard]] Result<std::map<std::string, std::string>> problemsOf(const std::string& owner, Channel channel,
                                                                        const AccountChange& change) const;
    [[nodiscard]] Status save(const std::string& owner, Channel channel, const AccountChange& change);
    /// Takes out what was entered for this very owner, its secrets too.
    [[nodiscard]] Status remove(const std::string& owner, Channel channel);
    /// Connects and authenticates as `aicmo gateway check` does; sends nothing.
    [[nodiscard]] GatewayCheck check(const std::string& owner, Channel channel) const;
    /// Whether secrets can go into a keyring; the error says why not.
    [[nodiscard]] Status keyring() const { return safe_->keyring(); }
    /// Where a secret would stand in a file.
    [[nodiscard]] std::string fileOf(const std::string& owner, const std::string& variable) const;

  private:
    using Texts = std::map<std::string, std::string>;
    /// What was entered for one owner and channel.
    struct Entered {
        Texts texts;
        std::map<std::string, SecretPlace> places;
        [[nodiscard]] bool empty() const { return texts.empty() && places.empty(); }
    };
    struct Secrets {
        std::map<std::string, Secret> values;
        std::vector<Error> errors;
    };

    [[nodiscard]] Result<Entered> entered(const std::string& owner, Channel channel) const;
    /// The owner that the channel is really taken from: itself, or the default.
    [[nodiscard]] Result<std::pair<std::string, Entered>> effective(const std::string& owner, Channel channel) const;
    [[nodiscard]] GatewayConfig config(const std::string& owner, std::span<const Channel> channels) const;
    [[nodiscard]] Secrets secretsOf(const std::string& owner, const Entered& from) const;
    [[nodiscard]] GatewayConfig read(const Texts& texts, const std::map<std::string, Secret>& secrets) const;
    [[nodiscard]] std::string lockOf(const AccountField& field) const;
    [[nodiscard]] std::string secretKey(const std::string& owner, const std::string& variable) const;
    [[nodiscard]] Status put(const std::string& owner, const std::string& variable, const std::string& value);

    std::shared_ptr<Store> store_;
    std::shared_ptr<SecretSafe> safe_;
    Environment environment_;
    MakeGateways makeGateways_;
    std::string actor_;
    mutable std::mutex mutex_;                                ///< guards inSession_
    std::map<std::string, std::set<std::string>> inSession_;  ///< by owner: secrets that this program alone holds
};

}  // namespace aicmo::ui
