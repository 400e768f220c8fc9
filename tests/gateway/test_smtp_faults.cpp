// The SMTP gateway against a server that breaks on demand: what is in doubt, and what is not.
#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "core/base/text.h"
#include "tests/gateway/email_fixture.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

class TestSmtpFaults : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void outcomes_data();
    void outcomes();
    void unreachable_data();
    void unreachable();
    void greetings_data();
    void greetings();
    void stopEndsTheWaitInTime();
    void refusedAmongMany_data();
    void refusedAmongMany();
    void refusedConnectionTakesItsTime();
    void oneCommandAtATime_data();
    void oneCommandAtATime();
    void connectionOutlivesRefusals_data();
    void connectionOutlivesRefusals();
    void refusedResetCostsTheConnectionAlone_data();
    void refusedResetCostsTheConnectionAlone();
    void resetIsSaidOnceForARefusal();
    void repliesOutOfStepAreNotTaken();
    void wordsBeforeTheMessageAreNoVerdict();
    void refusedMeansNoMessage();
    void internationalAddresses_data();
    void internationalAddresses();

  private:
    void sees(FaultSmtpServer& server, const std::string& to, OutcomeKind kind, int code, int stored);

    FaultSmtpServer server_;
    FaultSmtpServer lockstep_;  // without PIPELINING
};

void TestSmtpFaults::initTestCase() {
    QVERIFY2(server_.start(), server_.error().c_str());
    FaultSmtpOptions options;
    options.offerPipelining = false;
    QVERIFY2(lockstep_.start(options), lockstep_.error().c_str());
}

void TestSmtpFaults::outcomes_data() {
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("stored");
    using enum OutcomeKind;
    QTest::newRow("ok") << Accepted << 250 << 1;
    QTest::newRow("slow") << Accepted << 250 << 1;
    QTest::newRow("rcpt421") << Deferred << 421 << 0;
    QTest::newRow("rcpt450") << Deferred << 450 << 0;
    QTest::newRow("rcpt451") << Deferred << 451 << 0;
    QTest::newRow("rcpt452") << Deferred << 452 << 0;
    QTest::newRow("rcpt530") << ChannelDown << 530 << 0;
    QTest::newRow("rcpt550") << Refused << 550 << 0;
    QTest::newRow("rcpt552") << Refused << 552 << 0;
    QTest::newRow("data421") << Deferred << 421 << 0;
    QTest::newRow("data450") << Deferred << 450 << 0;
    QTest::newRow("data451") << Deferred << 451 << 0;
    QTest::newRow("data452") << Deferred << 452 << 0;
    QTest::newRow("data550") << Refused << 550 << 0;
    QTest::newRow("data552") << Refused << 552 << 0;
    QTest::newRow("data554") << Refused << 554 << 0;
    QTest::newRow("droprcpt") << Deferred << 0 << 0;
    QTest::newRow("dropdata") << Deferred << 0 << 0;
    QTest::newRow("droplost") << InDoubt << 0 << 0;
    QTest::newRow("dropstored") << InDoubt << 0 << 1;
    QTest::newRow("stalllost") << InDoubt << 0 << 0;
    QTest::newRow("stallstored") << InDoubt << 0 << 1;
    QTest::newRow("dropbody") << Deferred << 0 << 0;
    QTest::newRow("dripbody") << Deferred << 0 << 0;
    QTest::newRow("rcptwords") << Deferred << 0 << 0;
    QTest::newRow("rcptbinary") << Deferred << 0 << 0;
    QTest::newRow("rcptlong") << Refused << 550 << 0;
    QTest::newRow("rcptlf") << Accepted << 250 << 1;
    QTest::newRow("rcptdrip") << Deferred << 0 << 0;
    QTest::newRow("garbagewords") << InDoubt << 0 << 1;
    QTest::newRow("garbagebinary") << InDoubt << 0 << 1;
    QTest::newRow("garbagehalf") << InDoubt << 0 << 1;
    QTest::newRow("garbageendless") << InDoubt << 0 << 1;
    QTest::newRow("garbagelong") << Accepted << 250 << 1;
    QTest::newRow("garbagelf") << Accepted << 250 << 1;
    QTest::newRow("garbagecr") << InDoubt << 0 << 1;
    QTest::newRow("garbagedrip") << InDoubt << 0 << 1;
}

