// What the SMTP gateway decides without a server: the meaning of a transfer, the message, the server's words.
#include <QTest>

#include "core/base/digest.h"
#include "tests/gateway/email_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

class TestSmtpRules : public QObject {
    Q_OBJECT

  private slots:
    void handedOverIsNeverTakenBack_data();
    void handedOverIsNeverTakenBack();
    void whatALineMayHold_data();
    void whatALineMayHold();
    void howLongALineMayBe();
    void eightBits_data();
    void eightBits();
    void loginIsBlanked_data();
    void loginIsBlanked();
    void ids_data();
    void ids();
};

void TestSmtpRules::handedOverIsNeverTakenBack_data() {
    QTest::addColumn<bool>("handedOver");
    QTest::addColumn<bool>("guardRefused");
    QTest::addColumn<int>("fault");
    QTest::addColumn<OutcomeKind>("kind");
    using enum OutcomeKind;
    using enum TransportFault;
    QTest::newRow("guard said no") << false << true << int(Lost) << Aborted;
    QTest::newRow("guard said yes") << true << false << int(Lost) << InDoubt;
    QTest::newRow("yes, then no") << true << true << int(Lost) << InDoubt;
    QTest::newRow("yes, then stopped") << true << true << int(Stopped) << InDoubt;
}

void TestSmtpRules::handedOverIsNeverTakenBack() {
    QFETCH(bool, handedOver);
    QFETCH(bool, guardRefused);
    QFETCH(int, fault);
    QFETCH(OutcomeKind, kind);
    SmtpResult result;
    result.handedOver = handedOver;
    result.guardRefused = guardRefused;
    result.fault = static_cast<TransportFault>(fault);
    result.phase = SmtpPhase::Final;
    const Outcome out = classifySmtp(result, account(25, {}));
    QVERIFY2(out.kind == kind, describe(out).c_str());
}

void TestSmtpRules::whatALineMayHold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("a letter") << QByteArray("x") << "";
    QTest::newRow("the end of a line") << QByteArray("\r\n") << "";
    QTest::newRow("what is one bit from a carriage return") << QByteArray("\x0c\x0f\x1d\x4d") << "";
    QTest::newRow("the lowest and the highest") << QByteArray("\x01\x7f") << "";
    QTest::newRow("a carriage return") << QByteArray("\r") << "carriage return alone";
    QTest::newRow("two, and the end of a line") << QByteArray("\r\r\n") << "carriage return alone";
    QTest::newRow("a line feed") << QByteArray("\n") << "line feed alone";
    QTest::newRow("the wrong way round") << QByteArray("\n\r") << "line feed alone";
    QTest::newRow("a NUL") << QByteArray("\0", 1) << "NUL";
    QTest::newRow("a NUL at a line's end") << QByteArray("\0\r\n", 3) << "NUL";
}

/// Wherever it stands: messages are looked at several bytes at a time.
void TestSmtpRules::whatALineMayHold() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const EmailPayload plain = email("ok@any.test");
    for (std::size_t back = 0; back < 40; ++back) {
        EmailPayload mail = plain;
        mail.message += std::string(40, 'x') + "\r\n";
        mail.message.insert(mail.message.size() - 2 - back, bytes.toStdString());
        const QString problem = QString::fromStdString(smtpPayloadProblem(mail));
        QVERIFY2(why.isEmpty() ? problem.isEmpty() : problem.contains(why), qPrintable(problem));
    }
    EmailPayload last = plain;
    last.message += bytes.toStdString();
    QCOMPARE(smtpPayloadProblem(last).empty(), why.isEmpty());
}

/// RFC 5322 section 2.1.1: 998 characters, and the line's end.
void TestSmtpRules::howLongALineMayBe() {
    const std::string lines = "a line\r\nand another one\r\n";
    const std::string ok(998, 'x');
    for (const std::string& end : {std::string("\r\n"), std::string()}) {
        for (const std::string& after : {std::string(), lines + lines}) {
            if (end.empty() && !after.empty()) continue;
            EmailPayload mail = email("ok@any.test");
            const std::string head = mail.message + lines;
            mail.message = head + ok + end + after;
            QVERIFY2(smtpPayloadProblem(mail).empty(), smtpPayloadProblem(mail).c_str());
            mail.message = head + ok + 'x' + end + after;
            QVERIFY(QString::fromStdString(smtpPayloadProblem(mail)).contains("more than 998"));
        }
    }
}

