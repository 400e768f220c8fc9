#pragma once
// The service's own words, made fit to be stored and shown.

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"

namespace aicmo {

/// Valid UTF-8 without controls, line breaks as blanks, at most 1,000 bytes, and with every one of the secrets (also as
/// Base64, also percent-encoded) replaced by three asterisks.
[[nodiscard]] std::string cleanWords(std::string_view text, std::initializer_list<const Secret*> secrets);

/// The same for a mail server's words: what AUTH PLAIN (RFC 4616) and AUTH LOGIN send is blanked as well.
[[nodiscard]] std::string cleanLoginWords(std::string_view text, const std::string& user, const Secret& password);

/// An id that a service gave, made fit to be stored, shown and put into a document: visible ASCII (anything else is a
/// question mark), at most 255 bytes, no secret. Every Outcome::remoteId comes from here.
[[nodiscard]] std::string cleanId(std::string_view text, std::initializer_list<const Secret*> secrets);

/// An outcome without a code.
[[nodiscard]] Outcome plainOutcome(OutcomeKind kind, std::string text);

}  // namespace aicmo
