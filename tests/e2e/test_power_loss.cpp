// The power goes in the middle of a run: the store is played back as a disk could have it then, and the same command
// goes on from there. Whoever the server had by then is sent or in doubt, and gets nothing again.

#include <algorithm>
#include <array>
#include <signal.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "tests/e2e/mailing.h"
#include "tests/e2e/power_loss.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

using Files = std::map<std::string, std::string>;

QString folderOf(const Mailing& mailing) { return QFileInfo(mailing.program.path("console.db")).path(); }

Files storeFiles(const Mailing& mailing) {
    Files files;
    const QDir folder(folderOf(mailing));
    for (const QString& name : folder.entryList({"console.db*"}, QDir::Files))
        files[name.toStdString()] = readFile(folder.filePath(name).toStdString());
    return files;
}

bool putStore(const Mailing& mailing, const Files& files) {
    const QDir folder(folderOf(mailing));
    if (!mailing.restoreStore("nothing")) return false;
    for (const auto& [name, bytes] : files) {
        const QString path = folder.filePath(QString::fromStdString(name));
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeFile(path.toStdString(), bytes)) return false;
    }
    return true;
}

}  // namespace

class TestPowerLoss : public QObject {
    Q_OBJECT

  private slots:
    void theRecordIsWhole();
    void aLyingDiskIsNoticed();
    void goesOnAfterAPowerLoss();
    void aNewStoreAfterAPowerLoss();

  private:
    struct Story {
        Files before;
        std::string log;
        std::vector<FaultSmtpServer::StoredLine> stored;
    };
    /// A run under observation, killed so many times and begun again, to its end.
    static constexpr std::array keeps{PowerLoss::Keeps::Nothing, PowerLoss::Keeps::Everything,
                                      PowerLoss::Keeps::TheFirst, PowerLoss::Keeps::Any, PowerLoss::Keeps::Any};
    static PowerLoss::Moment moment(std::size_t calls, QRandomGenerator& random);
    static Story tell(Mailing& mailing, int kills, QRandomGenerator& random);
    static void prepare(Mailing& mailing);
};

PowerLoss::Moment TestPowerLoss::moment(std::size_t calls, QRandomGenerator& random) {
    PowerLoss::Moment moment;
    moment.calls = calls;
    moment.keeps = keeps[random.bounded(static_cast<quint32>(keeps.size()))];
    moment.sector = random.bounded(2) == 0 ? 512 : 4096;
    return moment;
}

void TestPowerLoss::prepare(Mailing& mailing) {
    mailing.addresses = people(60);
    mailing.connections = 4;
    FaultSmtpOptions options;
    options.requireAuth = false;
    options.offerStartTls = false;
    options.keepMessages = false;
    const QString prepared = mailing.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
}

TestPowerLoss::Story TestPowerLoss::tell(Mailing& mailing, int kills, QRandomGenerator& random) {
    Story story;
    story.before = storeFiles(mailing);
    const QString log = folderOf(mailing) + "-io";
    const QMap<QString, QString> plain = mailing.program.environment;
    mailing.program.environment.insert(
        {{"LD_PRELOAD", AICMO_FAULTY_IO}, {"AICMO_IO_FOLDER", folderOf(mailing)}, {"AICMO_IO_LOG", log}});
    for (int i = 0; i < kills; ++i) {
        const auto run = mailing.start();
        const std::size_t count = mailing.server.storedCount() + random.bounded(15U);
        static_cast<void>(waitUntil([&] { return endsWithin(*run, 0) || mailing.server.storedCount() > count; },
                                    std::chrono::seconds(20)));
        signalTo(*run, SIGKILL);
        run->waitForFinished();
    }
    const Answer last = mailing.execute();
    mailing.program.environment = plain;
    if (last.status != 0 && last.status != 1) qFatal("%s", last.err.constData());
    story.log = readFile(log.toStdString());
    story.stored = mailing.server.storedLines();
    QFile::remove(log);
    return story;
}

/// What was written down, played to its end with nothing lost, makes the very files.
void TestPowerLoss::theRecordIsWhole() {
    Mailing mailing;
    prepare(mailing);
    if (QTest::currentTestFailed()) return;
    QRandomGenerator random(1);
    const Story story = tell(mailing, 0, random);
    const PowerLoss loss(story.log, folderOf(mailing).toStdString(), story.before);
    QVERIFY(loss.size() > 100);
    Files real = storeFiles(mailing);
    const Files played = loss.filesAfter({loss.size(), PowerLoss::Keeps::Everything, 4096}, random);
    for (const auto& [name, bytes] : real) {
        if (name.ends_with("-shm")) continue;
        QVERIFY2(played.contains(name), name.c_str());
        QVERIFY2(played.at(name) == bytes, name.c_str());
    }
}

