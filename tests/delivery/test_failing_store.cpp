// A store that fails in the middle of a run ends it with its words; nothing is handed over, and nothing goes round.

#include <memory>
#include <sqlite3.h>

#include <QTest>

#include "tests/delivery/campaign_of_posts.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// Does something to the store's file behind the store's back. What is not committed stays so until the result goes.
Database tamper(const CampaignOfPosts& campaign, const char* sql) {
    sqlite3* db = nullptr;
    const std::string file = campaign.fixture.folder.filePath("console.db").toStdString();
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK || sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    return {db, &sqlite3_close};
}

}  // namespace

class TestFailingStore : public QObject {
    Q_OBJECT

  private slots:
    void aHandOverThatCannotBeNotedEndsTheChannel_data() {
        QTest::addColumn<QString>("break_");
        QTest::addColumn<QString>("mend");
        QTest::addColumn<QString>("words");
        QTest::newRow("written") << "CREATE TRIGGER full BEFORE INSERT ON hand_over"
                                    " BEGIN SELECT RAISE(ABORT, 'no room for notes'); END"
                                 << "DROP TRIGGER full"
                                 << "writing down the hand-over";
        QTest::newRow("read") << "ALTER TABLE hand_over RENAME TO lost"
                              << "ALTER TABLE lost RENAME TO hand_over"
                              << "reading the earlier hand-over";
    }
    void aHandOverThatCannotBeNotedEndsTheChannel() {
        QFETCH(QString, break_);
        QFETCH(QString, mend);
        QFETCH(QString, words);
        CampaignOfPosts campaign;
        campaign.importAndApprove(
            Json::array({postOn("instagram", "one", "First"), postOn("instagram", "two", "Second")}));
        static_cast<void>(tamper(campaign, break_.toUtf8().constData()));
        const ExecutionReport report = campaign.run();
        QCOMPARE(report.errors.size(), std::size_t{1});
        const QString told = QString::fromStdString(report.errors.front());
        QVERIFY2(told.startsWith("instagram: ") && told.contains(words), qUtf8Printable(told));
        QVERIFY(report.stopped);
        QCOMPARE(report.itemsPending, 2);
        QCOMPARE(report.itemsInDoubt, 0);
        QVERIFY(campaign.instagram.published.empty());
        QVERIFY(campaign.instagram.containers.size() <= 1);
        // Once the store works again, the same command goes on.
        static_cast<void>(tamper(campaign, mend.toUtf8().constData()));
        const ExecutionReport next = campaign.run();
        QCOMPARE(next.runId, report.runId);
        QVERIFY2(next.itemsSentSuccessfully == 2, toJson(next).c_str());
        QCOMPARE(campaign.instagram.published.size(), std::size_t{2});
    }

    /// A laptop that sleeps in the middle of a transaction: whoever comes then hears who is sending.
    void aSenderThatSleepsWhileItWritesIsNamed() {
        CampaignOfPosts campaign;
        campaign.importAndApprove(Json::array({postOn("instagram", "one", "First")}));
        const auto sending = campaign.fixture.store->lockSending("posts");
        QVERIFY(sending.has_value());
        const Database writing = tamper(campaign, "BEGIN IMMEDIATE");
        const ExecutionReport report = campaign.run();
        QCOMPARE(report.errors.size(), std::size_t{2});
        const QString told = QString::fromStdString(report.errors.front());
        QVERIFY2(told.contains("is sending for this project"), qUtf8Printable(told));
        const QString then = QString::fromStdString(report.errors.back());
        QVERIFY2(then.contains("another program is writing to the store"), qUtf8Printable(then));
    }
};

QTEST_GUILESS_MAIN(TestFailingStore)
#include "test_failing_store.moc"
