#include "core/compose/fixed_lines.h"

#include <algorithm>
#include <cstring>

#include "core/compose/channel_rules.h"
#include "core/compose/mime/transfer_encoding.h"
#include "core/compose/placeholder_range.h"

namespace aicmo {

namespace {

/// How far a placeholder can reach over the border of known lines: the longest is "*|…|*" with 60 characters.
constexpr std::size_t longestPlaceholder = 64;

bool holdsNulByte(std::string_view text) {
    return !text.empty() && std::memchr(text.data(), '\0', text.size()) != nullptr;
}

}  // namespace

std::optional<FixedLines> FixedLines::of(std::string_view text) {
    constexpr std::size_t worthIt = 64;
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos) return std::nullopt;
    FixedLines lines;
    lines.offset = first + 1;
    lines.size = text.rfind('\n') + 1 - lines.offset;
    if (lines.size < worthIt) return std::nullopt;
    const std::string_view known = text.substr(lines.offset, lines.size);
    if (holdsNulByte(known) || !mime::isUtf8Quick(known) || !leftOverPlaceholder(text).empty()) return std::nullopt;
    lines.bytesToEncode = mime::bytesToEncode(known);
    mime::appendQuotedPrintable(lines.quotedPrintable, known);
    return lines;
}

void RenderedText::clear() {
    text.clear();
    known.clear();
}

void RenderedText::insert(std::size_t at, std::string_view what) {
    text.insert(at, what);
    // Right before the lines, too: their first would no longer start a line.
    std::erase_if(known,
                  [at](const Known& lines) { return lines.begin <= at && at < lines.begin + lines.lines->size; });
    for (Known& lines : known) {
        if (lines.begin >= at) lines.begin += what.size();
    }
}

bool RenderedText::holdsNul() const {
    bool found = false;
    forEachPiece([&](std::size_t begin, std::size_t end, const FixedLines*) {
        found = found || holdsNulByte(std::string_view(text).substr(begin, end - begin));
    });
    return found;
}

bool RenderedText::isUtf8() const {
    bool sound = true;
    forEachPiece([&](std::size_t begin, std::size_t end, const FixedLines*) {
        sound = sound && mime::isUtf8Quick(std::string_view(text).substr(begin, end - begin));
    });
    return sound;
}

std::string_view RenderedText::placeholder() const {
    std::string_view found;
    forEachPiece([&](std::size_t begin, std::size_t end, const FixedLines*) {
        if (!found.empty()) return;
        const std::size_t from = begin - std::min(begin, longestPlaceholder);
        const std::size_t to = std::min(end + longestPlaceholder, text.size());
        found = leftOverPlaceholder(text, from, to);
    });
    return found;
}

void RenderedText::appendLeaf(std::string& out, std::string_view type) const {
    std::size_t toEncode = 0;
    forEachPiece([&](std::size_t begin, std::size_t end, const FixedLines* lines) {
        toEncode += mime::bytesToEncode(std::string_view(text).substr(begin, end - begin));
        if (lines != nullptr) toEncode += lines->bytesToEncode;
    });
    const mime::TransferEncoding encoding = mime::shorterEncoding(text.size(), toEncode);
    out += "Content-Type: ";
    out += type;
    out += "; charset=utf-8\r\nContent-Transfer-Encoding: ";
    out += mime::toString(encoding);
    out += "\r\n\r\n";
    if (encoding == mime::TransferEncoding::Base64) {
        mime::appendBase64(out, mime::withCrlf(text));
        return;
    }
    forEachPiece([&](std::size_t begin, std::size_t end, const FixedLines* lines) {
        mime::appendQuotedPrintable(out, std::string_view(text).substr(begin, end - begin));
        if (lines != nullptr) out += lines->quotedPrintable;
    });
}

}  // namespace aicmo