/// Proves that these tests can fail: a disk that syncs nothing has everybody written to again.
void TestPowerLoss::aLyingDiskIsNoticed() {
    Mailing mailing;
    prepare(mailing);
    if (QTest::currentTestFailed()) return;
    QVERIFY(QDir(folderOf(mailing)).mkpath("nothing"));
    QRandomGenerator random(1);
    const Story story = tell(mailing, 0, random);
    const PowerLoss loss(story.log, folderOf(mailing).toStdString(), story.before);
    QVERIFY(putStore(mailing, loss.filesAfter({loss.size(), PowerLoss::Keeps::Nothing, 4096, true}, random)));
    mailing.beginStory(mailing.journal());
    SoakRow row("a disk that lies", 1);
    QVERIFY(!mailing.finish(row).isEmpty());
    QCOMPARE(row.twice, 60);
}

void TestPowerLoss::goesOnAfterAPowerLoss() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("power loss", seed);
    const int losses = rounds("POWER_LOSSES", 10, 500);
    constexpr int lossesEach = 50;
    while (row.kills < losses) {
        Mailing mailing;
        prepare(mailing);
        if (QTest::currentTestFailed()) return;
        QVERIFY(QDir(folderOf(mailing)).mkpath("nothing"));
        const Story story = tell(mailing, static_cast<int>(random.bounded(3U)), random);
        const PowerLoss loss(story.log, folderOf(mailing).toStdString(), story.before);
        for (int i = 0; i < lossesEach && row.kills < losses; ++i) {
            // Half of the moments are those just after the server has stored something: there it hurts most.
            std::int64_t when = loss.at(random.bounded(static_cast<quint32>(loss.size())));
            if (random.bounded(2) == 0)
                when = story.stored[random.bounded(static_cast<quint32>(story.stored.size()))].at;
            Journal before;
            for (const auto& line : story.stored) {
                if (line.at <= when) ++before[line.recipient];
            }
            QVERIFY(putStore(mailing, loss.filesAfter(moment(loss.callsUntil(when), random), random)));
            mailing.beginStory(before);
            ++row.kills;
            const QString ended = mailing.finish(row);
            QVERIFY2(ended.isEmpty(), qPrintable(ended));
            QCOMPARE(mailing.integrity(), QString("ok"));
        }
    }
    row.tell();
}

/// While a store is made: what the import has told is there; what it has not, the next import makes.
void TestPowerLoss::aNewStoreAfterAPowerLoss() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("power loss while a store is made", seed);
    Mailing mailing;
    prepare(mailing);
    if (QTest::currentTestFailed()) return;
    QVERIFY(QDir(folderOf(mailing)).mkpath("nothing"));
    QVERIFY(mailing.restoreStore("nothing"));
    const QString log = folderOf(mailing) + "-io";
    const QStringList import{"import", mailing.program.path("many.json")};
    const QMap<QString, QString> plain = mailing.program.environment;
    mailing.program.environment.insert(
        {{"LD_PRELOAD", AICMO_FAULTY_IO}, {"AICMO_IO_FOLDER", folderOf(mailing)}, {"AICMO_IO_LOG", log}});
    QCOMPARE(mailing.program.run(import).status, 0);
    mailing.program.environment = plain;
    const PowerLoss loss(readFile(log.toStdString()), folderOf(mailing).toStdString(), {});
    QFile::remove(log);

    const int losses = rounds("NEW_STORE_LOSSES", 5, 500);
    for (; row.kills < losses; ++row.kills) {
        // Now and then after the very last call: the import has come back with its word that all is stored.
        const bool done = random.bounded(4) == 0;
        const std::size_t calls = done ? loss.size() : random.bounded(static_cast<quint32>(loss.size()));
        QVERIFY(putStore(mailing, loss.filesAfter(moment(calls, random), random)));
        if (done) QCOMPARE(mailing.program.run({"show", "many"}).status, 0);
        const Answer again = mailing.program.run(import);
        QVERIFY2(again.status == 0, again.err + again.out);
        QCOMPARE(mailing.program.run({"events", "verify"}).status, 0);
        QCOMPARE(mailing.integrity(), QString("ok"));
    }
    row.tell();
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "test_power_loss.moc"
