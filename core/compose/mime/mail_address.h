#pragma once
// An address that may stand in an SMTP envelope and in a header. There is no way to make one from text that could end
// a header line or an SMTP command.

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo::mime {

class MailAddress {
  public:
    /// InvalidInput with the reason of addressProblem(), or when the domain has no A-label form (IDNA 2008, libidn2).
    [[nodiscard]] static Result<MailAddress> from(std::string_view address);

    /// The domain in A-labels; the local part as it is.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::string_view domain() const { return std::string_view(text_).substr(at_ + 1); }
    /// The local part is not ASCII: only a server with SMTPUTF8 (RFC 6531) can take it.
    [[nodiscard]] bool needsSmtpUtf8() const { return needsSmtpUtf8_; }

  private:
    MailAddress() = default;
    std::string text_;
    std::size_t at_ = 0;
    bool needsSmtpUtf8_ = false;
};

/// The domain in A-labels, lower case. InvalidInput when IDNA 2008 does not allow it.
[[nodiscard]] Result<std::string> toAsciiDomain(std::string_view domain);

}  // namespace aicmo::mime
