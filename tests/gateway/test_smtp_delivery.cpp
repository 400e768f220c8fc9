// The SMTP gateway against a real mail server (Exim) with TLS and AUTH.
#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "tests/gateway/email_fixture.h"
#include "tests/support/exim_server.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

class TestSmtpDelivery : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void cleanup() { server_.clearMessages(); }
    void deliversEveryByte_data();
    void deliversEveryByte();
    void deliversToAnInternationalAddress();
    void keepsItsConnection();
    void verdicts_data();
    void verdicts();
    void guardRefusedNeverDelivers();
    void guardThatThrowsNeverDelivers();
    void stopBeforeTheDotNeverDelivers();
    void lateAnswerIsInDoubt();
    void stopAfterTheDotWaitsForTheAnswer();
    void refusesWhatMustNotLeave_data();
    void refusesWhatMustNotLeave();
    void tooLargeIsRefusedWithoutSending();
    void badAccounts_data();
    void badAccounts();
    void strippedStartTlsSendsNothing();
    void freshConnectionWhenTheServerHasHadEnough();
    void checkSaysWhoAndWhat();

  private:
    Outcome send(const EmailPayload& mail, CountingGuard& guard, SmtpLimits limits = {}) {
        return makeSmtpSender(account(server_.smtpPort(), server_.caFile()), limits)
            ->send(mail, sendingTime(), guard.guard(), {});
    }
    void expectNothing() {
        QTest::qWait(300);
        QCOMPARE(server_.messageCount(), std::size_t{0});
    }

    EximServer server_;
};

void TestSmtpDelivery::initTestCase() {
    EximOptions options;
    options.slowData = 4s;
    options.maxMessageBytes = 200'000;
    QVERIFY2(server_.start(options), server_.error().c_str());
}

void TestSmtpDelivery::deliversEveryByte_data() {
    QTest::addColumn<bool>("implicitTls");
    QTest::addColumn<int>("extraLines");
    QTest::newRow("STARTTLS") << false << 0;
    QTest::newRow("implicit TLS") << true << 0;
    QTest::newRow("larger than libcurl's buffer") << false << 3000;
}

void TestSmtpDelivery::deliversEveryByte() {
    QFETCH(bool, implicitTls);
    QFETCH(int, extraLines);
    EmailPayload mail = email("ok@mail.test");
    for (int i = 0; i < extraLines; ++i) mail.message += ".line that starts with a dot " + std::to_string(i) + "\r\n";
    const SmtpConfig config = implicitTls ? account(server_.smtpsPort(), server_.caFile(), "s3cret", "smtps")
                                          : account(server_.smtpPort(), server_.caFile());
    CountingGuard guard;
    const Outcome out = makeSmtpSender(config)->send(mail, sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(out.code, 250);
    QVERIFY2(!out.remoteId.empty(), describe(out).c_str());
    QCOMPARE(guard.asked, 1);
    QVERIFY2(server_.waitForCount(1, 10s), server_.log().c_str());
    const std::vector<StoredMessage> stored = server_.messages();
    QCOMPARE(stored.size(), std::size_t{1});
    QCOMPARE(stored[0].bytes, withDate(mail));
    QCOMPARE(stored[0].envelopeFrom, std::string("bounce@cafe.test"));
    QCOMPARE(stored[0].recipients, std::vector<std::string>{"ok@mail.test"});
}

void TestSmtpDelivery::deliversToAnInternationalAddress() {
    const EmailPayload mail = email("jos\xC3\xA9@mail.test");
    CountingGuard guard;
    const Outcome out = send(mail, guard);
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QVERIFY2(server_.waitForCount(1, 10s), server_.log().c_str());
    QCOMPARE(server_.messages().at(0).bytes, withDate(mail));
    QCOMPARE(server_.messages().at(0).recipients, std::vector<std::string>{mail.envelopeTo});
    QVERIFY2(server_.log().find("P=utf8esmtpsa") != std::string::npos, server_.log().c_str());
}

void TestSmtpDelivery::keepsItsConnection() {
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    const std::size_t before = server_.connectionCount();
    CountingGuard guard;
    for (int i = 0; i < 5; ++i) {
        const Outcome out = sender->send(email("ok@mail.test"), sendingTime(), guard.guard(), {});
        QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    }
    QVERIFY(server_.waitForCount(5, 10s));
    QCOMPARE(guard.asked, 5);
    QCOMPARE(server_.connectionCount() - before, std::size_t{1});
}

void TestSmtpDelivery::verdicts_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<int>("guardAsked");
    using enum OutcomeKind;
    QTest::newRow("no such user") << "unknown@mail.test"
                                  << "Hi" << Refused << 550 << "5.1.1" << 0;
    QTest::newRow("full") << "full552@mail.test"
                          << "Hi" << Refused << 552 << "5.2.2" << 0;
    QTest::newRow("greylisted") << "grey451@mail.test"
                                << "Hi" << Deferred << 451 << "4.7.1" << 0;
    QTest::newRow("busy") << "busy450@mail.test"
                          << "Hi" << Deferred << 450 << "4.2.1" << 0;
    QTest::newRow("refused and dropped") << "drop550@mail.test"
                                         << "Hi" << Refused << 550 << "5.3.2" << 0;
    QTest::newRow("relaying") << "a@elsewhere.invalid"
                              << "Hi" << Refused << 550 << "5.7.1" << 0;
    QTest::newRow("refused after the dot") << "ok@mail.test"
                                           << "REJECT-DATA" << Refused << 550 << "5.7.1" << 1;
    QTest::newRow("deferred after the dot") << "ok@mail.test"
                                            << "DEFER-DATA" << Deferred << 451 << "4.3.0" << 1;
}

