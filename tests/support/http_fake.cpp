#include "tests/support/http_fake.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "core/base/text.h"

namespace aicmo::test {

namespace {

constexpr std::size_t bodyLimit = 64 * 1024 * 1024;
constexpr std::size_t headLimit = 256 * 1024;

/// Reads from one connection with a buffer; gives up when the server stops.
class Connection {
  public:
    Connection(int fd, const std::atomic<bool>& stopping) : fd_(fd), stopping_(stopping) {}

    /// Everything up to and with `end`; nothing when the peer closes first or `limit` is passed.
    std::optional<std::string> readUntil(std::string_view end, std::size_t limit) {
        for (;;) {
            const std::size_t at = buffer_.find(end);
            if (at != std::string::npos) return take(at + end.size());
            if (buffer_.size() > limit || !fill()) return std::nullopt;
        }
    }
    std::optional<std::string> readExactly(std::size_t count) {
        while (buffer_.size() < count) {
            if (!fill()) return std::nullopt;
        }
        return take(count);
    }
    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    /// Before a close: whether the peer still reads makes no difference.
    void writeLast(std::string_view bytes) const { static_cast<void>(write(bytes)); }

  private:
    std::string take(std::size_t count) {
        std::string out = buffer_.substr(0, count);
        buffer_.erase(0, count);
        return out;
    }
    bool fill() {
        while (!stopping_) {
            pollfd waiting{fd_, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, 50);
            if (ready < 0) return false;
            if (ready == 0) continue;
            std::array<char, 65536> chunk{};
            const ssize_t got = ::recv(fd_, chunk.data(), chunk.size(), 0);
            if (got <= 0) return false;
            buffer_.append(chunk.data(), static_cast<std::size_t>(got));
            return true;
        }
        return false;
    }

    int fd_;
    const std::atomic<bool>& stopping_;
    std::string buffer_;
};

std::string reasonPhrase(int status) {
    switch (status) {
        case 200: return "OK";
        case 201: return "Created";
        case 202: return "Accepted";
        case 204: return "No Content";
        case 207: return "Multi-Status";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 409: return "Conflict";
        case 422: return "Unprocessable Entity";
        case 429: return "Too Many Requests";
        case 500: return "Internal Server Error";
        case 503: return "Service Unavailable";
        default: return "Status";
    }
}

bool sameName(std::string_view a, std::string_view b) { return toLowerAscii(a) == toLowerAscii(b); }

std::optional<HttpRequest> parseHead(std::string_view head) {
    HttpRequest request;
    const std::size_t lineEnd = head.find("\r\n");
    const std::vector<std::string_view> words = split(head.substr(0, lineEnd), ' ');
    if (words.size() != 3) return std::nullopt;
    request.method = words[0];
    const std::size_t question = words[1].find('?');
    request.path = words[1].substr(0, question);
    if (question != std::string_view::npos) request.query = words[1].substr(question + 1);
    for (std::size_t at = lineEnd + 2; at < head.size();) {
        const std::size_t end = std::min(head.find("\r\n", at), head.size());
        const std::string_view line = head.substr(at, end - at);
        at = end + 2;
        if (line.empty()) continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        request.headers.emplace_back(line.substr(0, colon), trim(line.substr(colon + 1)));
    }
    return request;
}

std::optional<std::size_t> number(const std::string& text, int base) {
    char* end = nullptr;
    const unsigned long long value = std::strtoull(text.c_str(), &end, base);
    if (text.empty() || *end != '\0' || value > bodyLimit) return std::nullopt;
    return static_cast<std::size_t>(value);
}

std::optional<std::string> readChunked(Connection& connection) {
    std::string body;
    for (;;) {
        const std::optional<std::string> line = connection.readUntil("\r\n", headLimit);
        if (!line) return std::nullopt;
        const std::string size = line->substr(0, line->find_first_of(";\r"));
        const std::optional<std::size_t> count = number(size, 16);
        if (!count || body.size() + *count > bodyLimit) return std::nullopt;
        const std::optional<std::string> chunk = connection.readExactly(*count + 2);
        if (!chunk) return std::nullopt;
        if (*count == 0) return body;
        body.append(*chunk, 0, *count);
    }
}

std::optional<std::string> readBody(Connection& connection, const HttpRequest& request) {
    if (sameName(request.header("Expect"), "100-continue") && !connection.write("HTTP/1.1 100 Continue\r\n\r\n")) {
        return std::nullopt;
    }
    if (sameName(request.header("Transfer-Encoding"), "chunked")) return readChunked(connection);
    const std::string length = request.header("Content-Length");
    if (length.empty()) return std::string();
    const std::optional<std::size_t> count = number(length, 10);
    return count ? connection.readExactly(*count) : std::nullopt;
}

std::string formatHead(const HttpResponse& response) {
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers) head += name + ": " + value + "\r\n";
    if (response.status != 204) head += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    return head + "\r\n";
}

std::optional<std::string> lookUp(std::string_view pairs, std::string_view name) {
    for (const std::string_view pair : split(pairs, '&')) {
        const std::size_t equals = pair.find('=');
        if (decodeForm(pair.substr(0, equals)) != name) continue;
        return equals == std::string_view::npos ? std::string() : decodeForm(pair.substr(equals + 1));
    }
    return std::nullopt;
}

}  // namespace

