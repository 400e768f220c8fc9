#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <QTest>

#include "tests/support/fault_smtp_server.h"

using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

/// A client that says exactly what it is told to and hears what comes back.
class Line {
  public:
    explicit Line(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        const timeval patience{1, 500000};
        ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        open_ = ::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~Line() { ::close(fd_); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] bool isOpen() const { return open_; }
    /// The last line of the next reply; "dropped" or "silence" when there is none.
    std::string hear() {
        for (;;) {
            const std::size_t end = buffer_.find("\r\n");
            if (end != std::string::npos) {
                const std::string line = buffer_.substr(0, end);
                buffer_.erase(0, end + 2);
                if (line.size() < 4 || line[3] != '-') return line;
                continue;
            }
            std::array<char, 4096> chunk{};
            const ssize_t got = ::recv(fd_, chunk.data(), chunk.size(), 0);
            if (got < 0 && errno == EAGAIN) return "silence";
            if (got <= 0) return "dropped";
            buffer_.append(chunk.data(), static_cast<std::size_t>(got));
        }
    }
    std::string say(const std::string& line) {
        const std::string bytes = line + "\r\n";
        if (::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) return "dropped";
        return hear();
    }

  private:
    int fd_;
    bool open_ = false;
    std::string buffer_;
};

/// Sends one message; returns the first reply that is not the expected one, or the last one.
std::string sendTo(std::uint16_t port, const std::string& recipient) {
    Line line(port);
    if (!line.isOpen()) return "no connection";
    const std::array<std::pair<std::string, char>, 6> steps{{{"", '2'},
                                                             {"EHLO client.test", '2'},
                                                             {"MAIL FROM:<a@client.test>", '2'},
                                                             {"RCPT TO:<" + recipient + ">", '2'},
                                                             {"DATA", '3'},
                                                             {"Subject: x\r\n\r\n..dot\r\nText\r\n.", '2'}}};
    std::string reply;
    for (const auto& [command, wanted] : steps) {
        reply = command.empty() ? line.hear() : line.say(command);
        if (reply[0] != wanted) return reply;
    }
    return reply;
}

FaultSmtpOptions open() {
    FaultSmtpOptions options;
    options.requireAuth = false;
    options.offerStartTls = false;
    return options;
}

}  // namespace

class TestFaultSmtpServer : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY2(server_.start(open()), server_.error().c_str()); }
    void faults_data();
    void faults();
    void onceMeansOnce();
    void everyNth();
    void keepsTheBytes();
    void refusesEverybody();

  private:
    FaultSmtpServer server_;
};

void TestFaultSmtpServer::faults_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<int>("stored");
    const auto row = [](const char* word, const char* reply, int stored) {
        QTest::newRow(word) << QString(word) << QString(reply) << stored;
    };
    row("fine", "250", 1);
    row("rcpt421", "421", 0);
    row("rcpt450", "450", 0);
    row("rcpt451", "451", 0);
    row("rcpt452", "452", 0);
    row("rcpt530", "530", 0);
    row("rcpt550", "550", 0);
    row("rcpt552", "552", 0);
    row("data421", "421", 0);
    row("data450", "450", 0);
    row("data451", "451", 0);
    row("data452", "452", 0);
    row("data550", "550", 0);
    row("data552", "552", 0);
    row("data554", "554", 0);
    row("droprcpt", "dropped", 0);
    row("dropdata", "dropped", 0);
    row("dropbody", "dropped", 0);
    row("droplost", "dropped", 0);
    row("dropstored", "dropped", 1);
    row("stalllost", "silence", 0);
    row("stallstored", "silence", 1);
    row("slow", "silence", 1);
    row("rcptwords", "HTTP", 0);
    row("rcptbinary", "dropped", 0);
    row("rcptlong", "550", 0);
    row("rcptdrip", "stil", 0);
    row("garbagewords", "HTTP", 1);
    row("garbagebinary", "dropped", 1);
    row("garbagehalf", "dropped", 1);
    row("garbageendless", "dropped", 1);
    row("garbagelong", "250", 1);
    row("garbagelf", "silence", 1);
    row("garbagecr", "silence", 1);
    row("garbagedrip", "stil", 1);
}

void TestFaultSmtpServer::faults() {
    QFETCH(QString, word);
    QFETCH(QString, reply);
    QFETCH(int, stored);
    const std::string address = word.toStdString() + ".17@mail.test";
    const std::string heard = sendTo(server_.port(), address);
    QVERIFY2(QString::fromStdString(heard).startsWith(reply), heard.c_str());
    std::map<std::string, int> count = server_.storedPerRecipient();
    QCOMPARE(count[address], stored);
    QCOMPARE(server_.attemptsPerRecipient()[address], 1);
}

void TestFaultSmtpServer::onceMeansOnce() {
    QVERIFY(sendTo(server_.port(), "rcpt451-once.1@mail.test").starts_with("451"));
    QVERIFY(sendTo(server_.port(), "rcpt451-once.2@mail.test").starts_with("451"));
    QVERIFY(sendTo(server_.port(), "rcpt451-once.1@mail.test").starts_with("250"));
    QCOMPARE(server_.attemptsPerRecipient()["rcpt451-once.1@mail.test"], 2);
    QCOMPARE(server_.storedPerRecipient()["rcpt451-once.1@mail.test"], 1);
}

void TestFaultSmtpServer::everyNth() {
    FaultSmtpOptions options = open();
    options.everyNth = 3;
    options.everyNthFault = "data451";
    FaultSmtpServer other;
    QVERIFY2(other.start(options), other.error().c_str());
    for (int i = 1; i <= 6; ++i) {
        const std::string heard = sendTo(other.port(), "n" + std::to_string(i) + "@mail.test");
        QVERIFY2(heard.starts_with(i % 3 == 0 ? "451" : "250"), heard.c_str());
    }
    QCOMPARE(other.messageCount(), std::size_t{4});
}

void TestFaultSmtpServer::keepsTheBytes() {
    QVERIFY(sendTo(server_.port(), "bytes@mail.test").starts_with("250"));
    const StoredMessage last = server_.messages().back();
    QCOMPARE(last.bytes, std::string("Subject: x\r\n\r\n.dot\r\nText\r\n"));
    QCOMPARE(last.envelopeFrom, std::string("a@client.test"));
    QCOMPARE(last.recipients, std::vector<std::string>{"bytes@mail.test"});
}

void TestFaultSmtpServer::refusesEverybody() {
    FaultSmtpOptions options = open();
    options.greet421 = true;
    FaultSmtpServer other;
    QVERIFY2(other.start(options), other.error().c_str());
    QVERIFY(sendTo(other.port(), "a@mail.test").starts_with("421"));

    FaultSmtpServer strict;
    QVERIFY2(strict.start(), strict.error().c_str());
    QVERIFY(sendTo(strict.port(), "a@mail.test").starts_with("530"));
    QCOMPARE(strict.messageCount(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestFaultSmtpServer)
#include "test_fault_smtp_server.moc"
