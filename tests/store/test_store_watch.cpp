// Whoever watches a store hears of what others write. On each engine.

#include <atomic>

#include <QTest>

#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestStoreWatch : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        clock_ = std::make_shared<HandClock>();
        url_ = freshUrl(*folder_);
        mine_ = must(Store::open(url_, clock_));
        watch_ = mine_->watch([this] { ++told_; });
        QTRY_VERIFY(told_ > 0);  // it could not know what was written before it listened
        settle();
    }
    void cleanup() {
        watch_.reset();
        mine_.reset();
    }

    void aWriteOfAnotherProgramIsHeard() {
        const auto theirs = must(Store::open(url_, clock_));
        settle();
        const int before = told_;
        must(theirs->setHeld({}, true, "Bea"));
        QTRY_VERIFY(told_ > before);
        QCOMPARE(must(mine_->holds()).size(), std::size_t(1));
    }

    void soIsOnesOwn() {
        const int before = told_;
        must(mine_->setSetting("language", "de", "Ana"));
        QTRY_VERIFY(told_ > before);
    }

    void theLedgersMovesAreHeardOf() {
        must(mine_->importProject(bundleOf(projectDocument("spring", {{"post"}})), "Ana"));
        const auto theirs = must(Store::open(url_, clock_));
        const auto lock = must(theirs->lockSending("spring"));
        const Run run = beginRun(*theirs, "spring", false, items("post", 2));
        settle();
        const int before = told_;
        QCOMPARE(must(theirs->claim(run.id, Channel::Email, 2)).size(), std::size_t(2));
        QCOMPARE(must(theirs->commit(run.id, {0, 1}, {})).size(), std::size_t(2));
        ItemOutcome sent = outcome(0, LedgerState::Success);
        sent.event = named("email.sent");
        QCOMPARE(must(theirs->settle(run.id, {sent})).size(), std::size_t(1));
        QTRY_VERIFY(told_ > before);
    }

    void nothingIsToldWhereNothingHappens() {
        const int before = told_;
        QTest::qWait(600);
        QCOMPARE(told_.load(), before);
    }

    void aWatchThatIsGoneTellsNothing() {
        watch_.reset();
        const int before = told_;
        must(mine_->setHeld({}, true, "Ana"));
        QTest::qWait(400);
        QCOMPARE(told_.load(), before);
    }

    /// A connection that broke is made anew, and what was written meanwhile is told of.
    void aServerThatWasAwayIsListenedToAgain() {
        if (!onPostgresql()) QSKIP("a file is never away");
        postgresServer().stop();
        QVERIFY2(postgresServer().start(), postgresServer().error().c_str());
        const auto theirs = must(Store::open(url_, clock_));
        QTest::qWait(1500);
        settle();
        const int before = told_;
        must(theirs->setHeld({}, true, "Bea"));
        QTRY_VERIFY(told_ > before);
    }

  private:
    /// Until nothing more is told.
    void settle() {
        for (int seen = -1; seen != told_;) {
            seen = told_;
            QTest::qWait(400);
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<HandClock> clock_;
    std::string url_;
    std::unique_ptr<Store> mine_;
    std::unique_ptr<StoreWatch> watch_;
    std::atomic<int> told_ = 0;
};

AICMO_STORE_TEST(TestStoreWatch)
#include "test_store_watch.moc"
