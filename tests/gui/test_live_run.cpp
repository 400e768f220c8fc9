// The whole job in the real window, in process, against real mail servers on loopback: preview, approve, arm, confirm,
// count down, send, settle what is in doubt, retry, package. The window answers at every moment.

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/gateway/gateway_config.h"
#include "tests/support/exim_server.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/dialogs/rules_window.h"
#include "ui/dialogs/send_test.h"
#include "ui/run_flow.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::test::EximServer;
using aicmo::test::FaultSmtpOptions;
using aicmo::test::FaultSmtpServer;
using aicmo::ui::test::findNamed;
using aicmo::ui::test::runUntil;

namespace {

constexpr int soon = 20'000;
constexpr int aRun = 240'000;

template <class Server>
SmtpConfig account(const Server& server, std::uint16_t port) {
    SmtpConfig smtp;
    smtp.url = "smtp://localhost:" + std::to_string(port);
    smtp.user = server.user();
    smtp.password = Secret(server.password());
    smtp.caFile = server.caFile();
    smtp.connections = 4;
    return smtp;
}

/// A person at the window: finds things by role and name, presses, types, waits.
class Operator {
  public:
    Operator(std::shared_ptr<GatewayConfig> accounts) : fixture_(ExecutionConfig{}, std::move(accounts)) {
        fixture_.window().show();
    }

    [[nodiscard]] MainWindow& window() { return fixture_.window(); }
    [[nodiscard]] ui::test::WindowFixture& fixture() { return fixture_; }

    template <class Widget>
    [[nodiscard]] Widget* find(QAccessible::Role role, const QString& name) {
        return qobject_cast<Widget*>(findNamed(fixture_.window(), role, name));
    }
    [[nodiscard]] QPushButton* button(const QString& start) {
        for (QPushButton* candidate : window().findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->accessibleName().startsWith(start)) return candidate;
            if (candidate->isVisible() && candidate->text().startsWith(start)) return candidate;
        }
        return nullptr;
    }
    /// Waits until the button can be pressed, and presses it.
    [[nodiscard]] bool press(const QString& start) {
        const auto ready = [&] { return button(start) && button(start)->isEnabled(); };
        if (!runUntil(ready, soon)) return false;
        QTest::mouseClick(button(start), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] bool choose(const QString& list, const QString& row) {
        auto* view = find<QListView>(QAccessible::List, list);
        for (int i = 0; view && i < view->model()->rowCount(); ++i) {
            if (view->model()->index(i, 0).data().toString() == row) {
                view->setCurrentIndex(view->model()->index(i, 0));
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QAbstractItemModel* report() {
        auto* table = find<QTableView>(QAccessible::Table, QStringLiteral("Execution report"));
        return table ? table->model() : nullptr;
    }
    [[nodiscard]] int reported(const QString& state) {
        const QAbstractItemModel* model = report();
        int count = 0;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            count += model->index(row, 0).data().toString() == state;
        }
        return count;
    }
    [[nodiscard]] bool idle() { return !window().mode().isLocked() && window().session().check() != nullptr; }

    [[nodiscard]] bool preview() {
        const std::size_t runs = window().session().runs().size();
        return press(QStringLiteral("Preview sends")) &&
               runUntil([&] { return window().session().runs().size() > runs && idle(); }, aRun) &&
               fixture_.waitForCheck();
    }
    [[nodiscard]] bool approve(const QString& content) {
        window().showPage(PageId::Plan);
        return choose(QStringLiteral("Contents"), content) && press(QStringLiteral("Approve ")) &&
               runUntil([&] { return !button(QStringLiteral("Approve ")); }, soon) && fixture_.waitForCheck();
    }
    /// Execution on, dry run off, by their switches.
    [[nodiscard]] bool arm() {
        for (const auto& [name, wanted] : {std::pair{"Execution enabled", true}, std::pair{"Dry run", false}}) {
            auto* box = find<QCheckBox>(QAccessible::CheckBox, QString::fromLatin1(name));
            if (!box) return false;
            if (box->isChecked() != wanted) QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
            if (box->isChecked() != wanted) return false;
        }
        return window().mode().isLive();
    }
    [[nodiscard]] ConfirmLive* confirmation() {
        for (ConfirmLive* dialog : window().findChildren<ConfirmLive*>()) {
            if (dialog->isVisible()) return dialog;
        }
        return nullptr;
    }
    /// Types the number and confirms; the countdown runs afterwards.
    [[nodiscard]] bool confirm(int items) {
        ConfirmLive* dialog = confirmation();
        auto* field = dialog ? dialog->findChild<QLineEdit*>() : nullptr;
        if (!field) return false;
        QTest::keyClicks(field, QString::number(items));
        QPushButton* send = nullptr;
        for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->text().startsWith(QLatin1String("Send "))) send = candidate;
        }
        if (!send || !send->isEnabled()) return false;
        QTest::mouseClick(send, Qt::LeftButton);
        return true;
    }
    /// Has the sample's welcome on its way: some of it is there.
    [[nodiscard]] bool sendSlowly(const EximServer& mail) {
        return fixture_.openSamples() && preview() && approve(QStringLiteral("Welcome to spring")) && arm() &&
               press(QStringLiteral("Send live")) && confirm(250) &&
               runUntil([&] { return window().mode().isLocked() && mail.messageCount() >= 3; }, aRun);
    }
    [[nodiscard]] bool runEnded() {
        return runUntil([&] { return window().mode().isLocked(); }, soon) && runUntil([&] { return idle(); }, aRun) &&
               fixture_.waitForCheck();
    }

  private:
    ui::test::WindowFixture fixture_;
};

}  // namespace

