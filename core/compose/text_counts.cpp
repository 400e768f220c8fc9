// How platforms count text, and what should not be in it any more.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <QList>
#include <QString>

#include "core/base/text.h"
#include "core/compose/byte_block.h"
#include "core/compose/channel_rules.h"
#include "core/compose/mime/transfer_encoding.h"
#include "core/compose/placeholder_range.h"

namespace aicmo {

namespace {

std::u32string normalized(std::string_view text) {
    const QString composed =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    std::u32string out;
    out.reserve(static_cast<std::size_t>(composed.size()));
    for (const uint code : composed.toUcs4()) out.push_back(static_cast<char32_t>(code));
    return out;
}

bool isLight(char32_t c) {
    return c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
}

bool isRegional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool isSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool isTagCharacter(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }
bool isPictograph(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2300 && c <= 0x23FF) ||
           (c >= 0x2B05 && c <= 0x2B55) || (c >= 0x2190 && c <= 0x21FF) || (c >= 0x25AA && c <= 0x25FE) ||
           c == 0x203C || c == 0x2049 || c == 0x2122 || c == 0x2139 || c == 0x3030 || c == 0x303D || c == 0x3297 ||
           c == 0x3299 || c == 0x00A9 || c == 0x00AE;
}

constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

/// Where the emoji sequence that starts at `at` ends; `at` itself when none starts there (UTS #51).
std::size_t emojiEnd(std::u32string_view text, std::size_t at) {
    const char32_t first = text[at];
    const auto is = [&text](std::size_t i, char32_t c) { return i < text.size() && text[i] == c; };
    if (isRegional(first) && at + 1 < text.size() && isRegional(text[at + 1])) return at + 2;
    const bool keycapBase = (first >= '0' && first <= '9') || first == '#' || first == '*';
    if (keycapBase) {
        const std::size_t cap = is(at + 1, emojiStyle) ? at + 2 : at + 1;
        return is(cap, keycap) ? cap + 1 : at;
    }
    if (!isPictograph(first)) return at;
    std::size_t end = at + 1;
    if (is(end, emojiStyle) || (end < text.size() && isSkinTone(text[end]))) ++end;
    // Light characters such as © are emoji only when the text asks for it.
    if (isLight(first) && end == at + 1) return at;
    while (end < text.size() && isTagCharacter(text[end])) ++end;
    while (is(end, joiner) && end + 1 < text.size()) {
        const std::size_t next = emojiEnd(text, end + 1);
        if (next == end + 1) break;
        end = next;
    }
    return end;
}

bool isUrlCharacter(char32_t c) { return c > 0x20 && c < 0x7F && c != '<' && c != '>' && c != '"'; }

/// Where the address that starts at `at` ends, the sentence's own punctuation left out; `at` when there is none.
std::size_t urlEnd(std::u32string_view text, std::size_t at) {
    const std::u32string_view rest = text.substr(at);
    const std::size_t scheme = rest.starts_with(U"https://") ? 8 : rest.starts_with(U"http://") ? 7 : 0;
    if (scheme == 0) return at;
    std::size_t end = at + scheme;
    while (end < text.size() && isUrlCharacter(text[end])) ++end;
    while (end > at + scheme && std::u32string_view(U".,;:!?)'").find(text[end - 1]) != std::u32string_view::npos) {
        --end;
    }
    return end == at + scheme ? at : end;
}

constexpr std::size_t urlWeight = 23;
constexpr std::size_t emojiWeight = 2;

}  // namespace

std::size_t weightedLength(std::string_view text) {
    const std::u32string characters = normalized(text);
    std::size_t weight = 0;
    for (std::size_t at = 0; at < characters.size();) {
        if (const std::size_t end = urlEnd(characters, at); end != at) {
            weight += urlWeight;
            at = end;
        } else if (const std::size_t emoji = emojiEnd(characters, at); emoji != at) {
            weight += emojiWeight;
            at = emoji;
        } else {
            weight += isLight(characters[at]) ? 1 : 2;
            ++at;
        }
    }
    return weight;
}

std::size_t characterCount(std::string_view text) {
    return mime::isAscii(text) ? text.size() : normalized(text).size();
}

