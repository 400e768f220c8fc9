// The program is killed while the server stands still at a known moment of each conversation: before DATA, after the
// final dot and before it stores, stored and not answered, answered. What is in doubt afterwards is then no matter of
// luck: everybody whose final dot had left and whose answer was not written down, and nobody else.

#include <array>
#include <signal.h>
#include <utility>

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include "tests/e2e/mailing.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

constexpr int connections = 4;
constexpr std::array<const char*, 4> moments{"holddata", "holdstore", "holdstored", "holdanswered"};

/// Everybody meets one of the moments, at the first attempt alone; the last few meet none.
std::vector<std::string> aimedAt(int kills, QRandomGenerator& random) {
    std::vector<std::string> addresses;
    for (int i = 0; i < kills * connections; ++i) {
        const char* moment = moments[random.bounded(static_cast<quint32>(moments.size()))];
        addresses.push_back(std::string(moment) + "-once.p" + std::to_string(i) + "@many.test");
    }
    for (const std::string& address : people(2 * connections)) addresses.push_back(address);
    return addresses;
}

/// What must have become of somebody whose server was held at the moment that the address names.
QString wrongWith(const std::string& address, const Comparison& end, const Journal& journal) {
    const std::string moment = address.substr(0, address.find('-'));
    const bool sent = end.sent.contains(address);
    const bool inDoubt = end.inDoubt.contains(address);
    const bool stored = journal.contains(address);
    // Who was held before DATA got it from a later run, which may have been killed before it wrote the answer down.
    const bool right = moment == "holdstore"    ? inDoubt && !stored
                       : moment == "holdstored" ? inDoubt && stored
                                                : (inDoubt || sent) && stored;
    if (right) return {};
    return QString("%1: %2, %3")
        .arg(QString::fromStdString(address), sent ? "sent" : (inDoubt ? "in doubt" : "neither sent nor in doubt"),
             stored ? "stored" : "not stored");
}

/// True once all connections are held. Somebody who is to be held may stand behind one that was held after its answer:
/// then nothing moves any more although a connection is free.
bool heldAsFarAsPossible(Mailing& mailing, std::size_t before) {
    constexpr std::chrono::seconds stillness{3};
    auto lastMove = std::chrono::steady_clock::now();
    std::size_t seen = 0;
    return waitUntil(
        [&] {
            const std::size_t held = mailing.server.held().size();
            if (held >= before + connections) return true;
            const auto now = std::chrono::steady_clock::now();
            const std::size_t moved = held + mailing.server.storedCount() + mailing.server.connectionCount();
            if (std::exchange(seen, moved) != moved) lastMove = now;
            return held > before && now - lastMove > stillness;
        },
        std::chrono::minutes(2));
}

}  // namespace

class TestAimedKills : public QObject {
    Q_OBJECT

  private slots:
    void heldEverywhereAndKilled();

  private:
    void sendAndKill(Mailing& mailing, int kills, QRandomGenerator& random, SoakRow& row);
};

void TestAimedKills::sendAndKill(Mailing& mailing, int kills, QRandomGenerator& random, SoakRow& row) {
    int doubts = 0;
    for (std::size_t held = 0; held < static_cast<std::size_t>(kills * connections);) {
        const auto run = mailing.start();
        QVERIFY2(heldAsFarAsPossible(mailing, held), run->readAllStandardError().constData());
        const std::size_t heldBefore = std::exchange(held, mailing.server.held().size());
        QVERIFY(held - heldBefore <= static_cast<std::size_t>(connections));
        // An answer that was read is in the ledger within 50 ms: both before that and after it.
        QThread::msleep(random.bounded(120U));
        QVERIFY(signalTo(*run, SIGKILL));
        run->waitForFinished();
        ++row.kills;
        const QString wrong = mailing.checkBetween(doubts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestAimedKills::heldEverywhereAndKilled() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("aimed kills", seed);
    const int kills = rounds("AIMED_KILLS", 12, 500);
    constexpr int killsEach = 25;
    while (row.kills < kills) {
        const int these = std::min(killsEach, kills - row.kills);
        Mailing mailing;
        mailing.connections = connections;
        mailing.addresses = aimedAt(these, random);
        const QString prepared = mailing.prepare();
        QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
        sendAndKill(mailing, these, random, row);
        if (QTest::currentTestFailed()) return;
        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        const Journal journal = mailing.server.storedPerRecipient();
        const Comparison end = compare(mailing.program.run({"report", "many", "--json"}).json(), journal);
        for (const std::string& address : mailing.addresses) {
            const QString wrong = wrongWith(address, end, journal);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        const QString settled = mailing.settleDoubts();
        QVERIFY2(settled.isEmpty(), qPrintable(settled));
    }
    row.tell();
}

QTEST_GUILESS_MAIN(TestAimedKills)
#include "test_aimed_kills.moc"
