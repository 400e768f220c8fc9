#include "core/compose/mime/mail_address.h"

#include <idn2.h>
#include <memory>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/compose/mime/transfer_encoding.h"
#include "core/project/contact_table.h"

namespace aicmo::mime {

Result<std::string> toAsciiDomain(std::string_view domain) {
    if (isAscii(domain)) return toLowerAscii(domain);
    char* raw = nullptr;
    const int code = idn2_to_ascii_8z(std::string(domain).c_str(), &raw, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const std::unique_ptr<char, decltype(&idn2_free)> owned(raw, &idn2_free);
    if (code != IDN2_OK) {
        return fail(
            ErrorKind::InvalidInput,
            words("the domain \"%1\" is not a valid domain name: %2", std::string(domain), idn2_strerror(code)).text());
    }
    return toLowerAscii(raw);
}

Result<MailAddress> MailAddress::from(std::string_view address) {
    const std::string_view problem = addressProblem(address);
    if (!problem.empty()) return fail(ErrorKind::InvalidInput, std::string(problem));
    MailAddress out;
    out.at_ = address.rfind('@');
    const std::string_view local = address.substr(0, out.at_);
    const std::string_view domain = address.substr(out.at_ + 1);
    if (isAscii(address)) {
        out.text_ = address;
        return out;
    }
    Result<std::string> ascii = toAsciiDomain(domain);
    if (!ascii) return fail(std::move(ascii.error()));
    out.needsSmtpUtf8_ = !isAscii(local);
    out.text_.append(local).append(1, '@').append(*ascii);
    // The A-labels are longer than what was checked, and may be anything IDNA lets through.
    const std::string_view asciiProblem = addressProblem(out.text_);
    if (!asciiProblem.empty()) return fail(ErrorKind::InvalidInput, std::string(asciiProblem));
    return out;
}

}  // namespace aicmo::mime
