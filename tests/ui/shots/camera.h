#pragma once
// Takes the pictures, and finds what is to be in them by what a widget is, never by its words: those differ from
// language to language.

#include <QDialog>
#include <QDir>
#include <QTest>

class QMainWindow;

namespace aicmo::ui::test {

class Camera {
  public:
    Camera(const QDir& folder, QString theme) : folder_(folder), theme_(std::move(theme)) {}

    /// Of `what` once it has settled.
    void shot(QWidget& what, const QString& name) const;
    /// Of the dialog of that kind that `window` shows or will show; it is closed then. Ends the program if none comes.
    template <class Dialog>
    void dialog(const QWidget& window, const QString& name) const {
        if (!QTest::qWaitFor([&] { return window.findChild<Dialog*>() != nullptr; }, 20'000)) {
            qFatal("There is no dialog for %s", qPrintable(name));
        }
        auto* found = window.findChild<Dialog*>();
        shot(*found, name);
        found->reject();
        QTest::qWait(100);
    }
    /// Every menu of a menu bar, opened.
    void menus(QMainWindow& window) const;
    /// The tooltip of a widget, as it would be seen.
    void toolTip(const QWidget& of, const QString& name) const;
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

  private:
    QDir folder_;
    QString theme_;
};

/// The one visible list (or else hidden one) on that kind of model; ends the program if there is none.
template <class Model, class View>
View& viewOf(const QWidget& window) {
    for (View* view : window.findChildren<View*>()) {
        if (qobject_cast<Model*>(view->model())) {
            return *view;
        }
    }
    qFatal("No view shows a %s", Model::staticMetaObject.className());
}

/// Chooses the button of that number in a row of joined ones.
void press(const QWidget& segments, int number);
/// The entry of the window's menus with that shortcut.
void trigger(const QMainWindow& window, const QKeySequence& keys);
/// Waits for `done`; ends the program when it does not come.
void await(const char* what, const std::function<bool()>& done, int milliseconds = 120'000);

}  // namespace aicmo::ui::test
