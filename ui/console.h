#pragma once
// What the console is given by the composition root. It opens no store and knows no provider: all of it comes in here.

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/delivery/execution.h"
#include "core/store/store.h"
#include "ui/style/aicmo_style.h"
#include "ui/style/tokens.h"

class QApplication;

namespace aicmo::ui {

class AccountBook;
class Desktop;

struct ConsoleServices {
    std::shared_ptr<Store> store;
    GatewayProvider gateways;
    /// Where a channel of a project would go out ("smtp.example.org:587, TLS"), told without opening a connection;
    /// nothing when the channel has no account.
    std::function<std::optional<std::string>(const Project& project, Channel channel)> accountOf;
    /// What the operator enters in the settings, and what the environment sets over it.
    std::shared_ptr<AccountBook> accounts;
    /// Shows an address in the browser; empty: the desktop's own.
    std::function<bool(const std::string& url)> openBrowser;
    std::chrono::milliseconds signInTime = std::chrono::minutes(5);  ///< how long a sign-in there is waited for
    std::shared_ptr<Desktop> desktop;                                ///< null: nothing is known of it
    ExecutionConfig config;
    bool executionSetByEnvironment = false;
    std::shared_ptr<const Clock> clock;
    std::string actor;  ///< who acts, for approvals and events
    std::string storeUrl;
    std::string samplesFolder;  ///< holds one folder per sample project; empty when there are none
    std::string mailModule;  ///< the file of the faithful preview's module (ui/webview), there or not; empty for none
    std::string packagesFolder;  ///< where packages are built; a folder per project and time is made in it
};

/// Style, palette, fonts. May be called again to change the theme.
void installLook(QApplication& application, Theme theme);
/// The desktop's theme as far as the platform tells it (portal setting or palette).
[[nodiscard]] Theme desktopTheme();
/// What the operator chose last; the desktop's theme when nothing was chosen.
[[nodiscard]] Theme startTheme();
/// The choice itself; nothing = as the desktop.
[[nodiscard]] std::optional<Theme> chosenTheme();
/// Remembers the choice; nothing = as the desktop from now on.
void rememberTheme(std::optional<Theme> theme);
/// What the desktop said last, for the next start too; nothing = it does not say.
void rememberDesktopTheme(std::optional<Theme> theme);
/// How close rows stand, as it was chosen last.
[[nodiscard]] Density chosenDensity();
/// Remembers the choice and shows it.
void chooseDensity(Density density);

}  // namespace aicmo::ui
