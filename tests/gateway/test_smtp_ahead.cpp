// Mails that are announced together with the end of the one before them: what goes wrong with one is no matter of the
// other, and what was announced and does not come is never accepted.
#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "tests/gateway/email_fixture.h"
#include "tests/support/exim_server.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

namespace {

/// So many bytes that they leave in several TLS records.
EmailPayload largeEmail(const std::string& to, int lines) {
    EmailPayload mail = email(to);
    for (int i = 0; i < lines; ++i) mail.message += ".line that starts with a dot " + std::to_string(i) + "\r\n";
    return mail;
}

/// Sends mails one after another, each with the one behind it in sight.
struct Series {
    explicit Series(const SmtpConfig& config, SmtpLimits limits = {}) : sender(makeSmtpSender(config, limits)) {}

    Outcome send(const EmailPayload& mail, const EmailPayload* behind = nullptr, std::stop_token stop = {}) {
        const EmailAttempt attempt{[&](const std::function<void(bool)>& then) { then(guard.guard()()); },
                                   [&] { ++meanwhile; },
                                   [&, behind] {
                                       ++askedForNext;
                                       return behind;
                                   },
                                   [&] { ++givenUp; }};
        return sender->send(mail, sendingTime(), attempt, std::move(stop));
    }
    std::vector<Outcome> sendAll(const std::vector<EmailPayload>& mails) {
        std::vector<Outcome> out;
        for (std::size_t i = 0; i < mails.size(); ++i)
            out.push_back(send(mails[i], i + 1 < mails.size() ? &mails[i + 1] : nullptr));
        return out;
    }

    std::unique_ptr<EmailSender> sender;
    CountingGuard guard;
    int meanwhile = 0, askedForNext = 0, givenUp = 0;
};

}  // namespace

class TestSmtpAhead : public QObject {
    Q_OBJECT

  private slots:
    void leavesWithTheEndOfTheOneBefore_data();
    void leavesWithTheEndOfTheOneBefore();
    void oneMailIsNoMatterOfAnother_data();
    void oneMailIsNoMatterOfAnother();
    void whatIsAnnouncedAndDoesNotComeIsDropped_data();
    void whatIsAnnouncedAndDoesNotComeIsDropped();
    void theAnswerOfTheGuardMayComeFromAnotherThread_data();
    void theAnswerOfTheGuardMayComeFromAnotherThread();
    void aLateAnswerHoldsUpNobodyElse();
    void aSlowServerKeepsItsConnection();
    void anOldAnnouncementIsNotReliedOn();
    void onlyWhatMayBeSaidIsAnnounced_data();
    void onlyWhatMayBeSaidIsAnnounced();
    void aRealServerLikesIt_data();
    void aRealServerLikesIt();
};

void TestSmtpAhead::leavesWithTheEndOfTheOneBefore_data() {
    QTest::addColumn<bool>("pipelining");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("lines");
    for (const bool tls : {true, false}) {
        const char* way = tls ? "TLS" : "clear text";
        QTest::addRow("%s", way) << true << tls << 0;
        QTest::addRow("%s, several records", way) << true << tls << 3000;
        QTest::addRow("%s, one command at a time", way) << false << tls << 0;
    }
}

