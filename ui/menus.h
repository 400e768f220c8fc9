#pragma once
// The menu bar: every button is in a menu too, with its shortcut.

#include <functional>
#include <optional>

#include <QString>

#include "ui/pages/page.h"

class QMenuBar;

namespace aicmo::ui {

struct MenuActions {
    std::function<void()> import, importFolder, exportProject, archive, searchProjects, searchHere, run, preview, pause,
        stop, approve, verifyEvents, shortcuts;
    std::function<void(PageId)> showPage;
    std::function<void(std::optional<Theme>)> setTheme;
};

void fillMenuBar(QMenuBar* bar, const MenuActions& actions);
/// All shortcuts as lines of text.
[[nodiscard]] QString shortcutList();

}  // namespace aicmo::ui
