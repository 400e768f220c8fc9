// Programs that are killed in the middle, and programs that work on one store at the same time.

#include <atomic>
#include <map>
#include <random>
#include <sqlite3.h>
#include <thread>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

const QString worker = QStringLiteral(AICMO_BINARY_DIR "/tests/store_worker");

std::string integrity(const QString& file) {
    sqlite3* db = nullptr;
    std::string answer;
    sqlite3_open(file.toUtf8().constData(), &db);
    sqlite3_exec(
        db, "PRAGMA integrity_check",
        [](void* out, int, char** values, char**) {
            *static_cast<std::string*>(out) += values[0];
            return 0;
        },
        &answer, nullptr);
    sqlite3_close(db);
    return answer;
}

/// The numbers that a worker handed over, as a server's journal would have them.
void readJournal(QProcess& process, std::map<std::int64_t, int>& journal) {
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        bool isNumber = false;
        const qlonglong no = line.toLongLong(&isNumber);
        if (isNumber) ++journal[no];
    }
}

}  // namespace

class TestStoreCrash : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<Clock> clock_ = std::make_shared<SystemClock>();
    QString url_;
    std::unique_ptr<Store> store_;

    Run liveRun(int count) { return beginRun(*store_, "spring", false, items("welcome", count)); }
    std::unique_ptr<QProcess> start(const QStringList& arguments) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::SeparateChannels);
        process->start(worker, arguments);
        return process;
    }

    std::unique_ptr<SendLock> lockForRecovery() {
        auto lock = store_->lockSending("spring");
        return lock ? std::move(*lock) : nullptr;
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        url_ = QString::fromStdString(freshUrl(*folder_));
        store_ = must(Store::open(url_.toStdString(), clock_));
        store_->setLease(std::chrono::milliseconds(400));
        must(store_->importProject(bundleOf(projectDocument("spring", {{"welcome"}})), "Ana"));
    }
    void cleanup() {
        const Verification verified = must(store_->verifyEvents(std::nullopt));
        QVERIFY2(verified.ok, verified.reason.c_str());
        store_.reset();
        if (!onPostgresql()) QCOMPARE(integrity(folder_->filePath("console.db")), std::string("ok"));
    }

    /// SIGKILL at random moments; every item is handed over once or in doubt, and the doubts are bounded.
    void killedAgainAndAgain() {
        constexpr int count = 4000;
        constexpr std::int64_t batch = 8;
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const Run run = liveRun(count);
        std::map<std::int64_t, int> journal;
        int kills = 0;
        for (bool done = false; !done;) {
            auto process = start({"send-locked", url_, QString::fromStdString(run.id), QString::number(batch)});
            QVERIFY(process->waitForStarted());
            done = process->waitForFinished(static_cast<int>(20 + random() % 80)) || kills >= 40;
            if (!done) {
                process->kill();
                ++kills;
            }
            process->waitForFinished(60000);
            readJournal(*process, journal);
            // A server may still be at the last thing that the program asked for.
            std::unique_ptr<SendLock> lock;
            QTRY_VERIFY((lock = lockForRecovery()) != nullptr);
            const RunCounts counts = must(store_->recoverRun(run.id, {}));
            QCOMPARE(counts.inProgress, 0);
            QVERIFY(counts.inDoubt <= kills * batch);
        }
        qInfo("%d kills", kills);
        QVERIFY(kills > 0);
        const RunCounts counts = must(store_->runCounts(run.id));
        QCOMPARE(counts.pending, 0);
        QCOMPARE(counts.success + counts.inDoubt, count);
        RunItemFilter filter;
        filter.limit = count;
        for (const RunItem& row : must(store_->runItems(run.id, filter))) {
            const int handed = journal[row.no];
            QVERIFY2(handed <= 1, "handed over twice");
            QVERIFY2(row.state != LedgerState::Success || handed == 1, "sent, and nobody got it");
            QVERIFY2(row.state == LedgerState::Success || row.state == LedgerState::InDoubt, "lost");
        }
    }

    void twoProcessesShareOneRun() {
        constexpr int count = 2000;
        const Run run = liveRun(count);
        std::map<std::int64_t, int> journal;
        auto first = start({"send", url_, QString::fromStdString(run.id), "5"});
        auto second = start({"send", url_, QString::fromStdString(run.id), "7"});
        for (QProcess* process : {first.get(), second.get()}) {
            QVERIFY(process->waitForFinished(120000));
            QCOMPARE(process->exitCode(), 0);
            readJournal(*process, journal);
        }
        QCOMPARE(journal.size(), std::size_t(count));
        for (const auto& [no, times] : journal) QCOMPARE(times, 1);
        QCOMPARE(must(store_->runCounts(run.id)).success, count);
    }

    void manyWritersMakeOneChain() {
        const std::int64_t before = must(store_->head()).seq;
        std::vector<std::unique_ptr<QProcess>> processes;
        processes.reserve(4);
        for (int i = 0; i < 4; ++i) processes.push_back(start({"append", url_, "300"}));
        for (auto& process : processes) {
            QVERIFY(process->waitForFinished(120000));
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(must(store_->head()).seq, before + 1200);
    }

    void aNewStoreIsMadeOnceByManyPrograms() {
        const QString fresh =
            onPostgresql() ? QString::fromStdString(freshUrl(*folder_)) : folder_->filePath("fresh/console.db");
        std::vector<std::unique_ptr<QProcess>> processes;
        processes.reserve(6);
        for (int i = 0; i < 6; ++i) processes.push_back(start({"open", fresh}));
        QByteArrayList ids;
        for (auto& process : processes) {
            QVERIFY(process->waitForFinished(60000));
            const QByteArray output = process->readAllStandardOutput().trimmed();
            QVERIFY2(process->exitCode() == 0, output.constData());
            ids << output;
        }
        QCOMPARE(ids.count(ids.first()), ids.size());
        QCOMPARE(ids.first().size(), 32);
    }

    void theSendLockEndsWithItsProcess() {
        auto process = start({"lock", url_, "spring"});
        QVERIFY(process->waitForReadyRead(30000));
        QCOMPARE(process->readLine().trimmed(), QByteArray("locked"));
        const auto refused = store_->lockSending("spring");
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Busy));
        QVERIFY(refused.error().text().find(std::to_string(process->processId())) != std::string::npos);
        process->kill();
        process->waitForFinished();
        // A server needs a moment to see that the other end is gone.
        QTRY_VERIFY(store_->lockSending("spring").has_value());
    }
};

AICMO_STORE_TEST(TestStoreCrash)
#include "test_store_crash.moc"
