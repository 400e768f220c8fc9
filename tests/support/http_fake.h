#pragma once
// An HTTP/1.1 server on loopback whose answers a test programs. One thread per connection, keep-alive, bodies by
// Content-Length or chunked. The fakes of single services are handlers on top of it.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aicmo::test {

struct HttpRequest {
    std::string method;
    /// As it came, percent-encoded, without the query.
    std::string path;
    /// As it came, without the question mark.
    std::string query;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// Which connection (from 1) and which request on it (from 1): shows connection reuse.
    std::size_t connection = 0;
    std::size_t onConnection = 0;

    /// First header of that name, compared without case; empty when there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
    /// The decoded value of a query parameter.
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
    /// The decoded value of a field of an application/x-www-form-urlencoded body.
    [[nodiscard]] std::optional<std::string> formField(std::string_view name) const;
};

struct HttpResponse {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    [[nodiscard]] static HttpResponse json(int status, std::string body);
    [[nodiscard]] static HttpResponse text(int status, std::string body);
    /// 429 with Retry-After in seconds.
    [[nodiscard]] static HttpResponse tooManyRequests(int retryAfterSeconds);
    HttpResponse& with(std::string name, std::string value);
};

/// What goes wrong with one request.
enum class HttpFault {
    None,
    CloseBeforeRequest,  ///< closed as soon as the head has come; the handler is not called
    CloseBeforeReply,    ///< whole request read, handler not called (no effect), then closed
    CloseAfterEffect,    ///< handler called, its answer thrown away, then closed
    Truncate,            ///< handler called, head and half of the body sent, then closed
    StallAfterEffect,    ///< handler called, no answer until the server stops
    Garbage,             ///< handler called, something that is not HTTP is sent
};

struct HttpFaultPlan {
    HttpFault fault = HttpFault::None;
    std::chrono::milliseconds delay{0};   ///< before the answer
    std::optional<HttpResponse> instead;  ///< this answer; the handler is not called (429, 503 …)
};

class HttpFake {
  public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;
    using FaultChooser = std::function<HttpFaultPlan(const HttpRequest&)>;

    HttpFake();
    /// Stops the server and joins its threads.
    ~HttpFake();
    HttpFake(const HttpFake&) = delete;
    HttpFake& operator=(const HttpFake&) = delete;

    /// Handlers are called by one connection's thread at a time (a lock is held), so they may keep state freely; they
    /// must not call back into this server. A path ends with '*' to match every path that starts so; the longest
    /// match wins; an empty method matches all. Without a match the answer is 404. Set them before start() or later.
    void on(std::string method, std::string path, Handler handler);
    /// Asked for every request, before the handler; the faults queued by failNext() come first.
    void setFaults(FaultChooser chooser);
    /// The next request that has no fault yet gets this one; calls queue up.
    void failNext(HttpFaultPlan plan);
    void failNext(HttpFault fault);

    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:<port>"
    [[nodiscard]] std::string baseUrl() const;

    /// Every request whose head was read, in order of arrival.
    [[nodiscard]] std::vector<HttpRequest> requests() const;
    [[nodiscard]] std::size_t requestCount(std::string_view method = {}, std::string_view path = {}) const;
    [[nodiscard]] std::size_t connectionCount() const;
    void forgetRequests();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Decodes %XX, and '+' as a blank (application/x-www-form-urlencoded).
[[nodiscard]] std::string decodeForm(std::string_view text);

}  // namespace aicmo::test