std::string decodeForm(std::string_view text) {
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string HttpRequest::header(std::string_view name) const {
    for (const auto& [key, value] : headers) {
        if (sameName(key, name)) return value;
    }
    return {};
}

std::optional<std::string> HttpRequest::parameter(std::string_view name) const { return lookUp(query, name); }
std::optional<std::string> HttpRequest::formField(std::string_view name) const { return lookUp(body, name); }

HttpResponse HttpResponse::json(int status, std::string body) {
    return {status, {{"Content-Type", "application/json"}}, std::move(body)};
}
HttpResponse HttpResponse::text(int status, std::string body) {
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(body)};
}
HttpResponse HttpResponse::tooManyRequests(int retryAfterSeconds) {
    return json(429, R"({"status":"error","message":"rate limit"})")
        .with("Retry-After", std::to_string(retryAfterSeconds));
}
HttpResponse& HttpResponse::with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

struct HttpFake::Impl {
    struct Route {
        std::string method;
        std::string path;
        Handler handler;
    };
    struct Peer {
        int fd = -1;
        std::thread thread;
        std::atomic<bool> done{false};
    };

    std::atomic<bool> stopping{false};
    int listener = -1;
    std::uint16_t port = 0;
    std::thread acceptor;
    mutable std::mutex mutex;  // guards what follows
    std::vector<Route> routes;
    FaultChooser chooser;
    std::deque<HttpFaultPlan> queued;
    std::vector<HttpRequest> recorded;
    std::size_t connections = 0;
    std::list<Peer> peers;
    std::mutex handlerMutex;  // one handler at a time

    void acceptLoop();
    void reap(bool all);
    void serve(Peer& peer, std::size_t connectionNumber);
    [[nodiscard]] bool serveOne(int fd, Connection& connection, HttpRequest request);
    [[nodiscard]] HttpFaultPlan planFor(const HttpRequest& request);
    [[nodiscard]] Handler routeFor(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);
    [[nodiscard]] bool reply(int fd, const Connection& connection, const HttpRequest& request, HttpFault fault,
                             const HttpResponse& response) const;
    void pause(std::chrono::milliseconds time) const;
};

