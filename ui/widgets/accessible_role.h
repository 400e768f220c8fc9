#pragma once
// A role for widgets that paint what they say. Without one, assistive tools take them for filling and pass over them.

#include <QAccessible>

class QWidget;

namespace aicmo::ui {

/// To be called where the widget is made, before anybody asks for its accessible interface.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Says the words at once, whatever has the focus: an object with the role of a notification says that it appeared.
/// (Qt 6.4 has no announcement event, and passes no alert on to AT-SPI.)
void announce(QWidget* notification, const QString& words);

}  // namespace aicmo::ui
