#include "ui/menus.h"

#include <array>

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace aicmo::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Menus", text); }

QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, const std::function<void()>& act) {
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, menu, [act] { act(); });
    return action;
}

}  // namespace

MenuEntries fillMenuBar(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme) {
    MenuEntries entries;
    QMenu* file = bar->addMenu(tr("&File"));
    add(file, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_O), actions.import);
    add(file, tr("Import &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), actions.importFolder);
    add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), actions.exportProject);
    add(file, tr("&Print the run's report…"), QKeySequence::Print, actions.printReport);
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QApplication::closeAllWindows(); });
    QMenu* edit = bar->addMenu(tr("&Edit"));
    add(edit, tr("Search &projects"), QKeySequence(Qt::CTRL | Qt::Key_L), actions.searchProjects);
    add(edit, tr("Search &here"), QKeySequence(Qt::CTRL | Qt::Key_F), actions.searchHere);
    QMenu* view = bar->addMenu(tr("&View"));
    const QStringList pages{tr("&Overview"), tr("&Plan and preview"), tr("&Run"), tr("Pa&ckage"), tr("&Event log")};
    for (int i = 0; i < pages.size(); ++i) {
        add(view, pages[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [show = actions.showPage, i] { show(static_cast<PageId>(i)); });
    }
    view->addSeparator();
    auto* themes = entries.themes = new QActionGroup(view);
    const std::array<std::pair<QString, std::optional<Theme>>, 3> looks{
        {{tr("&As the desktop"), std::nullopt}, {tr("&Light"), Theme::Light}, {tr("&Dark"), Theme::Dark}}};
    for (const auto& [text, which] : looks) {
        QAction* look = add(view, text, {}, [set = actions.setTheme, which = which] { set(which); });
        look->setCheckable(true);
        look->setChecked(which == theme);
        themes->addAction(look);
    }
    view->addSeparator();
    entries.densities = new QActionGroup(view);
    const std::array<std::pair<QString, Density>, 3> densities{{{tr("&Compact rows"), Density::Compact},
                                                                {tr("&Normal rows"), Density::Normal},
                                                                {tr("Co&mfortable rows"), Density::Comfortable}}};
    for (const auto& [text, which] : densities) {
        QAction* rows = add(view, text, {}, [set = actions.setDensity, which = which] { set(which); });
        rows->setCheckable(true);
        rows->setChecked(which == chosenDensity());
        entries.densities->addAction(rows);
    }
    QMenu* project = bar->addMenu(tr("&Project"));
    add(project, tr("&Approve this content"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), actions.approve);
    add(project, tr("A&rchive"), {}, actions.archive);
    QMenu* run = bar->addMenu(tr("&Run"));
    add(run, tr("&Run as the bar says"), QKeySequence(Qt::CTRL | Qt::Key_Return), actions.run);
    add(run, tr("&Preview"), {}, actions.preview);
    entries.pause = add(run, tr("Pa&use"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), actions.pause);
    entries.pause->setObjectName(QStringLiteral("pauseRun"));
    add(run, tr("&Stop"), {}, actions.stop);
    run->addSeparator();
    add(run, tr("&Continue the stopped run…"), {}, actions.continueRun);
    add(run, tr("Retry &failed…"), {}, actions.retryFailed);
    add(run, tr("&Ask the services about doubts"), {}, actions.askServices);
    QMenu* tools = bar->addMenu(tr("&Tools"));
    add(tools, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), actions.settings);
    add(tools, tr("&Test all accounts"), {}, actions.testAccounts);
    add(tools, tr("Su&ppression list…"), {}, actions.suppressions);
    tools->addSeparator();
    add(tools, tr("&Rules of the channels…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), actions.rules);
    add(tools, tr("&Verify event log"), {}, actions.verifyEvents);
    QMenu* help = bar->addMenu(tr("&Help"));
    add(help, tr("&Keyboard"), QKeySequence(Qt::Key_Question), actions.shortcuts);
    return entries;
}

QString shortcutList() {
    return QStringList{tr("Ctrl+L   search projects"),
                       tr("Ctrl+F   search on this page"),
                       tr("Ctrl+1 … 5   pages"),
                       tr("Ctrl+O   import"),
                       tr("Ctrl+Shift+O   import a folder"),
                       tr("Ctrl+E   export"),
                       tr("Ctrl+P   print the run's report"),
                       tr("Ctrl+Return   preview or send, as the bar says"),
                       tr("Alt+←, Alt+→   previous, next recipient"),
                       tr("Ctrl+Shift+A   approve this content"),
                       tr("Ctrl+Shift+P   pause, and go on"),
                       tr("Ctrl+Shift+R   rules of the channels"),
                       tr("Ctrl+,   settings"),
                       tr("Esc Esc   stop every run"),
                       tr("F, D, A   failed, in doubt, all (in results)"),
                       tr("?   this list")}
        .join(u'\n');
}

}  // namespace aicmo::ui