void TestSmtpRules::eightBits_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const QByteArray word = "caf\xC3\xA9";
    const QString plain = "a@any.test";
    const QString utf8 = "jos\u00e9@any.test";
    QTest::newRow("seven bits") << plain << QByteArray("cafe") << QByteArray("cafe") << "";
    QTest::newRow("SMTPUTF8 address") << utf8 << QByteArray("cafe") << QByteArray("cafe") << "";
    QTest::newRow("header with SMTPUTF8") << utf8 << word << QByteArray("cafe") << "";
    QTest::newRow("header without") << plain << word << QByteArray("cafe") << "no address needs SMTPUTF8";
    QTest::newRow("header of Latin-1") << utf8 << QByteArray("caf\xE9") << QByteArray("cafe") << "not UTF-8";
    QTest::newRow("body with SMTPUTF8") << utf8 << QByteArray("cafe") << word << "body";
    QTest::newRow("body without") << plain << QByteArray("cafe") << word << "body";
}

void TestSmtpRules::eightBits() {
    QFETCH(QString, to);
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    EmailPayload mail = email(to.toStdString(), subject.toStdString());
    mail.message += body.toStdString() + "\r\n";
    const QString found = QString::fromStdString(smtpPayloadProblem(mail));
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
}

void TestSmtpRules::loginIsBlanked_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("shown");
    const auto encoded = [](std::string_view text) { return QByteArray::fromStdString(base64(text)); };
    const QByteArray plain = encoded(std::string_view("\0ada\0p4ssw0rd", 13));
    QTest::newRow("nothing secret") << QByteArray("5.7.8 refused for ada") << QByteArray("5.7.8 refused for ada");
    QTest::newRow("password") << QByteArray("bad p4ssw0rd here") << QByteArray("bad *** here");
    QTest::newRow("AUTH PLAIN") << "no: " + plain << QByteArray("no: ***");
    QTest::newRow("AUTH PLAIN, padding left out")
        << "no: " + plain.left(plain.indexOf('=')) + "." << QByteArray("no: ***.");
    QTest::newRow("AUTH PLAIN for oneself") << encoded(std::string_view("ada\0ada\0p4ssw0rd", 16)) << QByteArray("***");
    QTest::newRow("AUTH LOGIN, user") << "no: " + encoded("ada") << QByteArray("no: ***");
    QTest::newRow("AUTH LOGIN, password") << "no: " + encoded("p4ssw0rd") << QByteArray("no: ***");
}

void TestSmtpRules::loginIsBlanked() {
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(cleanLoginWords(said.toStdString(), "ada", Secret("p4ssw0rd"))), shown);
}

void TestSmtpRules::ids_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("URN") << QByteArray("urn:li:share:7") << QByteArray("urn:li:share:7");
    QTest::newRow("Exim") << QByteArray("1vLx2g-00000000abc-1aBc") << QByteArray("1vLx2g-00000000abc-1aBc");
    QTest::newRow("controls") << QByteArray("a\x1b[31m\r\nb") << QByteArray("a?[31m?b");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe") << QByteArray("a??");
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae") << QByteArray("a???");
    QTest::newRow("the secret") << QByteArray("id-tok3n-9") << QByteArray("id-***-9");
    QTest::newRow("endless") << QByteArray(100'000, 'x') << QByteArray(252, 'x') + "...";
}

void TestSmtpRules::ids() {
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    const Secret token("tok3n");
    QCOMPARE(QByteArray::fromStdString(cleanId(given.toStdString(), {&token})), kept);
}

QTEST_GUILESS_MAIN(TestSmtpRules)
#include "test_smtp_rules.moc"
