#include <memory>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/exim_server.h"
#include "tests/support/server_process.h"

using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

/// A message with everything that a server might touch: eight-bit text, dots at line starts, blanks at line ends, a
/// folded header, an empty line at the end.
const std::string awkward =
    "From: =?UTF-8?Q?Caf=C3=A9?= <hello@cafe.test>\r\n"
    "To: ok@mail.test\r\n"
    "Subject: A rather long subject that is folded\r\n"
    " over two lines\r\n"
    "Date: Mon, 02 Mar 2026 08:00:00 +0000\r\n"
    "Message-ID: <one@cafe.test>\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: 8bit\r\n"
    "\r\n"
    ".a dot first\r\n"
    "..two dots first\r\n"
    ".\xC3\xA9\r\n"
    "blank at the end \r\n"
    "From the start of a line\r\n"
    "\ttab\r\n"
    "\r\n"
    "\r\n";

struct Sent {
    int status = -1;
    std::string talk;
};

/// As RFC 5321 section 4.5.2 sends it: dots at line starts doubled, a lone dot at the end. swaks adds nothing then.
std::string asData(const std::string& message) {
    std::string out;
    for (std::size_t i = 0; i < message.size(); ++i) {
        if (message[i] == '.' && (i == 0 || message[i - 1] == '\n')) out += '.';
        out += message[i];
    }
    return out + ".";
}

Sent send(const QStringList& more, const std::string& message = awkward) {
    QTemporaryDir folder;
    const std::string file = folder.filePath("message.eml").toStdString();
    if (!writeFile(file, asData(message))) return {};
    QProcess swaks;
    swaks.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{"--from", "bounce@cafe.test", "--data", "@" + QString::fromStdString(file),
                          "--no-data-fixup"};
    swaks.start("swaks", arguments + more);
    if (!swaks.waitForFinished(20000)) {
        swaks.kill();
        swaks.waitForFinished();
    }
    return {swaks.exitCode(), swaks.readAll().toStdString()};
}

QString at(std::uint16_t port) { return "127.0.0.1:" + QString::number(port); }

QStringList operatorLogin(const EximServer& server) {
    return {"--auth",
            "PLAIN",
            "--auth-user",
            QString::fromStdString(server.user()),
            "--auth-password",
            QString::fromStdString(server.password()),
            "--tls-verify",
            "--tls-ca-path",
            QString::fromStdString(server.caFile())};
}

}  // namespace

class TestEximServer : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void cleanup() { server_.clearMessages(); }
    void deliversEveryByte_data();
    void deliversEveryByte();
    void verdicts_data();
    void verdicts();
    void refusesWithoutAuth();
    void endsWithTheTest();

  private:
    EximServer server_;
};

void TestEximServer::initTestCase() {
    EximOptions options;
    options.slowData = 1s;
    QVERIFY2(server_.start(options), server_.error().c_str());
}

void TestEximServer::deliversEveryByte_data() {
    QTest::addColumn<QStringList>("way");
    QTest::newRow("STARTTLS") << QStringList{"--server", at(server_.smtpPort()), "--tls"};
    QTest::newRow("implicit TLS") << QStringList{"--server", at(server_.smtpsPort()), "--tls-on-connect"};
}

void TestEximServer::deliversEveryByte() {
    QFETCH(QStringList, way);
    const Sent sent = send(way + operatorLogin(server_) + QStringList{"--to", "ok@mail.test"});
    QVERIFY2(sent.status == 0, sent.talk.c_str());
    QVERIFY2(server_.waitForCount(1, 10s), server_.log().c_str());
    const std::vector<StoredMessage> messages = server_.messages();
    QCOMPARE(messages.size(), std::size_t{1});
    QCOMPARE(messages[0].envelopeFrom, std::string("bounce@cafe.test"));
    QCOMPARE(messages[0].recipients, std::vector<std::string>{"ok@mail.test"});
    QVERIFY(messages[0].trace.find("Received: ") != std::string::npos);
    QCOMPARE(messages[0].bytes, awkward);
    QCOMPARE(field(messages[0].bytes, "subject"), std::string("A rather long subject that is folded over two lines"));
    QVERIFY(withoutDate(messages[0].bytes).find("Date:") == std::string::npos);
    QCOMPARE(withoutDate(messages[0].bytes).size() + std::string("Date: Mon, 02 Mar 2026 08:00:00 +0000\r\n").size(),
             awkward.size());
}

