// The connections of the gateway where the network misbehaves below SMTP: two address families, names that do not
// resolve, a process that was stopped.
#include <array>
#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include "core/gateway/transport/http_client.h"
#include "tests/gateway/email_fixture.h"
#include "tests/support/crowded_smtp_server.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

constexpr auto slowName = 6s;
std::atomic<int> slowLookups{0};

/// An entry as getaddrinfo() makes it: one block, which freeaddrinfo() takes back.
template <class Address>
addrinfo* entry(int family, const Address& address, addrinfo* next) {
    auto* block = static_cast<char*>(std::calloc(1, sizeof(addrinfo) + sizeof(Address)));
    auto* out = reinterpret_cast<addrinfo*>(block);
    out->ai_family = family;
    out->ai_socktype = SOCK_STREAM;
    out->ai_addrlen = sizeof(Address);
    out->ai_addr = reinterpret_cast<sockaddr*>(block + sizeof(addrinfo));
    std::memcpy(out->ai_addr, &address, sizeof(Address));
    out->ai_next = next;
    return out;
}

addrinfo* bothLoopbacks(std::uint16_t port) {
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    four.sin_port = htons(port);
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_addr = in6addr_loopback;
    six.sin6_port = htons(port);
    return entry(AF_INET6, six, entry(AF_INET, four, nullptr));
}

}  // namespace

// Stands in front of the C library's: "dual.test" is this host in both families, "slow.test" a name server that does
// not answer.
extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found) {
    const std::string_view name = node == nullptr ? "" : node;
    if (name == "dual.test") {
        *found = bothLoopbacks(static_cast<std::uint16_t>(std::atoi(service)));
        return 0;
    }
    if (name == "slow.test") {
        std::this_thread::sleep_for(slowName);
        --slowLookups;
        return EAI_AGAIN;
    }
    using Lookup = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto real = reinterpret_cast<Lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, found);
}

class TestSmtpConnection : public QObject {
    Q_OBJECT

  private slots:
    void cutsItsOwnSocketAlone();
    void stopDoesNotWaitForNames();
    void readsTheAnswerThatCameWhileStopped();
};

/// libcurl opens a socket in each family and keeps one. The number of the other is free for anybody then.
void TestSmtpConnection::cutsItsOwnSocketAlone() {
    CrowdedSmtpServer server;
    if (!CrowdedSmtpServer::hostHasBothLoopbacks()) QSKIP("this host has no ::1, so no client races two addresses");
    QVERIFY2(server.start(700ms), server.error().c_str());
    SmtpConfig config = account(server.port(), {}, {}, "smtp", "dual.test");
    config.user.clear();
    config.tlsRequired = config.tlsIfOffered = false;
    SmtpLimits limits;
    limits.finalReply = 500ms;
    const auto sender = makeSmtpSender(config, limits);

    std::array<std::array<int, 2>, 8> others{};
    const CommitGuard guard = [&] {
        return std::all_of(others.begin(), others.end(), [](std::array<int, 2>& pair) {
            return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) == 0;
        });
    };
    const Outcome out = sender->send(email("ok@any.test"), sendingTime(), guard, {});
    QVERIFY2(out.kind == OutcomeKind::InDoubt, describe(out).c_str());
    QVERIFY2(server.waitForHangUp(2s), "the connection with the unanswered dot is still open");
    for (const auto& [one, two] : others) {
        QCOMPARE(::send(one, "x", 1, MSG_NOSIGNAL), ssize_t{1});
        QCOMPARE(::send(two, "x", 1, MSG_NOSIGNAL), ssize_t{1});
        ::close(one);
        ::close(two);
    }
}

void TestSmtpConnection::stopDoesNotWaitForNames() {
    const auto openFiles = [] { return QDir("/proc/self/fd").entryList(QDir::System | QDir::Files).size(); };
    const auto before = openFiles();
    QElapsedTimer timer;
    timer.start();
    slowLookups = 2;
    std::stop_source stop;
    Outcome mail;
    std::jthread mailing([&, token = stop.get_token()] {
        SmtpConfig config = account(25, {}, {}, "smtp", "slow.test");
        CountingGuard guard;
        mail = makeSmtpSender(config)->send(email("ok@any.test"), sendingTime(), guard.guard(), token);
    });
    ApiAnswer answer;
    std::jthread asking([&, token = stop.get_token()] {
        HttpClient client("https://slow.test", Secret("token"), {});
        ApiRequest request;
        request.url = "https://slow.test/";
        answer = client.perform(request, token);
    });
    QTest::qWait(300);
    stop.request_stop();
    mailing.join();
    asking.join();
    QVERIFY2(timer.elapsed() < 3500, std::to_string(timer.elapsed()).c_str());
    QVERIFY2(mail.kind == OutcomeKind::Aborted, describe(mail).c_str());
    QCOMPARE(answer.fault, TransportFault::Stopped);
    // The lookups that were left behind end by themselves, and take along what was theirs.
    QTRY_COMPARE_WITH_TIMEOUT(slowLookups.load(), 0, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(openFiles(), before, 3000);
}

void TestSmtpConnection::readsTheAnswerThatCameWhileStopped() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    SmtpLimits limits;
    limits.finalReply = 3s;  // the answer comes after two
    const pid_t self = getpid();
    pid_t helper = -1;
    const CommitGuard guard = [&] {
        helper = fork();
        if (helper != 0) return helper > 0;
        usleep(300'000);
        kill(self, SIGSTOP);
        sleep(5);
        kill(self, SIGCONT);
        _exit(0);
    };
    const Outcome out = makeSmtpSender(account(server.port(), server.caFile()), limits)
                            ->send(email("slow@any.test"), sendingTime(), guard, {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(waitpid(helper, nullptr, 0), helper);
}

QTEST_GUILESS_MAIN(TestSmtpConnection)
#include "test_smtp_connection.moc"
