#pragma once
// What kind of thing ended a transfer, without libcurl's numbers.

#include <string>
#include <string_view>

namespace aicmo {

enum class TransportFault {
    None,
    Unreachable,  ///< no name, no route, refused
    TimedOut,
    Lost,      ///< the connection broke, or the answer was no answer
    Tls,       ///< certificate, host name, no STARTTLS, wrong protocol: repeating does not help
    Login,     ///< the credentials were refused
    Local,     ///< settings that cannot work, no memory
    Stopped,   ///< by us
    Repeated,  ///< libcurl was about to send a request a second time
};

/// `code` is a CURLcode, `detail` libcurl's error text.
[[nodiscard]] TransportFault faultOf(int code, std::string_view detail);

/// libcurl's global set-up, once a process; safe from any thread.
void startTransport();

/// "AICMO-Console/<version>"
[[nodiscard]] std::string userAgent();

}  // namespace aicmo
