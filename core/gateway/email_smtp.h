#pragma once
// Email over SMTP submission (RFC 5321, 6409, 8314): one connection, one recipient a transaction.

#include <atomic>
#include <cstdint>
#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"
#include "core/gateway/transport/smtp_connection.h"

namespace aicmo {

/// What a transfer came to, by the table in core/gateway/README.md, on an account of which nothing else is known. Pure.
[[nodiscard]] Outcome classifySmtp(const SmtpResult& result, const SmtpConfig& config);

/// Why this message must not be given to a mail server at all, or nothing: a control character or missing part in the
/// envelope, bare CR, LF or NUL in the message, an over-long line, a Date field already in place, bytes above 127 where
/// SMTPUTF8 does not cover them.
[[nodiscard]] std::string smtpPayloadProblem(const EmailPayload& email);

/// How often the mail server has let somebody in with this account. Shared by the account's connections; thread-safe.
///
/// A server may refuse one connection of many (554, 535) for what passes: too many at a time, a lookup that failed. So
/// once the account has been let in, such a refusal is Deferred; it is ChannelDown when the same connection meets a
/// second one and nobody has been let in since the first.
class SmtpStanding {
  public:
    void letIn() { ++times_; }
    [[nodiscard]] std::uint64_t times() const { return times_; }

  private:
    std::atomic<std::uint64_t> times_{0};
};

/// `standing` is that of the account; a sender without one knows of its own connection alone.
[[nodiscard]] std::unique_ptr<EmailSender> makeSmtpSender(SmtpConfig config, SmtpLimits limits = {},
                                                          std::shared_ptr<SmtpStanding> standing = nullptr);

/// Connects, logs in, says NOOP: sends nothing.
[[nodiscard]] GatewayCheck checkSmtp(const SmtpConfig& config, const SmtpLimits& limits = {});

}  // namespace aicmo
