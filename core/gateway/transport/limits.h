#pragma once
// How long and how much a transfer may take. The values are what the product uses; tests set shorter ones.

#include <chrono>
#include <cstddef>

namespace aicmo {

struct SmtpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(15);  ///< until the TCP connection stands
    /// Silence before the final dot: greeting, replies, blocked data. RFC 5321 4.5.3.2 asks for 2 to 5 minutes.
    std::chrono::milliseconds reply = std::chrono::minutes(2);
    /// Bytes a second. A server that takes a message slower than this uses up the time above, however often it takes
    /// some.
    std::int64_t slowest = 1024;
    /// The answer to the final dot. RFC 5321 4.5.3.2.6 asks for 10 minutes; what comes later is in doubt anyway.
    std::chrono::milliseconds finalReply = std::chrono::minutes(5);
    /// An answer to the final dot that takes longer holds up no other mail: what was announced behind it is given back.
    std::chrono::milliseconds lateReply = std::chrono::seconds(1);
    /// An announcement that stands longer (a pause, a process that was stopped) is not relied on: servers give up, too.
    std::chrono::milliseconds announcement = std::chrono::seconds(10);
    /// A connection that was refused by an account which is known to work holds on for so long before it says so.
    std::chrono::milliseconds refusedPause = std::chrono::seconds(5);
    /// After a stop request, how long the answer to a dot that has left is still awaited. It is looked at once a
    /// second, and the whole program has to end within 10 s of a SIGTERM, goodbyes and the ledger's last writes
    /// included.
    std::chrono::milliseconds stopGrace = std::chrono::seconds(5);
};

struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(15);   ///< TCP and TLS
    std::chrono::milliseconds total = std::chrono::minutes(2);      ///< one request with its answer
    std::chrono::milliseconds stopGrace = std::chrono::seconds(5);  ///< as above, for a request that has left whole
    std::size_t answerBytes = 1024 * 1024;
};

/// Waiting for a service that works on something (image processing, containers).
struct PollLimits {
    std::chrono::milliseconds interval = std::chrono::seconds(3);
    std::chrono::milliseconds total = std::chrono::minutes(5);
    /// Where the state may not be read, how long to wait before going on.
    std::chrono::milliseconds blind = std::chrono::seconds(5);
};

/// Asking for something whose answer was lost. What was just written may not be listed at once.
struct AskLimits {
    std::chrono::milliseconds interval = std::chrono::seconds(5);
    std::chrono::milliseconds total = std::chrono::seconds(45);
};

/// Looking at a picture that a service is going to fetch.
struct ProbeLimits {
    std::chrono::milliseconds total = std::chrono::seconds(10);
    std::size_t bytes = 512;                  ///< so many are read, to see what it is
    std::size_t largest = 8UL * 1024 * 1024;  ///< Instagram's limit for a picture
};

struct GatewayLimits {
    SmtpLimits smtp;
    HttpLimits http;
    PollLimits poll;
    AskLimits ask;
    ProbeLimits probe;
};

}  // namespace aicmo
