#pragma once
// The service's own words, made fit to be stored and shown.

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"

namespace aicmo {

/// Valid UTF-8 without controls, line breaks as blanks, at most 1,000 bytes, and with every one of the secrets (also as
/// the Base64 that AUTH sends, also percent-encoded) replaced by three asterisks.
[[nodiscard]] std::string cleanWords(std::string_view text, std::initializer_list<const Secret*> secrets);

/// An outcome without a code.
[[nodiscard]] Outcome plainOutcome(OutcomeKind kind, std::string text);

}  // namespace aicmo
