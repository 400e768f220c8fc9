#include "core/liquid/unicode.h"

#include <locale.h>
#include <wctype.h>

namespace aicmo::liquid {
namespace {

/// The C library's character tables for Unicode; they come with every Debian, no locale package needed.
locale_t unicodeLocale() {
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

/// One character and its length in bytes; a byte that is not UTF-8 stands for itself, as `invalid`.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool invalid = false;
};

Character characterAt(std::string_view text, std::size_t at) {
    const auto byte = [&text](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x80) return {first, 1, false};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    char32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) return {first, 1, true};
        code = (code << 6) | (byte(at + i) & 0x3FU);
    }
    return {code, length, first < 0xC2};
}

void appendCharacter(std::string& out, char32_t code) {
    const auto add = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | (code >> 6));
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3F));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

enum class Case { Upper, Lower };

void appendCased(std::string& out, std::string_view text, std::size_t at, const Character& character, Case wanted,
                 bool isFirst) {
    constexpr char32_t sharpS = 0xDF;
    if (character.invalid || (character.code >= 0x80 && unicodeLocale() == nullptr)) {
        out.append(text, at, character.bytes);
    } else if (character.code < 0x80) {
        const auto c = static_cast<char>(character.code);
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        out += wanted == Case::Upper && lower   ? static_cast<char>(c - 32)
               : wanted == Case::Lower && upper ? static_cast<char>(c + 32)
                                                : c;
    } else if (wanted == Case::Upper && character.code == sharpS) {
        out += isFirst ? "Ss" : "SS";
    } else {
        const auto code = static_cast<wint_t>(character.code);
        const wint_t cased =
            wanted == Case::Upper ? towupper_l(code, unicodeLocale()) : towlower_l(code, unicodeLocale());
        appendCharacter(out, static_cast<char32_t>(cased));
    }
}

std::string cased(std::string_view text, Case first, Case rest) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        appendCased(out, text, at, character, at == 0 ? first : rest, first != rest && at == 0);
        at += character.bytes;
    }
    return out;
}

}  // namespace

std::size_t bytesOf(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size() && count > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
        --count;
    }
    return at;
}

std::string upperCase(std::string_view text) { return cased(text, Case::Upper, Case::Upper); }
std::string lowerCase(std::string_view text) { return cased(text, Case::Lower, Case::Lower); }
std::string capitalized(std::string_view text) { return cased(text, Case::Upper, Case::Lower); }

}  // namespace aicmo::liquid
