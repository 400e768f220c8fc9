// Secrets in a real keyring: gnome-keyring on a message bus of the test's own, read back with secret-tool.

#include <atomic>
#include <thread>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/desktop_secrets.h"

using namespace aicmo;
using ui::SecretPlace;

namespace {

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}  // namespace

class TestKeyring : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            qputenv(variable, home_.path().toLocal8Bit());
        }
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_FULL_SESSION");
        bus_.start(QStringLiteral("dbus-daemon"), {"--session", "--print-address", "--nofork"});
        QVERIFY2(bus_.waitForStarted() && bus_.waitForReadyRead(20000), "dbus-daemon");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
        keyring_.start(QStringLiteral("gnome-keyring-daemon"), {"--foreground", "--unlock", "--components=secrets"});
        QVERIFY2(keyring_.waitForStarted(), "gnome-keyring-daemon");
        keyring_.write("letmein");
        keyring_.closeWriteChannel();
        // Asked earlier, the bus would start a daemon of its own, which nobody unlocks.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home_.filePath("keyrings/login.keyring")), 30000);
        safe_ = std::make_unique<DesktopSecrets>(home_.filePath("secrets").toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(safe_->keyring().has_value(), 30000);
    }

    void cleanupTestCase() {
        safe_.reset();
        for (QProcess* process : {&keyring_, &bus_}) {
            process->terminate();
            if (!process->waitForFinished(5000)) {
                process->kill();
                process->waitForFinished();
            }
        }
    }

    void keepsReadsAndForgets() {
        const std::string key = "store/client/northwind/account/AICMO_SMTP_PASSWORD";
        QVERIFY(safe_->read(key, SecretPlace::Keyring).error().kind == ErrorKind::NotFound);
        const Secret secret("pässword 1");
        const Status written = safe_->write(key, SecretPlace::Keyring, secret);
        QVERIFY2(written.has_value(), written ? "" : written.error().text().c_str());
        QCOMPARE(safe_->read(key, SecretPlace::Keyring)->reveal(), secret.reveal());
        // Another program finds it there.
        QVERIFY(output("secret-tool", {"search", "--all", "server", "AICMO Console"}).contains("pässword 1"));
        QVERIFY(!QFileInfo::exists(home_.filePath("secrets")));
        QVERIFY(safe_->remove(key, SecretPlace::Keyring).has_value());
        QVERIFY(safe_->read(key, SecretPlace::Keyring).error().kind == ErrorKind::NotFound);
        QVERIFY(safe_->remove(key, SecretPlace::Keyring).has_value());
    }

    void severalThreadsAskAtOnce() {
        QVERIFY(safe_->write("k", SecretPlace::Keyring, Secret("v")).has_value());
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> readers;
            for (int i = 0; i < 6; ++i) {
                readers.emplace_back([this, &right] {
                    const auto found = safe_->read("k", SecretPlace::Keyring);
                    right += found && found->reveal() == "v" ? 1 : 0;
                });
            }
        }
        QCOMPARE(right.load(), 6);
    }

  private:
    QTemporaryDir home_;
    QProcess bus_, keyring_;
    std::unique_ptr<DesktopSecrets> safe_;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
