#pragma once
// The values that an account is made of, channel by channel, under the names that the environment has for them.

#include <span>
#include <string>

#include "core/gateway/gateway_config.h"
#include "core/project/project.h"

namespace aicmo::ui {

/// One value of an account.
struct AccountField {
    enum class Part {
        Account,  ///< taken whole from the client or from the default
        App,      ///< the app to sign in with: likewise, but for itself, since an agency has one for all its clients
        Grant,    ///< what a sign-in gave; goes with the account
    };
    const char* variable;
    Part part = Part::Account;
    /// Of a secret: the variable that says where it is sent to. nullptr: no secret.
    const char* goesTo = nullptr;
    [[nodiscard]] bool secret() const { return goesTo != nullptr; }
};
[[nodiscard]] std::span<const AccountField> accountFields(Channel channel);
/// The field that holds what a sign-in gave; nullptr where the service has no OAuth for us.
[[nodiscard]] const AccountField* grantField(Channel channel);
/// Where a channel's name of the account stands, which a sign-in tells where nobody wrote one.
[[nodiscard]] std::string nameVariable(Channel channel);

/// Whose accounts: `client.id`, else the client's name; empty: of every client without its own.
[[nodiscard]] std::string accountOwner(const Project& project);

/// What the store's keys of an owner's settings begin with.
[[nodiscard]] std::string accountPrefix(const std::string& owner);

/// The variable without `_FILE`, where that only says how a secret is given.
[[nodiscard]] std::string withoutFile(const std::string& variable);

}  // namespace aicmo::ui
