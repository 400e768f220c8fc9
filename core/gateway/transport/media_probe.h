#pragma once
// Looks at a picture's public address before a service is told to fetch it. The address comes from a project, which may
// be anybody's: no token goes there, no redirect is followed, only public addresses of the internet are connected to
// (checked on the very address of the connection, so that a name cannot be changed in between), and only the first
// bytes are read.

#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/transport/limits.h"

namespace aicmo {

struct MediaProbe {
    enum class Verdict {
        Fits,
        Unfit,    ///< not there, not a picture, too large, or at an address that nobody else can reach
        Unknown,  ///< no answer that says either: the service has to see for itself
    };
    Verdict verdict = Verdict::Unknown;
    std::string text;  ///< one sentence
};

/// `privateAllowed`: for tests, where the service itself is on loopback.
[[nodiscard]] MediaProbe probeMedia(const std::string& url, bool privateAllowed, const ProbeLimits& limits,
                                    const std::stop_token& stop);

/// False for addresses that are not of the public internet: private, loopback, link-local, shared (RFC 6598),
/// multicast, documentation and reserved ones, and IPv6 forms that lead to such an IPv4 address. `address` as inet_ntop
/// writes it.
[[nodiscard]] bool isPublicAddress(std::string_view address);

}  // namespace aicmo
