// Items in doubt in the real window, against a service that can be asked: what it says settles, is shown and written
// down; what it cannot tell stays with the operator.

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/base/json.h"
#include "core/gateway/gateway_config.h"
#include "tests/gateway/fakes/linkedin_fake.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/confirm_settle.h"
#include "ui/dialogs/doubt_answers.h"
#include "ui/pages/evidence_pane.h"

using namespace aicmo;
using namespace aicmo::ui;
using namespace std::chrono_literals;
using aicmo::test::HttpFault;
using aicmo::test::HttpFaultPlan;
using aicmo::test::HttpRequest;
using aicmo::test::LinkedInFake;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

std::string postsDocument(int posts) {
    Json content = Json::array();
    for (int i = 0; i < posts; ++i) {
        const std::string number = std::to_string(i);
        content.push_back(Json{{"id", "post-" + number},
                               {"channel", "linkedin"},
                               {"title", "Post " + number},
                               {"post", {{"text", "Spring is here, number " + number}}}});
    }
    return Json{{"format", "aicmo.project/1"}, {"id", "posts"}, {"name", "Posts"}, {"content", content}}.dump();
}

ExecutionConfig onLinkedIn() {
    ExecutionConfig config;
    config.channels = {Channel::LinkedIn};
    return config;
}

std::shared_ptr<const GatewayConfig> accountAt(const LinkedInFake& linkedin) {
    auto accounts = std::make_shared<GatewayConfig>();
    LinkedInConfig& account = accounts->linkedin.emplace();
    account.token = Secret(linkedin.token);
    account.author = "urn:li:person:abc";
    account.api = linkedin.http.baseUrl();
    return accounts;
}

GatewayLimits quick() {
    GatewayLimits limits;
    limits.poll.interval = limits.poll.blind = limits.ask.interval = 5ms;
    limits.ask.total = 60ms;
    limits.http.total = 30s;
    return limits;
}

/// A live run of posts of which every answer was lost: the first `arrived` are there all the same.
class Doubtful {
  public:
    Doubtful(int posts, int arrived) {
        if (!linkedin.http.start()) {
            qFatal("the service did not start");
        }
        fixture = std::make_unique<ui::test::WindowFixture>(onLinkedIn(), accountAt(linkedin), quick());
        linkedin.http.setFaults([this, arrived](const HttpRequest& request) {
            HttpFaultPlan plan;
            if (request.method == "POST" && request.path == "/rest/posts") {
                plan.fault = ++handedOver <= arrived ? HttpFault::CloseAfterEffect : HttpFault::CloseBeforeReply;
            } else {
                plan.delay = answersAfter;
            }
            return plan;
        });
        window().show();
        ready = fixture->openDocument(postsDocument(posts)) && fixture->preview() && send(posts);
        linkedin.writeOnly = false;
    }

    [[nodiscard]] MainWindow& window() { return fixture->window(); }
    [[nodiscard]] RunCounts counts() {
        const auto counts = fixture->store().runCounts(run);
        return counts ? *counts : RunCounts{};
    }
    [[nodiscard]] QPushButton* button(const QString& name) {
        auto* found = qobject_cast<QPushButton*>(findNamed(window(), QAccessible::Button, name));
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] bool press(const QString& name) {
        const bool there = QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }, soon);
        if (there) {
            QTest::mouseClick(button(name), Qt::LeftButton);
        }
        return there;
    }
    [[nodiscard]] QTableView* results() {
        return qobject_cast<QTableView*>(findNamed(window(), QAccessible::Table, QStringLiteral("Execution report")));
    }
    [[nodiscard]] bool says(const QString& words, const QWidget* where = nullptr) {
        const auto labels = (where ? where : &window())->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    LinkedInFake linkedin;
    std::unique_ptr<ui::test::WindowFixture> fixture;
    std::string run;
    int handedOver = 0;
    std::chrono::milliseconds answersAfter{0};
    bool ready = false;

  private:
    bool send(int posts) {
        const auto approved = fixture->store().approve("posts", {}, "M. Okafor", "");
        if (!approved) {
            return false;
        }
        ExecutionConfig live = onLinkedIn();
        live.executionEnabled = true;
        live.dryRun = false;
        ExecutionOrchestrator orchestrator(fixture->store(), fixture->services().gateways, live,
                                           fixture->services().clock);
        run = orchestrator.executePlanForProject("posts", {}).runId;
        window().session().refreshRuns();
        window().showPage(PageId::Run);
        return counts().inDoubt == posts && QTest::qWaitFor([&] { return button("Settle…") != nullptr; }, soon);
    }
};

}  // namespace

