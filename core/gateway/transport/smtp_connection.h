#pragma once
// One connection to a mail server over one libcurl easy handle, kept open between messages. Blocks; belongs to one
// thread. Says what happened; what it means is email_smtp.cpp's business.

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
    std::string problem;  ///< libcurl's words; holds no secret
    SmtpPhase phase = SmtpPhase::Greeting;
    SmtpReply reply;  ///< the last complete one
    SmtpObjection objection = SmtpObjection::None;
    bool handedOver = false;    ///< the guard said yes and the end of the message was given to libcurl
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

    /// Sends one message. `guard` is asked once, when everything but the final dot has been handed over.
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
