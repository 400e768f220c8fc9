#pragma once
// Requests to one service's HTTP API over one libcurl easy handle with keep-alive. Blocks; belongs to one thread.
//
// https alone (http to loopback hosts), no redirects, no repetition by libcurl, a limit on the answer's size, the token
// in the Authorization field and nowhere else. HTTP/1.1, because a lost answer is then one lost answer.

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"
#include "core/gateway/transport/transport_fault.h"

namespace aicmo {

struct ApiRequest {
    std::string method = "GET";
    std::string url;
    std::string contentType;               ///< of the body; empty without one
    std::string_view body = {};            ///< must outlive the call
    std::vector<std::string> fields = {};  ///< further header fields, "Name: value"
    /// Over a connection of its own: one that the server may just be closing would leave a doubt.
    bool freshConnection = false;
};

struct ApiAnswer {
    int status = 0;  ///< of the final response; 0: none was read
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    bool complete = false;    ///< read to its end
    bool handedOver = false;  ///< the whole request was given to libcurl: the service may have it
    TransportFault fault = TransportFault::None;
    std::string problem;  ///< what ended it, without secrets

    /// First header of that name, compared without case; empty when there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
    [[nodiscard]] bool ok() const { return complete && status >= 200 && status < 300; }
};

class HttpClient {
  public:
    /// Without a token the Authorization field is left out.
    HttpClient(std::string base, Secret token, const HttpLimits& limits);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    [[nodiscard]] const std::string& base() const;
    [[nodiscard]] const Secret& token() const;
    [[nodiscard]] ApiAnswer perform(const ApiRequest& request, std::stop_token stop);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A date as HTTP writes it (RFC 9110 section 5.6.7); nothing when it is none.
[[nodiscard]] std::optional<std::chrono::system_clock::time_point> parseHttpDate(const std::string& text);

}  // namespace aicmo