class TestLiveRun : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }
    void sendsWhatWasApproved();
    void settlesAndRetries();
    void stopsAndGoesOn();
    void switchingNeverCarriesLive();
    void escapeTwiceStopsFromAnyWindow();
    void sendsOneTest();
    void tenThousandItemsArePreviewedSentAndStopped();
};

void TestLiveRun::sendsWhatWasApproved() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.fixture().openSamples());
    QVERIFY(person.preview());
    QTRY_VERIFY_WITH_TIMEOUT(person.reported(QStringLiteral("Would be sent")) > 300, soon);
    QVERIFY(person.approve(QStringLiteral("Welcome to spring")));
    QVERIFY(person.arm());
    QVERIFY(!person.find<QPushButton>(QAccessible::Button, QStringLiteral("Preview sends")));

    // Cancelled during the countdown: nothing leaves.
    QVERIFY(person.press(QStringLiteral("Send live")));
    QVERIFY(person.confirm(250));
    QVERIFY(runUntil([&] { return person.button(QStringLiteral("Stop")) != nullptr; }, soon));
    QTest::qWait(1500);
    QVERIFY(person.press(QStringLiteral("Stop")));
    QTest::qWait(5000);
    QVERIFY(!window.mode().isLocked());
    QCOMPARE(mail.messageCount(), std::size_t{0});
    QCOMPARE(window.mode().mode(), Mode::Preview);

    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Send live")));
    QElapsedTimer sinceConfirmed;
    sinceConfirmed.start();
    QVERIFY(person.confirm(250));
    QVERIFY(runUntil([&] { return window.mode().isLocked(); }, soon));
    QVERIFY2(sinceConfirmed.elapsed() > 4900, qPrintable(QString::number(sinceConfirmed.elapsed())));
    QCOMPARE(mail.messageCount(), std::size_t{0});
    QVERIFY(person.runEnded());

    QVERIFY2(mail.waitForCount(250), mail.log().c_str());
    QCOMPARE(mail.messageCount(), std::size_t{250});
    QTRY_COMPARE_WITH_TIMEOUT(person.reported(QStringLiteral("Sent")), 250, soon);
    QCOMPARE(window.mode().mode(), Mode::Preview);
    QVERIFY(person.find<QPushButton>(QAccessible::Button, QStringLiteral("Preview sends")));

    window.showPage(PageId::Package);
    QVERIFY(person.press(QStringLiteral("Build package")));
    const auto built = [&] {
        const auto records = person.fixture().store().packages("northwind-spring");
        return records && !records->empty();
    };
    QVERIFY(runUntil(built, aRun));
    const QDir folder(QString::fromStdString(person.fixture().store().packages("northwind-spring")->front().path));
    for (const char* file : {"strategy.pdf", "deck.pptx", "summary.html"}) {
        QVERIFY2(folder.exists(QLatin1String(file)), file);
    }
    const auto isListed = [&](const QString& file) { return person.button(QStringLiteral("Open ") + file) != nullptr; };
    for (const char* file : {"strategy.pdf", "deck.pptx", "summary.html", "manifest.json"}) {
        QVERIFY2(runUntil([&] { return isListed(QLatin1String(file)); }, soon), file);
    }
    QVERIFY(isListed(QFileInfo(folder.entryList({QStringLiteral("*.zip")}).value(0)).fileName()));
    const auto verification = person.fixture().store().verifyEvents(std::nullopt);
    QVERIFY(verification && verification->ok);
}