void TestSmtpAhead::leavesWithTheEndOfTheOneBefore() {
    QFETCH(bool, pipelining);
    QFETCH(bool, tls);
    QFETCH(int, lines);
    FaultSmtpServer server;
    FaultSmtpOptions options;
    options.offerPipelining = pipelining;
    options.offerStartTls = options.requireAuth = tls;
    QVERIFY2(server.start(options), server.error().c_str());
    SmtpConfig config = account(server.port(), server.caFile());
    if (!tls) {
        config.user.clear();
        config.tlsRequired = config.tlsIfOffered = false;
    }
    Series series(config);
    std::vector<EmailPayload> mails;
    for (int i = 0; i < 5; ++i) mails.push_back(largeEmail("p" + std::to_string(i) + "@any.test", lines));
    for (std::size_t i = 0; i < mails.size(); ++i) {
        const EmailPayload* behind = i + 1 < mails.size() ? &mails[i + 1] : nullptr;
        const Outcome out = series.send(mails[i], behind);
        QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
        if (behind == nullptr) continue;
        const auto named = [&] { return server.attemptsPerRecipient().contains(behind->envelopeTo); };
        if (pipelining) QVERIFY2(waitUntil(named, 10s), behind->envelopeTo.c_str());
        if (!pipelining) QVERIFY(!named());
    }
    QCOMPARE(series.guard.asked, 5);
    QCOMPARE(series.meanwhile, 5);
    QCOMPARE(series.askedForNext, pipelining ? 5 : 0);
    QCOMPARE(server.connectionCount(), std::size_t{1});
    const std::vector<StoredMessage> stored = server.messages();
    QCOMPARE(stored.size(), mails.size());
    for (std::size_t i = 0; i < mails.size(); ++i) QCOMPARE(stored[i].bytes, withDate(mails[i]));
    for (const auto& [to, times] : server.attemptsPerRecipient()) QVERIFY2(times == 1, to.c_str());
}

void TestSmtpAhead::oneMailIsNoMatterOfAnother_data() {
    QTest::addColumn<bool>("pipelining");
    QTest::addColumn<QString>("first");
    QTest::addColumn<OutcomeKind>("itsKind");
    QTest::addColumn<QString>("second");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("connections");  // for these two and one more
    using enum OutcomeKind;
    for (const bool pipelining : {true, false}) {
        const char* how = pipelining ? "announced" : "one command at a time";
        const auto row = [&](const char* first, OutcomeKind itsKind, const char* second, OutcomeKind kind,
                             int connections) {
            QTest::addRow("%s, %s, %s", first, second, how)
                << pipelining << first << itsKind << second << kind << connections;
        };
        row("ok", Accepted, "ok", Accepted, 1);
        row("data550", Refused, "ok", Accepted, 1);
        row("data451", Deferred, "ok", Accepted, 1);
        row("data421", Deferred, "ok", Accepted, 2);
        row("rcpt550", Refused, "ok", Accepted, 1);
        row("droplost", InDoubt, "ok", Accepted, 2);
        row("dropstored", InDoubt, "ok", Accepted, 2);
        row("resetstored", InDoubt, "ok", Accepted, 2);
        row("garbagewords", InDoubt, "ok", Accepted, 2);
        row("garbagelf", Accepted, "ok", Accepted, 1);
        row("ok", Accepted, "rcpt550", Refused, 1);
        row("ok", Accepted, "rcpt450", Deferred, 1);
        row("ok", Accepted, "rcpt421", Deferred, 2);
        row("ok", Accepted, "droprcpt", Deferred, 2);
        row("ok", Accepted, "dropdata", Deferred, 2);
        row("ok", Accepted, "goahead", Refused, pipelining ? 2 : 1);  // nobody says DATA after the refusal
        row("ok", Accepted, "early", Deferred, 2);
        row("ok", Accepted, "blank", Accepted, 1);
        row("ok", Accepted, "data550", Refused, 1);
        row("ok", Accepted, "dropstored", InDoubt, 2);
        row("data550", Refused, "rcpt550", Refused, 1);
        row("data451", Deferred, "data550", Refused, 1);
    }
}

