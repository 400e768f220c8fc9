// The settings as an operator works with them: an account entered and tested against a real mail server, values that
// the environment holds, the suppression list, the look.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include "app/console/desktop_secrets.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/account_book.h"
#include "ui/dialogs/secret_place.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/suppression_section.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

/// A console whose accounts are those of the settings, as the program makes it.
struct Desk {
    QTemporaryDir folder;
    std::map<std::string, std::string> variables;
    aicmo::ui::test::WindowFixture fixture;

    explicit Desk(std::map<std::string, std::string> environment = {})
        : variables(std::move(environment)),
          fixture({}, {}, {}, [this](ConsoleServices& services) { adapt(services); }) {
        window().resize(1400, 900);
        window().show();
    }
    [[nodiscard]] MainWindow& window() { return fixture.window(); }

    void adapt(ConsoleServices& services) const {
        const Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        const auto book = std::make_shared<AccountBook>(
            services.store, std::make_shared<DesktopSecrets>(folder.filePath("secrets").toStdString()), environment,
            [](GatewayConfig config) { return makeGatewayFactory(std::move(config)); }, services.actor);
        services.accounts = book;
        services.accountOf = [book](const Project& project, Channel channel) -> std::optional<std::string> {
            std::string name = book->account(accountOwner(project), channel);
            return name.empty() ? std::nullopt : std::optional(std::move(name));
        };
    }

    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) {
        for (Widget* widget : window().findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* text, QWidget* where = nullptr) {
        for (QPushButton* candidate : (where ? where : &window())->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text() == QString::fromUtf8(text)) {
                return candidate;
            }
        }
        return nullptr;
    }
    void type(const char* field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool says(const char* text) {
        for (const QLabel* label : window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text))) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString row(int channel) {
        return named<QListView>("Channels and their accounts")
            ->model()
            ->index(channel, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
};

}  // namespace

