#include "tests/store/cutting_proxy.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace aicmo::test {

namespace {

constexpr int lookMilliseconds = 50;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

}  // namespace

CuttingProxy::CuttingProxy(std::uint16_t server) : server_(server) {
    listening_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(listening_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::listen(listening_, 16) == 0 &&
        ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
        port_ = ntohs(address.sin_port);
    }
    acceptor_ = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

CuttingProxy::~CuttingProxy() {
    acceptor_.request_stop();
    acceptor_.join();
    carriers_.clear();
    ::close(listening_);
}

void CuttingProxy::cutBefore(const std::string& request) {
    const std::lock_guard lock(mutex_);
    request_ = request;
}

void CuttingProxy::cutAfter(const std::string& answer) {
    const std::lock_guard lock(mutex_);
    answer_ = answer;
}

void CuttingProxy::accept(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        pollfd waiting{listening_, POLLIN, 0};
        if (::poll(&waiting, 1, lookMilliseconds) != 1) continue;
        const int client = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) continue;
        carriers_.emplace_back([this, client](const std::stop_token& end) { carry(client, end); });
    }
}

/// False when the connection is to end.
bool CuttingProxy::pass(int from, int to, std::string& needle) {
    std::array<char, 65536> bytes{};
    const ssize_t count = ::recv(from, bytes.data(), bytes.size(), 0);
    if (count <= 0) return false;
    const std::string_view seen(bytes.data(), static_cast<std::size_t>(count));
    {
        const std::lock_guard lock(mutex_);
        if (!needle.empty() && seen.find(needle) != std::string_view::npos) {
            needle.clear();
            cut_ = true;
            return false;
        }
    }
    for (std::size_t done = 0; done < seen.size();) {
        const ssize_t sent = ::send(to, seen.data() + done, seen.size() - done, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        done += static_cast<std::size_t>(sent);
    }
    return true;
}

void CuttingProxy::carry(int client, const std::stop_token& stop) {
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(server_);
    bool open = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    while (open && !stop.stop_requested()) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), lookMilliseconds) <= 0) continue;
        if (ends[0].revents != 0) open = pass(client, server, request_);
        if (open && ends[1].revents != 0) open = pass(server, client, answer_);
    }
    ::close(server);
    ::close(client);
}

}  // namespace aicmo::test