namespace {

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The characters, as bits, that may be the one by which placeholderAt() knows a placeholder. `next` is
/// the text from one byte further on.
std::uint32_t placeholderStarts(ByteBlock block, ByteBlock next) {
    constexpr std::uint8_t lowerCase = 0x20;
    const BlockMask liquid = (block == std::uint8_t{'{'}) & ((next == std::uint8_t{'{'}) | (next == std::uint8_t{'%'}));
    const BlockMask field = (block == std::uint8_t{'%'}) & (isBetween(next, 'A', 'Z') | (next == std::uint8_t{'_'}));
    const BlockMask merge = (block == std::uint8_t{'*'}) & (next == std::uint8_t{'|'});
    const BlockMask toDo = (block == std::uint8_t{'T'}) & ((next == std::uint8_t{'B'}) | (next == std::uint8_t{'O'}));
    const BlockMask lorem = ((block | lowerCase) == std::uint8_t{'p'}) & ((next | lowerCase) == std::uint8_t{'s'});
    return bitsOf(liquid | field | merge | toDo | lorem);
}

std::string_view wholeWord(std::string_view text, std::size_t at, std::string_view word) {
    const std::string_view found = text.substr(at, word.size());
    const std::size_t end = at + word.size();
    if (found != word || (at > 0 && isWordCharacter(text[at - 1]))) return {};
    return end < text.size() && isWordCharacter(text[end]) ? std::string_view{} : found;
}

/// "%FIRST_NAME%"; shorter than three letters it may be a percent-encoded byte.
std::string_view percentField(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && ((text[end] >= 'A' && text[end] <= 'Z') || text[end] == '_')) ++end;
    const bool whole = end < text.size() && text[end] == '%' && end - at > 3;
    return whole ? text.substr(at, end + 1 - at) : std::string_view{};
}

std::string_view loremIpsum(std::string_view text, std::size_t at) {
    constexpr std::string_view words = "lorem ipsum";
    constexpr std::size_t before = 7;  // of "ps"
    if (at < before) return {};
    const std::string_view found = text.substr(at - before, words.size());
    const bool same =
        found.size() == words.size() && std::equal(words.begin(), words.end(), found.begin(), [](char wanted, char c) {
            return wanted == ' ' ? c == ' ' || c == '\n' : (c | 0x20) == wanted;
        });
    return same ? found : std::string_view{};
}

std::string_view placeholderAt(std::string_view text, std::size_t at) {
    const std::string_view pair = text.substr(at, 2);
    if (pair == "{{" || pair == "{%") {
        constexpr std::size_t shown = 40;
        const std::string_view start = text.substr(at, shown);
        const std::size_t end = start.find(pair == "{{" ? "}}" : "%}");
        return end == std::string_view::npos ? start : start.substr(0, end + 2);
    }
    if (pair == "*|") {
        const std::size_t end = text.substr(at, 60).find("|*", 2);
        return end == std::string_view::npos ? std::string_view{} : text.substr(at, end + 2);
    }
    switch (text[at]) {
        case '%': return percentField(text, at);
        case 'T': {
            const std::string_view toBeDone = wholeWord(text, at, "TBD");
            return toBeDone.empty() ? wholeWord(text, at, "TODO") : toBeDone;
        }
        case 'p':
        case 'P': return loremIpsum(text, at);
        default: return {};
    }
}

}  // namespace

std::string_view leftOverPlaceholder(std::string_view rendered) {
    return leftOverPlaceholder(rendered, 0, rendered.size());
}

std::string_view leftOverPlaceholder(std::string_view rendered, std::size_t from, std::size_t to) {
    std::size_t at = from;
    for (; at < to && at + blockSize < rendered.size(); at += blockSize) {
        const char* const block = rendered.data() + at;
        for (std::uint32_t starts = placeholderStarts(loadBlock(block), loadBlock(block + 1)); starts != 0;
             starts &= starts - 1) {
            const std::string_view found =
                placeholderAt(rendered, at + static_cast<std::size_t>(std::countr_zero(starts)));
            if (!found.empty()) return found;
        }
    }
    for (; at < to; ++at) {
        const std::string_view found = placeholderAt(rendered, at);
        if (!found.empty()) return found;
    }
    return {};
}

namespace {

/// Lower-case words in brackets that nobody writes to be read.
constexpr std::array<std::string_view, 20> fieldWords{"name",     "first name", "firstname", "first_name", "last name",
                                                      "lastname", "last_name",  "company",   "vorname",    "firma",
                                                      "nachname", "date",       "datum",     "link",       "url",
                                                      "city",     "product",    "price",     "email",      "address"};

/// "[NAME]", "[YOUR CITY]", "[insert price]" at a '['; nothing for "[1]" or "[AD]".
std::string_view bracketed(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 40;
    const std::string_view start = text.substr(at, longest);
    const std::size_t end = start.find(']');
    if (end == std::string_view::npos) return {};
    const std::string_view inside = start.substr(1, end - 1);
    const std::string lower = toLowerAscii(inside);
    for (const std::string_view word : fieldWords) {
        if (lower == word || lower == "your " + std::string(word)) return start.substr(0, end + 1);
    }
    return lower.starts_with("insert ") ? start.substr(0, end + 1) : std::string_view{};
}

}  // namespace

std::string_view likelyPlaceholder(std::string_view text) {
    for (std::size_t at = text.find_first_of("[X"); at != std::string_view::npos;
         at = text.find_first_of("[X", at + 1)) {
        const std::string_view found = text[at] == '[' ? bracketed(text, at) : wholeWord(text, at, "XXX");
        if (!found.empty()) return found;
    }
    return {};
}

}  // namespace aicmo
