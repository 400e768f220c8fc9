#pragma once
// What the console has of the desktop around it. The composition root brings one; without it nothing is missing but
// that.

#include <optional>

#include <QObject>

#include "ui/style/tokens.h"

namespace aicmo::ui {

/// UI thread. No call blocks.
class Desktop : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// What the desktop wants its programs to look like; nothing as long as it has not told.
    [[nodiscard]] virtual std::optional<Theme> theme() const = 0;
    /// Tells somebody who looks at another window. `about` comes back when they choose the notification.
    virtual void notify(const QString& title, const QString& text, const QString& about) = 0;

  signals:
    void themeChanged();
    void notificationChosen(const QString& about);
};

}  // namespace aicmo::ui
