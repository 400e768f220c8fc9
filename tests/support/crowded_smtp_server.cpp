#include "tests/support/crowded_smtp_server.h"

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "tests/support/server_process.h"

namespace aicmo::test {

namespace {

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_ = -1;
};

struct Address {
    sockaddr_storage storage{};
    socklen_t size = 0;
    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

Address loopback(int family, std::uint16_t port) {
    Address out;
    if (family == AF_INET6) {
        auto* six = reinterpret_cast<sockaddr_in6*>(&out.storage);
        six->sin6_family = AF_INET6;
        six->sin6_addr = in6addr_loopback;
        six->sin6_port = htons(port);
        out.size = sizeof *six;
    } else {
        auto* four = reinterpret_cast<sockaddr_in*>(&out.storage);
        four->sin_family = AF_INET;
        four->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        four->sin_port = htons(port);
        out.size = sizeof *four;
    }
    return out;
}

Descriptor openSocket(int family, int flags = 0) {
    return Descriptor(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
}

/// Room for a single connection that nobody accepts.
Descriptor listenOn(int family, std::uint16_t port) {
    Descriptor socket = openSocket(family);
    const int yes = 1;
    if (family == AF_INET6) ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    const Address address = loopback(family, port);
    if (::bind(socket.get(), address.get(), address.size) != 0 || ::listen(socket.get(), 0) != 0) return {};
    return socket;
}

std::uint16_t portOf(const Descriptor& socket) {
    sockaddr_in6 address{};
    socklen_t size = sizeof address;
    ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin6_port);
}

}  // namespace

struct CrowdedSmtpServer::Impl {
    Descriptor six, four;
    std::vector<Descriptor> crowd;
    std::uint16_t port = 0;
    std::string error;
    std::atomic<bool> hungUp{false};
    std::vector<std::jthread> conversations;
    std::jthread acceptor;  // last: it ends before what it uses

    [[nodiscard]] bool listenTwice() {
        for (int tries = 0; tries < 20; ++tries) {
            six = listenOn(AF_INET6, 0);
            if (six.get() < 0) continue;
            port = portOf(six);
            four = listenOn(AF_INET, port);
            if (four.get() >= 0) return true;
        }
        error = "no port is free on both ::1 and 127.0.0.1";
        return false;
    }

    void crowdIn() {
        for (const int family : {AF_INET6, AF_INET}) {
            for (int i = 0; i < 3; ++i) {
                crowd.push_back(openSocket(family, SOCK_NONBLOCK));
                const Address address = loopback(family, port);
                static_cast<void>(::connect(crowd.back().get(), address.get(), address.size));
            }
        }
    }

    void accept(const std::stop_token& stop, std::chrono::milliseconds deafFor) {
        std::this_thread::sleep_for(deafFor);
        while (!stop.stop_requested()) {
            pollfd waiting{six.get(), POLLIN, 0};
            if (::poll(&waiting, 1, 50) != 1) continue;
            conversations.emplace_back(
                [this, client = Descriptor(::accept4(six.get(), nullptr, nullptr, SOCK_CLOEXEC))](
                    const std::stop_token& end) { talk(client.get(), end); });
        }
    }

    static void say(int client, std::string_view line) { ::send(client, line.data(), line.size(), MSG_NOSIGNAL); }

    void talk(int client, const std::stop_token& stop) {
        say(client, "220 crowded.test\r\n");
        std::string heard;
        bool inBody = false;
        bool spoke = false;
        while (!stop.stop_requested()) {
            pollfd waiting{client, POLLIN, 0};
            if (::poll(&waiting, 1, 50) != 1) continue;
            std::array<char, 4096> chunk{};
            const ssize_t got = ::recv(client, chunk.data(), chunk.size(), 0);
            if (got <= 0) {
                if (spoke) hungUp = true;
                return;
            }
            heard.append(chunk.data(), static_cast<std::size_t>(got));
            for (std::size_t end = heard.find("\r\n"); !inBody && end != std::string::npos; end = heard.find("\r\n")) {
                const std::string command = heard.substr(0, 4);
                heard.erase(0, end + 2);
                spoke = true;
                inBody = command == "DATA";
                say(client, inBody ? "354 go on\r\n" : "250 ok\r\n");
            }
        }
    }
};

CrowdedSmtpServer::CrowdedSmtpServer() : impl_(std::make_unique<Impl>()) {}

CrowdedSmtpServer::~CrowdedSmtpServer() {
    impl_->acceptor = {};
    impl_->conversations.clear();
}

bool CrowdedSmtpServer::hostHasBothLoopbacks() {
    const Descriptor socket = openSocket(AF_INET6);
    const Address address = loopback(AF_INET6, 0);
    return socket.get() >= 0 && ::bind(socket.get(), address.get(), address.size) == 0;
}

bool CrowdedSmtpServer::start(std::chrono::milliseconds deafFor) {
    if (!impl_->listenTwice()) return false;
    impl_->crowdIn();
    impl_->acceptor = std::jthread([this, deafFor](const std::stop_token& stop) { impl_->accept(stop, deafFor); });
    return true;
}

const std::string& CrowdedSmtpServer::error() const { return impl_->error; }
std::uint16_t CrowdedSmtpServer::port() const { return impl_->port; }

bool CrowdedSmtpServer::waitForHangUp(std::chrono::milliseconds limit) const {
    return waitUntil([this] { return impl_->hungUp.load(); }, limit);
}

}  // namespace aicmo::test
