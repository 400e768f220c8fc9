#pragma once
// What the HTTP APIs have in common: reading answers, and the rule by which an answer becomes an Outcome.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/gateway/gateway.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

/// The body as JSON; null when it is none.
[[nodiscard]] Json answerJson(const ApiAnswer& answer);
/// The text at a JSON Pointer (numbers as digits); empty when there is none.
[[nodiscard]] std::string textAt(const Json& value, std::string_view pointer);
/// The value at a JSON Pointer, or nullptr.
[[nodiscard]] const Json* at(const Json& value, std::string_view pointer);

/// Retry-After (RFC 9110 section 10.2.3: seconds or a date), at most a week.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const ApiAnswer& answer);

/// The answer to a request whose repetition does no harm (reads, uploads, upserts): Accepted for 2xx; Deferred for 408,
/// 423, 425, 429, 5xx and every loss; ChannelDown for 401, 403, TLS and redirects; Refused for the rest.
[[nodiscard]] Outcome classifyHarmless(const ApiAnswer& answer, const Secret& token, std::string_view words);

/// The answer to a request that publishes: as above, but what may have been published without saying so is InDoubt
/// (a loss, a broken answer, 5xx once the request was handed over). 503 with Retry-After is a plain refusal.
[[nodiscard]] Outcome classifyEffect(const ApiAnswer& answer, const Secret& token, std::string_view words);

/// Replaces every text "upload:<sha256>" in `body` by `id`.
void replaceUpload(Json& body, std::string_view sha256, std::string_view id);

/// A gateway check that failed with this outcome.
[[nodiscard]] GatewayCheck failedCheck(Channel channel, const Outcome& outcome);

}  // namespace aicmo