void TestLiveRun::settlesAndRetries() {
    FaultSmtpServer mail;
    FaultSmtpOptions faults;
    faults.everyNth = 40;
    faults.everyNthFault = "droplost";
    QVERIFY2(mail.start(faults), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.port());
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.fixture().openSamples());
    QVERIFY(person.preview());
    QVERIFY(person.approve(QStringLiteral("Café partners: wholesale list")));
    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Send live")));
    QVERIFY(person.confirm(86));
    QVERIFY(person.runEnded());
    QTRY_COMPARE_WITH_TIMEOUT(person.reported(QStringLiteral("In doubt")), 2, soon);
    QCOMPARE(mail.messageCount(), std::size_t{84});

    // Settled as not sent, one by one: only then it may go out again.
    for (const int left : {1, 0}) {
        QVERIFY(person.press(QStringLiteral("Settle")));
        QVERIFY(person.press(QStringLiteral("It was not sent")));
        const auto settled = [&] {
            const auto& runs = window.session().runs();
            const auto counts = person.fixture().store().runCounts(runs.front().id);
            return counts && counts->inDoubt == left && counts->failed == 2 - left;
        };
        QVERIFY(runUntil(settled, soon));
        QTRY_COMPARE_WITH_TIMEOUT(person.report()->rowCount(), left, soon);
    }
    QVERIFY(person.fixture().waitForCheck());
    const auto sendable = [&] {
        const auto check = window.session().check();
        return forecast(window.session().loaded()->project(), *check, {Channel::Email}).toSend == 2;
    };
    QVERIFY(runUntil(sendable, soon));
    QVERIFY(runUntil([&] { return person.button(QStringLiteral("Retry 2 failed")) != nullptr; }, soon));
    QVERIFY(!person.button(QStringLiteral("Retry 2 failed"))->isEnabled());
    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Retry 2 failed")));
    QVERIFY(runUntil([&] { return person.confirmation() != nullptr; }, soon));
    QVERIFY(person.confirm(2));
    QVERIFY(person.runEnded());
    QCOMPARE(mail.messageCount(), std::size_t{86});
    for (const auto& [recipient, times] : mail.storedPerRecipient()) {
        QVERIFY2(times == 1, recipient.c_str());
    }
}

