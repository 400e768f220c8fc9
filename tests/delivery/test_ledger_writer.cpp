// The writer between the senders and the store: what it says is durable, is; what it refuses is not handed over.

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>

#include <QTest>

#include "core/delivery/ledger_writer.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

/// A live run of so many emails, in a store of its own.
struct LiveRun {
    explicit LiveRun(int count) {
        must(store->importProject(bundleOf(projectDocument("spring", {{"news"}})), "test"));
        run = beginRun(*store, "spring", false, items("news", count));
    }
    QTemporaryDir folder;
    std::unique_ptr<Store> store =
        must(Store::open(folder.filePath("console.db").toStdString(), std::make_shared<SystemClock>()));
    Run run;
};

}  // namespace

class TestLedgerWriter : public QObject {
    Q_OBJECT

  private slots:
    void manySendersCommitAndSettle();
    void anOutcomeIsDurableBeforeTheNextCommit();
    void whatIsNotOursIsRefused();
    void theEndWritesWhatIsLeft();
    void aFullDiskCostsNoVerdict();
};

void TestLedgerWriter::manySendersCommitAndSettle() {
    const LiveRun live(200);
    const auto claimed = live.store->claim(live.run.id, Channel::Email, 200);
    QVERIFY(claimed && claimed->size() == 200);
    std::atomic<int> granted{0};
    {
        LedgerWriter writer(*live.store, live.run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
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
        QCOMPARE(live.store->runCounts(live.run.id)->success, 200);
    }
    QCOMPARE(granted.load(), 200);
    QVERIFY(live.store->verifyEvents(std::nullopt)->ok);
}

void TestLedgerWriter::anOutcomeIsDurableBeforeTheNextCommit() {
    const LiveRun live(20);
    QVERIFY(live.store->claim(live.run.id, Channel::Email, 20).has_value());
    LedgerWriter writer(*live.store, live.run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
    for (int no = 0; no < 20; ++no) {
        QVERIFY(writer.commit({no}));
        // What a sudden end here would leave in doubt: this item alone.
        QCOMPARE(live.store->runCounts(live.run.id)->success, no);
        ItemOutcome outcome;
        outcome.no = no;
        outcome.event.event = "execution.email_executed";
        writer.settle(std::move(outcome));
    }
}

void TestLedgerWriter::whatIsNotOursIsRefused() {
    const LiveRun live(3);
    QVERIFY(live.store->claim(live.run.id, Channel::Email, 2).has_value());
    LedgerWriter writer(*live.store, live.run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
    QVERIFY(writer.commit({0}));
    QVERIFY(!writer.commit({0}));  // committing already
    QVERIFY(!writer.commit({2}));  // never claimed
    QVERIFY(writer.commit({1}));
}

void TestLedgerWriter::theEndWritesWhatIsLeft() {
    const LiveRun live(1);
    QVERIFY(live.store->claim(live.run.id, Channel::Email, 1).has_value());
    {
        LedgerWriter writer(*live.store, live.run.id, [](const Error& error) { qFatal("%s", error.text().c_str()); });
        QVERIFY(writer.commit({0}));
        ItemOutcome outcome;
        outcome.event.event = "execution.email_executed";
        writer.settle(std::move(outcome));
    }
    QCOMPARE(live.store->runCounts(live.run.id)->success, 1);
}

/// Files that may not grow stand for a full disk. What the server has said by then is known, and stays known.
void TestLedgerWriter::aFullDiskCostsNoVerdict() {
    const LiveRun live(3);
    QVERIFY(live.store->claim(live.run.id, Channel::Email, 3).has_value());
    std::atomic<int> failures{0};
    LedgerWriter writer(*live.store, live.run.id, [&](const Error&) { ++failures; });
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
    QCOMPARE(live.store->runCounts(live.run.id)->success, 2);
    QVERIFY(!writer.commit({2}));  // once it has failed, nothing more is handed over
}

QTEST_GUILESS_MAIN(TestLedgerWriter)
#include "test_ledger_writer.moc"
