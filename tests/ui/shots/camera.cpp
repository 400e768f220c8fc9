#include "tests/ui/shots/camera.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QToolTip>

#include "ui/menus.h"

namespace aicmo::ui::test {

void Camera::shot(QWidget& what, const QString& name) const {
    QTest::qWait(400);
    what.grab().save(folder_.filePath(name + u'-' + theme_ + QStringLiteral(".png")));
}

void Camera::menus(QMainWindow& window) const {
    int number = 0;
    for (const QAction* top : window.menuBar()->actions()) {
        if (QMenu* menu = top->menu()) {
            menu->popup(window.mapToGlobal(QPoint(40, 40)));
            shot(*menu, QStringLiteral("menu-%1").arg(++number));
            menu->close();
        }
    }
}

void Camera::toolTip(const QWidget& of, const QString& name) const {
    QToolTip::showText(of.mapToGlobal(of.rect().center()), of.toolTip());
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->inherits("QTipLabel")) {
            shot(*top, name);
        }
    }
    QToolTip::hideText();
}

void press(const QWidget& segments, int number) { segments.findChildren<QToolButton*>().at(number)->click(); }

void trigger(const QMainWindow& window, const QKeySequence& keys) {
    for (const MenuCommand& command : menuCommands(*window.menuBar())) {
        if (command.action->shortcut() == keys) {
            command.action->trigger();
            return;
        }
    }
    qFatal("No menu has %s", qPrintable(keys.toString()));
}

void await(const char* what, const std::function<bool()>& done, int milliseconds) {
    if (!QTest::qWaitFor(done, milliseconds)) {
        qFatal("Waited in vain for %s", what);
    }
}

}  // namespace aicmo::ui::test