void TestLiveRun::stopsAndGoesOn() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    accounts->smtp->ratePerMinute = 1200;
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.fixture().openSamples());
    QVERIFY(person.preview());
    QVERIFY(person.approve(QStringLiteral("Welcome to spring")));
    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Send live")));
    QVERIFY(person.confirm(250));
    QVERIFY(runUntil([&] { return mail.messageCount() >= 20; }, aRun));
    // What is held back is no part of what there is to do.
    auto* bar = person.find<QProgressBar>(QAccessible::ProgressBar, QStringLiteral("Run progress"));
    QVERIFY(bar);
    QVERIFY2(bar->value() < 900, qPrintable(QString::number(bar->value())));

    auto* pause = window.menuBar()->findChild<QAction*>(QStringLiteral("pauseRun"));
    QVERIFY(pause);
    QCOMPARE(pause->text(), QStringLiteral("Pa&use"));
    QCOMPARE(pause->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    pause->trigger();
    QVERIFY(runUntil([&] { return pause->text() == QLatin1String("Res&ume"); }, soon));
    pause->trigger();
    QVERIFY(runUntil([&] { return pause->text() == QLatin1String("Pa&use"); }, soon));

    QVERIFY(person.press(QStringLiteral("Stop")));
    QVERIFY(runUntil([&] { return person.idle(); }, aRun));
    QVERIFY(person.fixture().waitForCheck());
    QVERIFY(runUntil([&] { return !window.session().runs().front().dry; }, soon));
    const std::string runId = window.session().runs().front().id;
    const auto counts = person.fixture().store().runCounts(runId);
    QVERIFY(counts && counts->pending > 0 && counts->success >= 20);
    QVERIFY(runUntil([&] { return person.button(QStringLiteral("Continue run")) != nullptr; }, soon));
    QVERIFY(!person.button(QStringLiteral("Continue run"))->isEnabled());
    const auto saysStopped = [&] {
        const QString words = QStringLiteral("%1 sent, %2 still to be sent").arg(counts->success).arg(counts->pending);
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(runUntil(saysStopped, soon));
    QVERIFY(runUntil(
        [&] {
            auto* projects = person.find<QListView>(QAccessible::List, QStringLiteral("Projects"));
            for (int row = 0; row < projects->model()->rowCount(); ++row) {
                const QString told = projects->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
                if (told.contains(QLatin1String("Live stopped"))) return true;
            }
            return false;
        },
        soon));
    // The chips of the states add up to the chip of all.
    qint64 all = -1;
    qint64 sum = 0;
    for (QPushButton* chip : window.findChildren<QPushButton*>()) {
        const QStringList words = chip->text().split(QStringLiteral("  "));
        if (!chip->isVisible() || !chip->isCheckable() || words.size() != 2) continue;
        const qint64 count = QLocale().toLongLong(words[1]);
        words[0] == QLatin1String("All") ? void(all = count) : void(sum += count);
    }
    QCOMPARE(sum, all);

    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Continue run")));
    QVERIFY(runUntil([&] { return person.confirmation() != nullptr; }, soon));
    QVERIFY(person.confirm(static_cast<int>(counts->pending)));
    QVERIFY(person.runEnded());
    QVERIFY2(mail.waitForCount(250), mail.log().c_str());
    QCOMPARE(mail.messageCount(), std::size_t{250});
    QCOMPARE(window.session().runs().front().id, runId);
    QVERIFY(runUntil([&] { return person.button(QStringLiteral("Continue run")) == nullptr; }, soon));
}

void TestLiveRun::switchingNeverCarriesLive() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    accounts->smtp->ratePerMinute = 120;
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.sendSlowly(mail));
    const auto open = [&](const QString& project) {
        window.openProject(project);
        return runUntil([&] { return window.session().loaded() && person.fixture().waitForCheck(); }, soon);
    };
    const auto says = [&](const QString& words) {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(open(QStringLiteral("halden-observability")));
    QCOMPARE(window.mode().mode(), Mode::Preview);
    QVERIFY(!window.mode().isLocked() && person.button(QStringLiteral("Preview sends")));
    QVERIFY(says(QStringLiteral("Live run of ")));
    // The project that is being sent is live when it is looked at again, with its switches held still.
    QVERIFY(open(QStringLiteral("northwind-spring")));
    QCOMPARE(window.mode().mode(), Mode::Live);
    QVERIFY(window.mode().isLocked() && person.button(QStringLiteral("Pause")));
    QVERIFY(!says(QStringLiteral("Live run of ")));
    // From elsewhere it is stopped at the foot of the window.
    QVERIFY(open(QStringLiteral("halden-observability")));
    QVERIFY(person.press(QStringLiteral("Stop elsewhere")));
    QVERIFY(runUntil([&] { return !says(QStringLiteral("Live run of ")); }, soon));
    QCOMPARE(window.mode().mode(), Mode::Preview);
    QVERIFY(mail.messageCount() < 250);
    QVERIFY(open(QStringLiteral("northwind-spring")));
    QCOMPARE(window.mode().mode(), Mode::Preview);
    QVERIFY(!window.mode().isLocked());
}

void TestLiveRun::escapeTwiceStopsFromAnyWindow() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    accounts->smtp->ratePerMinute = 120;
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.sendSlowly(mail));
    const auto escape = [](QWidget* where) { QTest::keyClick(where->windowHandle(), Qt::Key_Escape); };
    // Once, and much later again, is not twice.
    escape(&window);
    QTest::qWait(1300);
    escape(&window);
    QTest::qWait(1300);
    QVERIFY(window.mode().isLocked());
    // The first one closes the dialog that is in the way, and counts.
    for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)) action->trigger();
    }
    auto* rules = window.findChild<RulesWindow*>();
    QVERIFY(rules);
    QVERIFY(runUntil([&] { return rules->isVisible() && rules->windowHandle(); }, soon));
    QPointer<RulesWindow> open = rules;
    escape(rules);
    QVERIFY(runUntil([&] { return !open; }, 500));
    QVERIFY(window.mode().isLocked());
    escape(&window);
    QVERIFY(runUntil([&] { return !window.mode().isLocked(); }, soon));
    QVERIFY(mail.messageCount() < 250);
}

