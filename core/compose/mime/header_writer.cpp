#include "core/compose/mime/header_writer.h"

#include <algorithm>
#include <vector>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/compose/mime/transfer_encoding.h"

namespace aicmo::mime {

namespace {

constexpr std::size_t preferredLine = 78;
constexpr std::size_t encodedWordLimit = 75;
constexpr std::size_t encodedLineLimit = 76;
/// A word without blanks that is longer than this goes into encoded words, so that no line nears 998.
constexpr std::size_t longestPlainWord = 250;
constexpr std::size_t longestUri = 900;
constexpr char hexDigits[] = "0123456789ABCDEF";

bool isAlnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// What a Q-encoded word may hold as it is, in a phrase too (RFC 2047 section 5, rule 3).
bool isPlainInQ(char c) { return isAlnum(c) || c == '!' || c == '*' || c == '+' || c == '-' || c == '/'; }

std::size_t sizeInQ(std::string_view text) {
    std::size_t size = 0;
    for (const char c : text) size += isPlainInQ(c) || c == ' ' ? 1 : 3;
    return size;
}

std::size_t sizeInB(std::size_t bytes) { return (bytes + 2) / 3 * 4; }

/// Bytes of the UTF-8 character that starts at `at`, with the combining marks and joiners that follow it left out.
std::size_t characterSize(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return end - at;
}

void appendQ(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (isPlainInQ(c)) {
            out += c;
        } else if (c == ' ') {
            out += '_';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '=';
            out += hexDigits[byte >> 4U];
            out += hexDigits[byte & 15U];
        }
    }
}

/// Appends encoded words; `column` is where the line stands, and is left where it stands afterwards.
void appendEncodedWords(std::string& out, std::string_view text, std::size_t& column) {
    constexpr std::string_view openQ = "=?utf-8?Q?";
    constexpr std::string_view openB = "=?utf-8?B?";
    constexpr std::size_t frame = openQ.size() + 2;
    const bool useQ = sizeInQ(text) <= sizeInB(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t room = std::min(encodedWordLimit, encodedLineLimit - std::min(column, encodedLineLimit));
        std::size_t end = at;
        std::size_t unpadded = at;
        std::size_t quoted = 0;
        while (end < text.size()) {
            const std::size_t next = end + characterSize(text, end);
            quoted += sizeInQ(text.substr(end, next - end));
            if (frame + (useQ ? quoted : sizeInB(next - at)) > room) break;
            end = next;
            if ((end - at) % 3 == 0) unpadded = end;
        }
        // Some readers lose what follows a padded word: only the last one may be padded, where that is possible.
        if (!useQ && end < text.size() && unpadded > at) end = unpadded;
        if (end == at) {  // not even one character fits on what is left of this line
            out += "\r\n ";
            column = 1;
            continue;
        }
        const std::size_t before = out.size();
        out += useQ ? openQ : openB;
        if (useQ) {
            appendQ(out, text.substr(at, end - at));
        } else {
            out += base64(text.substr(at, end - at));
        }
        out += "?=";
        column += out.size() - before;
        at = end;
        if (at < text.size()) {
            out += "\r\n ";
            column = 1;
        }
    }
}

bool hasLongWord(std::string_view text) {
    std::size_t length = 0;
    for (const char c : text) {
        length = c == ' ' ? 0 : length + 1;
        if (length > longestPlainWord) return true;
    }
    return false;
}

bool needsEncodedWords(std::string_view text) {
    // Blanks at the ends would be lost, and "=?" would be read as an encoded word that it is not.
    return !isAscii(text) || text.find("=?") != std::string_view::npos || hasLongWord(text) ||
           (!text.empty() && (text.front() == ' ' || text.back() == ' '));
}

/// Plain text, folded before a blank. A run of blanks is never cut, so no line is blank.
void appendFolded(std::string& out, std::string_view text, std::size_t column) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t word = text.find_first_not_of(' ', at);
        if (word == std::string_view::npos) word = text.size();
        const std::size_t end = std::min(text.find(' ', word), text.size());
        if (column + (end - at) > preferredLine && at > 0) {
            out += "\r\n";
            column = 0;
        }
        out.append(text, at, end - at);
        column += end - at;
        at = end;
    }
}

bool isAtomText(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isAlnum(c) || c == ' ' || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
    });
}

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

std::size_t columnOf(const std::string& out) {
    const std::size_t lineEnd = out.rfind('\n');
    return lineEnd == std::string::npos ? out.size() : out.size() - lineEnd - 1;
}

std::string asciiFileName(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size(); at += characterSize(name, at)) {
        const char c = name[at];
        const bool fits = static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\\' && c != '%';
        out += fits ? c : '_';
    }
    return out;
}

