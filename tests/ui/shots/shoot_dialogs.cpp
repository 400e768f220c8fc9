// What opens above the window, and the package page.

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTimer>

#include "tests/ui/shots/stage.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/rules_window.h"
#include "ui/dialogs/sheet_viewer.h"
#include "ui/dialogs/shortcut_list.h"
#include "ui/pages/package_page.h"
#include "ui/widgets/safety_bar.h"
#include "ui/widgets/sheet_strip.h"

namespace aicmo::ui::test {

void shootDialogs(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    QTest::qWait(1500);
    trigger(window, QKeySequence(Qt::CTRL | Qt::Key_K));
    camera.dialog<CommandPalette>(window, QStringLiteral("palette"));
    trigger(window, QKeySequence(Qt::Key_Question));
    camera.dialog<ShortcutList>(window, QStringLiteral("keys"));
    trigger(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    camera.dialog<RulesWindow>(window, QStringLiteral("rules"));
    for (QAbstractButton* chip : window.findChild<SafetyBar*>()->findChildren<QAbstractButton*>()) {
        if (!chip->toolTip().isEmpty() && chip->isVisible()) {
            camera.toolTip(*chip, QStringLiteral("tooltip"));
        }
    }
    // The import's dialog runs an event loop of its own.
    QTimer::singleShot(500, &window, [&] {
        if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            camera.shot(*files, QStringLiteral("import"));
            files->reject();
        }
    });
    trigger(window, QKeySequence(Qt::CTRL | Qt::Key_O));
}

/// A package's cards, pages and slides, and one page in large.
void shootPackage(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    window.showPage(PageId::Package);
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("package"));
    auto* page = window.findChild<PackagePage*>();
    page->build();
    QTest::qWait(150);
    window.grab().save(camera.file(QStringLiteral("package-building.png")));
    const auto strips = window.findChildren<SheetStrip*>();
    await("the package", [&] { return strips.front()->model().rowCount() > 0; });
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("package-built"));
    page->verify();
    QTest::qWait(1500);
    camera.shot(window, QStringLiteral("package-verified"));
    page->build();
    QTest::qWait(12'000);
    camera.shot(window, QStringLiteral("package-again"));
    page->previewPdf();
    camera.dialog<SheetViewer>(window, QStringLiteral("package-page"));
}

}  // namespace aicmo::ui::test