void TestSmtpAhead::oneMailIsNoMatterOfAnother() {
    QFETCH(bool, pipelining);
    QFETCH(QString, first);
    QFETCH(OutcomeKind, itsKind);
    QFETCH(QString, second);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, connections);
    FaultSmtpServer server;
    FaultSmtpOptions options;
    options.offerPipelining = pipelining;
    QVERIFY2(server.start(options), server.error().c_str());
    Series series(account(server.port(), server.caFile()));
    const std::vector<EmailPayload> mails{email(first.toStdString() + ".one@any.test"),
                                          email(second.toStdString() + ".two@any.test"), email("fine@any.test")};
    const std::vector<Outcome> out = series.sendAll(mails);
    QVERIFY2(out[0].kind == itsKind, describe(out[0]).c_str());
    QVERIFY2(out[1].kind == kind, describe(out[1]).c_str());
    QVERIFY2(out[2].kind == OutcomeKind::Accepted, describe(out[2]).c_str());
    QCOMPARE(server.connectionCount(), static_cast<std::size_t>(connections));
    const auto stored = server.storedPerRecipient();
    QVERIFY(!stored.contains("nobody@any.test"));
    for (std::size_t i = 0; i < mails.size(); ++i) {
        const auto found = stored.find(mails[i].envelopeTo);
        const int times = found == stored.end() ? 0 : found->second;
        const bool may = out[i].kind == OutcomeKind::InDoubt && times == 1;
        QVERIFY2(may || times == (out[i].kind == OutcomeKind::Accepted ? 1 : 0), mails[i].envelopeTo.c_str());
    }
}

void TestSmtpAhead::whatIsAnnouncedAndDoesNotComeIsDropped_data() {
    QTest::addColumn<QString>("instead");
    QTest::newRow("another mail") << "another";
    QTest::newRow("the guard says no") << "no";
    QTest::newRow("a stop") << "stop";
    QTest::newRow("the end") << "end";
    QTest::newRow("a mail that must not leave") << "bad";
}

void TestSmtpAhead::whatIsAnnouncedAndDoesNotComeIsDropped() {
    QFETCH(QString, instead);
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    {
        Series series(account(server.port(), server.caFile()));
        EmailPayload announced = email("announced@any.test");
        QCOMPARE(series.send(email("one@any.test"), &announced).kind, OutcomeKind::Accepted);
        QVERIFY(waitUntil([&] { return server.attemptsPerRecipient().contains("announced@any.test"); }, 10s));
        if (instead == "no") {
            series.guard.answer = false;
            QCOMPARE(series.send(announced).kind, OutcomeKind::Aborted);
            series.guard.answer = true;
        } else if (instead == "stop") {
            std::stop_source stop;
            stop.request_stop();
            QCOMPARE(series.send(announced, nullptr, stop.get_token()).kind, OutcomeKind::Aborted);
        } else if (instead == "bad") {
            announced.message += "a line feed alone\n.\r\n";
            QCOMPARE(series.send(announced).kind, OutcomeKind::Refused);
        }
        if (instead != "end") {
            QCOMPARE(series.send(email("two@any.test")).kind, OutcomeKind::Accepted);
            QCOMPARE(server.connectionCount(), std::size_t{2});
        }
    }
    QTest::qWait(300);
    QVERIFY(!server.storedPerRecipient().contains("announced@any.test"));
    QCOMPARE(server.storedCount(), std::size_t(instead == "end" ? 1 : 2));
}

void TestSmtpAhead::theAnswerOfTheGuardMayComeFromAnotherThread_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("answer");
    QTest::addColumn<OutcomeKind>("kind");
    using enum OutcomeKind;
    QTest::newRow("yes") << "one@any.test" << 0 << true << Accepted;
    QTest::newRow("yes, several records") << "one@any.test" << 4000 << true << Accepted;
    QTest::newRow("no") << "one@any.test" << 0 << false << Aborted;
    QTest::newRow("no, several records") << "one@any.test" << 4000 << false << Aborted;
    QTest::newRow("the server spoke out of turn") << "early.one@any.test" << 0 << true << Deferred;
    QTest::newRow("out of turn, several records") << "early.one@any.test" << 4000 << true << Deferred;
    QTest::newRow("lost answer") << "dropstored.one@any.test" << 0 << true << InDoubt;
}

