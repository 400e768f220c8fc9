// The desktop around the console: its theme and its notifications over a message bus of the test's own, and a second
// start that hands over to the first.

#include <signal.h>
#include <thread>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/desktop_bus.h"
#include "app/console/single_instance.h"

using namespace aicmo;

namespace {

/// What a desktop answers on the bus: the portal's settings and the notification server.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
  public:
    uint scheme = 1;

  public slots:
    QDBusVariant Read(const QString& group, const QString& key) {
        const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0)));
    }
  signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class FakeNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
  public:
    QStringList titles, texts;

  public slots:
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text, const QStringList&,
                const QVariantMap&, int) {
        titles.append(title);
        texts.append(text);
        return static_cast<uint>(titles.size());
    }
  signals:
    void ActionInvoked(uint id, const QString& action);
};

}  // namespace

class TestDesktop : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        bus_.start(QStringLiteral("dbus-daemon"), {"--session", "--print-address", "--nofork"});
        QVERIFY2(bus_.waitForStarted() && bus_.waitForReadyRead(20000), "dbus-daemon");
        address_ = QString::fromUtf8(bus_.readLine().trimmed());
    }

    void cleanupTestCase() {
        bus_.terminate();
        bus_.waitForFinished();
    }

    void theThemeFollows() {
        QDBusConnection theirs = QDBusConnection::connectToBus(address_, "portal");
        FakeDesktop portal;
        QVERIFY(theirs.registerService("org.freedesktop.portal.Desktop"));
        QVERIFY(theirs.registerObject("/org/freedesktop/portal/desktop", &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        DesktopBus desktop(QDBusConnection::connectToBus(address_, "console"));
        QSignalSpy changed(&desktop, &ui::Desktop::themeChanged);
        QVERIFY(!desktop.theme().has_value());
        QTRY_VERIFY(desktop.theme() == ui::Theme::Dark);
        // The bus learns of the listener after the first answer has come: said until it is heard.
        const auto saidLight = [&] {
            emit portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(2U));
            return desktop.theme() == ui::Theme::Light;
        };
        QTRY_VERIFY(saidLight());
        emit portal.SettingChanged("org.freedesktop.appearance", "accent-color", QDBusVariant(1U));
        emit portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(0U));
        QTRY_VERIFY(!desktop.theme().has_value());
        QCOMPARE(changed.count(), 3);
    }

    void aNotificationIsToldAndChosen() {
        QDBusConnection theirs = QDBusConnection::connectToBus(address_, "notifications");
        FakeNotifications server;
        QVERIFY(theirs.registerService("org.freedesktop.Notifications"));
        QVERIFY(theirs.registerObject("/org/freedesktop/Notifications", &server,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        DesktopBus desktop(QDBusConnection::connectToBus(address_, "console2"));
        QSignalSpy chosen(&desktop, &ui::Desktop::notificationChosen);
        desktop.notify("Spring <b>Launch", "1,612 items sent & 4 failed", "northwind-spring");
        QTRY_COMPARE(server.titles, QStringList{"Spring <b>Launch"});
        QCOMPARE(server.texts, QStringList{"1,612 items sent &amp; 4 failed"});
        QTest::qWait(200);  // the number comes back before anybody can choose
        emit server.ActionInvoked(77, "default");
        emit server.ActionInvoked(1, "default");
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("northwind-spring"));
    }

    void withoutABusNothingHappens() {
        DesktopBus desktop(QDBusConnection::connectToBus("unix:path=/nowhere/bus", "nobody"));
        desktop.notify("a", "b", "c");
        QVERIFY(!desktop.theme().has_value());
    }

    void aSecondStartHandsOver() {
        const QTemporaryDir folder;
        SingleInstance first("/a/console.db", folder.path());
        QVERIFY(first.isFirst());
        QSignalSpy given(&first, &SingleInstance::given);
        const SingleInstance otherStore("/b/console.db", folder.path());
        QVERIFY(otherStore.isFirst());
        const SingleInstance second("/a/console.db", folder.path());
        QVERIFY(!second.isFirst());
        std::atomic<int> taken = -1;
        {
            std::jthread start([&] { taken = second.handOver({"northwind-spring", "/x/ü y.aicmo"}) ? 1 : 0; });
            QTRY_COMPARE(taken.load(), 1);
        }
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.first().first().toStringList(), QStringList({"northwind-spring", "/x/ü y.aicmo"}));
        // Nobody else of the machine can reach it.
        for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::System | QDir::Files)) {
            QVERIFY2(!(info.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther)),
                     qPrintable(info.fileName()));
        }
    }

    void aKilledOneIsNoObstacle() {
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        QFile(folder.path()).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        const QStringList arguments{"--store", folder.filePath("console.db")};
        QProcess first;
        first.start(QStringLiteral(AICMO_CONSOLE), arguments);
        QVERIFY(first.waitForStarted());
        const auto hasSocket = [&] { return !QDir(folder.path()).entryList({"aicmo-*"}, QDir::System).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(hasSocket(), 60000);
        QProcess second;
        second.start(QStringLiteral(AICMO_CONSOLE), arguments + QStringList{"northwind-spring"});
        QVERIFY(second.waitForFinished(60000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(first.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        QVERIFY(first.waitForFinished(20000));
        QProcess third;
        third.start(QStringLiteral(AICMO_CONSOLE), arguments);
        QVERIFY(third.waitForStarted());
        QVERIFY(!third.waitForFinished(4000));  // it is the first one now
        third.kill();
        third.waitForFinished();
    }

  private:
    QProcess bus_;
    QString address_;
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "test_desktop.moc"
