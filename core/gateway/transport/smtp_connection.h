#pragma once
// One connection to a mail server, kept open between messages: the mail transactions of RFC 5321 section 3.3, several
// commands at once where the server offers it (RFC 2920). Blocks; belongs to one thread. Says what happened; what it
// means is email_smtp.cpp's business.
//
// The end of a message may be the first of a group of commands (RFC 2920 section 3.1): where the next mail is known,
// its MAIL, RCPT and DATA leave with the final dot. They say nothing that a server could accept; its message leaves
// when its own guard has said yes, like every other.

#include <functional>
#include <memory>
#include <optional>
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

/// What is said of a mail before its message. Addresses that can stand in an envelope.
struct SmtpEnvelope {
    std::string from, to;
    bool needsSmtpUtf8 = false;
    std::size_t size = 0;  ///< of the message, in bytes
};

/// What is asked while a message is on its way. All but the guard may be empty.
struct SmtpQuestions {
    /// `then` is called once with the answer, at once or by another thread: a short message leaves in that thread, and
    /// ours need not run in between. One that throws has not asked, and says no.
    std::function<void(std::function<void(bool)> then)> guard;
    /// Called once while the guard's answer is awaited.
    std::function<void()> meanwhile = {};
    /// The mail that comes after the present one. Asked at most once, just before the guard, of a server that takes
    /// several commands at once.
    std::function<std::optional<SmtpEnvelope>()> next = {};
    /// The answer to the present message is late: what was announced will not come over this connection, which is
    /// dropped after the answer. Called at most once.
    std::function<void()> giveUpNext = {};
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

    /// Sends one message. The guard is asked once, when the server waits for the message and at most its last 128 KiB
    /// are still here; the final dot leaves after that. Returns with the answer to it, whatever has been announced. A
    /// mail other than the announced one, or one that comes late, finds the connection dropped, without QUIT: the
    /// server may be waiting for the announced message.
    [[nodiscard]] SmtpResult send(const SmtpMail& mail, const SmtpQuestions& questions, std::stop_token stop);
    /// Connects, logs in, says NOOP.
    [[nodiscard]] SmtpResult probe(std::stop_token stop);
    /// What the server offered on the present connection.
    [[nodiscard]] const SmtpCapabilities& capabilities() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo
