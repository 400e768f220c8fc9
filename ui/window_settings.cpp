// The window's settings page, and the look that is chosen there, in the menus, or by the desktop.

#include <QActionGroup>
#include <QApplication>
#include <QStackedWidget>

#include "ui/bridge/desktop.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"

namespace aicmo::ui {

void MainWindow::followDesktop() {
    if (!chosenTheme()) {
        const std::optional<Theme> told = services_.desktop ? services_.desktop->theme() : std::nullopt;
        rememberDesktopTheme(told);
        installLook(*qApp, startTheme());
    }
}

void MainWindow::setTheme(std::optional<Theme> theme) {
    rememberTheme(theme);
    installLook(*qApp, startTheme());
    followDesktop();
    entries_.themes->actions().at(!theme ? 0 : *theme == Theme::Light ? 1 : 2)->setChecked(true);
    if (settings_) {
        settings_->appearance().showTheme(theme);
    }
}

void MainWindow::setDensity(Density density) {
    chooseDensity(density);
    entries_.densities->actions().at(static_cast<int>(density))->setChecked(true);
    if (settings_) {
        settings_->appearance().showDensity(density);
    }
}

void MainWindow::setLanguage(const std::optional<QString>& code) {
    if (code == chosenLanguage()) {
        return;
    }
    if (runs_.runningCount() > 0 || packages_.isBuilding()) {
        showProblem(
            tr("The language cannot be changed while a run or a package is under way. Choose it again when "
               "that is over."));
        if (settings_) {
            settings_->appearance().showLanguage(chosenLanguage());
        }
        return;
    }
    rememberLanguage(code);
    state_.flush();
    emit languageChosen();
}

void MainWindow::showProject() { middle_->setCurrentIndex(session_.loaded() ? 1 : 0); }

SettingsPage* MainWindow::showSettings() {
    if (!settings_) {
        makeSettings();
    }
    middle_->setCurrentWidget(settings_);
    sidebar_->setSettingsShown(true);
    settings_->setFocus(Qt::ShortcutFocusReason);
    placeToast();
    return settings_;
}

void MainWindow::makeSettings() {
    const PageContext context{services_, jobs_, session_, runs_, packages_, doubts_, library_, mode_};
    settings_ = new SettingsPage(context, middle_);
    middle_->addWidget(settings_);
    watchPanes(settings_);
    settings_->setClients(projects_);
    connectPage(settings_);
    connect(settings_, &SettingsPage::accountsChanged, &session_, &ProjectSession::reload);
    connect(settings_, &SettingsPage::suppressionsChanged, &session_, &ProjectSession::recheck);
    connect(&settings_->appearance(), &AppearanceSection::themeChosen, this, &MainWindow::setTheme);
    connect(&settings_->appearance(), &AppearanceSection::densityChosen, this, &MainWindow::setDensity);
    connect(&settings_->appearance(), &AppearanceSection::languageWanted, this, &MainWindow::setLanguage);
}

}  // namespace aicmo::ui