void TestEximServer::verdicts_data() {
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reply");
    const QString plain = "Hello";
    QTest::newRow("unknown") << "unknown@mail.test" << plain << "<~* 550 5.1.1";
    QTest::newRow("bounce with tail") << "bounce550+7@mail.test" << plain << "<~* 550 5.1.1";
    QTest::newRow("full") << "full552@mail.test" << plain << "<~* 552 5.2.2";
    QTest::newRow("grey") << "grey451@mail.test" << plain << "<~* 451 4.7.1";
    QTest::newRow("grey with tail") << "grey451+a.b@mail.test" << plain << "<~* 451 4.7.1";
    QTest::newRow("busy") << "busy450@mail.test" << plain << "<~* 450 4.2.1";
    QTest::newRow("dropped") << "drop550@mail.test" << plain << "<~* 550 5.3.2";
    QTest::newRow("relay") << "a@elsewhere.invalid" << plain << "<~* 550 5.7.1";
    QTest::newRow("rejected data") << "ok@mail.test"
                                   << "REJECT-DATA please"
                                   << "<~* 550 5.7.1";
    QTest::newRow("deferred data") << "ok@mail.test"
                                   << "DEFER-DATA please"
                                   << "<~* 451 4.3.0";
    QTest::newRow("slow data") << "ok@mail.test"
                               << "SLOW-DATA please"
                               << "250 OK id=";
    QTest::newRow("name that only starts so") << "unknownish@mail.test" << plain << "250 OK id=";
}

void TestEximServer::verdicts() {
    QFETCH(QString, recipient);
    QFETCH(QString, subject);
    QFETCH(QString, reply);
    const std::string message = "Subject: " + subject.toStdString() + "\r\n\r\nText\r\n";
    const Sent sent = send(
        QStringList{"--server", at(server_.smtpPort()), "--tls", "--to", recipient} + operatorLogin(server_), message);
    QVERIFY2(sent.talk.find(reply.toStdString()) != std::string::npos, sent.talk.c_str());
    const bool accepted = !reply.startsWith("<~*");
    QCOMPARE(sent.status == 0, accepted);
    // Delivery follows the reply: wait, so that the message is not found in the next case's mailbox.
    if (accepted) QVERIFY(server_.waitForCount(1, 10s));
}

void TestEximServer::refusesWithoutAuth() {
    const Sent sent = send({"--server", at(server_.smtpPort()), "--tls", "--to", "ok@mail.test"});
    QVERIFY2(sent.talk.find("<~* 550 5.7.0") != std::string::npos, sent.talk.c_str());
    QStringList wrong = operatorLogin(server_);
    wrong[5] = "not-it";
    const Sent refused = send(QStringList{"--server", at(server_.smtpPort()), "--tls", "--to", "ok@mail.test"} + wrong);
    QVERIFY2(refused.talk.find("<~* 535") != std::string::npos, refused.talk.c_str());
    QCOMPARE(server_.messageCount(), std::size_t{0});
}

void TestEximServer::endsWithTheTest() {
    auto other = std::make_unique<EximServer>();
    QVERIFY2(other->start(), other->error().c_str());
    const std::uint16_t port = other->smtpPort();
    QVERIFY(accepts(port, 0ms));
    other.reset();
    QVERIFY(!accepts(port, 0ms));
}

QTEST_GUILESS_MAIN(TestEximServer)
#include "test_exim_server.moc"
