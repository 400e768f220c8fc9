// Mailbox addresses: RFC 5321 section 4.1.2 and 4.5.3.1, RFC 6531 for UTF-8. Quoted local parts and address literals
// are legal there, but no newsletter has them and every second relay mishandles them: refused with a reason.

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/contact_table.h"

namespace aicmo {

namespace {

bool isAtomCharacter(char c) {
    const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool utf8 = (static_cast<unsigned char>(c) & 0x80U) != 0;
    return alphanumeric || utf8 || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

std::string_view dottedProblem(std::string_view text, bool domain) {
    for (const std::string_view part : split(text, '.')) {
        if (part.empty())
            return domain ? phrase("the domain has an empty label") : phrase("the local part has an empty atom");
        if (domain && part.size() > 63) return phrase("a label of the domain is longer than 63 bytes");
        if (domain && (part.front() == '-' || part.back() == '-'))
            return phrase("a label of the domain starts or ends with '-'");
        for (const char c : part) {
            const bool hostCharacter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                       c == '-' || (static_cast<unsigned char>(c) & 0x80U) != 0;
            if (domain ? !hostCharacter : !isAtomCharacter(c)) {
                return domain ? phrase("the domain has a character that is not allowed")
                              : phrase("the local part has a character that is not allowed");
            }
        }
    }
    return {};
}

}  // namespace

std::string_view addressProblem(std::string_view address) {
    if (address.empty()) return phrase("no address");
    if (!isUtf8(address)) return phrase("not UTF-8");
    if (hasControl(address)) return phrase("a control character or line break in the address");
    if (address.find(' ') != std::string_view::npos) return phrase("a blank in the address");
    if (address.size() > 254) return phrase("longer than 254 bytes");
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos) return phrase("no '@'");
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = address.substr(at + 1);
    if (local.empty()) return phrase("nothing before '@'");
    if (domain.empty()) return phrase("nothing after '@'");
    if (local.size() > 64) return phrase("the local part is longer than 64 bytes");
    if (const std::string_view problem = dottedProblem(local, false); !problem.empty()) return problem;
    return dottedProblem(domain, true);
}

}  // namespace aicmo
