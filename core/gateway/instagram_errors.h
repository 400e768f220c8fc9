#pragma once
// The Graph API says nearly everything as HTTP 400; what it means stands in error.code and error.error_subcode.

#include "core/gateway/gateway.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

/// The kind that the error's codes stand for; nothing when the body holds no error object of the Graph API.
[[nodiscard]] std::optional<OutcomeKind> graphErrorKind(const ApiAnswer& answer);
/// What people should read: the user message where there is one, with the codes.
[[nodiscard]] std::string graphErrorWords(const ApiAnswer& answer);
/// How long to wait, when the answer says so (Retry-After, X-Business-Use-Case-Usage) or the code implies it.
[[nodiscard]] std::optional<std::chrono::seconds> graphRetryAfter(const ApiAnswer& answer);

}  // namespace aicmo