void TestSmtpDelivery::verdicts() {
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(int, guardAsked);
    CountingGuard guard;
    const Outcome out = send(email(to.toStdString(), subject.toStdString()), guard);
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(out.code, code);
    QCOMPARE(QString::fromStdString(out.enhanced), enhanced);
    QVERIFY2(out.text.find(out.enhanced) != std::string::npos, describe(out).c_str());
    QCOMPARE(guard.asked, guardAsked);
    expectNothing();
}

void TestSmtpDelivery::guardRefusedNeverDelivers() {
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    for (int i = 0; i < 5; ++i) {
        CountingGuard no{.answer = false};
        const Outcome out = sender->send(email("ok@mail.test"), sendingTime(), no.guard(), {});
        QVERIFY2(out.kind == OutcomeKind::Aborted, describe(out).c_str());
        QCOMPARE(no.asked, 1);
    }
    expectNothing();
    CountingGuard yes;
    QCOMPARE(sender->send(email("ok@mail.test"), sendingTime(), yes.guard(), {}).kind, OutcomeKind::Accepted);
    QVERIFY(server_.waitForCount(1, 10s));
}

void TestSmtpDelivery::guardThatThrowsNeverDelivers() {
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    const CommitGuard throwing = []() -> bool { throw std::runtime_error("no store"); };
    QCOMPARE(sender->send(email("ok@mail.test"), sendingTime(), throwing, {}).kind, OutcomeKind::Aborted);
    expectNothing();
}

void TestSmtpDelivery::stopBeforeTheDotNeverDelivers() {
    std::stop_source stop;
    stop.request_stop();
    CountingGuard guard;
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    QCOMPARE(sender->send(email("ok@mail.test"), sendingTime(), guard.guard(), stop.get_token()).kind,
             OutcomeKind::Aborted);
    QCOMPARE(guard.asked, 0);
    expectNothing();
}

void TestSmtpDelivery::lateAnswerIsInDoubt() {
    SmtpLimits limits;
    limits.finalReply = 1s;
    CountingGuard guard;
    const Outcome out = send(email("ok@mail.test", "SLOW-DATA"), guard, limits);
    QVERIFY2(out.kind == OutcomeKind::InDoubt, describe(out).c_str());
    QCOMPARE(guard.asked, 1);
}

