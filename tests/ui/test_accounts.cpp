// Accounts that an operator enters: what wins over what, where secrets are and where they are not, and a test against a
// real mail server.

#include <sys/stat.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/desktop_secrets.h"
#include "tests/support/fault_smtp_server.h"
#include "ui/bridge/account_book.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

constexpr const char* url = "AICMO_SMTP_URL";
constexpr const char* user = "AICMO_SMTP_USER";
constexpr const char* password = "AICMO_SMTP_PASSWORD";
constexpr const char* secretWords = "correct horse battery";

/// A store, a safe without a keyring, and books on them; a second book is what the next start of the program sees.
struct Desk {
    QTemporaryDir folder;
    std::shared_ptr<Store> store;
    std::map<std::string, std::string> variables;

    Desk() {
        auto opened = Store::open("sqlite:" + path("a.db"), std::make_shared<SystemClock>());
        if (!opened) {
            qFatal("%s", opened.error().text().c_str());
        }
        store = std::move(*opened);
    }
    [[nodiscard]] std::string path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] AccountBook book() const {
        const Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        return {store, std::make_shared<DesktopSecrets>(path("secrets")), environment,
                [](GatewayConfig config) { return makeGatewayFactory(std::move(config)); }, "M. Okafor"};
    }
    [[nodiscard]] static AccountChange mail(const std::string& host, const std::string& who,
                                            SecretPlace place = SecretPlace::Session) {
        AccountChange change;
        change.texts = {{url, "smtp://" + host}, {user, who}};
        change.secrets.emplace(password, Secret(std::string(secretWords) + " of " + who));
        change.place = place;
        return change;
    }
    /// Everything that the folder holds, the store's files among it.
    [[nodiscard]] bool somewhere(const QByteArray& bytes) const {
        for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
                return true;
            }
        }
        return false;
    }
};

}  // namespace

