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

void fillFile(QMenuBar* bar, const MenuActions& actions, MenuEntries& entries) {
    QMenu* file = bar->addMenu(tr("&File"));
    add(file, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_O), actions.import);
    add(file, tr("Import &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), actions.importFolder);
    entries.recent = file->addMenu(tr("&Recent projects"));
    add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), actions.exportProject);
    file->addSeparator();
    add(file, tr("Print pre&view of the report…"), {}, actions.previewReport);
    add(file, tr("&Print the run's report…"), QKeySequence::Print, actions.printReport);
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QApplication::closeAllWindows(); });
}

void fillEdit(QMenuBar* bar, const MenuActions& actions) {
    QMenu* edit = bar->addMenu(tr("&Edit"));
    add(edit, tr("&Command palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), actions.palette);
    edit->addSeparator();
    add(edit, tr("Search &projects"), QKeySequence(Qt::CTRL | Qt::Key_L), actions.searchProjects);
    add(edit, tr("Search &here"), QKeySequence(Qt::CTRL | Qt::Key_F), actions.searchHere);
    edit->addSeparator();
    add(edit, tr("Copy results as C&SV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [copy = actions.copyResults] { copy(CopyFormat::Csv); });
    add(edit, tr("Copy results as &JSON"), {}, [copy = actions.copyResults] { copy(CopyFormat::Json); });
    add(edit, tr("Copy results as &Markdown"), {}, [copy = actions.copyResults] { copy(CopyFormat::Markdown); });
}

void fillView(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme, MenuEntries& entries) {
    QMenu* view = bar->addMenu(tr("&View"));
    const QStringList pages{tr("&Overview"), tr("&Plan and preview"), tr("&Run"), tr("Pa&ckage"), tr("&Event log")};
    for (int i = 0; i < pages.size(); ++i) {
        add(view, pages[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [show = actions.showPage, i] { show(static_cast<PageId>(i)); });
    }
    add(view, tr("Event log of &all projects"), {}, actions.allEvents);
    view->addSeparator();
    add(view, tr("Ne&xt region"), QKeySequence(Qt::Key_F6), actions.nextRegion);
    add(view, tr("Previo&us region"), QKeySequence(Qt::SHIFT | Qt::Key_F6), actions.previousRegion);
    view->addSeparator();
    entries.themes = new QActionGroup(view);
    const std::array<std::pair<QString, std::optional<Theme>>, 3> looks{{{tr("Theme as the &desktop"), std::nullopt},
                                                                         {tr("&Light theme"), Theme::Light},
                                                                         {tr("Dar&k theme"), Theme::Dark}}};
    for (const auto& [text, which] : looks) {
        QAction* look = add(view, text, {}, [set = actions.setTheme, which = which] { set(which); });
        look->setCheckable(true);
        look->setChecked(which == theme);
        entries.themes->addAction(look);
    }
    view->addSeparator();
    entries.densities = new QActionGroup(view);
    const std::array<std::pair<QString, Density>, 3> densities{{{tr("Co&mpact rows"), Density::Compact},
                                                                {tr("&Normal rows"), Density::Normal},
                                                                {tr("Com&fortable rows"), Density::Comfortable}}};
    for (const auto& [text, which] : densities) {
        QAction* rows = add(view, text, {}, [set = actions.setDensity, which = which] { set(which); });
        rows->setCheckable(true);
        rows->setChecked(which == chosenDensity());
        entries.densities->addAction(rows);
    }
}

void fillProject(QMenuBar* bar, const MenuActions& actions) {
    QMenu* project = bar->addMenu(tr("&Project"));
    add(project, tr("Pre&vious recipient"), QKeySequence(Qt::ALT | Qt::Key_Left), actions.previousItem);
    add(project, tr("&Next recipient"), QKeySequence(Qt::ALT | Qt::Key_Right), actions.nextItem);
    add(project, tr("Send &test…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), actions.sendTest);
    project->addSeparator();
    add(project, tr("&Approve this content"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), actions.approve);
    add(project, tr("Re&voke this approval"), {}, actions.revoke);
    add(project, tr("Approve several c&ontents…"), {}, actions.approveContents);
    add(project, tr("Revoke several approvals…"), {}, actions.revokeContents);
    add(project, tr("&What changed since the approval…"), {}, actions.approvalChanges);
    project->addSeparator();
    add(project, tr("&Build package"), QKeySequence(Qt::CTRL | Qt::Key_B), actions.buildPackage);
    add(project, tr("Verif&y package"), {}, actions.verifyPackage);
    add(project, tr("&Open package folder"), {}, actions.openPackage);
    add(project, tr("Print preview of the P&DF…"), {}, actions.previewPdf);
    project->addSeparator();
    add(project, tr("A&rchive"), {}, actions.archive);
}

void fillRun(QMenuBar* bar, const MenuActions& actions, MenuEntries& entries) {
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
    add(run, tr("&Export results…"), {}, actions.exportResults);
    add(run, tr("A&ll runs of this project…"), QKeySequence(Qt::CTRL | Qt::Key_H), actions.runHistory);
}

void fillTools(QMenuBar* bar, const MenuActions& actions) {
    QMenu* tools = bar->addMenu(tr("&Tools"));
    add(tools, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), actions.settings);
    add(tools, tr("&Test all accounts"), {}, actions.testAccounts);
    add(tools, tr("&Brand of documents…"), {}, actions.brand);
    add(tools, tr("Su&ppression list…"), {}, actions.suppressions);
    tools->addSeparator();
    add(tools, tr("&Rules of the channels…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), actions.rules);
    add(tools, tr("&Verify event log"), {}, actions.verifyEvents);
    add(tools, tr("&Export events…"), {}, actions.exportEvents);
}

/// "&Import…" as people read it.
QString plain(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\1"));
    text.remove(u'&');
    text.replace(u'\1', u'&');
    return text;
}

}  // namespace

MenuEntries fillMenuBar(QMenuBar* bar, const MenuActions& actions, std::optional<Theme> theme) {
    MenuEntries entries;
    fillFile(bar, actions, entries);
    fillEdit(bar, actions);
    fillView(bar, actions, theme, entries);
    fillProject(bar, actions);
    fillRun(bar, actions, entries);
    fillTools(bar, actions);
    QMenu* help = bar->addMenu(tr("&Help"));
    add(help, tr("&Keyboard"), QKeySequence(Qt::Key_Question), actions.shortcuts);
    add(help, tr("&Diagnostics folder…"), {}, actions.diagnostics);
    return entries;
}

std::vector<MenuCommand> menuCommands(const QMenuBar& bar) {
    std::vector<MenuCommand> commands;
    for (const QAction* top : bar.actions()) {
        if (!top->menu()) {
            continue;
        }
        for (QAction* action : top->menu()->actions()) {
            // A menu below a menu lists what it has when it opens: projects, which are found by their names.
            if (!action->isSeparator() && !action->menu()) {
                commands.push_back({action, plain(action->text()), plain(top->text())});
            }
        }
    }
    return commands;
}

std::vector<ShortcutLine> shortcutLines(const QMenuBar& bar) {
    std::vector<ShortcutLine> lines;
    for (const MenuCommand& command : menuCommands(bar)) {
        if (const QKeySequence keys = command.action->shortcut(); !keys.isEmpty()) {
            lines.push_back({keys.toString(QKeySequence::NativeText), command.text, command.menu});
        }
    }
    const QString anywhere = tr("Anywhere");
    const QString results = tr("Results of a run");
    const QString lists = tr("Lists and tables");
    lines.push_back({tr("Esc Esc"), tr("Stop every run"), anywhere});
    lines.push_back({QStringLiteral("F"), tr("Failed alone"), results});
    lines.push_back({QStringLiteral("D"), tr("In doubt alone"), results});
    lines.push_back({QStringLiteral("A"), tr("All"), results});
    lines.push_back({tr("Menu"), tr("What can be done with the row"), results});
    lines.push_back({tr("Up, Down"), tr("Another row, and what belongs to it"), lists});
    lines.push_back({tr("Esc"), tr("Clear the search"), tr("Search fields")});
    return lines;
}

}  // namespace aicmo::ui
