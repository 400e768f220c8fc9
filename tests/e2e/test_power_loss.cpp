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
    void goesOnAfterAPowerLoss();

  private:
    struct Story {
        Files before;
        std::string log;
        std::vector<FaultSmtpServer::StoredLine> stored;
    };
    /// A run under observation, killed so many times and begun again, to its end.
    static Story tell(Mailing& mailing, int kills, QRandomGenerator& random);
    static void prepare(Mailing& mailing);
};

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
        static_cast<void>(waitUntil([&] { return run->waitForFinished(0) || mailing.server.storedCount() > count; },
                                    std::chrono::seconds(20)));
        ::kill(static_cast<pid_t>(run->processId()), SIGKILL);
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

void TestPowerLoss::goesOnAfterAPowerLoss() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("power loss", seed);
    const int losses = rounds("POWER_LOSSES", 10, 500);
    constexpr int lossesEach = 50;
    constexpr std::array keeps{PowerLoss::Keeps::Nothing, PowerLoss::Keeps::Everything, PowerLoss::Keeps::TheFirst,
                               PowerLoss::Keeps::Any, PowerLoss::Keeps::Any};
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
            PowerLoss::Moment moment;
            moment.calls = loss.callsUntil(when);
            moment.keeps = keeps[random.bounded(static_cast<quint32>(keeps.size()))];
            moment.sector = random.bounded(2) == 0 ? 512 : 4096;
            Journal before;
            for (const auto& line : story.stored) {
                if (line.at <= when) ++before[line.recipient];
            }
            QVERIFY(putStore(mailing, loss.filesAfter(moment, random)));
            mailing.beginStory(before);
            ++row.kills;
            const QString ended = mailing.finish(row);
            QVERIFY2(ended.isEmpty(), qPrintable(ended));
            QCOMPARE(mailing.integrity(), QString("ok"));
        }
    }
    row.tell();
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "test_power_loss.moc"
