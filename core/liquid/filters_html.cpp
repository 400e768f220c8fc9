// Filters that encode, decode and strip.

#include <array>
#include <optional>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/liquid/filters.h"

namespace aicmo::liquid {

void appendEscaped(std::string& out, std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view reference;
        switch (text[at]) {
            case '&': reference = "&amp;"; break;
            case '<': reference = "&lt;"; break;
            case '>': reference = "&gt;"; break;
            case '"': reference = "&quot;"; break;
            case '\'': reference = "&#39;"; break;
            default: continue;
        }
        out.append(text, begin, at - begin);
        out += reference;
        begin = at + 1;
    }
    out.append(text, begin);
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    appendEscaped(out, text);
    return out;
}

namespace {

Outcome markup(std::string text, const FilterInput& in) {
    if (text.size() > in.maxText) return tooMuch();
    return Value(std::move(text)).trusted(Trust::Markup);
}

Outcome escape(const FilterInput& in) {
    if (in.input.isNil()) return Value();
    std::string scratch;
    return markup(escaped(textView(in.input, scratch)), in);
}

/// Length of a character reference at the start (&amp; or &#39;), 0 when there is none.
std::size_t referenceLength(std::string_view text) {
    const bool number = text.size() > 1 && text[1] == '#';
    std::size_t at = number ? 2 : 1;
    const std::size_t begin = at;
    const auto belongs = [number](char c) {
        return number ? c >= '0' && c <= '9' : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    while (at < text.size() && belongs(text[at])) ++at;
    return at > begin && at < text.size() && text[at] == ';' ? at + 1 : 0;
}

Outcome escapeOnce(const FilterInput& in) {
    std::string scratch;
    const std::string_view text = textView(in.input, scratch);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text[at] == '&' ? referenceLength(text.substr(at)) : 0;
        if (length > 0) {
            out.append(text, at, length);
        } else {
            appendEscaped(out, text.substr(at, 1));
        }
        at += length > 0 ? length : 1;
    }
    return markup(std::move(out), in);
}

Outcome raw(const FilterInput& in) { return in.escapeHtml ? in.input.trusted(Trust::Markup) : in.input; }

Outcome newlineToBr(const FilterInput& in) {
    std::string scratch;
    std::string_view text = textView(in.input, scratch);
    const bool mustEscape = in.escapeHtml && in.input.trust() == Trust::Data;
    std::string safe;
    if (mustEscape) text = safe = escaped(text);
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "\r\n") == 0) continue;
        if (text[at] == '\n') out += "<br />";
        out += text[at];
    }
    if (out.size() > in.maxText) return tooMuch();
    return Value(std::move(out)).trusted(mustEscape ? Trust::Markup : in.input.trust());
}

void eraseBetween(std::string& text, std::string_view open, std::string_view close) {
    std::string out;
    std::size_t at = 0;
    for (std::size_t begin = text.find(open); begin != std::string::npos; begin = text.find(open, at)) {
        const std::size_t end = text.find(close, begin + open.size());
        if (end == std::string::npos) break;
        out.append(text, at, begin - at);
        at = end + close.size();
    }
    out.append(text, at);
    text = std::move(out);
}

/// Removes <script>, comments and <style> with what is in them, whichever opens first.
void eraseBlocks(std::string& text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> blocks = {
        {{"<script", "</script>"}, {"<!--", "-->"}, {"<style", "</style>"}}};
    std::array<bool, blocks.size()> closes{true, true, true};
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
        std::size_t end = std::string::npos;
        for (std::size_t i = 0; i < blocks.size() && end == std::string::npos; ++i) {
            const auto& [open, close] = blocks[i];
            if (!closes[i] || text.compare(at, open.size(), open) != 0) continue;
            end = text.find(close, at + open.size());
            closes[i] = end != std::string::npos;
            if (closes[i]) end += close.size();
        }
        if (end == std::string::npos) {
            ++at;
            continue;
        }
        out.append(text, copied, at - copied);
        copied = at = end;
    }
    out.append(text, copied);
    text = std::move(out);
}

