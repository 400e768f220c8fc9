#pragma once
// Addresses of services: taken apart by libcurl's own parser, so that what is checked is what will be used.

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

struct ServiceUrl {
    std::string scheme, host;  ///< in lower case; an IPv6 host without brackets
    std::string port;          ///< empty when the address does not name one
    std::string path;          ///< "" or "/…", without a slash at its end
    [[nodiscard]] bool loopback() const;
    [[nodiscard]] std::string origin() const;  ///< "https://host:port"
};

/// An address of a service: scheme, host, port and path alone. User names, queries and fragments are InvalidInput, and
/// so are blanks and control characters.
[[nodiscard]] Result<ServiceUrl> parseServiceUrl(std::string_view text);

/// An address that a service gave for one request (a query is allowed). True when it is https, or http to a loopback
/// host while `loopbackAllowed`.
[[nodiscard]] bool isSafeTarget(std::string_view text, bool loopbackAllowed);

/// True when the address names a loopback host.
[[nodiscard]] bool isLoopbackTarget(std::string_view text);

/// True when a request to this address may carry the token of the API at `api`: the same scheme, host and port, or
/// https on its usual port to `domain` or a host below it. No user name may stand in it.
[[nodiscard]] bool mayCarryToken(std::string_view text, const ServiceUrl& api, std::string_view domain);

/// "localhost" and the names below it, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

}  // namespace aicmo