class TestAccounts : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }

    void aClientHasItsOwnWholeOrTheDefault() {
        const Desk desk;
        AccountBook book = desk.book();
        QVERIFY(book.save({}, Channel::Email, Desk::mail("mail.house.example", "house")).has_value());
        QCOMPARE(accountName(book.config("northwind"), Channel::Email), std::string("house at mail.house.example"));
        QVERIFY(book.sheet("northwind", Channel::Email)->inherited);

        AccountChange half;
        half.texts = {{url, "smtp://mail.northwind.example"}, {user, "northwind"}};
        QVERIFY(book.problemsOf("northwind", Channel::Email, half)->contains(password));
        QVERIFY(book.save("northwind", Channel::Email, half).has_value());
        // The password of the house must not go to the client's server.
        QVERIFY(!book.config("northwind").smtp.has_value());

        QVERIFY(book.save("northwind", Channel::Email, Desk::mail("mail.northwind.example", "northwind")).has_value());
        QCOMPARE(book.config("northwind").smtp->password.reveal(), std::string(secretWords) + " of northwind");
        QCOMPARE(book.config("halden").smtp->password.reveal(), std::string(secretWords) + " of house");
        QVERIFY(book.remove("northwind", Channel::Email).has_value());
        QCOMPARE(accountName(book.config("northwind"), Channel::Email), std::string("house at mail.house.example"));
    }

    void theEnvironmentWins() {
        Desk desk;
        AccountBook book = desk.book();
        QVERIFY(book.save({}, Channel::Email, Desk::mail("mail.house.example", "house")).has_value());
        desk.variables = {{"AICMO_SMTP_RATE", "600"}, {user, "other"}};
        const AccountSheet locked = *book.sheet({}, Channel::Email);
        QCOMPARE(locked.values.at("AICMO_SMTP_RATE").lockedBy, std::string("AICMO_SMTP_RATE"));
        QCOMPARE(locked.values.at("AICMO_SMTP_RATE").text, std::string("600"));
        QCOMPARE(locked.values.at(user).text, std::string("other"));
        QVERIFY(locked.values.at(url).lockedBy.empty());
        QCOMPARE(book.config({}).smtp->ratePerMinute, 600);
        QCOMPARE(locked.account, std::string("other at mail.house.example"));

        desk.variables = {{url, "smtp://evil.example"}};
        // A variable that leads elsewhere does not get the entered password.
        QVERIFY(!book.config({}).smtp.has_value());
        QVERIFY(book.sheet({}, Channel::Email)->problems.contains(password));

        desk.variables = {{std::string(password) + "_FILE", "/run/secrets/smtp"}};
        QCOMPARE(book.sheet({}, Channel::Email)->values.at(password).lockedBy, std::string("AICMO_SMTP_PASSWORD_FILE"));
    }

    void secretsAreWhereTheOperatorPutThem_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("afterRestart");
        QTest::newRow("session") << static_cast<int>(SecretPlace::Session) << false;
        QTest::newRow("file") << static_cast<int>(SecretPlace::File) << true;
    }
    void secretsAreWhereTheOperatorPutThem() {
        QFETCH(int, place);
        QFETCH(bool, afterRestart);
        const Desk desk;
        AccountBook book = desk.book();
        const auto where = static_cast<SecretPlace>(place);
        QVERIFY(book.save("northwind", Channel::Email, Desk::mail("m.example", "n", where)).has_value());
        QVERIFY(book.config("northwind").smtp.has_value());
        QVERIFY(*book.sheet("northwind", Channel::Email)->values.at(password).place == where);
        QCOMPARE(desk.book().config("northwind").smtp.has_value(), afterRestart);

        const QString file = QString::fromStdString(book.fileOf("northwind", password));
        struct stat about {};
        QCOMPARE(::stat(file.toLocal8Bit().constData(), &about) == 0, where == SecretPlace::File);
        if (where == SecretPlace::File) {
            QCOMPARE(about.st_mode & 07777U, 0600U);
            QVERIFY(::chmod(file.toLocal8Bit().constData(), 0644) == 0);
            QVERIFY(!book.config("northwind").smtp.has_value());  // others can read it now
        }
        QVERIFY(!desk.somewhere(secretWords));  // neither store nor log has it
        QVERIFY(desk.somewhere("m.example"));
        QVERIFY(book.remove("northwind", Channel::Email).has_value());
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(book.sheet("northwind", Channel::Email)->account.empty());
    }

    void withoutAKeyringNothingIsKeptSilently() {
        const Desk desk;
        AccountBook book = desk.book();
        QVERIFY(!book.keyring().has_value());
        QVERIFY(!book.save({}, Channel::Email, Desk::mail("m.example", "n", SecretPlace::Keyring)).has_value());
        QVERIFY(!book.sheet({}, Channel::Email)->own);
        QVERIFY(!QFileInfo::exists(QString::fromStdString(desk.path("secrets"))));
    }

    void whatIsWrongIsToldByField_data() {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("port") << QByteArray(url) << QByteArray("smtp://m.example:587a");
        QTest::newRow("scheme") << QByteArray(url) << QByteArray("https://m.example");
        QTest::newRow("connections") << QByteArray("AICMO_SMTP_CONNECTIONS") << QByteArray("many");
        QTest::newRow("hours") << QByteArray("AICMO_SMTP_WINDOW") << QByteArray("in the morning");
        QTest::newRow("no TLS to the world") << QByteArray("AICMO_SMTP_TLS") << QByteArray("none");
    }
    void whatIsWrongIsToldByField() {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        const Desk desk;
        AccountChange change = Desk::mail("m.example", "n");
        QVERIFY(desk.book().problemsOf({}, Channel::Email, change)->empty());
        change.texts[variable.toStdString()] = value.toStdString();
        const auto problems = *desk.book().problemsOf({}, Channel::Email, change);
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY2(problems.contains(variable.toStdString()), problems.begin()->first.c_str());
    }

    void anotherServerGetsNoOldPassword() {
        const Desk desk;
        AccountBook book = desk.book();
        QVERIFY(book.save({}, Channel::Email, Desk::mail("mail.house.example", "house")).has_value());
        AccountChange change;
        change.texts = {{url, "smtp://mail.house.example"}, {user, "house"}, {"AICMO_SMTP_RATE", "60"}};
        QVERIFY(book.problemsOf({}, Channel::Email, change)->empty());
        change.texts[url] = "smtp://mail.other.example";
        QVERIFY(book.problemsOf({}, Channel::Email, change)->contains(password));
        change.secrets.emplace(password, Secret("typed again"));
        QVERIFY(book.problemsOf({}, Channel::Email, change)->empty());
        change.texts = {{url, ""}, {user, ""}};
        change.secrets.clear();
        const auto nowhere = *book.problemsOf({}, Channel::Email, change);
        QVERIFY(nowhere.contains(url) && !nowhere.contains(password));
    }

    void aTestSignsInAndSendsNothing() {
        aicmo::test::FaultSmtpServer server;
        QVERIFY2(server.start(), server.error().c_str());
        const Desk desk;
        AccountBook book = desk.book();
        AccountChange change;
        change.texts = {{url, "smtp://localhost:" + std::to_string(server.port())},
                        {user, server.user()},
                        {"AICMO_SMTP_CA_FILE", server.caFile()}};
        change.secrets.emplace(password, Secret(server.password()));
        change.place = SecretPlace::Session;
        QVERIFY(book.save({}, Channel::Email, change).has_value());
        const GatewayCheck good = book.check("northwind", Channel::Email);
        QVERIFY2(good.ok, good.message.c_str());
        change.secrets.insert_or_assign(password, Secret("wrong"));
        QVERIFY(book.save({}, Channel::Email, change).has_value());
        const GatewayCheck bad = book.check("northwind", Channel::Email);
        QVERIFY(bad.configured && !bad.ok);
        QCOMPARE(server.messageCount(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