class TestDoubts : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void theServiceSettlesWhatItHas() {
        Doubtful doubtful(2, 1);
        QVERIFY(doubtful.ready);
        QVERIFY(doubtful.press("Settle…"));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.results()->model()->rowCount(), 2, soon);
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.button("Ask the service"), soon);
        QVERIFY(doubtful.press("Ask the services"));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.counts().inDoubt, std::int64_t{1}, soon);
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("1 was sent, 1 stays in doubt."), soon);
        QCOMPARE(doubtful.counts().success, std::int64_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("1 item in doubt"), soon);
        // What stays in doubt is chosen, with the service's word beside it.
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.results()->model()->rowCount(), 1, soon);
        auto* pane = doubtful.window().findChild<EvidencePane*>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible() && pane->items().front().itemId == "post-1", soon);
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("settles it from", pane), soon);
        EventFilter filter;
        filter.kindPrefix = "execution.item_asked";
        const auto events = doubtful.fixture->store().events(filter);
        QVERIFY(events && events->size() >= 2);

        QVERIFY(doubtful.press("Show answers…"));
        auto* answers = doubtful.window().findChild<DoubtAnswers*>();
        QVERIFY(answers);
        auto* table = answers->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Found"));
        QCOMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("Not there"));
        QVERIFY(!table->model()->index(0, 4).data().toString().isEmpty());
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!doubtful.window().findChild<DoubtAnswers*>());

        // One alone is settled by the operator's word at once.
        QVERIFY(doubtful.press("It was not sent"));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.counts().inDoubt, std::int64_t{0}, soon);
        QCOMPARE(doubtful.counts().failed, std::int64_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.button("Close the answers of the services"), soon);
        QVERIFY(doubtful.press("Close the answers of the services"));
        QTRY_VERIFY_WITH_TIMEOUT(!doubtful.says("in doubt any more"), soon);
    }

    void severalAreConfirmed_data() {
        QTest::addColumn<bool>("sent");
        QTest::newRow("sent") << true;
        QTest::newRow("not sent") << false;
    }
    void severalAreConfirmed() {
        QFETCH(bool, sent);
        Doubtful doubtful(3, 0);
        QVERIFY(doubtful.ready);
        QVERIFY(doubtful.press("Settle…"));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.results()->model()->rowCount(), 3, soon);
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.button("It was sent"), soon);
        doubtful.results()->selectAll();
        const QString press = sent ? "3 were sent…" : "3 were not sent…";
        const QString confirm = sent ? "Settle 3 as sent" : "Settle 3 as not sent";

        QVERIFY(doubtful.press(press));
        auto* dialog = doubtful.window().findChild<ConfirmSettle*>();
        QVERIFY(dialog && doubtful.says("post-2", dialog));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);  // neither is the default
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!doubtful.window().findChild<ConfirmSettle*>());
        QCOMPARE(doubtful.counts().inDoubt, std::int64_t{3});

        QVERIFY(doubtful.press(press));
        QVERIFY(doubtful.press(confirm));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.counts().inDoubt, std::int64_t{0}, soon);
        QCOMPARE(sent ? doubtful.counts().success : doubtful.counts().failed, std::int64_t{3});
    }

    void askingCanBeStopped() {
        Doubtful doubtful(3, 3);
        QVERIFY(doubtful.ready);
        doubtful.answersAfter = 1500ms;
        QElapsedTimer sinceAsked;
        sinceAsked.start();
        QVERIFY(doubtful.press("Ask the services"));
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("Asking the services: 0 answered"), soon);
        QVERIFY2(sinceAsked.elapsed() < 1400, "the window waited for the service");
        QVERIFY(doubtful.says("Asking the services"));
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("Asking the services: 1 answered"), soon);
        QVERIFY(doubtful.press("Stop asking"));
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("until it was stopped"), soon);
        QVERIFY(doubtful.counts().inDoubt >= 1);
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.button("Ask the services"), soon);
    }

    void closingTheWindowStopsAsking() {
        Doubtful doubtful(3, 3);
        QVERIFY(doubtful.ready);
        doubtful.answersAfter = 2000ms;
        QVERIFY(doubtful.press("Ask the services"));
        QTest::qWait(200);
        QElapsedTimer closing;
        closing.start();
        doubtful.fixture.reset();
        QVERIFY2(closing.elapsed() < 5500, qPrintable(QString::number(closing.elapsed())));  // one answer, not three
    }

    void askingGoesOnForItsProjectAlone() {
        Doubtful doubtful(2, 2);
        QVERIFY(doubtful.ready);
        doubtful.answersAfter = 700ms;
        QVERIFY(doubtful.press("Ask the services"));
        doubtful.window().importPaths({QStringLiteral(AICMO_SOURCE_DIR "/resources/samples/halden-observability")});
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.window().session().projectId(), std::string("halden-observability"), soon);
        QVERIFY(!doubtful.says("answered"));
        QTRY_COMPARE_WITH_TIMEOUT(doubtful.counts().success, std::int64_t{2}, soon);
        QVERIFY(!doubtful.button("Show answers…"));
        doubtful.window().openProject("posts");
        QTRY_VERIFY_WITH_TIMEOUT(doubtful.says("2 were sent."), soon);
    }
};

QTEST_MAIN(TestDoubts)
#include "test_doubts.moc"