/// RFC 2231 extended value, in numbered pieces when it is long.
void appendExtended(std::string& out, std::string_view parameter, std::string_view value) {
    constexpr std::size_t pieceLimit = 55;
    std::vector<std::string> pieces(1);
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t size = characterSize(value, at);
        const std::string encoded = percentEncode(value.substr(at, size));
        if (pieces.back().size() + encoded.size() > pieceLimit) pieces.emplace_back();
        pieces.back() += encoded;
        at += size;
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        out += ";\r\n ";
        out += parameter;
        if (pieces.size() > 1) out += '*' + std::to_string(i);
        out += i == 0 ? "*=utf-8''" : "*=";
        out += pieces[i];
    }
}

}  // namespace

std::optional<HeaderText> HeaderText::from(std::string_view text) {
    if (hasControl(text) || !isUtf8(text)) return std::nullopt;
    return HeaderText(text);
}

Result<HeaderUri> HeaderUri::from(std::string_view text) {
    HeaderUri uri;
    const std::string lower = toLowerAscii(text.substr(0, 8));
    std::size_t path = 0;
    if (lower == "https://") {
        uri.https_ = true;
        path = std::min(text.find_first_of("/?#", lower.size()), text.size());
        const std::string_view host = text.substr(lower.size(), path - lower.size());
        if (host.empty()) return fail(ErrorKind::InvalidInput, "the https address has no host");
        if (isAscii(host)) {
            uri.text_ = text.substr(0, path);
        } else {
            Result<std::string> ascii = toAsciiDomain(host);
            if (!ascii) return fail(std::move(ascii.error()));
            uri.text_ = lower + *ascii;
        }
    } else if (lower.starts_with("mailto:") && text.size() > 7) {
        path = 7;
        uri.text_ = text.substr(0, path);
    } else {
        return fail(ErrorKind::InvalidInput, "it is neither an https: nor a mailto: address");
    }
    uri.text_.reserve(text.size());
    for (const char c : text.substr(path)) {
        if (static_cast<unsigned char>(c) < 0x80) {
            uri.text_ += c;
        } else {
            uri.text_ += percentEncode({&c, 1});
        }
    }
    const bool sound = std::all_of(uri.text_.begin(), uri.text_.end(),
                                   [](char c) { return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '"'; });
    if (!sound) return fail(ErrorKind::InvalidInput, "it holds a blank, a bracket, a quote or a control character");
    if (uri.text_.size() > longestUri) return fail(ErrorKind::InvalidInput, "it is longer than 900 bytes");
    return uri;
}

void HeaderWriter::start(Literal name) {
    out_ += name.view();
    out_ += ": ";
}

void HeaderWriter::text(Literal name, HeaderText value) {
    start(name);
    std::size_t column = name.view().size() + 2;
    if (needsEncodedWords(value.view())) {
        appendEncodedWords(out_, value.view(), column);
    } else {
        appendFolded(out_, value.view(), column);
    }
    out_ += "\r\n";
}

void HeaderWriter::mailbox(Literal name, std::optional<HeaderText> displayName, const MailAddress& address) {
    start(name);
    const std::string_view shown = displayName ? displayName->view() : std::string_view{};
    if (shown.empty()) {
        out_ += address.text();
        out_ += "\r\n";
        return;
    }
    std::size_t column = name.view().size() + 2;
    const bool fitsPlainly = shown.size() <= preferredLine - column - 3;
    if (needsEncodedWords(shown) || !fitsPlainly) {
        appendEncodedWords(out_, shown, column);
    } else if (isAtomText(shown)) {
        out_ += shown;
    } else {
        appendQuoted(out_, shown);
    }
    out_ += columnOf(out_) + address.text().size() + 3 > preferredLine ? "\r\n <" : " <";
    out_ += address.text();
    out_ += ">\r\n";
}

void HeaderWriter::uris(Literal name, std::span<const HeaderUri> values) {
    start(name);
    std::size_t column = name.view().size() + 2;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string& uri = values[i].text();
        if (i > 0) out_ += ',';
        if (column + uri.size() + 3 > preferredLine) {
            out_ += "\r\n ";
            column = 1;
        } else if (i > 0) {
            out_ += ' ';
            ++column;
        }
        out_ += '<';
        out_ += uri;
        out_ += '>';
        column += uri.size() + 3;
    }
    out_ += "\r\n";
}

void HeaderWriter::fixed(Literal name, Literal value) {
    start(name);
    out_ += value.view();
    out_ += "\r\n";
}

void HeaderWriter::fileName(Literal name, Literal value, Literal parameter, HeaderText file) {
    start(name);
    out_ += value.view();
    const bool plain = asciiFileName(file.view()) == file.view();
    if (plain && file.view().size() <= preferredLine - parameter.view().size() - 5) {
        asciiName(parameter, file);
    } else {
        appendExtended(out_, parameter.view(), file.view());
    }
    out_ += "\r\n";
}

void HeaderWriter::asciiName(Literal parameter, HeaderText file) {
    constexpr std::size_t longest = 64;
    const std::string name = asciiFileName(file.view());
    out_ += ";\r\n ";
    out_ += parameter.view();
    out_ += '=';
    // The end of a long name is worth more than its middle: it says what kind of file this is.
    appendQuoted(out_, name.size() <= longest ? name : name.substr(0, 50) + name.substr(name.size() - 14));
}

}  // namespace aicmo::mime
