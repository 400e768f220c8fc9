#include "tests/support/server_process.h"

#include <arpa/inet.h>
#include <array>
#include <grp.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include <QFile>

namespace aicmo::test {

namespace {

constexpr unsigned fallbackId = 65534;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool greetsNow(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return false;
    const sockaddr_in address = loopback(port);
    bool greeted = false;
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        pollfd waiting{fd, POLLIN, 0};
        std::array<char, 1> byte{};
        greeted = ::poll(&waiting, 1, 1000) == 1 && ::recv(fd, byte.data(), byte.size(), 0) == 1;
        const std::string quit = "QUIT\r\n";
        if (::send(fd, quit.data(), quit.size(), MSG_NOSIGNAL) < 0) greeted = false;
    }
    ::close(fd);
    return greeted;
}

bool acceptsNow(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return false;
    const sockaddr_in address = loopback(port);
    const bool accepted = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return accepted;
}

}  // namespace

std::uint16_t freePort() {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return 0;
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    std::uint16_t port = 0;
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
        port = ntohs(address.sin_port);
    }
    ::close(fd);
    return port;
}

bool greets(std::uint16_t port, std::chrono::milliseconds limit) {
    return waitUntil([port] { return greetsNow(port); }, limit);
}

bool accepts(std::uint16_t port, std::chrono::milliseconds limit) {
    return waitUntil([port] { return acceptsNow(port); }, limit);
}

bool waitUntil(const std::function<bool()>& done, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!done()) {
        if (std::chrono::steady_clock::now() >= end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

std::string readFile(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().toStdString();
}

bool writeFile(const std::string& path, const std::string& bytes) {
    QFile file(QString::fromStdString(path));
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes.data(), size) == size &&
           file.flush();
}

std::string runTool(const QString& program, const QStringList& arguments, const ServerUser& user) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory("/");
    process.setChildProcessModifier([user] {
        if (!user.become()) ::_exit(126);
    });
    process.start(program, arguments);
    if (!process.waitForStarted()) return (program + ": " + process.errorString()).toStdString();
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) return (program + ": does not end").toStdString();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    return (program + ' ' + arguments.join(' ') + ": ").toStdString() + process.readAll().toStdString();
}

ServerUser ServerUser::forThisTest() {
    if (::geteuid() != 0) return {::geteuid(), ::getegid()};
    const passwd* nobody = ::getpwnam("nobody");
    if (nobody == nullptr) return {fallbackId, fallbackId};
    return {nobody->pw_uid, nobody->pw_gid};
}

bool ServerUser::become() const {
    if (::geteuid() != 0 || uid == 0) return true;
    return ::setgroups(0, nullptr) == 0 && ::setgid(gid) == 0 && ::setuid(uid) == 0;
}

bool ServerProcess::start(const QString& program, const QStringList& arguments, const ServerUser& user) {
    // The shell ends its whole group when its standard input closes, which the kernel does even if the test is killed.
    // The server itself gets no standard input: the shell alone must see the end of the test.
    static const QString watch = QStringLiteral(
        "\"$@\" </dev/null & server=$!\n"
        "( while kill -0 $server 2>/dev/null; do sleep 0.2; done; kill -TERM 0 ) 2>/dev/null &\n"
        "read -r end\n"
        "trap '' TERM\n"
        "kill -TERM 0\n"
        "for i in 1 2 3 4 5; do kill -0 $server 2>/dev/null || break; sleep 0.1; done\n"
        "kill -KILL 0\n");
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setWorkingDirectory("/");
    process_.setChildProcessModifier([user] {
        if (::setsid() < 0 || !user.become()) ::_exit(126);
    });
    process_.start("/bin/sh", QStringList{"-c", watch, "sh", program} + arguments);
    return process_.waitForStarted();
}

void ServerProcess::stop() {
    if (process_.state() == QProcess::NotRunning) return;
    process_.closeWriteChannel();
    if (!process_.waitForFinished(5000)) {
        ::kill(static_cast<pid_t>(-process_.processId()), SIGKILL);
        process_.waitForFinished(5000);
    }
}

std::string ServerProcess::output() {
    process_.waitForReadyRead(0);
    return process_.readAll().toStdString();
}

}  // namespace aicmo::test
