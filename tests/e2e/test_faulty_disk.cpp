// The disk fails, is full, or the program ends at the n-th call that writes, syncs, renames or removes something of the
// store, for one n after the other and for each command of a mailing. The program says so and does not crash, and the
// same command afterwards finishes the job with nobody lost and nobody written to twice.

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "tests/e2e/mailing.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

constexpr int goalCalls = 400;
const QStringList faults{"full", "eio", "enospc", "short", "kill", "killed"};

bool ends(const QString& fault) { return fault.startsWith("kill"); }

/// What the program told a person: its errors, and what it wrote to standard error.
QString toldBy(const Answer& answer) {
    QString told = QString::fromUtf8(answer.err);
    if (!answer.out.startsWith('{')) told += QString::fromUtf8(answer.out);
    const Json report = answer.json();
    if (report.contains("errors")) {
        for (const Json& text : report.at("errors")) told += QString::fromStdString(text) + '\n';
    }
    return told.trimmed();
}

}  // namespace

class TestFaultyDisk : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void aFullDiskIsCalledFull();
    void eachCall_data();
    void eachCall();
    void cleanupTestCase();

  private:
    [[nodiscard]] Answer runWithFault(const QStringList& command, const QString& fault, int at);
    [[nodiscard]] int countCalls(const QStringList& command, const QString& kept);
    void oneRound(const QStringList& command, const QString& fault, int at, SoakRow& row);

    Mailing mailing_;
    QMap<QString, int> told_;
};

/// Keeps the store as it was before each command.
void TestFaultyDisk::initTestCase() {
    mailing_.addresses = people(16);
    mailing_.connections = 4;
    FaultSmtpOptions options;
    options.requireAuth = false;
    options.offerStartTls = false;
    options.keepMessages = false;
    QVERIFY(mailing_.keepStore("before-import"));
    const QString prepared = mailing_.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
    QVERIFY(mailing_.keepStore("before-execute"));
    QVERIFY(mailing_.restoreStore("before-import"));
    QCOMPARE(mailing_.program.run({"import", mailing_.program.path("many.json")}).status, 0);
    QVERIFY(mailing_.keepStore("before-preview"));
    QCOMPARE(mailing_.program.run({"preview", "many"}).status, 0);
    QVERIFY(mailing_.keepStore("before-approve"));
}

Answer TestFaultyDisk::runWithFault(const QStringList& command, const QString& fault, int at) {
    const QString folder = QFileInfo(mailing_.program.path("console.db")).path();
    const QMap<QString, QString> plain = mailing_.program.environment;
    mailing_.program.environment.insert({{"LD_PRELOAD", AICMO_FAULTY_IO},
                                         {"AICMO_IO_FOLDER", folder},
                                         {"AICMO_IO_FAULT", fault},
                                         {"AICMO_IO_AT", QString::number(at)},
                                         {"AICMO_IO_COUNT", folder + "-calls"}});
    Answer answer = mailing_.program.run(command, {}, 120000);
    mailing_.program.environment = plain;
    return answer;
}

int TestFaultyDisk::countCalls(const QStringList& command, const QString& kept) {
    mailing_.beginStory();
    if (!mailing_.restoreStore(kept)) return 0;
    const Answer answer = runWithFault(command, "", 0);
    if (answer.status != 0) qWarning("%s", answer.err.constData());
    QFile file(QFileInfo(mailing_.program.path("console.db")).path() + "-calls");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
}

/// Wherever it strikes: in the store, its log, its shared memory or its heads.
void TestFaultyDisk::aFullDiskIsCalledFull() {
    const QStringList import{"import", mailing_.program.path("many.json")};
    const int calls = countCalls(import, "before-import");
    for (int i = 0; i < 10; ++i) {
        const int at = 1 + i * calls / 10;
        QVERIFY(mailing_.restoreStore("before-import"));
        const Answer answer = runWithFault(import, "full", at);
        QVERIFY2(answer.status == 4 || (answer.status == 0 && i == 9), QByteArray::number(at) + ": " + answer.err);
    }
}