Outcome stripHtml(const FilterInput& in) {
    std::string text = toText(in.input);
    eraseBlocks(text);
    eraseBetween(text, "<", ">");
    return Value(std::move(text));
}

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.' || c == '~';
}

Outcome urlEncode(const FilterInput& in) {
    if (in.input.isNil()) return Value();
    std::string scratch;
    std::string out;
    for (const char c : textView(in.input, scratch)) {
        if (isUnreserved(c)) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            static constexpr char digits[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
        if (out.size() > in.maxText) return tooMuch();
    }
    return Value(std::move(out));
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Outcome urlDecode(const FilterInput& in) {
    if (in.input.isNil()) return Value();
    std::string scratch;
    const std::string_view text = textView(in.input, scratch);
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isCode =
            text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
        if (isCode) {
            out += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
            at += 2;
        } else {
            out += text[at] == '+' ? ' ' : text[at];
        }
    }
    if (!isUtf8(out)) return filterError("invalid byte sequence in UTF-8");
    return Value(std::move(out));
}

Outcome encode64(const FilterInput& in) {
    std::string scratch;
    return Value(base64(textView(in.input, scratch)));
}

Outcome encodeUrl64(const FilterInput& in) {
    std::string scratch;
    std::string out = base64(textView(in.input, scratch));
    for (char& c : out) c = c == '+' ? '-' : c == '/' ? '_' : c;
    return Value(std::move(out));
}

int base64Digit(char c, bool urlSafe) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || (urlSafe && c == '-')) return 62;
    if (c == '/' || (urlSafe && c == '_')) return 63;
    return -1;
}

/// Nothing when the text is not Base64 (RFC 4648) or what it encodes is not UTF-8 text. Only the URL-safe form may
/// leave out its padding.
std::optional<std::string> decoded64(std::string_view text, bool urlSafe) {
    std::size_t padding = 0;
    while (padding < 2 && !text.empty() && text.back() == '=') {
        text.remove_suffix(1);
        ++padding;
    }
    const std::size_t missing = (4 - text.size() % 4) % 4;
    const bool padded = padding == missing || (urlSafe && padding == 0);
    if (missing == 3 || !padded) return std::nullopt;
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int digit = base64Digit(c, urlSafe);
        if (digit < 0) return std::nullopt;
        bits = (bits << 6) | static_cast<unsigned>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>((bits >> count) & 0xFF);
        bits &= (1U << count) - 1;
    }
    if (bits != 0 || !isUtf8(out)) return std::nullopt;
    return out;
}

Outcome decode64(const FilterInput& in) {
    std::string scratch;
    auto text = decoded64(textView(in.input, scratch), false);
    if (!text) return filterError("invalid base64 provided to base64_decode");
    return Value(std::move(*text));
}

Outcome decodeUrl64(const FilterInput& in) {
    std::string scratch;
    auto text = decoded64(textView(in.input, scratch), true);
    if (!text) return filterError("invalid base64 provided to base64_url_safe_decode");
    return Value(std::move(*text));
}

constexpr FilterEntry entries[] = {
    {"base64_decode", decode64, 0, 0, Origin::Decode},
    {"base64_encode", encode64, 0, 0},
    {"base64_url_safe_decode", decodeUrl64, 0, 0, Origin::Decode},
    {"base64_url_safe_encode", encodeUrl64, 0, 0},
    {"escape", escape, 0, 0, Origin::Own},
    {"escape_once", escapeOnce, 0, 0, Origin::Own},
    {"h", escape, 0, 0, Origin::Own},
    {"newline_to_br", newlineToBr, 0, 0, Origin::Own},
    {"raw", raw, 0, 0, Origin::Own},
    {"strip_html", stripHtml, 0, 0},
    {"url_decode", urlDecode, 0, 0, Origin::Decode},
    {"url_encode", urlEncode, 0, 0},
};

}  // namespace

std::span<const FilterEntry> htmlFilters() { return entries; }

}  // namespace aicmo::liquid
