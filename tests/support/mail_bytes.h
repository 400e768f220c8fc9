#pragma once
// What a mail server stored, and the helpers that bring it back to what the client sent.

#include <string>
#include <string_view>
#include <vector>

namespace aicmo::test {

struct StoredMessage {
    std::string envelopeFrom;
    std::vector<std::string> recipients;
    bool smtpUtf8 = false;  ///< MAIL said SMTPUTF8 (told by the fault server alone)
    /// The header fields that the server put in front (Return-path, Envelope-to, Delivery-date, Received), CRLF lines.
    std::string trace;
    /// What the client sent, CRLF lines.
    std::string bytes;
};

/// Takes a file of a maildir apart. Exim keeps lines with LF alone; both parts come back with CRLF.
[[nodiscard]] StoredMessage parseStored(std::string_view file);

/// The message without one header field (continuation lines too), header names compared without case.
[[nodiscard]] std::string withoutField(std::string_view message, std::string_view name);
/// The message without its Date field: the one field that is set when a message is handed over.
[[nodiscard]] std::string withoutDate(std::string_view message);
/// The unfolded value of the first field of that name; empty when there is none.
[[nodiscard]] std::string field(std::string_view message, std::string_view name);
/// LF alone to CRLF; CRLF stays.
[[nodiscard]] std::string withCrlf(std::string_view text);

}  // namespace aicmo::test
