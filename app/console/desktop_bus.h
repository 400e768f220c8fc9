#pragma once
// The desktop by its message bus: the portal's setting for dark windows (org.freedesktop.appearance), and notifications
// (Desktop Notifications Specification 1.2). Whatever does not answer is not there.

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>

#include "ui/bridge/desktop.h"

namespace aicmo {

class DesktopBus final : public ui::Desktop {
    Q_OBJECT
  public:
    explicit DesktopBus(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] std::optional<ui::Theme> theme() const override { return theme_; }
    void notify(const QString& title, const QString& text, const QString& about) override;

  private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void actionInvoked(quint32 id, const QString& action);
    void notificationClosed(quint32 id, quint32 reason);

  private:
    void readScheme();
    void adopt(const QVariant& scheme);

    QDBusConnection bus_;
    std::optional<ui::Theme> theme_;
    QHash<quint32, QString> notifications_;  ///< by the server's number: what they are about
};

}  // namespace aicmo
