// The SMTP gateway against a server that breaks on demand: what is in doubt, and what is not.
#include <QTest>

#include "tests/gateway/email_fixture.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

class TestSmtpFaults : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY2(server_.start(), server_.error().c_str()); }
    void outcomes_data();
    void outcomes();
    void unreachable_data();
    void unreachable();
    void greetings_data();
    void greetings();

  private:
    FaultSmtpServer server_;
};

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
}

void TestSmtpFaults::outcomes() {
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(int, stored);
    const std::string to = std::string(QTest::currentDataTag()) + ".case@any.test";
    SmtpLimits limits;
    limits.finalReply = 4s;
    const auto sender = makeSmtpSender(account(server_.port(), server_.caFile()), limits);
    CountingGuard guard;
    const Outcome out = sender->send(email(to), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(out.code, code);
    const bool pastTheDot =
        std::string_view(QTest::currentDataTag()).starts_with("data") || stored > 0 || kind == OutcomeKind::InDoubt;
    QCOMPARE(guard.asked, pastTheDot ? 1 : 0);
    const auto journal = server_.storedPerRecipient();
    const auto found = journal.find(to);
    QCOMPARE(found == journal.end() ? 0 : found->second, stored);
    // libcurl must not have tried again by itself.
    QCOMPARE(server_.attemptsPerRecipient()[to], 1);
    // The same object goes on.
    const Outcome next = sender->send(email("fine@any.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(next.kind == OutcomeKind::Accepted, describe(next).c_str());
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
}

QTEST_GUILESS_MAIN(TestSmtpFaults)
#include "test_smtp_faults.moc"
