#include "app/console/console_window.h"

#include <QApplication>

#include "ui/language.h"
#include "ui/main_window.h"

namespace aicmo {

ConsoleWindow::ConsoleWindow(ui::ConsoleServices services) : services_(std::move(services)) { build(); }

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::show() { window_->show(); }

void ConsoleWindow::openGiven(const QStringList& given) { window_->openGiven(given); }

void ConsoleWindow::build() {
    window_ = std::make_unique<ui::MainWindow>(services_);
    // Later: the window that says so is in the middle of a click.
    connect(window_.get(), &ui::MainWindow::languageChosen, this, &ConsoleWindow::buildAnew, Qt::QueuedConnection);
}

void ConsoleWindow::buildAnew() {
    ui::installLanguage(*qApp, ui::startLanguage());
    const std::unique_ptr<ui::MainWindow> before = std::move(window_);
    build();
    window_->setGeometry(before->geometry());
    window_->setWindowState(before->windowState());
    if (const std::string project = before->session().projectId(); !project.empty()) {
        window_->openProject(QString::fromStdString(project));
    }
    window_->show();
    window_->showSettings();
}

}  // namespace aicmo