void TestSmtpDelivery::stopAfterTheDotWaitsForTheAnswer() {
    std::stop_source stop;
    const CommitGuard guard = [&] {
        stop.request_stop();
        return true;
    };
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    const Outcome out = sender->send(email("ok@mail.test", "SLOW-DATA"), sendingTime(), guard, stop.get_token());
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());

    SmtpLimits impatient;
    impatient.stopGrace = 500ms;
    std::stop_source again;
    const CommitGuard second = [&] {
        again.request_stop();
        return true;
    };
    QElapsedTimer timer;
    timer.start();
    const Outcome cut = makeSmtpSender(account(server_.smtpPort(), server_.caFile()), impatient)
                            ->send(email("ok@mail.test", "SLOW-DATA"), sendingTime(), second, again.get_token());
    QVERIFY2(cut.kind == OutcomeKind::InDoubt, describe(cut).c_str());
    QVERIFY(timer.elapsed() < 3500);
}

void TestSmtpDelivery::refusesWhatMustNotLeave_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = "a@mail.test";
    QTest::newRow("CRLF in recipient") << good << QByteArray("a@mail.test>\r\nRCPT TO:<evil@mail.test") << QByteArray();
    QTest::newRow("LF in sender") << QByteArray("a@mail.test\nDATA") << good << QByteArray();
    QTest::newRow("NUL in recipient") << good << QByteArray("a\0b@mail.test", 13) << QByteArray();
    QTest::newRow("blank") << good << QByteArray("a b@mail.test") << QByteArray();
    QTest::newRow("parameter") << good << QByteArray("a@mail.test> NOTIFY=NEVER") << QByteArray();
    QTest::newRow("two recipients") << good << QByteArray("a@mail.test,b@mail.test") << QByteArray();
    QTest::newRow("no domain") << good << QByteArray("a@") << QByteArray();
    QTest::newRow("empty") << good << QByteArray() << QByteArray();
    QTest::newRow("bare LF") << good << good << QByteArray("x\n.\r\nMAIL FROM:<e@mail.test>\r\n");
    QTest::newRow("bare CR") << good << good << QByteArray("x\r.\r\n");
    QTest::newRow("NUL") << good << good << QByteArray("x\0y\r\n", 5);
    QTest::newRow("line of 999") << good << good << QByteArray(999, 'x') + "\r\n";
    QTest::newRow("eight bits in the body") << good << good << QByteArray("caf\xC3\xA9\r\n");
    const QByteArray utf8 = "jos\xC3\xA9@mail.test";
    QTest::newRow("eight bits in the body, SMTPUTF8") << good << utf8 << QByteArray("caf\xC3\xA9\r\n");
}

void TestSmtpDelivery::refusesWhatMustNotLeave() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, body);
    EmailPayload mail = email("ok@mail.test");
    mail.envelopeFrom = from.toStdString();
    mail.envelopeTo = to.toStdString();
    mail.message += body.toStdString();
    CountingGuard guard;
    const Outcome out = send(mail, guard);
    QVERIFY2(out.kind == OutcomeKind::Refused, describe(out).c_str());
    QCOMPARE(guard.asked, 0);
    QVERIFY(!out.text.empty());
}

void TestSmtpDelivery::tooLargeIsRefusedWithoutSending() {
    const auto sender = makeSmtpSender(account(server_.smtpPort(), server_.caFile()));
    EmailPayload large = email("ok@mail.test");
    for (int i = 0; i < 4000; ++i) large.message += std::string(70, 'x') + "\r\n";
    CountingGuard guard;
    for (const bool connected : {false, true}) {
        if (connected) {
            QCOMPARE(sender->send(email("ok@mail.test"), sendingTime(), guard.guard(), {}).kind, OutcomeKind::Accepted);
            guard.asked = 0;
        }
        const Outcome out = sender->send(large, sendingTime(), guard.guard(), {});
        QVERIFY2(out.kind == OutcomeKind::Refused, describe(out).c_str());
        QVERIFY(out.text.find("SIZE") != std::string::npos);
        QCOMPARE(guard.asked, 0);
    }
}

