#include "core/base/words_index.h"

#include <algorithm>

namespace aicmo {

namespace {

/// Sentences in sentences: "importing x: the header cannot be read: not UTF-8".
constexpr int deepest = 4;
/// Formats of places alone fit nearly everything; so many looks are enough for a text that is one of ours.
constexpr int mostLooks = 200;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// "4", not "4); not UTF-8 (line 7".
bool isBalanced(std::string_view text) {
    int open = 0;
    for (const char c : text) {
        open += static_cast<int>(c == '(') - static_cast<int>(c == ')');
        if (open < 0) return false;
    }
    return open == 0;
}

bool isFigure(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789,.-") == std::string_view::npos;
}

}  // namespace

WordsIndex::WordsIndex(std::vector<std::string> formats) {
    for (std::string& text : formats) {
        Format format;
        std::size_t copied = 0;
        for (auto place = nextPlace(text, 0); place; place = nextPlace(text, copied)) {
            format.pieces.push_back(text.substr(copied, place->begin - copied));
            copied = place->begin + place->length;
            format.places.push_back(*place);
        }
        format.pieces.push_back(text.substr(copied));
        for (const std::string& piece : format.pieces) {
            format.letters += static_cast<std::size_t>(std::count_if(piece.begin(), piece.end(), isLetter));
        }
        // "%1 %2" would split every text at its first blank.
        const bool onlyBlanks = std::all_of(format.pieces.begin(), format.pieces.end(), [](const std::string& piece) {
            return piece.find_first_not_of(' ') == std::string::npos;
        });
        if (onlyBlanks) continue;
        format.text = std::move(text);
        formats_.push_back(std::move(format));
    }
    std::stable_sort(formats_.begin(), formats_.end(),
                     [](const Format& a, const Format& b) { return a.letters > b.letters; });
}

std::optional<WordsIndex::Match> WordsIndex::find(std::string_view text) const {
    int looks = mostLooks;
    return find(text, 0, looks);
}

std::optional<WordsIndex::Match> WordsIndex::find(std::string_view text, int depth, int& looks) const {
    if (text.empty() || depth > deepest || looks-- <= 0) return std::nullopt;
    for (const Format& format : formats_) {
        if (auto match = fit(format, text, depth, looks)) return match;
    }
    return std::nullopt;
}

std::optional<WordsIndex::Match> WordsIndex::fit(const Format& format, std::string_view text, int depth,
                                                 int& looks) const {
    // What begins with somebody else's text needs words enough of its own: a server may say "x is wrong" too.
    constexpr std::size_t enough = 8;
    const std::string& first = format.pieces.front();
    const std::string& last = format.pieces.back();
    if (!text.starts_with(first)) return std::nullopt;
    if (format.places.empty()) {
        // A single word ("text") may be anybody's.
        const bool same = text.size() == first.size() && text.find(' ') != std::string_view::npos;
        return same ? std::optional(Match{&format.text, {}}) : std::nullopt;
    }
    if (!text.ends_with(last) || text.size() < first.size() + last.size()) return std::nullopt;

    Match match{&format.text, std::vector<Value>(format.places.size())};
    bool anySaid = false;
    const std::string_view inner = text.substr(0, text.size() - last.size());
    std::size_t at = first.size();
    for (std::size_t i = 0; i < format.places.size(); ++i) {
        const bool isLast = i + 1 == format.places.size();
        const std::size_t end = isLast ? inner.size() : inner.find(format.pieces[i + 1], at);
        const std::size_t index = format.places[i].value;
        if (end == std::string_view::npos || end == at || index >= match.values.size()) return std::nullopt;
        const std::string_view value = inner.substr(at, end - at);
        if (format.places[i].isPlural && !isFigure(value)) return std::nullopt;
        Value& kept = match.values[index];
        kept.text = value;
        kept.isNumber = format.places[i].isPlural;
        if (format.pieces[i + 1].starts_with(')') && !isBalanced(value)) return std::nullopt;
        const bool quoted = format.pieces[i].ends_with('"') && format.pieces[i + 1].starts_with('"');
        if (!quoted && !kept.isNumber) {
            if (auto said = find(value, depth + 1, looks)) {
                kept.said.push_back(std::move(*said));
                anySaid = true;
            }
        }
        at = isLast ? end : end + format.pieces[i + 1].size();
    }
    const bool isVague = first.empty() && format.letters < enough && !format.places.front().isPlural;
    if ((format.letters == 0 || isVague) && !anySaid) return std::nullopt;
    return match;
}

}  // namespace aicmo