void TestSmtpAhead::theAnswerOfTheGuardMayComeFromAnotherThread() {
    QFETCH(QString, to);
    QFETCH(int, lines);
    QFETCH(bool, answer);
    QFETCH(OutcomeKind, kind);
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    Series series(account(server.port(), server.caFile()));
    std::jthread ledger;
    const EmailAttempt attempt{[&](std::function<void(bool)> then) {
        ledger = std::jthread([answer, then = std::move(then)] {
            std::this_thread::sleep_for(300ms);  // longer than the socket is looked into
            then(answer);
        });
    }};
    const Outcome out = series.sender->send(largeEmail(to.toStdString(), lines), sendingTime(), attempt, {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(series.send(email("two@any.test")).kind, OutcomeKind::Accepted);
    QCOMPARE(server.connectionCount(), std::size_t(kind == OutcomeKind::Accepted ? 1 : 2));
    QCOMPARE(server.storedCount(), std::size_t(kind == OutcomeKind::Accepted || kind == OutcomeKind::InDoubt ? 2 : 1));
}

void TestSmtpAhead::aLateAnswerHoldsUpNobodyElse() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    SmtpLimits limits;
    limits.lateReply = 300ms;
    Series series(account(server.port(), server.caFile()), limits);
    const EmailPayload announced = email("announced@any.test");
    QElapsedTimer timer;
    timer.start();
    std::atomic<qint64> givenUpAfter = -1;
    const EmailAttempt attempt{[](const std::function<void(bool)>& then) { then(true); },
                               {},
                               [&] { return &announced; },
                               [&] { givenUpAfter = timer.elapsed(); }};
    const Outcome out = series.sender->send(email("slow.one@any.test"), sendingTime(), attempt, {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QVERIFY2(givenUpAfter >= 300 && givenUpAfter < timer.elapsed(), std::to_string(givenUpAfter).c_str());
    // Whoever gets it now: not over this connection, which has announced it.
    QCOMPARE(series.send(email("two@any.test")).kind, OutcomeKind::Accepted);
    QCOMPARE(server.connectionCount(), std::size_t{2});
    QVERIFY(!server.storedPerRecipient().contains("announced@any.test"));
    QCOMPARE(server.storedCount(), std::size_t{2});
}

/// One that thinks about each mail: what is announced is given back, and the connection dropped, only once.
void TestSmtpAhead::aSlowServerKeepsItsConnection() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    SmtpLimits limits;
    limits.lateReply = 300ms;
    Series series(account(server.port(), server.caFile()), limits);
    std::vector<EmailPayload> mails;
    for (int i = 0; i < 5; ++i) mails.push_back(email("slow." + std::to_string(i) + "@any.test"));
    for (const Outcome& out : series.sendAll(mails)) {
        QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    }
    QCOMPARE(series.givenUp, 1);
    QCOMPARE(server.connectionCount(), std::size_t{2});
    QCOMPARE(server.storedCount(), mails.size());
    // Quick again: announced again.
    const EmailPayload next = email("next@any.test");
    QCOMPARE(series.send(email("quick.one@any.test"), &next).kind, OutcomeKind::Accepted);
    const int asked = series.askedForNext;
    QCOMPARE(series.send(email("quick.two@any.test"), &next).kind, OutcomeKind::Accepted);
    QCOMPARE(series.askedForNext, asked + 1);
}

void TestSmtpAhead::anOldAnnouncementIsNotReliedOn() {
    FaultSmtpServer server;
    FaultSmtpOptions options;
    options.idleSeconds = 1;
    QVERIFY2(server.start(options), server.error().c_str());
    SmtpLimits limits;
    limits.announcement = 500ms;
    Series series(account(server.port(), server.caFile()), limits);
    const EmailPayload announced = email("announced@any.test");
    QCOMPARE(series.send(email("one@any.test"), &announced).kind, OutcomeKind::Accepted);
    QTest::qWait(1500);
    const Outcome out = series.send(announced);
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(series.guard.asked, 2);
    QCOMPARE(server.connectionCount(), std::size_t{2});
    QCOMPARE(server.storedPerRecipient().at("announced@any.test"), 1);
}

void TestSmtpAhead::onlyWhatMayBeSaidIsAnnounced_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("lines");
    QTest::newRow("SMTPUTF8 that is not offered") << "jos\u00e9@any.test" << 0;
    QTest::newRow("larger than the server takes") << "large@any.test" << 2'000'000;
    QTest::newRow("an address that holds a command") << "a@any.test>\r\nRCPT TO:<b@any.test" << 0;
    QTest::newRow("an address that holds a blank") << "a b@any.test" << 0;
}

void TestSmtpAhead::onlyWhatMayBeSaidIsAnnounced() {
    QFETCH(QString, to);
    QFETCH(int, lines);
    FaultSmtpServer server;
    FaultSmtpOptions options;
    options.offerSmtpUtf8 = false;
    QVERIFY2(server.start(options), server.error().c_str());
    Series series(account(server.port(), server.caFile()));
    const EmailPayload bad = largeEmail(to.toStdString(), lines);
    const std::vector<Outcome> out = series.sendAll({email("one@any.test"), bad, email("two@any.test")});
    QCOMPARE(out[0].kind, OutcomeKind::Accepted);
    QCOMPARE(out[1].kind, OutcomeKind::Refused);
    QCOMPARE(out[2].kind, OutcomeKind::Accepted);
    QCOMPARE(server.connectionCount(), std::size_t{1});
    const std::map<std::string, int> named{{"one@any.test", 1}, {"two@any.test", 1}};
    QVERIFY(server.attemptsPerRecipient() == named);
}

void TestSmtpAhead::aRealServerLikesIt_data() {
    QTest::addColumn<bool>("implicitTls");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("perConnection");
    QTest::newRow("STARTTLS") << false << 0 << 0;
    QTest::newRow("implicit TLS") << true << 0 << 0;
    QTest::newRow("several records") << true << 2000 << 0;
    QTest::newRow("two messages a connection") << false << 0 << 2;
}

void TestSmtpAhead::aRealServerLikesIt() {
    QFETCH(bool, implicitTls);
    QFETCH(int, lines);
    QFETCH(int, perConnection);
    EximServer server;
    EximOptions options;
    if (perConnection > 0) options.maxMessagesPerConnection = perConnection;
    QVERIFY2(server.start(options), server.error().c_str());
    Series series(implicitTls ? account(server.smtpsPort(), server.caFile(), "s3cret", "smtps")
                              : account(server.smtpPort(), server.caFile()));
    const EmailPayload first = email("ok@mail.test", "The first opens the connection");
    QCOMPARE(series.send(first).kind, OutcomeKind::Accepted);
    const std::size_t before = server.connectionCount();
    std::vector<EmailPayload> mails;
    for (int i = 0; i < 8; ++i) mails.push_back(largeEmail("ok@mail.test", lines + i));
    mails.insert(mails.begin() + 3, email("unknown@mail.test"));
    mails.insert(mails.begin() + 5, email("ok@mail.test", "REJECT-DATA"));
    const std::vector<Outcome> out = series.sendAll(mails);
    std::vector<std::string> sent{withDate(first)};
    for (std::size_t i = 0; i < mails.size(); ++i) {
        const bool refused = i == 3 || i == 5;
        QVERIFY2(out[i].kind == (refused ? OutcomeKind::Refused : OutcomeKind::Accepted), describe(out[i]).c_str());
        if (!refused) sent.push_back(withDate(mails[i]));
    }
    QVERIFY2(server.waitForCount(sent.size(), 20s), server.log().c_str());
    std::vector<std::string> stored;
    for (const StoredMessage& message : server.messages()) stored.push_back(message.bytes);
    std::sort(sent.begin(), sent.end());
    std::sort(stored.begin(), stored.end());
    QVERIFY(stored == sent);
    if (perConnection == 0) QCOMPARE(server.connectionCount(), before);
    QVERIFY2(server.log().find("synchronization") == std::string::npos, server.log().c_str());
}

QTEST_GUILESS_MAIN(TestSmtpAhead)
#include "test_smtp_ahead.moc"
