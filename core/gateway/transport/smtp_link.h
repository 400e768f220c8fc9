#pragma once
// The way to a mail server. libcurl looks the name up, connects, negotiates TLS, says EHLO and logs in
// (CURLOPT_CONNECT_ONLY); from then on the bytes are the caller's, through curl_easy_send() and curl_easy_recv().
// Belongs to one thread.

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"
#include "core/gateway/transport/smtp_dialogue.h"
#include "core/gateway/transport/transport_fault.h"

namespace aicmo {

struct SmtpLinkFault {
    TransportFault fault = TransportFault::None;
    std::string problem;  ///< libcurl's words; holds no secret
};

class SmtpLink {
  public:
    /// What a call without waiting came to.
    enum class Step { Done, NotYet, Broken };
    enum class Direction { In, Out };

    /// `heloName` is what EHLO says (letters, digits, hyphens and dots). `dialogue` follows what the server says until
    /// the link stands, and has to outlive this.
    SmtpLink(const SmtpConfig& config, std::string_view heloName, const SmtpLimits& limits, SmtpDialogue& dialogue);
    ~SmtpLink();
    SmtpLink(const SmtpLink&) = delete;
    SmtpLink& operator=(const SmtpLink&) = delete;

    /// Blocks, within the limits, until the server is ready for MAIL. A stop request ends it within a second.
    [[nodiscard]] SmtpLinkFault open(const std::stop_token& stop);
    [[nodiscard]] bool isOpen() const;
    /// At once, without a word to the server.
    void close();

    /// Takes what it can of `bytes` and removes it from there; Done when it took something.
    [[nodiscard]] Step send(std::string_view& bytes);
    /// `count` bytes came; Broken when the server has closed.
    [[nodiscard]] Step receive(std::span<char> into, std::size_t& count);
    /// True when the socket is ready before the time is over. What TLS has read and nobody fetched is not seen here:
    /// receive() says NotYet before this is asked.
    [[nodiscard]] bool wait(Direction direction, std::chrono::milliseconds time) const;

    /// Why the last step was Broken.
    [[nodiscard]] const std::string& problem() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo
