#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/liquid/date.h"
#include "core/liquid/filters.h"
#include "core/liquid/scanner.h"
#include "core/liquid/unicode.h"

namespace aicmo::liquid {
namespace {

/// An operand as text, without a copy when it is one.
class Text {
  public:
    explicit Text(const Value& value) : view_(textView(value, scratch_)) {}
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    [[nodiscard]] std::string_view operator*() const { return view_; }
    [[nodiscard]] const std::string_view* operator->() const { return &view_; }

  private:
    std::string scratch_;
    std::string_view view_;
};

Outcome joined(std::string_view first, std::string_view second, const FilterInput& in) {
    if (first.size() + second.size() > in.maxText) return tooMuch();
    std::string text;
    text.reserve(first.size() + second.size());
    text.append(first).append(second);
    return Value(std::move(text));
}

Outcome append(const FilterInput& in) { return joined(*Text(in.input), *Text(in.arguments[0]), in); }
Outcome prepend(const FilterInput& in) { return joined(*Text(in.arguments[0]), *Text(in.input), in); }
Outcome upcase(const FilterInput& in) { return Value(upperCase(*Text(in.input))); }
Outcome downcase(const FilterInput& in) { return Value(lowerCase(*Text(in.input))); }
Outcome capitalize(const FilterInput& in) { return Value(capitalized(*Text(in.input))); }

bool isBlank(char c) { return isSpace(c) || c == '\0'; }

Outcome stripSides(const FilterInput& in, bool left, bool right) {
    const Text input(in.input);
    std::string_view text = *input;
    while (left && !text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (right && !text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return Value::text(text);
}

Outcome strip(const FilterInput& in) { return stripSides(in, true, true); }
Outcome lstrip(const FilterInput& in) { return stripSides(in, true, false); }
Outcome rstrip(const FilterInput& in) { return stripSides(in, false, true); }

Outcome replaceAt(std::string_view text, std::size_t at, std::size_t length, std::string_view by,
                  const FilterInput& in) {
    if (text.size() + by.size() > in.maxText) return tooMuch();
    std::string result(text);
    result.replace(at, length, by);
    return Value(std::move(result));
}

/// Between all characters, and at both ends: what an empty pattern matches.
Outcome interleaved(std::string_view text, std::string_view by, const FilterInput& in) {
    if (text.size() + (codePoints(text) + 1) * by.size() > in.maxText) return tooMuch();
    std::string result(by);
    while (!text.empty()) {
        const std::size_t length = bytesOf(text, 1);
        result.append(text.substr(0, length)).append(by);
        text.remove_prefix(length);
    }
    return Value(std::move(result));
}

Outcome replaceAll(std::string_view text, std::string_view what, std::string_view by, const FilterInput& in) {
    if (what.empty()) return interleaved(text, by, in);
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = text.find(what); found != std::string_view::npos; found = text.find(what, at)) {
        result.append(text, at, found - at).append(by);
        at = found + what.size();
        if (result.size() > in.maxText) return tooMuch();
    }
    result.append(text, at);
    return Value(std::move(result));
}

Outcome replaceFirst(std::string_view text, std::string_view what, std::string_view by, const FilterInput& in) {
    const std::size_t found = text.find(what);
    return found == std::string_view::npos ? Outcome(Value::text(text)) : replaceAt(text, found, what.size(), by, in);
}

Outcome replaceLast(std::string_view text, std::string_view what, std::string_view by, const FilterInput& in) {
    const std::size_t found = text.rfind(what);
    return found == std::string_view::npos ? Outcome(Value::text(text)) : replaceAt(text, found, what.size(), by, in);
}

using Replacement = Outcome (*)(std::string_view, std::string_view, std::string_view, const FilterInput&);

template <Replacement replacement>
Outcome replaceWith(const FilterInput& in) {
    const Text by(in.arguments.size() > 1 ? in.arguments[1] : Value());
    return replacement(*Text(in.input), *Text(in.arguments[0]), *by, in);
}

Outcome split(const FilterInput& in) {
    const Text input(in.input);
    const Text separator(in.arguments[0]);
    std::string_view text = *input;
    List parts;
    const auto add = [&parts](std::string_view part) { parts.push_back(Value::text(part)); };
    while (!text.empty() && parts.size() <= in.maxItems) {
        std::size_t end = 0;
        std::size_t gap = 0;
        if (separator->empty()) {
            end = bytesOf(text, 1);
        } else if (*separator == " ") {
            while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
            end = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isSpace) - text.begin());
            gap = end < text.size() ? 1 : 0;
            if (text.empty()) break;
        } else {
            end = std::min(text.find(*separator), text.size());
            gap = end < text.size() ? separator->size() : 0;
        }
        add(text.substr(0, end));
        text.remove_prefix(end + gap);
    }
    if (parts.size() > in.maxItems) return tooMuch();
    while (!parts.empty() && parts.back().asText().empty()) parts.pop_back();
    return Value(std::move(parts));
}

Outcome truncate(const FilterInput& in) {
    if (in.input.isNil()) return Value();
    auto wanted = in.arguments.empty() ? tl::expected<std::int64_t, FilterError>(50) : integerOf(in.arguments[0]);
    if (!wanted) return tl::unexpected(wanted.error());
    const Text text(in.input);
    const Text ending(in.arguments.size() > 1 ? in.arguments[1] : Value::borrowed("..."));
    const auto length = static_cast<std::int64_t>(codePoints(*text));
    if (length <= *wanted) return Value::text(*text);
    const auto kept = std::max<std::int64_t>(0, *wanted - static_cast<std::int64_t>(codePoints(*ending)));
    return joined(text->substr(0, bytesOf(*text, static_cast<std::size_t>(kept))), *ending, in);
}

Outcome truncateWords(const FilterInput& in) {
    if (in.input.isNil()) return Value();
    auto wanted = in.arguments.empty() ? tl::expected<std::int64_t, FilterError>(15) : integerOf(in.arguments[0]);
    if (!wanted) return tl::unexpected(wanted.error());
    const std::int64_t words = std::max<std::int64_t>(1, *wanted);
    const Text input(in.input);
    const Text ending(in.arguments.size() > 1 ? in.arguments[1] : Value::borrowed("..."));
    std::string_view rest = *input;
    std::string result;
    for (std::int64_t count = 0; count < words; ++count) {
        while (!rest.empty() && isSpace(rest.front())) rest.remove_prefix(1);
        const auto end = static_cast<std::size_t>(std::find_if(rest.begin(), rest.end(), isSpace) - rest.begin());
        if (end == rest.size()) return Value::text(*input);
        if (count > 0) result += ' ';
        result.append(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    return joined(result, *ending, in);
}

Outcome sliceItems(const FilterInput& in, std::int64_t offset, std::int64_t length) {
    const List& items = in.input.asArray();
    const auto size = static_cast<std::int64_t>(items.size());
    if (offset < 0) offset += size;
    if (offset < 0 || offset > size || length < 0) return Value(List());
    List part;
    for (std::int64_t i = offset; i < size && i - offset < length; ++i) {
        part.push_back(items[static_cast<std::size_t>(i)].inside(in.input));
    }
    return Value(std::move(part));
}

Outcome slice(const FilterInput& in) {
    const auto offset = integerOf(in.arguments[0]);
    if (!offset) return tl::unexpected(offset.error());
    const bool hasLength = in.arguments.size() > 1 && in.arguments[1].isTruthy();
    const auto length = hasLength ? integerOf(in.arguments[1]) : tl::expected<std::int64_t, FilterError>(1);
    if (!length) return tl::unexpected(length.error());
    if (in.input.kind() == Value::Kind::Array) return sliceItems(in, *offset, *length);
    const Text input(in.input);
    const auto size = static_cast<std::int64_t>(codePoints(*input));
    const std::int64_t begin = *offset < 0 ? *offset + size : *offset;
    if (begin < 0 || begin > size || *length < 0) return Value(std::string());
    const std::string_view rest = input->substr(bytesOf(*input, static_cast<std::size_t>(begin)));
    return Value::text(rest.substr(0, bytesOf(rest, static_cast<std::size_t>(*length))));
}

Outcome stripNewlines(const FilterInput& in) {
    const Text text(in.input);
    std::string result;
    for (std::size_t i = 0; i < text->size(); ++i) {
        if ((*text)[i] == '\n' || text->compare(i, 2, "\r\n") == 0) continue;
        result += (*text)[i];
    }
    return Value(std::move(result));
}

Outcome date(const FilterInput& in) {
    const Text format(in.arguments[0]);
    if (format->empty()) return in.input;
    const auto moment = momentOf(in.input, in.now);
    if (!moment) return in.input;
    auto text = formatDate(*moment, *format, in.maxText);
    if (!text) return tooMuch();
    return Value(std::move(*text));
}

constexpr FilterEntry entries[] = {
    {"append", append, 1, 1, Origin::Merge, 0},
    {"capitalize", capitalize, 0, 0},
    {"date", date, 1, 1},
    {"downcase", downcase, 0, 0},
    {"lstrip", lstrip, 0, 0},
    {"prepend", prepend, 1, 1, Origin::Merge, 0},
    {"remove", replaceWith<replaceAll>, 1, 1},
    {"remove_first", replaceWith<replaceFirst>, 1, 1},
    {"remove_last", replaceWith<replaceLast>, 1, 1},
    {"replace", replaceWith<replaceAll>, 1, 2, Origin::Merge, 1},
    {"replace_first", replaceWith<replaceFirst>, 1, 2, Origin::Merge, 1},
    {"replace_last", replaceWith<replaceLast>, 2, 2, Origin::Merge, 1},
    {"rstrip", rstrip, 0, 0},
    {"slice", slice, 1, 2},
    {"split", split, 1, 1},
    {"strip", strip, 0, 0},
    {"strip_newlines", stripNewlines, 0, 0},
    {"truncate", truncate, 0, 2, Origin::Merge, 1},
    {"truncatewords", truncateWords, 0, 2, Origin::Merge, 1},
    {"upcase", upcase, 0, 0},
};

}  // namespace

std::span<const FilterEntry> textFilters() { return entries; }

}  // namespace aicmo::liquid
