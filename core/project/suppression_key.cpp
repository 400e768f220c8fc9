#include "core/project/suppression_key.h"

#include <algorithm>
#include <idn2.h>
#include <memory>

#include "core/base/text.h"

namespace aicmo {

std::string suppressionKey(std::string_view addressOrDomain) {
    std::string key = toLowerAscii(trim(addressOrDomain));
    const std::size_t at = key.rfind('@');
    if (at == std::string::npos) return key;
    const bool ascii = std::none_of(key.begin() + static_cast<std::ptrdiff_t>(at), key.end(),
                                    [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    if (ascii) return key;
    char* raw = nullptr;
    const int code = idn2_to_ascii_8z(key.c_str() + at + 1, &raw, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const std::unique_ptr<char, decltype(&idn2_free)> owned(raw, &idn2_free);
    if (code == IDN2_OK) key.replace(at + 1, std::string::npos, toLowerAscii(raw));
    return key;
}

std::string domainOf(std::string_view address) {
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string() : toLowerAscii(address.substr(at + 1));
}

}  // namespace aicmo