class TestSettings : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        installLook(*qApp, Theme::Light);
    }

    void anAccountIsEnteredAndTested() {
        aicmo::test::FaultSmtpServer server;
        QVERIFY2(server.start(), server.error().c_str());
        Desk desk;
        QVERIFY(desk.fixture.openSamples());
        QVERIFY(!desk.window().session().loaded()->account(Channel::Email));
        QTest::keyClick(&desk.window(), Qt::Key_Comma, Qt::ControlModifier);
        auto* list = desk.named<QListView>("Channels and their accounts");
        QVERIFY(list);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // The settings open on the client of the project that is open.
        QCOMPARE(desk.named<QComboBox>("Accounts of")->currentText(), QStringLiteral("Northwind Coffee"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(0).contains("Not set up"), soon);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Server"), soon);

        desk.type("Server", "localhost");
        desk.type("Port", "25a");
        desk.type("User", QString::fromStdString(server.user()));
        desk.type("Password", QString::fromStdString(server.password()));
        desk.type("Certificates", QString::fromStdString(server.caFile()));
        QVERIFY(!list->isEnabled());  // what was typed is not lost by a look at another channel
        QTest::mouseClick(desk.button("Save and test"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Server")->property("aicmoInvalid").toBool(), soon);
        QCOMPARE(desk.window().focusWidget(), desk.named<QLineEdit>("Server"));
        QVERIFY(!desk.window().findChild<AskSecretPlace*>());

        desk.type("Port", QString::number(server.port()));
        QTest::mouseClick(desk.button("Save and test"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<AskSecretPlace*>(), soon);
        auto* dialog = desk.window().findChild<AskSecretPlace*>();
        QVERIFY(dialog->place() == SecretPlace::Session);  // the harmless one is proposed
        QTest::mouseClick(desk.button("Keep it so", dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(0).contains("Works"), soon);
        QVERIFY(desk.says("The mail server answers and took the login."));
        QCOMPARE(server.messageCount(), std::size_t{0});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().session().loaded()->account(Channel::Email), soon);
        QVERIFY(list->isEnabled());
        QVERIFY(desk.named<QLineEdit>("Password")->text().isEmpty());

        const auto settings = desk.fixture.store().events({{}, "setting.", {}, {}, 0, 100, false});
        QVERIFY(settings.has_value() && settings->size() >= 3);
        for (const Event& event : *settings) {
            QVERIFY2(event.details.find(server.password()) == std::string::npos, event.details.c_str());
        }

        desk.window().showPage(PageId::Plan);
        QVERIFY(!list->isVisible());
        // Offscreen nobody gives the focus back after a dialog.
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keyClick(&desk.window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("Remove…"), soon);
        QTest::mouseClick(desk.button("Remove…"), Qt::LeftButton);
        QVERIFY(desk.button("Remove account"));
        QTest::mouseClick(desk.button("Remove account"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(0).contains("Not set up"), soon);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().session().loaded()->account(Channel::Email), soon);
    }

    void theEnvironmentLocksItsFields() {
        Desk desk({{"AICMO_SMTP_RATE", "600"}, {"AICMO_LINKEDIN_TOKEN", "t0ken-of-the-environment"}});
        desk.window().showSettings();
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Emails a minute"), soon);
        auto* rate = desk.named<QLineEdit>("Emails a minute");
        QVERIFY(rate->isReadOnly());
        QCOMPARE(rate->text(), QStringLiteral("600"));
        QVERIFY(desk.says("AICMO_SMTP_RATE sets this and wins over the form."));
        desk.named<QListView>("Channels and their accounts")
            ->setCurrentIndex(desk.named<QListView>("Channels and their accounts")->model()->index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("AICMO_LINKEDIN_TOKEN sets this"), soon);
        for (const QLineEdit* edit : desk.window().findChildren<QLineEdit*>()) {
            QVERIFY(!edit->text().contains("t0ken"));
        }
        QVERIFY(desk.row(1).contains("Incomplete"));
    }

    void theSuppressionListGrowsAndShrinks() {
        Desk desk;
        desk.window().showSettings()->showSection(SettingsPage::Section::Suppressions);
        auto* table = desk.named<QTableView>("Suppression list");
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.type("Address or @domain to hold back", "nobody");
        QTest::keyClick(desk.named<QLineEdit>("Address or @domain to hold back"), Qt::Key_Return);
        QVERIFY(desk.says("neither an address nor an @domain"));
        desk.type("Reason for holding back", "asked on the phone");
        desk.type("Address or @domain to hold back", "Anna@Example.org");
        QTest::keyClick(desk.named<QLineEdit>("Address or @domain to hold back"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, soon);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("asked on the phone"));

        QFile file(desk.folder.filePath("list.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,email\nBert,bert@example.org\nX,@gone.example\n");
        file.close();
        desk.window().findChild<SuppressionSection*>()->importFile(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, soon);
        desk.type("Search the suppression list", "GONE");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, soon);
        table->selectRow(0);
        QTest::mouseClick(desk.button("Remove 1"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.fixture.store().suppressions()->size(), std::size_t{2}, soon);
        desk.type("Search the suppression list", "");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, soon);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("Undo"), soon);
        QTest::mouseClick(desk.button("Undo"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, soon);
        const auto entries = desk.fixture.store().suppressions();
        QVERIFY(std::find(entries->begin(), entries->end(),
                          std::pair<std::string, std::string>("@gone.example", "imported")) != entries->end());
    }

    void theLookChangesAtOnce() {
        Desk desk;
        QVERIFY(desk.fixture.openSamples());
        desk.window().showPage(PageId::Events);
        auto* log = qobject_cast<QTableView*>(findNamed(desk.window(), QAccessible::Table, "Event log"));
        QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > 0, soon);
        const int before = log->rowHeight(0);
        desk.window().showSettings()->showSection(SettingsPage::Section::Appearance);
        QAbstractButton* comfortable = nullptr;
        QAbstractButton* dark = nullptr;
        for (QAbstractButton* button : desk.window().findChildren<QAbstractButton*>()) {
            comfortable = button->isVisible() && button->text() == "Comfortable" ? button : comfortable;
            dark = button->isVisible() && button->text() == "Dark" ? button : dark;
        }
        QVERIFY(comfortable && dark);
        QTest::mouseClick(comfortable, Qt::LeftButton);
        QCOMPARE(log->rowHeight(0), before + 4);
        QTest::mouseClick(dark, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(Tokens::of(&desk.window()).dark, soon);
        QVERIFY(chosenTheme() == Theme::Dark);
        desk.window().setTheme(Theme::Light);
        desk.window().setDensity(Density::Normal);
        QCOMPARE(log->rowHeight(0), before);
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
