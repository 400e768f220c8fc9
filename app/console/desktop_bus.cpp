#include "app/console/desktop_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace aicmo {

namespace {

QString portalService() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString portalPath() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString settingsInterface() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }
QString colorScheme() { return QStringLiteral("color-scheme"); }
QString notifyService() { return QStringLiteral("org.freedesktop.Notifications"); }
QString notifyPath() { return QStringLiteral("/org/freedesktop/Notifications"); }

/// The portal wraps the value once or twice, by its age.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

/// Servers may read the text as markup.
QString plain(const QString& text) { return text.toHtmlEscaped(); }

}  // namespace

DesktopBus::DesktopBus(const QDBusConnection& bus, QObject* parent) : Desktop(parent), bus_(bus) {
    if (!bus_.isConnected()) return;
    // Qt looks the parameters of a slot up by name, and knows this one only from here on.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    bus_.connect(portalService(), portalPath(), settingsInterface(), QStringLiteral("SettingChanged"), this,
                 SLOT(settingChanged(QString, QString, QDBusVariant)));
    bus_.connect(notifyService(), notifyPath(), notifyService(), QStringLiteral("ActionInvoked"), this,
                 SLOT(actionInvoked(quint32, QString)));
    bus_.connect(notifyService(), notifyPath(), notifyService(), QStringLiteral("NotificationClosed"), this,
                 SLOT(notificationClosed(quint32, quint32)));
    readScheme();
}

void DesktopBus::readScheme() {
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService(), portalPath(), settingsInterface(), QStringLiteral("Read"));
    question << appearance() << colorScheme();
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError()) adopt(reply.value().variant());
    });
}

void DesktopBus::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance() && key == colorScheme()) adopt(value.variant());
}

void DesktopBus::adopt(const QVariant& scheme) {
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint wanted = unwrapped(scheme).toUInt();
    const std::optional<ui::Theme> before = theme_;
    theme_ = wanted == dark    ? std::optional(ui::Theme::Dark)
             : wanted == light ? std::optional(ui::Theme::Light)
                               : std::nullopt;
    if (theme_ != before) Q_EMIT themeChanged();
}

void DesktopBus::notify(const QString& title, const QString& text, const QString& about) {
    if (!bus_.isConnected()) return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(notifyService(), notifyPath(), notifyService(), QStringLiteral("Notify"));
    constexpr int asTheServerLikes = -1;
    message << QStringLiteral("AICMO Console") << 0U << QStringLiteral("aicmo-console") << title << plain(text)
            << QStringList{QStringLiteral("default"), tr("Show")}
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("aicmo-console")}} << asTheServerLikes;
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, about] {
        const QDBusPendingReply<quint32> reply = *answer;
        answer->deleteLater();
        if (!reply.isError()) notifications_.insert(reply.value(), about);
    });
}

void DesktopBus::actionInvoked(quint32 id, const QString& action) {
    if (action == QLatin1String("default") && notifications_.contains(id))
        Q_EMIT notificationChosen(notifications_.value(id));
}

void DesktopBus::notificationClosed(quint32 id, quint32 /*reason*/) { notifications_.remove(id); }

}  // namespace aicmo
