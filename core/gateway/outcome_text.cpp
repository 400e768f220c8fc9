#include "core/gateway/outcome_text.h"

#include <algorithm>

#include "core/base/digest.h"
#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::size_t maxWords = 1000;
constexpr std::size_t maxId = 255;
constexpr std::size_t shortestSecret = 4;  ///< shorter ones would blank out ordinary words

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    if (what.size() < shortestSecret) return;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

/// Bytes that are not UTF-8 become question marks, controls and line ends blanks; runs of blanks shrink to one.
std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        length = std::min(length, text.size() - i);
        std::string_view one = text.substr(i, length);
        if (!isUtf8(one)) {
            length = 1;
            one = "?";
        } else if (hasControl(one)) {
            one = " ";
        }
        if (one != " " || (!out.empty() && out.back() != ' ')) out += one;
        i += length;
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// Also where the padding was left out.
void blankBase64(std::string& text, std::string_view secret) {
    std::string encoded = base64(secret);
    replaceAll(text, encoded, "***");
    while (!encoded.empty() && encoded.back() == '=') encoded.pop_back();
    replaceAll(text, encoded, "***");
}

void blank(std::string& text, std::initializer_list<const Secret*> secrets) {
    for (const Secret* secret : secrets) {
        const std::string& value = secret->reveal();
        if (value.empty()) continue;
        replaceAll(text, value, "***");
        replaceAll(text, printable(value), "***");
        blankBase64(text, value);
        replaceAll(text, percentEncode(value), "***");
    }
}

}  // namespace

std::string cleanWords(std::string_view text, std::initializer_list<const Secret*> secrets) {
    std::string out = printable(text);
    blank(out, secrets);
    out = shortened(out, maxWords, "...");
    return out;
}

std::string cleanLoginWords(std::string_view text, const std::string& user, const Secret& password) {
    std::string out = printable(text);
    if (!user.empty()) {
        // The long ones first: what is left of them must not stay.
        const std::string nul(1, '\0');
        blankBase64(out, user + nul + user + nul + password.reveal());
        blankBase64(out, nul + user + nul + password.reveal());
        blankBase64(out, user);
    }
    blank(out, {&password});
    out = shortened(out, maxWords, "...");
    return out;
}

std::string cleanId(std::string_view text, std::initializer_list<const Secret*> secrets) {
    std::string out = printable(text);
    blank(out, secrets);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c <= ' ' || c > '~'; }, '?');
    out = shortened(out, maxId, "...");
    return out;
}

Outcome plainOutcome(OutcomeKind kind, std::string text) {
    Outcome out;
    out.kind = kind;
    out.text = std::move(text);
    return out;
}

}  // namespace aicmo
