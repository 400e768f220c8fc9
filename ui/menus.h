#pragma once
// The menu bar: every button is in a menu too, with its shortcut. What stands there is what the command palette and the
// list of shortcuts show.

#include <functional>
#include <optional>
#include <vector>

#include <QString>

#include "ui/bridge/copied_results.h"
#include "ui/pages/page.h"

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace aicmo::ui {

struct MenuActions {
    std::function<void()> import, importFolder, exportProject, archive, searchProjects, searchHere, run, preview, pause,
        stop, continueRun, retryFailed, askServices, printReport, previewReport, exportResults, runHistory, approve,
        revoke, sendTest, previousItem, nextItem, buildPackage, verifyPackage, openPackage, previewPdf, approvalChanges,
        approveContents, revokeContents, exportEvents, allEvents, verifyEvents, rules, settings, testAccounts,
        suppressions, brand, palette, nextRegion, previousRegion, shortcuts, diagnostics;
    std::function<void(CopyFormat)> copyResults;
    std::function<void(PageId)> showPage;
    std::function<void(std::optional<Theme>)> setTheme;
    std::function<void(Density)> setDensity;
};

/// Entries whose words change with what goes on; owned by the menu bar.
struct MenuEntries {
    QAction* pause = nullptr;
    QMenu* recent = nullptr;            ///< empty: filled when it opens
    QActionGroup* themes = nullptr;     ///< as the desktop, light, dark
    QActionGroup* densities = nullptr;  ///< in the order of Density
};

MenuEntries fillMenuBar(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme);

/// Something that a menu offers.
struct MenuCommand {
    QAction* action = nullptr;  ///< owned by the menu bar
    QString text;               ///< without mnemonics
    QString menu;               ///< "Run"
};
/// All of them, in the order of the menus.
[[nodiscard]] std::vector<MenuCommand> menuCommands(const QMenuBar& bar);

/// A key and what it does.
struct ShortcutLine {
    QString keys, what, where;
};
/// The shortcuts of the menus, and those that have no menu.
[[nodiscard]] std::vector<ShortcutLine> shortcutLines(const QMenuBar& bar);

}  // namespace aicmo::ui
