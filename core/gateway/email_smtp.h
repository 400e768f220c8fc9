#pragma once
// Email over SMTP submission (RFC 5321, 6409, 8314): one connection, one recipient a transaction.

#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"
#include "core/gateway/transport/smtp_connection.h"

namespace aicmo {

/// What a transfer came to, by the table in core/gateway/README.md. Pure.
[[nodiscard]] Outcome classifySmtp(const SmtpResult& result, const SmtpConfig& config);

/// Why this message must not be given to a mail server at all, or nothing: a control character or missing part in the
/// envelope, bare CR, LF or NUL in the message, an over-long line, a Date field already in place.
[[nodiscard]] std::string smtpPayloadProblem(const EmailPayload& email);

[[nodiscard]] std::unique_ptr<EmailSender> makeSmtpSender(SmtpConfig config, SmtpLimits limits = {});

/// Connects, logs in, says NOOP: sends nothing.
[[nodiscard]] GatewayCheck checkSmtp(const SmtpConfig& config, const SmtpLimits& limits = {});

}  // namespace aicmo
