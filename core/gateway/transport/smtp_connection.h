#pragma once
// One connection to a mail server, kept open between messages: the mail transactions of RFC 5321 section 3.3, several
// commands at once where the server offers it (RFC 2920). Blocks; belongs to one thread. Says what happened; what it
// means is email_smtp.cpp's business.

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"
#include "core/gateway/transport/smtp_dialogue.h"
#include "core/gateway/transport/transport_fault.h"

namespace aicmo {

/// A message in three pieces, so that the Date line goes in without a copy. The views must outlive the call.
struct SmtpMail {
    std::string_view from, to;
    std::string_view head, date, tail;
    bool needsSmtpUtf8 = false;
    [[nodiscard]] std::size_t size() const { return head.size() + date.size() + tail.size(); }
};

/// Why we ended a dialogue ourselves, before anything was handed over.
enum class SmtpObjection { None, NoAuth, NoSmtpUtf8, TooLarge, StartTlsRefused };

struct SmtpResult {
    TransportFault fault = TransportFault::None;
    std::string problem;  ///< in words; holds no secret
    SmtpPhase phase = SmtpPhase::Greeting;
    SmtpReply reply;  ///< the last complete one
    SmtpObjection objection = SmtpObjection::None;
    bool handedOver = false;    ///< the guard said yes, and the end of the message may have left
    bool answered = false;      ///< a complete reply to the final dot was read
    bool guardRefused = false;  ///< the guard said no
    bool reused = false;        ///< over a connection that had been open before
};

class SmtpConnection {
  public:
    /// `heloName` is what EHLO says (letters, digits, hyphens and dots).
    SmtpConnection(const SmtpConfig& config, std::string_view heloName, const SmtpLimits& limits);
    ~SmtpConnection();
    SmtpConnection(const SmtpConnection&) = delete;
    SmtpConnection& operator=(const SmtpConnection&) = delete;

    /// Sends one message. `guard` is asked once, when the server waits for the message and at most its last 128 KiB are
    /// still here; the final dot leaves after that.
    [[nodiscard]] SmtpResult send(const SmtpMail& mail, const std::function<bool()>& guard, std::stop_token stop);
    /// Connects, logs in, says NOOP.
    [[nodiscard]] SmtpResult probe(std::stop_token stop);
    /// What the server offered on the present connection.
    [[nodiscard]] const SmtpCapabilities& capabilities() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo
