#pragma once
// The menu bar: every button is in a menu too, with its shortcut.

#include <functional>
#include <optional>

#include <QString>

#include "ui/pages/page.h"

class QAction;
class QActionGroup;
class QMenuBar;

namespace aicmo::ui {

struct MenuActions {
    std::function<void()> import, importFolder, exportProject, archive, searchProjects, searchHere, run, preview, pause,
        stop, continueRun, retryFailed, askServices, printReport, approve, verifyEvents, rules, settings, testAccounts,
        suppressions, shortcuts;
    std::function<void(PageId)> showPage;
    std::function<void(std::optional<Theme>)> setTheme;
    std::function<void(Density)> setDensity;
};

/// Entries whose words change with what goes on; owned by the menu bar.
struct MenuEntries {
    QAction* pause = nullptr;
    QActionGroup* themes = nullptr;     ///< as the desktop, light, dark
    QActionGroup* densities = nullptr;  ///< in the order of Density
};

MenuEntries fillMenuBar(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme);
/// All shortcuts as lines of text.
[[nodiscard]] QString shortcutList();

}  // namespace aicmo::ui