void TestFaultyDisk::eachCall_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("suiteRounds");
    QTest::newRow("import") << QStringList{"import", mailing_.program.path("many.json")} << 3;
    QTest::newRow("preview") << QStringList{"preview", "many"} << 3;
    QTest::newRow("approve") << QStringList{"approve", "many", "--all"} << 3;
    QTest::newRow("execute") << QStringList{"execute", "many", "--live", "--json"} << 8;
}

void TestFaultyDisk::oneRound(const QStringList& command, const QString& fault, int at, SoakRow& row) {
    mailing_.beginStory();
    QVERIFY(mailing_.restoreStore("before-" + command.first()));
    const Answer first = runWithFault(command, fault, at);
    const QString told = toldBy(first);
    const QByteArray where = QString("%1 at call %2 of %3: status %4, %5")
                                 .arg(fault)
                                 .arg(at)
                                 .arg(command.first())
                                 .arg(first.status)
                                 .arg(told)
                                 .toUtf8();
    if (!ends(fault)) {
        QVERIFY2(first.status >= 0 && first.status <= 4, "crashed or did not end: " + where);
        QVERIFY2(first.status == 0 || !told.isEmpty(), "says nothing: " + where);
        // A full disk is the contract's status 4, the same command goes on once there is space; unless all is done.
        const bool done = first.status == 0 || (first.status == 1 && told.contains("the run's state is stored"));
        QVERIFY2(fault != "full" || done || first.status == 4, "wrong status: " + where);
        QVERIFY2(!told.contains("No such file") && !told.contains("Success"), "the wrong reason: " + where);
        if (first.status != 0) ++told_[QString("%1, status %2: %3").arg(command.first()).arg(first.status).arg(told)];
    }
    ++row.kills;
    if (command.first() == "execute") {
        const QString ended = mailing_.finish(row);
        QVERIFY2(ended.isEmpty(), ended.toUtf8() + "\nafter " + where);
    } else {
        const Answer again = mailing_.program.run(command);
        QVERIFY2(again.status == 0, again.err + again.out + "\nafter " + where);
        QVERIFY2(mailing_.program.run({"events", "verify"}).status == 0, where);
    }
    QVERIFY2(mailing_.integrity() == "ok", where);
}

void TestFaultyDisk::eachCall() {
    QFETCH(QStringList, command);
    QFETCH(int, suiteRounds);
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("faults of the disk, " + command.first(), seed);
    const int calls = countCalls(command, "before-" + command.first());
    const int last = std::min(calls, goalCalls);
    QVERIFY2(last > 3, "the calls of the program are not seen");
    // In full: every fault at every call. In the suite: some calls, spread evenly, with a fault each, and a full disk
    // once, because a program waits for a while for somebody to empty it.
    const int kinds = static_cast<int>(faults.size());
    const int wanted = rounds("DISK_FAULTS", suiteRounds, last * kinds);
    const bool all = wanted >= last * kinds;
    for (int i = 0; i < wanted; ++i) {
        const int at = all ? i / kinds + 1 : 1 + (i * last + random.bounded(last)) / wanted;
        const int kind = all ? i % kinds : (i + 1 == wanted ? 0 : 1 + random.bounded(kinds - 1));
        const QString& fault = faults[kind];
        oneRound(command, fault, at, row);
        if (QTest::currentTestFailed()) return;
    }
    qInfo("%d calls, %d rounds", calls, wanted);
    row.tell();
}

void TestFaultyDisk::cleanupTestCase() {
    for (auto it = told_.begin(); it != told_.end(); ++it) qInfo("%d × %s", it.value(), qUtf8Printable(it.key()));
    QFile::remove(QFileInfo(mailing_.program.path("console.db")).path() + "-calls");
}

QTEST_GUILESS_MAIN(TestFaultyDisk)
#include "test_faulty_disk.moc"