void TestLiveRun::sendsOneTest() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    Operator person(accounts);
    MainWindow& window = person.window();
    QVERIFY(person.fixture().openSamples());
    window.showPage(PageId::Plan);
    QVERIFY(person.choose(QStringLiteral("Contents"), QStringLiteral("Welcome to spring")));
    const auto sendTo = [&](const QString& address) {
        auto* dialog = window.findChild<SendTest*>();
        auto* field = dialog ? dialog->findChild<QLineEdit*>() : nullptr;
        if (!field) return false;
        field->setText(address);
        for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->text() == QLatin1String("Send test")) QTest::mouseClick(candidate, Qt::LeftButton);
        }
        return true;
    };
    QVERIFY(person.press(QStringLiteral("Send test…")));
    // Refused: the dialog stays and says what the server said.
    QVERIFY(sendTo(QStringLiteral("unknown@mail.test")));
    const auto refusal = [&] {
        const auto labels = window.findChild<SendTest*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel* label) { return label->text().contains(QLatin1String("550")); });
    };
    QVERIFY(runUntil(refusal, soon));
    QVERIFY(sendTo(QStringLiteral("desk@agency.test")));
    QVERIFY(runUntil([&] { return window.findChild<SendTest*>() == nullptr; }, soon));
    QVERIFY(mail.waitForCount(1));
    const std::string bytes = mail.messages().front().bytes;
    QVERIFY(bytes.find("X-AICMO-Test: 1") != std::string::npos);
    EventFilter filter;
    filter.kindPrefix = "execution.test_sent";
    const auto events = person.fixture().store().events(filter);
    QVERIFY(events);
    QCOMPARE(events->size(), std::size_t{2});
    QVERIFY(window.session().runs().empty());
}

void TestLiveRun::tenThousandItemsArePreviewedSentAndStopped() {
    EximServer mail;
    QVERIFY2(mail.start(), mail.error().c_str());
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp = account(mail, mail.smtpPort());
    Operator person(accounts);
    MainWindow& window = person.window();
    window.importPaths({QStringLiteral(AICMO_SOURCE_DIR "/resources/samples/halden-observability")});
    QVERIFY(runUntil([&] { return window.session().check() != nullptr; }, aRun));

    for (const char* channel : {"LinkedIn", "Instagram", "CRM"}) {
        auto* box = person.find<QCheckBox>(QAccessible::CheckBox, QString::fromLatin1(channel));
        QVERIFY(box);
        box->setChecked(true);
    }
    window.runFlow().start();
    QVERIFY(runUntil([&] { return !window.session().runs().empty() && person.idle(); }, aRun));
    const auto counts = person.fixture().store().runCounts(window.session().runs().front().id);
    QVERIFY(counts);
    QCOMPARE(counts->total, std::int64_t{10'047});

    const Project& project = window.session().loaded()->project();
    std::string largest;
    std::int64_t items = 0;
    for (std::size_t c = 0; c < project.content.size(); ++c) {
        const ContentCheck& content = window.session().check()->contents[c];
        if (project.content[c].channel == Channel::Email && content.items > items) {
            largest = project.content[c].id;
            items = content.items;
        }
    }
    window.session().approve({largest}, {});
    QVERIFY(runUntil([&] { return window.session().check()->contents.size() > 0 && person.idle(); }, aRun));
    const auto approved = [&] {
        const auto check = window.session().check();
        return check && forecast(project, *check, {Channel::Email}).toSend == items;
    };
    QVERIFY(runUntil(approved, aRun));
    QVERIFY(person.arm());
    QVERIFY(person.press(QStringLiteral("Send live")));
    QVERIFY(person.confirm(static_cast<int>(items)));
    QVERIFY(runUntil([&] { return window.mode().isLocked(); }, soon));
    // Long enough to see it run; the rest need not go out for this.
    QVERIFY(runUntil([&] { return mail.messageCount() >= 300 || !window.mode().isLocked(); }, aRun));
    QVERIFY(person.press(QStringLiteral("Stop")));
    QVERIFY(runUntil([&] { return !window.mode().isLocked(); }, soon));
    QVERIFY(runUntil([&] { return !window.session().runs().front().dry; }, soon));
    const auto after = person.fixture().store().runCounts(window.session().runs().front().id);
    QVERIFY(after);
    QVERIFY(after->success >= 300 && after->pending > 0);
    QCOMPARE(after->success + after->failed + after->skipped + after->inDoubt + after->pending, after->total);
}

QTEST_MAIN(TestLiveRun)
#include "test_live_run.moc"