/// Closes so that the peer sees a reset, not an orderly end.
static void reset(int fd) {
    const linger hard{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

void HttpFake::Impl::pause(std::chrono::milliseconds time) const {
    const auto end = std::chrono::steady_clock::now() + time;
    while (!stopping && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

HttpFaultPlan HttpFake::Impl::planFor(const HttpRequest& request) {
    FaultChooser choose;
    {
        const std::lock_guard lock(mutex);
        if (!queued.empty()) {
            HttpFaultPlan plan = std::move(queued.front());
            queued.pop_front();
            return plan;
        }
        choose = chooser;
    }
    const std::lock_guard one(handlerMutex);
    return choose ? choose(request) : HttpFaultPlan{};
}

HttpFake::Handler HttpFake::Impl::routeFor(const HttpRequest& request) const {
    const std::lock_guard lock(mutex);
    const Route* best = nullptr;
    for (const Route& route : routes) {
        if (!route.method.empty() && route.method != request.method) continue;
        const bool prefix = !route.path.empty() && route.path.back() == '*';
        const std::string_view fixed = std::string_view(route.path).substr(0, route.path.size() - (prefix ? 1 : 0));
        const bool matches = prefix ? request.path.starts_with(fixed) : request.path == fixed;
        // A later route of the same path replaces the earlier one.
        if (matches && (best == nullptr || route.path.size() >= best->path.size())) best = &route;
    }
    return best == nullptr ? Handler() : best->handler;
}

HttpResponse HttpFake::Impl::answer(const HttpRequest& request) {
    const Handler handler = routeFor(request);
    if (!handler) return HttpResponse::text(404, "no such path\n");
    const std::lock_guard one(handlerMutex);
    return handler(request);
}

bool HttpFake::Impl::reply(int fd, const Connection& connection, const HttpRequest& request, HttpFault fault,
                           const HttpResponse& response) const {
    if (fault == HttpFault::CloseAfterEffect) {
        reset(fd);
        return false;
    }
    if (fault == HttpFault::StallAfterEffect) {
        pause(std::chrono::hours(1));
        return false;
    }
    if (fault == HttpFault::Garbage) {
        connection.writeLast("\x01\x02 this is not HTTP\r\n\r\n");
        return false;
    }
    const bool withBody = request.method != "HEAD" && response.status != 204;
    const std::string body = withBody ? response.body : std::string();
    if (fault == HttpFault::Truncate) {
        connection.writeLast(formatHead(response) + body.substr(0, body.size() / 2));
        return false;
    }
    return connection.write(formatHead(response) + body) && !sameName(request.header("Connection"), "close");
}

bool HttpFake::Impl::serveOne(int fd, Connection& connection, HttpRequest request) {
    const HttpFaultPlan plan = planFor(request);
    if (plan.fault == HttpFault::CloseBeforeRequest) {
        {
            const std::lock_guard lock(mutex);
            recorded.push_back(std::move(request));
        }
        reset(fd);
        return false;
    }
    std::optional<std::string> body = readBody(connection, request);
    if (!body) return false;
    request.body = std::move(*body);
    {
        const std::lock_guard lock(mutex);
        recorded.push_back(request);
    }
    if (plan.fault == HttpFault::CloseBeforeReply) {
        pause(plan.delay);
        reset(fd);
        return false;
    }
    const HttpResponse response = plan.instead ? *plan.instead : answer(request);
    pause(plan.delay);
    return reply(fd, connection, request, plan.fault, response);
}

void HttpFake::Impl::serve(Peer& peer, std::size_t connectionNumber) {
    Connection connection(peer.fd, stopping);
    for (std::size_t count = 1; !stopping; ++count) {
        const std::optional<std::string> head = connection.readUntil("\r\n\r\n", headLimit);
        if (!head) break;
        std::optional<HttpRequest> request = parseHead(*head);
        if (!request) {
            const HttpResponse bad = HttpResponse::text(400, "bad request\n");
            connection.writeLast(formatHead(bad) + bad.body);
            break;
        }
        request->connection = connectionNumber;
        request->onConnection = count;
        if (!serveOne(peer.fd, connection, std::move(*request))) break;
    }
    ::close(peer.fd);
    peer.done = true;
}

void HttpFake::Impl::acceptLoop() {
    while (!stopping) {
        pollfd waiting{listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0) continue;
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) continue;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        reap(false);
        const std::lock_guard lock(mutex);
        const std::size_t number = ++connections;
        Peer& peer = peers.emplace_back();
        peer.fd = fd;
        peer.thread = std::thread([this, &peer, number] { serve(peer, number); });
    }
}

void HttpFake::Impl::reap(bool all) {
    std::list<Peer> ended;
    {
        const std::lock_guard lock(mutex);
        for (auto peer = peers.begin(); peer != peers.end();) {
            const auto here = peer++;
            if (all || here->done) ended.splice(ended.end(), peers, here);
        }
    }
    for (Peer& peer : ended) peer.thread.join();
}

HttpFake::HttpFake() : impl_(std::make_unique<Impl>()) {}
HttpFake::~HttpFake() { stop(); }

void HttpFake::on(std::string method, std::string path, Handler handler) {
    const std::lock_guard lock(impl_->mutex);
    impl_->routes.push_back({std::move(method), std::move(path), std::move(handler)});
}

void HttpFake::setFaults(FaultChooser chooser) {
    const std::lock_guard lock(impl_->mutex);
    impl_->chooser = std::move(chooser);
}

void HttpFake::failNext(HttpFaultPlan plan) {
    const std::lock_guard lock(impl_->mutex);
    impl_->queued.push_back(std::move(plan));
}

void HttpFake::failNext(HttpFault fault) {
    HttpFaultPlan plan;
    plan.fault = fault;
    failNext(std::move(plan));
}

bool HttpFake::start() {
    stop();
    impl_->stopping = false;
    impl_->listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (impl_->listener < 0) return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(impl_->listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(impl_->listener, 512) != 0 ||
        ::getsockname(impl_->listener, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
        ::close(impl_->listener);
        impl_->listener = -1;
        return false;
    }
    impl_->port = ntohs(address.sin_port);
    impl_->acceptor = std::thread([this] { impl_->acceptLoop(); });
    return true;
}

void HttpFake::stop() {
    impl_->stopping = true;
    if (impl_->acceptor.joinable()) impl_->acceptor.join();
    impl_->reap(true);
    if (impl_->listener >= 0) ::close(impl_->listener);
    impl_->listener = -1;
}

std::uint16_t HttpFake::port() const { return impl_->port; }
std::string HttpFake::baseUrl() const { return "http://127.0.0.1:" + std::to_string(impl_->port); }

std::vector<HttpRequest> HttpFake::requests() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->recorded;
}

std::size_t HttpFake::requestCount(std::string_view method, std::string_view path) const {
    const std::lock_guard lock(impl_->mutex);
    return static_cast<std::size_t>(
        std::count_if(impl_->recorded.begin(), impl_->recorded.end(), [&](const HttpRequest& request) {
            return (method.empty() || request.method == method) && (path.empty() || request.path == path);
        }));
}

std::size_t HttpFake::connectionCount() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->connections;
}

void HttpFake::forgetRequests() {
    const std::lock_guard lock(impl_->mutex);
    impl_->recorded.clear();
}

}  // namespace aicmo::test
