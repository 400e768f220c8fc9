#include "tests/bench/smtp_floor.h"

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace aicmo::bench {

namespace {

constexpr int lookAgainMs = 50;
constexpr std::size_t readAtOnce = 65536;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void sendAtOnce(int socket) {
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

bool writeAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

struct Conversation {
    int socket = -1;
    bool inMessage = false;
    std::string unread;
};

}  // namespace

struct SmtpSink::Impl {
    int listener = -1;
    std::uint16_t port = 0;
    std::atomic<long> messages{0};
    std::vector<Conversation> conversations;
    std::jthread thread;

    void open() {
        listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), size) != 0 || ::listen(listener, 64) != 0 ||
            ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
            std::abort();
        }
        port = ntohs(address.sin_port);
    }

    void run(const std::stop_token& stop) {
        std::vector<pollfd> waiting;
        while (!stop.stop_requested()) {
            waiting.assign(1, {listener, POLLIN, 0});
            for (const Conversation& one : conversations) waiting.push_back({one.socket, POLLIN, 0});
            if (::poll(waiting.data(), waiting.size(), lookAgainMs) <= 0) continue;
            for (std::size_t i = waiting.size(); i-- > 1;) {
                if (waiting[i].revents == 0 || answer(conversations[i - 1])) continue;
                ::close(conversations[i - 1].socket);
                conversations.erase(conversations.begin() + static_cast<std::ptrdiff_t>(i) - 1);
            }
            if (waiting[0].revents != 0) greet(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        }
        for (const Conversation& one : conversations) ::close(one.socket);
        ::close(listener);
    }

    void greet(int socket) {
        if (socket < 0) return;
        sendAtOnce(socket);
        conversations.push_back({socket, false, {}});
        static_cast<void>(writeAll(socket, "220 sink\r\n"));
    }

    /// False at the conversation's end.
    bool answer(Conversation& one) {
        thread_local std::array<char, readAtOnce> buffer;
        const ssize_t got = ::recv(one.socket, buffer.data(), buffer.size(), 0);
        if (got <= 0) return false;
        one.unread.append(buffer.data(), static_cast<std::size_t>(got));
        while (true) {
            const std::string_view end = one.inMessage ? "\r\n.\r\n" : "\r\n";
            const std::size_t at = one.unread.find(end);
            if (at == std::string::npos) return true;
            const std::string line = one.inMessage ? std::string() : one.unread.substr(0, at);
            one.unread.erase(0, at + end.size());
            if (!reply(one, line)) return false;
        }
    }

    bool reply(Conversation& one, const std::string& command) {
        if (one.inMessage) {
            one.inMessage = false;
            ++messages;
            return writeAll(one.socket, "250 2.0.0 Ok\r\n");
        }
        if (command == "DATA") {
            one.inMessage = true;
            return writeAll(one.socket, "354 go on\r\n");
        }
        if (command == "QUIT") {
            static_cast<void>(writeAll(one.socket, "221 bye\r\n"));
            return false;
        }
        return writeAll(one.socket, "250 Ok\r\n");
    }
};

SmtpSink::SmtpSink() : impl_(std::make_unique<Impl>()) {
    impl_->open();
    impl_->thread = std::jthread([impl = impl_.get()](const std::stop_token& stop) { impl->run(stop); });
}
SmtpSink::~SmtpSink() = default;
std::uint16_t SmtpSink::port() const { return impl_->port; }
long SmtpSink::messages() const { return impl_->messages; }

namespace {

bool say(int socket, std::string_view line, char expected) {
    std::array<char, 512> reply{};
    return writeAll(socket, line) && ::recv(socket, reply.data(), reply.size(), 0) > 0 && reply[0] == expected;
}

bool sendOver(std::uint16_t port, std::atomic<long>& left, std::string_view message) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sendAtOnce(socket);
    const sockaddr_in address = loopback(port);
    bool good = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                say(socket, "", '2') && say(socket, "EHLO bench.example\r\n", '2');
    while (good && left-- > 0) {
        good = say(socket, "MAIL FROM:<news@bench.example>\r\n", '2') &&
               say(socket, "RCPT TO:<somebody@bench.example>\r\n", '2') && say(socket, "DATA\r\n", '3') &&
               writeAll(socket, message) && say(socket, "\r\n.\r\n", '2');
    }
    ::close(socket);
    return good;
}

}  // namespace

bool sendFloor(std::uint16_t port, int connections, long count, std::string_view message) {
    std::atomic<long> left{count};
    std::atomic<bool> good{true};
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(connections));
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back([&] {
            if (!sendOver(port, left, message)) good = false;
        });
    }
    threads.clear();
    return good;
}

}  // namespace aicmo::bench