void TestSmtpDelivery::badAccounts_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("rightCa");
    QTest::addColumn<bool>("tlsPort");
    QTest::newRow("wrong password") << "wr0ng-secret"
                                    << "smtp"
                                    << "127.0.0.1" << true << false;
    QTest::newRow("unknown authority") << "s3cret"
                                       << "smtp"
                                       << "127.0.0.1" << false << false;
    QTest::newRow("name not in the certificate") << "s3cret"
                                                 << "smtp"
                                                 << "127.0.0.2" << true << false;
    QTest::newRow("implicit TLS to a plain port") << "s3cret"
                                                  << "smtps"
                                                  << "127.0.0.1" << true << false;
}

void TestSmtpDelivery::badAccounts() {
    QFETCH(QString, password);
    QFETCH(QString, scheme);
    QFETCH(QString, host);
    QFETCH(bool, rightCa);
    PkiOptions names;
    names.names = "DNS:elsewhere.test";
    const Pki other(host == "127.0.0.2" ? names : PkiOptions{});
    EximServer own;
    EximOptions options;
    if (host == "127.0.0.2") options.pki = &other;
    QVERIFY2(own.start(options), own.error().c_str());
    const std::string ca = rightCa ? own.caFile() : other.caFile();
    const SmtpConfig config = account(own.smtpPort(), ca, password.toStdString(), scheme.toStdString(), "127.0.0.1");
    CountingGuard guard;
    const Outcome out = makeSmtpSender(config)->send(email("ok@mail.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::ChannelDown, describe(out).c_str());
    QCOMPARE(guard.asked, 0);
    QVERIFY2(out.text.find(password.toStdString()) == std::string::npos, describe(out).c_str());
    QVERIFY(!checkSmtp(config).ok);
    QTest::qWait(200);
    QCOMPARE(own.messageCount(), std::size_t{0});
}

void TestSmtpDelivery::strippedStartTlsSendsNothing() {
    EximServer plain;
    EximOptions options;
    options.offerStartTls = false;
    QVERIFY2(plain.start(options), plain.error().c_str());
    CountingGuard guard;
    const Outcome out = makeSmtpSender(account(plain.smtpPort(), plain.caFile()))
                            ->send(email("ok@mail.test"), sendingTime(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::ChannelDown, describe(out).c_str());
    QCOMPARE(guard.asked, 0);
    QVERIFY2(plain.log().find("SMTP command") == std::string::npos, plain.log().c_str());
    QTest::qWait(200);
    QCOMPARE(plain.messageCount(), std::size_t{0});
}

void TestSmtpDelivery::freshConnectionWhenTheServerHasHadEnough() {
    EximServer brief;
    EximOptions options;
    options.maxMessagesPerConnection = 2;
    QVERIFY2(brief.start(options), brief.error().c_str());
    const auto sender = makeSmtpSender(account(brief.smtpPort(), brief.caFile()));
    CountingGuard guard;
    for (int i = 0; i < 7; ++i) {
        const Outcome out = sender->send(email("ok@mail.test"), sendingTime(), guard.guard(), {});
        QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    }
    QCOMPARE(guard.asked, 7);
    QVERIFY(brief.waitForCount(7, 10s));
    QTest::qWait(200);
    QCOMPARE(brief.messageCount(), std::size_t{7});
}

void TestSmtpDelivery::checkSaysWhoAndWhat() {
    const GatewayCheck check = checkSmtp(account(server_.smtpPort(), server_.caFile()));
    QVERIFY2(check.ok, check.message.c_str());
    QVERIFY(check.account.find("operator") != std::string::npos);
    QVERIFY2(check.scopes.find("AUTH") != std::string::npos, check.scopes.c_str());
    QVERIFY2(check.quota.find("200,000") != std::string::npos, check.quota.c_str());
    expectNothing();
}

QTEST_GUILESS_MAIN(TestSmtpDelivery)
#include "test_smtp_delivery.moc"