void TestSmtpFaults::outcomes() {
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(int, stored);
    sees(server_, std::string(QTest::currentDataTag()) + ".case@any.test", kind, code, stored);
}

void TestSmtpFaults::oneCommandAtATime_data() {
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("stored");
    using enum OutcomeKind;
    QTest::newRow("ok") << Accepted << 250 << 1;
    QTest::newRow("rcpt421") << Deferred << 421 << 0;
    QTest::newRow("rcpt450") << Deferred << 450 << 0;
    QTest::newRow("rcpt550") << Refused << 550 << 0;
    QTest::newRow("rcptlf") << Accepted << 250 << 1;
    QTest::newRow("data550") << Refused << 550 << 0;
    QTest::newRow("droprcpt") << Deferred << 0 << 0;
    QTest::newRow("dropdata") << Deferred << 0 << 0;
    QTest::newRow("dropbody") << Deferred << 0 << 0;
    QTest::newRow("dropstored") << InDoubt << 0 << 1;
}

void TestSmtpFaults::oneCommandAtATime() {
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(int, stored);
    sees(lockstep_, std::string(QTest::currentDataTag()) + ".case@any.test", kind, code, stored);
}

void TestSmtpFaults::sees(FaultSmtpServer& server, const std::string& to, OutcomeKind kind, int code, int stored) {
    SmtpLimits limits;
    limits.reply = 3s;
    limits.finalReply = 4s;
    const bool drips = to.starts_with("dripbody");
    if (drips) limits.slowest = 64LL * 1024 * 1024;
    const auto sender = makeSmtpSender(account(server.port(), server.caFile()), limits);
    CountingGuard guard;
    EmailPayload mail = email(to);
    if (drips || to.starts_with("dropbody")) {
        // More than the system takes off our hands before the reset is seen.
        for (int i = 0; i < 400'000; ++i) mail.message += "A line of the body that is long enough to fill buffers.\r\n";
    }
    const Outcome out = sender->send(mail, sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QVERIFY(out.text.size() <= 1000 && isUtf8(out.text) && !hasControl(out.text));
    QVERIFY2(out.remoteId.size() <= 255, out.remoteId.c_str());
    QCOMPARE(out.code, code);
    const bool pastTheDot = to.starts_with("data") || stored > 0 || kind == OutcomeKind::InDoubt;
    QCOMPARE(guard.asked, pastTheDot ? 1 : 0);
    const auto journal = server.storedPerRecipient();
    const auto found = journal.find(to);
    QCOMPARE(found == journal.end() ? 0 : found->second, stored);
    // libcurl must not have tried again by itself.
    QCOMPARE(server.attemptsPerRecipient()[to], 1);
    // The same object goes on.
    const Outcome next = sender->send(email("fine@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(next.kind == OutcomeKind::Accepted, describe(next).c_str());
}

void TestSmtpFaults::connectionOutlivesRefusals_data() {
    QTest::addColumn<bool>("pipelining");
    QTest::newRow("several commands at once") << true;
    QTest::newRow("one command at a time") << false;
}

/// A list with many unknown recipients is not one with as many connections.
void TestSmtpFaults::connectionOutlivesRefusals() {
    QFETCH(bool, pipelining);
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.offerPipelining = pipelining;
    QVERIFY2(own.start(options), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    const auto send = [&](const std::string& to) {
        return sender->send(email(to), sendingTime(), guard.guard(), {}).kind;
    };
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(send("rcpt550.one@any.test"), OutcomeKind::Refused);
        QCOMPARE(send("rcpt450.two@any.test"), OutcomeKind::Deferred);
        QCOMPARE(send("fine" + std::to_string(round) + "@any.test"), OutcomeKind::Accepted);
        QCOMPARE(send("data554.three@any.test"), OutcomeKind::Refused);
        QCOMPARE(send("data452.four@any.test"), OutcomeKind::Deferred);
    }
    QCOMPARE(own.connectionCount(), std::size_t{1});
    QCOMPARE(own.storedCount(), std::size_t{3});
    QCOMPARE(guard.asked, 9);
}

void TestSmtpFaults::refusedResetCostsTheConnectionAlone_data() {
    QTest::addColumn<bool>("pipelining");
    QTest::addColumn<int>("reply");
    for (const int reply : {554, 500, 451, 421}) {
        QTest::addRow("%d, several commands at once", reply) << true << reply;
        QTest::addRow("%d, one command at a time", reply) << false << reply;
    }
}

/// Exim counts RSETs and hangs up after ten: that says nothing of the recipient whose MAIL came behind it.
void TestSmtpFaults::refusedResetCostsTheConnectionAlone() {
    QFETCH(bool, pipelining);
    QFETCH(int, reply);
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.offerPipelining = pipelining;
    options.rsetReply = reply;
    QVERIFY2(own.start(options), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    for (const char* to : {"fine1@any.test", "rcpt550.one@any.test", "fine2@any.test", "rcpt450.two@any.test",
                           "rcpt550.three@any.test", "fine3@any.test"}) {
        const Outcome out = sender->send(email(to), sendingTime(), guard.guard(), {});
        const bool fine = std::string_view(to).starts_with("fine");
        const auto refused = std::string_view(to).starts_with("rcpt550") ? OutcomeKind::Refused : OutcomeKind::Deferred;
        QVERIFY2(out.kind == (fine ? OutcomeKind::Accepted : refused), (to + describe(out)).c_str());
        QVERIFY2(!out.accountWide, to);
    }
    QCOMPARE(own.storedCount(), std::size_t{3});
    QCOMPARE(own.connectionCount(), std::size_t{4});  // a new one behind each of the three refusals
}

/// Not before every mail that comes after it.
void TestSmtpFaults::resetIsSaidOnceForARefusal() {
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.rsetReply = 554;
    options.resetsTaken = 1;
    QVERIFY2(own.start(options), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    const auto send = [&](const std::string& to) {
        return sender->send(email(to), sendingTime(), guard.guard(), {}).kind;
    };
    QCOMPARE(send("rcpt550.one@any.test"), OutcomeKind::Refused);
    for (int i = 0; i < 4; ++i) QCOMPARE(send("fine" + std::to_string(i) + "@any.test"), OutcomeKind::Accepted);
    QCOMPARE(own.connectionCount(), std::size_t{1});
}

/// What a server says before it has the message cannot be about the message.
void TestSmtpFaults::wordsBeforeTheMessageAreNoVerdict() {
    FaultSmtpServer own;
    QVERIFY2(own.start(), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    const Outcome early = sender->send(email("early.one@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(early.kind == OutcomeKind::Deferred && !early.accountWide, describe(early).c_str());
    QCOMPARE(own.storedCount(), std::size_t{0});
    // A blank line is no word.
    const Outcome blank = sender->send(email("blank.two@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(blank.kind == OutcomeKind::Accepted, describe(blank).c_str());
    QCOMPARE(own.storedCount(), std::size_t{1});
}

/// A reply too many would be taken for the answer to the next message's commands.
void TestSmtpFaults::repliesOutOfStepAreNotTaken() {
    FaultSmtpServer own;
    QVERIFY2(own.start(), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    const auto send = [&](const std::string& to) {
        return sender->send(email(to), sendingTime(), guard.guard(), {}).kind;
    };
    QCOMPARE(send("twice.one@any.test"), OutcomeKind::Accepted);
    QTest::qWait(200);
    QCOMPARE(send("rcpt550.two@any.test"), OutcomeKind::Refused);
    QCOMPARE(send("data550.three@any.test"), OutcomeKind::Refused);
    QCOMPARE(own.connectionCount(), std::size_t{2});
}

/// Some servers wait for a message although nobody is to get it; one that was sent on would go to whom it pleases.
void TestSmtpFaults::refusedMeansNoMessage() {
    FaultSmtpServer own;
    QVERIFY2(own.start(), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    const Outcome out = sender->send(email("goahead.one@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Refused, describe(out).c_str());
    QCOMPARE(out.code, 550);
    QCOMPARE(guard.asked, 0);
    QCOMPARE(sender->send(email("fine@any.test"), sendingTime(), guard.guard(), {}).kind, OutcomeKind::Accepted);
    QCOMPARE(own.storedCount(), std::size_t{1});
    QCOMPARE(own.connectionCount(), std::size_t{2});
}

void TestSmtpFaults::unreachable_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("refused") << "smtp://127.0.0.1:1";
    QTest::newRow("no such name") << "smtp://no-such-host.invalid:25";
}

void TestSmtpFaults::unreachable() {
    QFETCH(QString, url);
    SmtpConfig config = account(1, "");
    config.url = url.toStdString();
    CountingGuard guard;
    const Outcome out = makeSmtpSender(config)->send(email("ok@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Deferred, describe(out).c_str());
    QCOMPARE(out.code, 0);
    QCOMPARE(guard.asked, 0);
}

void TestSmtpFaults::greetings_data() {
    QTest::addColumn<bool>("greet421");
    QTest::addColumn<int>("authReply");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("421 greeting") << true << 0 << OutcomeKind::Deferred << 421;
    QTest::newRow("454 to AUTH") << false << 454 << OutcomeKind::Deferred << 454;
    QTest::newRow("535 to AUTH") << false << 535 << OutcomeKind::ChannelDown << 535;
}

void TestSmtpFaults::greetings() {
    QFETCH(bool, greet421);
    QFETCH(int, authReply);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.greet421 = greet421;
    options.authReply = authReply;
    QVERIFY2(own.start(options), own.error().c_str());
    CountingGuard guard;
    const Outcome out =
        makeSmtpSender(account(own.port(), own.caFile()))->send(email("ok@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(out.code, code);
    QCOMPARE(guard.asked, 0);
    // The server repeats what it was told: "\0operator\0s3cret".
    QVERIFY2(out.text.find("AG9wZXJhdG9yAHMzY3JldA") == std::string::npos, describe(out).c_str());
    if (authReply != 0) QVERIFY2(out.text.find("***") != std::string::npos, describe(out).c_str());
}

void TestSmtpFaults::stopEndsTheWaitInTime() {
    std::stop_source stop;
    QElapsedTimer timer;
    const CommitGuard guard = [&] {
        timer.start();
        stop.request_stop();
        return true;
    };
    {
        const auto sender = makeSmtpSender(account(server_.port(), server_.caFile()));
        const Outcome out = sender->send(email("stallstored.stop@any.test"), sendingTime(), guard, stop.get_token());
        QVERIFY2(out.kind == OutcomeKind::InDoubt, describe(out).c_str());
    }
    QVERIFY2(timer.elapsed() < 8000, std::to_string(timer.elapsed()).c_str());
}

void TestSmtpFaults::refusedAmongMany_data() {
    QTest::addColumn<int>("greetReply");
    QTest::addColumn<int>("authReply");
    QTest::newRow("554 greeting") << 554 << 0;
    QTest::newRow("535 to AUTH") << 0 << 535;
}

/// Connections 2 to 5 are refused. Each transaction with rcpt421 costs its connection.
void TestSmtpFaults::refusedAmongMany() {
    QFETCH(int, greetReply);
    QFETCH(int, authReply);
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.greetReply = greetReply;
    options.authReply = authReply;
    options.refuseFirst = 2;
    options.refuseLast = 5;
    QVERIFY2(own.start(options), own.error().c_str());
    SmtpLimits limits;
    limits.refusedPause = 10ms;
    const auto standing = std::make_shared<SmtpStanding>();
    const auto one = makeSmtpSender(account(own.port(), own.caFile()), limits, standing);
    const auto two = makeSmtpSender(account(own.port(), own.caFile()), limits, standing);
    CountingGuard guard;
    const auto send = [&](EmailSender& sender) {
        return sender.send(email("ok@any.test"), sendingTime(), guard.guard(), {}).kind;
    };
    QCOMPARE(send(*one), OutcomeKind::Accepted);
    QCOMPARE(send(*two), OutcomeKind::Deferred);  // its first connection, but the account is good
    QCOMPARE(send(*one), OutcomeKind::Accepted);
    QCOMPARE(send(*two), OutcomeKind::Deferred);  // somebody got in since
    QCOMPARE(send(*two), OutcomeKind::ChannelDown);
    QCOMPARE(send(*one), OutcomeKind::Accepted);
    QCOMPARE(send(*two), OutcomeKind::Deferred);
    QCOMPARE(own.connectionCount(), std::size_t{5});
    QCOMPARE(send(*two), OutcomeKind::Accepted);
    // Without a history the first refusal is the last.
    FaultSmtpServer closed;
    options.refuseFirst = 1;
    QVERIFY2(closed.start(options), closed.error().c_str());
    QCOMPARE(send(*makeSmtpSender(account(closed.port(), closed.caFile()), limits)), OutcomeKind::ChannelDown);
}

void TestSmtpFaults::refusedConnectionTakesItsTime() {
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.greetReply = 554;
    options.refuseFirst = 2;
    QVERIFY2(own.start(options), own.error().c_str());
    SmtpLimits limits;
    limits.refusedPause = 20s;
    const auto standing = std::make_shared<SmtpStanding>();
    standing->letIn();
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()), limits, standing);
    CountingGuard guard;
    QCOMPARE(sender->send(email("rcpt421.first@any.test"), sendingTime(), guard.guard(), {}).kind,
             OutcomeKind::Deferred);
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    std::jthread stopping([&] {
        std::this_thread::sleep_for(1s);
        stop.request_stop();
    });
    QCOMPARE(sender->send(email("ok@any.test"), sendingTime(), guard.guard(), stop.get_token()).kind,
             OutcomeKind::Deferred);
    QVERIFY2(timer.elapsed() >= 900 && timer.elapsed() < 4000, std::to_string(timer.elapsed()).c_str());
}

void TestSmtpFaults::internationalAddresses_data() {
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("to");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<bool>("announced");
    using enum OutcomeKind;
    QTest::newRow("needed and offered") << true << "jos\u00e9@any.test" << Accepted << true;
    QTest::newRow("needed, not offered") << false << "jos\u00e9@any.test" << Refused << false;
    QTest::newRow("not needed, offered") << true << "jose@any.test" << Accepted << false;
    QTest::newRow("not needed, not offered") << false << "jose@any.test" << Accepted << false;
}

void TestSmtpFaults::internationalAddresses() {
    QFETCH(bool, offered);
    QFETCH(QString, to);
    QFETCH(OutcomeKind, kind);
    QFETCH(bool, announced);
    FaultSmtpServer own;
    FaultSmtpOptions options;
    options.offerSmtpUtf8 = offered;
    QVERIFY2(own.start(options), own.error().c_str());
    const auto sender = makeSmtpSender(account(own.port(), own.caFile()));
    CountingGuard guard;
    // On a new connection, where EHLO is still to come, and on one that is open.
    for (int sent = 1; sent <= 2; ++sent) {
        const EmailPayload mail = email(to.toStdString());
        const Outcome out = sender->send(mail, sendingTime(), guard.guard(), {});
        QVERIFY2(out.kind == kind, describe(out).c_str());
        if (kind == OutcomeKind::Refused) {
            QVERIFY2(out.text.find("SMTPUTF8") != std::string::npos, describe(out).c_str());
            QCOMPARE(sender->send(email("jose@any.test"), sendingTime(), guard.guard(), {}).kind,
                     OutcomeKind::Accepted);
            continue;
        }
        const std::vector<StoredMessage> stored = own.messages();
        QCOMPARE(stored.size(), static_cast<std::size_t>(sent));
        QCOMPARE(stored.back().bytes, withDate(mail));
        QCOMPARE(stored.back().recipients, std::vector<std::string>{to.toStdString()});
        QCOMPARE(stored.back().smtpUtf8, announced);
    }
    QCOMPARE(guard.asked, 2);
}

QTEST_GUILESS_MAIN(TestSmtpFaults)
#include "test_smtp_faults.moc"
