#include "core/liquid/filters.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "core/base/words.h"
#include "core/liquid/scanner.h"

namespace aicmo::liquid {
namespace {

using Table = std::unordered_map<std::string_view, const FilterEntry*>;

Table makeTable() {
    Table table;
    for (const auto group : {textFilters(), htmlFilters(), numberFilters(), arrayFilters()}) {
        for (const FilterEntry& entry : group) table.emplace(entry.name, &entry);
    }
    return table;
}

std::string wrongCount(const FilterEntry& filter, std::size_t given) {
    std::string text = "wrong number of arguments (given " + std::to_string(given + 1) + ", expected ";
    text += std::to_string(filter.minArguments + 1);
    if (filter.maxArguments > filter.minArguments) text += ".." + std::to_string(filter.maxArguments + 1);
    return text + ")";
}

bool hasMarkup(const Value& value) {
    if (value.trust() == Trust::Markup) return true;
    return value.trust() == Trust::Author && value.isText() &&
           value.asText().find_first_of("&<>\"'") != std::string_view::npos;
}

bool isData(const Value& value) { return value.trust() == Trust::Data; }

Value withDataEscaped(const Value& value) {
    if (!isData(value)) return value;
    std::string scratch;
    return Value(escaped(textView(value, scratch))).trusted(Trust::Markup);
}

/// Data that meets HTML inside one text is escaped first; see liquid.h.
Outcome applyMerging(const FilterEntry& filter, const FilterInput& in) {
    const bool hasContent = filter.content < in.arguments.size();
    const Value& content = hasContent ? in.arguments[filter.content] : in.input;
    for (std::size_t i = 0; i < in.arguments.size(); ++i) {
        if (i == filter.content || !isData(in.arguments[i]) || in.arguments[i].isNumber()) continue;
        // A pattern out of the data could cut HTML apart, so nothing of the result counts as HTML any more.
        auto result = filter.apply(in);
        if (result) *result = std::move(*result).trusted(Trust::Data);
        return result;
    }
    const bool mixed =
        in.escapeHtml && ((isData(in.input) && hasMarkup(content)) || (isData(content) && hasMarkup(in.input)));
    if (!mixed) {
        auto result = filter.apply(in);
        const Trust trust = isData(in.input) || isData(content)         ? Trust::Data
                            : hasMarkup(in.input) || hasMarkup(content) ? std::max(in.input.trust(), content.trust())
                                                                        : in.input.trust();
        if (result) *result = std::move(*result).trusted(trust);
        return result;
    }
    const Value input = withDataEscaped(in.input);
    std::vector<Value> arguments(in.arguments.begin(), in.arguments.end());
    arguments[filter.content] = withDataEscaped(content);
    FilterInput safe{input, arguments, in.named, in.maxText, in.maxItems, in.now, in.escapeHtml};
    auto result = filter.apply(safe);
    if (result) *result = std::move(*result).trusted(Trust::Markup);
    return result;
}

/// An array is Data as soon as one of its items is, so that no filter on the whole array can miss it.
Trust trustOfItems(const Value& value, Trust otherwise) {
    if (value.kind() != Value::Kind::Array) return otherwise;
    const List& items = value.asArray();
    return std::any_of(items.begin(), items.end(), isData) ? Trust::Data : otherwise;
}

Outcome applyFollowing(const FilterEntry& filter, const FilterInput& in) {
    auto result = filter.apply(in);
    if (!result) return result;
    Trust trust = in.input.trust();
    if (std::any_of(in.arguments.begin(), in.arguments.end(), isData)) trust = Trust::Data;
    if (filter.origin == Origin::Decode) trust = Trust::Data;
    if (filter.origin == Origin::Own) trust = result->trust();
    trust = trustOfItems(*result, trust);
    *result = std::move(*result).trusted(trust);
    return result;
}

}  // namespace

tl::unexpected<FilterError> tooMuch() {
    return tl::unexpected<FilterError>(FilterError{phrase("a value grows beyond the limit"), true});
}

const FilterEntry* findFilter(std::string_view name) {
    static const Table table = makeTable();
    const auto found = table.find(name);
    return found == table.end() ? nullptr : found->second;
}

Outcome applyFilter(const FilterEntry& filter, const FilterInput& in) {
    const bool takesNames = filter.name == "default";
    const std::size_t given = in.arguments.size() + (in.named.empty() || takesNames ? 0 : 1);
    if (given < filter.minArguments || given > filter.maxArguments) return filterError(wrongCount(filter, given));
    // A filter that takes a positional argument was given a named one instead.
    if (in.arguments.size() < filter.minArguments) return filterError(wrongCount(filter, in.arguments.size()));
    return filter.origin == Origin::Merge ? applyMerging(filter, in) : applyFollowing(filter, in);
}

tl::expected<std::int64_t, FilterError> integerOf(const Value& value) {
    if (value.isInteger()) return value.asInteger();
    if (value.isText()) {
        std::string_view text = stripped(value.asText());
        if (text.starts_with('+')) text.remove_prefix(1);
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (!text.empty() && read.ec == std::errc{} && read.ptr == text.data() + text.size()) return number;
    }
    return filterError("invalid integer");
}

namespace {

bool flatten(const Value& value, std::size_t maxItems, List& out) {
    for (const Value& item : value.asArray()) {
        const Value inner = item.inside(value);
        if (inner.kind() == Value::Kind::Array) {
            if (!flatten(inner, maxItems, out)) return false;
        } else {
            if (out.size() >= maxItems) return false;
            out.push_back(inner);
        }
    }
    return true;
}

}  // namespace

tl::expected<List, FilterError> itemsOf(const FilterInput& in) {
    List items;
    switch (in.input.kind()) {
        case Value::Kind::Nil: break;
        case Value::Kind::Array:
            if (!flatten(in.input, in.maxItems, items)) return tooMuch();
            break;
        case Value::Kind::Range: {
            const Range range = in.input.asRange();
            if (range.size() > in.maxItems) return tooMuch();
            for (std::uint64_t i = 0; i < range.size(); ++i) {
                items.emplace_back(range.first + static_cast<std::int64_t>(i));
            }
            break;
        }
        default: items.push_back(in.input);
    }
    return items;
}

}  // namespace aicmo::liquid
