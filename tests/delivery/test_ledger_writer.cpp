// The writer between the senders and the store: what it says is durable, is; what it refuses is not handed over.

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>

#include <QTest>

#include "core/delivery/ledger_writer.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestLedgerWriter : public QObject {
    Q_OBJECT

  private slots:
    void manySendersCommitAndSettle();
    void anOutcomeIsDurableBeforeTheNextCommit();
    void whatIsNotOursIsRefused();
    void theEndWritesWhatIsLeft();
    void aFullDiskCostsNoVerdict();

  private:
    [[nodiscard]] static Run liveRun(DeliveryFixture& fixture, int items);
};

Run TestLedgerWriter::liveRun(DeliveryFixture& fixture, int items) {
    fixture.importCampaign({"ann@x.test"});
    Run run;
    run.projectId = "campaign";
    run.dry = false;
    run.channels = "email";
    Result<Run> started = fixture.store->startRun(run);
    if (!started) qFatal("%s", started.error().text().c_str());
    std::vector<NewRunItem> rows(static_cast<std::size_t>(items));
    for (int i = 0; i < items; ++i) {
        rows[static_cast<std::size_t>(i)].itemId = "news/p" + std::to_string(i) + "@x.test";
        rows[static_cast<std::size_t>(i)].contentId = "news";
    }
    const Status added = fixture.store->addRunItems(started->id, 0, rows);
    if (!added) qFatal("%s", added.error().text().c_str());
    return *started;
}

void TestLedgerWriter::manySendersCommitAndSettle() {
    DeliveryFixture fixture;
    const Run run = liveRun(fixture, 200);
    const auto claimed = fixture.store->claim(run.id, Channel::Email, 200);
    QVERIFY(claimed && claimed->size() == 200);
    std::atomic<int> granted{0};
    {
        LedgerWriter writer(*fixture.store, run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
        std::vector<std::jthread> senders;
        for (int sender = 0; sender < 8; ++sender) {
            senders.emplace_back([&, sender] {
                for (int no = sender; no < 200; no += 8) {
                    if (writer.commit({no})) ++granted;
                    ItemOutcome outcome;
                    outcome.no = no;
                    outcome.event.event = "execution.email_executed";
                    writer.settle(std::move(outcome));
                }
            });
        }
        senders.clear();
        writer.flush();
        QCOMPARE(fixture.store->runCounts(run.id)->success, 200);
    }
    QCOMPARE(granted.load(), 200);
    QVERIFY(fixture.store->verifyEvents(std::nullopt)->ok);
}

void TestLedgerWriter::anOutcomeIsDurableBeforeTheNextCommit() {
    DeliveryFixture fixture;
    const Run run = liveRun(fixture, 20);
    QVERIFY(fixture.store->claim(run.id, Channel::Email, 20).has_value());
    LedgerWriter writer(*fixture.store, run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
    for (int no = 0; no < 20; ++no) {
        QVERIFY(writer.commit({no}));
        // What a sudden end here would leave in doubt: this item alone.
        QCOMPARE(fixture.store->runCounts(run.id)->success, no);
        ItemOutcome outcome;
        outcome.no = no;
        outcome.event.event = "execution.email_executed";
        writer.settle(std::move(outcome));
    }
}

void TestLedgerWriter::whatIsNotOursIsRefused() {
    DeliveryFixture fixture;
    const Run run = liveRun(fixture, 3);
    QVERIFY(fixture.store->claim(run.id, Channel::Email, 2).has_value());
    LedgerWriter writer(*fixture.store, run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
    QVERIFY(writer.commit({0}));
    QVERIFY(!writer.commit({0}));  // committing already
    QVERIFY(!writer.commit({2}));  // never claimed
    QVERIFY(writer.commit({1}));
}

void TestLedgerWriter::theEndWritesWhatIsLeft() {
    DeliveryFixture fixture;
    const Run run = liveRun(fixture, 1);
    QVERIFY(fixture.store->claim(run.id, Channel::Email, 1).has_value());
    {
        LedgerWriter writer(*fixture.store, run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
        QVERIFY(writer.commit({0}));
        ItemOutcome outcome;
        outcome.event.event = "execution.email_executed";
        writer.settle(std::move(outcome));
    }
    QCOMPARE(fixture.store->runCounts(run.id)->success, 1);
}

/// Files that may not grow stand for a full disk. What the server has said by then is known, and stays known.
void TestLedgerWriter::aFullDiskCostsNoVerdict() {
    DeliveryFixture fixture;
    const Run run = liveRun(fixture, 3);
    QVERIFY(fixture.store->claim(run.id, Channel::Email, 3).has_value());
    std::atomic<int> failures{0};
    LedgerWriter writer(*fixture.store, run.id, [&](const Error&) { ++failures; });
    QVERIFY(writer.commit({0}));
    QVERIFY(writer.commit({1}));

    ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit usual {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const struct rlimit full { 1, usual.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    for (const int no : {0, 1}) {
        ItemOutcome outcome;
        outcome.no = no;
        outcome.event.event = "execution.email_executed";
        writer.settle(std::move(outcome));
    }
    const bool granted = writer.commit({2});
    QTest::qSleep(600);  // several more attempts
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!granted);
    writer.flush();
    QCOMPARE(failures.load(), 1);
    QCOMPARE(fixture.store->runCounts(run.id)->success, 2);
    QVERIFY(!writer.commit({2}));  // once it has failed, nothing more is handed over
}

QTEST_GUILESS_MAIN(TestLedgerWriter)
#include "test_ledger_writer.moc"
