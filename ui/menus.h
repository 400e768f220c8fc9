#pragma once
// The menu bar: every button is in a menu too, with its shortcut.

#include <functional>
#include <optional>

#include <QString>

#include "ui/pages/page.h"

class QAction;
class QMenuBar;

namespace aicmo::ui {

struct MenuActions {
    std::function<void()> import, importFolder, exportProject, archive, searchProjects, searchHere, run, preview, pause,
        stop, continueRun, retryFailed, askServices, printReport, approve, verifyEvents, rules, shortcuts;
    std::function<void(PageId)> showPage;
    std::function<void(std::optional<Theme>)> setTheme;
};

/// Entries whose words change with what goes on; owned by the menu bar.
struct MenuEntries {
    QAction* pause = nullptr;
};

MenuEntries fillMenuBar(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme);
/// All shortcuts as lines of text.
[[nodiscard]] QString shortcutList();

}  // namespace aicmo::ui
