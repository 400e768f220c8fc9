#pragma once
// An email and accounts for the tests of the SMTP gateway.

#include <string>

#include "core/compose/payload.h"
#include "core/gateway/email_smtp.h"
#include "core/gateway/outcome_text.h"

namespace aicmo::test {

inline const std::string dateLine = "Date: Mon, 02 Mar 2026 08:00:00 +0000\r\n";
inline Instant sendingTime() { return *parseRfc3339("2026-03-02T08:00:00Z"); }

/// A message with what a transport might touch: dots at line starts (the first of all included), blanks at line ends,
/// an empty line at the end.
inline EmailPayload email(const std::string& to, const std::string& subject = "Hello") {
    const std::string first = "From: Cafe <hello@cafe.test>\r\n";
    EmailPayload out;
    out.envelopeFrom = "bounce@cafe.test";
    out.envelopeTo = to;
    out.messageId = "<one@cafe.test>";
    out.dateOffset = first.size();
    out.message = first + "To: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: " + out.messageId +
                  "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
                  ".a dot first\r\n..two dots\r\n.\r\nblank at the end \r\nFrom here\r\n\r\n\r\n";
    return out;
}

/// The message as it must arrive.
inline std::string withDate(const EmailPayload& email) {
    std::string out = email.message;
    return out.insert(email.dateOffset, dateLine);
}

inline SmtpConfig account(std::uint16_t port, const std::string& caFile, const std::string& password = "s3cret",
                          const std::string& scheme = "smtp", const std::string& host = "127.0.0.1") {
    SmtpConfig config;
    config.url = scheme + "://" + host + ':' + std::to_string(port);
    config.user = "operator";
    config.password = Secret(password);
    config.caFile = caFile;
    return config;
}

/// Counts how often it was asked.
struct CountingGuard {
    int asked = 0;
    bool answer = true;
    CommitGuard guard() {
        return [this] {
            ++asked;
            return answer;
        };
    }
};

inline const char* kindName(OutcomeKind kind) {
    switch (kind) {
        case OutcomeKind::Accepted: return "Accepted";
        case OutcomeKind::Refused: return "Refused";
        case OutcomeKind::Deferred: return "Deferred";
        case OutcomeKind::InDoubt: return "InDoubt";
        case OutcomeKind::ChannelDown: return "ChannelDown";
        case OutcomeKind::Aborted: return "Aborted";
    }
    return "?";
}

inline std::string describe(const Outcome& outcome) {
    return std::string(kindName(outcome.kind)) + ' ' + std::to_string(outcome.code) + ' ' + outcome.text;
}

}  // namespace aicmo::test
