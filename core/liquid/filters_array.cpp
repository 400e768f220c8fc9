#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/liquid/decimal.h"
#include "core/liquid/filters.h"

namespace aicmo::liquid {
namespace {

tl::unexpected<FilterError> cannotSelect(const Value& property) {
    return filterError(words("cannot select the property '%1'", toText(property)).text());
}

/// item[property]. Items that have no members at all (nil, booleans, floats) set `impossible`.
Outcome memberOf(const Value& item, const Value& property, bool& impossible) {
    impossible = false;
    std::string scratch;
    const std::string_view name = textView(property, scratch);
    switch (item.kind()) {
        case Value::Kind::Object: {
            const Value* member = item.asObject().find(name);
            return member != nullptr ? member->inside(item) : Value();
        }
        case Value::Kind::Text: {
            const bool contains = item.asText().find(name) != std::string_view::npos;
            return contains ? Value::text(name).trusted(item.trust()) : Value();
        }
        case Value::Kind::Integer: return cannotSelect(property);
        default: impossible = true; return Value();
    }
}

/// Goes through the items with the member that the filter's first argument names, or with the item itself when there
/// is no argument. `visit` returns false to stop. The result is nil, as in the reference, when an item has no members.
template <class Visit>
tl::expected<bool, FilterError> eachMember(const FilterInput& in, Visit visit) {
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    const bool whole = in.arguments.empty() || in.arguments[0].isNil();
    for (Value& item : *items) {
        bool impossible = false;
        auto member = whole ? Outcome(item) : memberOf(item, in.arguments[0], impossible);
        if (!member) return tl::unexpected(member.error());
        if (impossible) return false;
        if (!visit(item, *member)) return true;
    }
    return true;
}

bool matches(const FilterInput& in, const Value& member) {
    const bool hasTarget = in.arguments.size() > 1 && !in.arguments[1].isNil();
    return hasTarget ? equal(member, in.arguments[1]) : member.isTruthy();
}

Outcome select(const FilterInput& in, bool wanted) {
    List kept;
    const auto done = eachMember(in, [&](Value& item, const Value& member) {
        if (matches(in, member) == wanted) kept.push_back(std::move(item));
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return *done ? Value(std::move(kept)) : Value();
}

Outcome where(const FilterInput& in) { return select(in, true); }
Outcome reject(const FilterInput& in) { return select(in, false); }

struct Found {
    Value item;
    std::int64_t index = -1;
};

tl::expected<Found, FilterError> findFirst(const FilterInput& in) {
    Found found;
    std::int64_t index = 0;
    const auto done = eachMember(in, [&](Value& item, const Value& member) {
        if (matches(in, member)) found = {std::move(item), index};
        ++index;
        return found.index < 0;
    });
    if (!done) return tl::unexpected(done.error());
    return found;
}

Outcome find(const FilterInput& in) {
    auto found = findFirst(in);
    if (!found) return tl::unexpected(found.error());
    return found->item;
}

Outcome findIndex(const FilterInput& in) {
    auto found = findFirst(in);
    if (!found) return tl::unexpected(found.error());
    return found->index < 0 ? Value() : Value(found->index);
}

Outcome has(const FilterInput& in) {
    auto found = findFirst(in);
    if (!found) return tl::unexpected(found.error());
    return Value(found->index >= 0);
}

Outcome map(const FilterInput& in) {
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    List members;
    for (const Value& item : *items) {
        bool impossible = false;
        auto member = memberOf(item, in.arguments[0], impossible);
        if (!member) return member;
        members.push_back(std::move(*member));
    }
    return Value(std::move(members));
}

Outcome compact(const FilterInput& in) {
    List kept;
    const auto done = eachMember(in, [&](Value& item, const Value& member) {
        if (!member.isNil()) kept.push_back(std::move(item));
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return *done ? Value(std::move(kept)) : Value();
}

/// Tells values apart as a key: 1, 1.0 and "1" are three.
std::string keyOf(const Value& value) {
    return std::to_string(static_cast<int>(value.kind())) +
           (value.isText() ? std::string(value.asText()) : toText(value));
}

Outcome uniq(const FilterInput& in) {
    std::unordered_set<std::string> seen;
    List kept;
    const auto done = eachMember(in, [&](Value& item, const Value& member) {
        if (seen.insert(keyOf(member)).second) kept.push_back(std::move(item));
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return *done ? Value(std::move(kept)) : Value();
}

Outcome sum(const FilterInput& in) {
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    const bool whole = in.arguments.empty() || in.arguments[0].isNil();
    Value total(std::int64_t{0});
    for (const Value& item : *items) {
        bool impossible = false;
        auto member = whole ? Outcome(item) : memberOf(item, in.arguments[0], impossible);
        if (!member) return member;
        total = added(total, numberOf(*member));
    }
    return total;
}

Outcome reverse(const FilterInput& in) {
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    std::reverse(items->begin(), items->end());
    return Value(std::move(*items));
}

Outcome concat(const FilterInput& in) {
    const Value& more = in.arguments[0];
    if (more.kind() != Value::Kind::Array && more.kind() != Value::Kind::Range) {
        return filterError("concat filter requires an array argument");
    }
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    if (more.kind() == Value::Kind::Range) {
        auto extra = itemsOf({more, {}, {}, in.maxText, in.maxItems, in.now, in.escapeHtml});
        if (!extra) return tl::unexpected(extra.error());
        items->insert(items->end(), extra->begin(), extra->end());
    } else {
        for (const Value& item : more.asArray()) items->push_back(item.inside(more));
    }
    if (items->size() > in.maxItems) return tooMuch();
    // The array may become Data because of some items; those that the author wrote stay as they are.
    for (Value& item : *items) {
        if (item.trust() == Trust::Author) item = std::move(item).trusted(Trust::Markup);
    }
    return Value(std::move(*items));
}

/// One text of many, with the rule of merging applied to each piece.
Outcome join(const FilterInput& in) {
    auto items = itemsOf(in);
    if (!items) return tl::unexpected(items.error());
    const Value glue = in.arguments.empty() ? Value::borrowed(" ") : in.arguments[0];
    bool data = items->size() > 1 && glue.trust() == Trust::Data;
    bool markup = false;
    const auto note = [&](const Value& piece) {
        data = data || piece.trust() == Trust::Data;
        markup = markup || piece.trust() == Trust::Markup ||
                 (piece.trust() == Trust::Author && piece.isText() &&
                  piece.asText().find_first_of("&<>\"'") != std::string_view::npos);
    };
    note(glue);
    for (const Value& item : *items) note(item);
    const bool escapes = in.escapeHtml && data && markup;
    std::string text;
    std::string scratch;
    const auto add = [&](const Value& piece) {
        const std::string_view view = textView(piece, scratch);
        if (escapes && piece.trust() == Trust::Data) {
            appendEscaped(text, view);
        } else {
            text += view;
        }
    };
    for (std::size_t i = 0; i < items->size(); ++i) {
        if (i > 0) add(glue);
        add((*items)[i]);
        if (text.size() > in.maxText) return tooMuch();
    }
    const Trust trust = escapes ? Trust::Markup : data ? Trust::Data : markup ? Trust::Markup : Trust::Author;
    return Value(std::move(text)).trusted(trust);
}

/// -1, 0, 1; nothing when the two cannot be compared. nil comes last.
std::optional<int> compare(const Value& left, const Value& right) {
    if (left.isNil() || right.isNil()) return static_cast<int>(left.isNil()) - static_cast<int>(right.isNil());
    if (left.isNumber() && right.isNumber()) {
        if (equal(left, right)) return 0;
        if (left.isInteger() && right.isInteger()) return left.asInteger() < right.asInteger() ? -1 : 1;
        return asDouble(left) < asDouble(right) ? -1 : 1;
    }
    if (left.isText() && right.isText()) {
        const int order = left.asText().compare(right.asText());
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    if (left.kind() == right.kind() && equal(left, right)) return 0;
    return std::nullopt;
}

std::optional<int> compareNaturally(const Value& left, const Value& right) {
    if (left.isNil() || right.isNil()) return static_cast<int>(left.isNil()) - static_cast<int>(right.isNil());
    std::string one;
    std::string two;
    const int order = toLowerAscii(textView(left, one)).compare(toLowerAscii(textView(right, two)));
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// True when every item can be compared with every other, so that sorting has one order.
bool comparable(const std::vector<std::pair<Value, Value>>& keyed) {
    const Value* first = nullptr;
    for (const auto& entry : keyed) {
        if (entry.first.isNil()) continue;
        if (first == nullptr) first = &entry.first;
        if (!compare(*first, entry.first)) return false;
    }
    return true;
}

template <std::optional<int> (*order)(const Value&, const Value&)>
Outcome sortBy(const FilterInput& in, bool needsSameKind) {
    std::vector<std::pair<Value, Value>> keyed;
    const auto done = eachMember(in, [&](Value& item, const Value& member) {
        keyed.emplace_back(member, std::move(item));
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    if (!*done) return Value();
    if (needsSameKind && !comparable(keyed)) return filterError("cannot sort values of incompatible types");
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& left, const auto& right) {
        return order(left.first, right.first).value_or(0) < 0;
    });
    List sorted;
    sorted.reserve(keyed.size());
    for (auto& entry : keyed) sorted.push_back(std::move(entry.second));
    return Value(std::move(sorted));
}

Outcome sort(const FilterInput& in) { return sortBy<compare>(in, true); }
Outcome sortNatural(const FilterInput& in) { return sortBy<compareNaturally>(in, false); }

Value pairOf(const Object::Member& member) { return Value(List{Value::text(member.first), member.second}); }

Outcome first(const FilterInput& in) {
    switch (in.input.kind()) {
        case Value::Kind::Array:
            return in.input.asArray().empty() ? Value() : in.input.asArray().front().inside(in.input);
        case Value::Kind::Range: return Value(in.input.asRange().first);
        case Value::Kind::Object:
            return in.input.asObject().size() == 0
                       ? Value()
                       : pairOf(in.input.asObject().members().front()).trusted(in.input.trust());
        default: return Value();
    }
}

Outcome last(const FilterInput& in) {
    switch (in.input.kind()) {
        case Value::Kind::Array:
            return in.input.asArray().empty() ? Value() : in.input.asArray().back().inside(in.input);
        case Value::Kind::Range: return Value(in.input.asRange().last);
        default: return Value();
    }
}

Outcome size(const FilterInput& in) {
    const auto count = [](auto number) { return Value(static_cast<std::int64_t>(number)); };
    switch (in.input.kind()) {
        case Value::Kind::Text: return count(codePoints(in.input.asText()));
        case Value::Kind::Array: return count(in.input.asArray().size());
        case Value::Kind::Object: return count(in.input.asObject().size());
        case Value::Kind::Range: return count(in.input.asRange().size());
        default: return count(0);
    }
}

bool isEmpty(const Value& value) {
    return (value.isText() && value.asText().empty()) ||
           (value.kind() == Value::Kind::Array && value.asArray().empty()) ||
           (value.kind() == Value::Kind::Object && value.asObject().size() == 0);
}

Outcome defaultTo(const FilterInput& in) {
    bool allowFalse = false;
    for (const auto& [name, value] : in.named) allowFalse = allowFalse || (name == "allow_false" && value.isTruthy());
    const bool missing = allowFalse ? in.input.isNil() : !in.input.isTruthy();
    if (!missing && !isEmpty(in.input)) return in.input;
    return in.arguments.empty() ? Value(std::string()) : in.arguments[0];
}

constexpr FilterEntry entries[] = {
    {"compact", compact, 0, 1},
    {"concat", concat, 1, 1, Origin::Own},
    {"default", defaultTo, 0, 1, Origin::Own},
    {"find", find, 1, 2, Origin::Own},
    {"find_index", findIndex, 1, 2},
    {"first", first, 0, 0, Origin::Own},
    {"has", has, 1, 2},
    {"join", join, 0, 1, Origin::Own},
    {"last", last, 0, 0, Origin::Own},
    {"map", map, 1, 1},
    {"reject", reject, 1, 2},
    {"reverse", reverse, 0, 0},
    {"size", size, 0, 0},
    {"sort", sort, 0, 1},
    {"sort_natural", sortNatural, 0, 1},
    {"sum", sum, 0, 1},
    {"uniq", uniq, 0, 1},
    {"where", where, 1, 2},
};

}  // namespace

std::span<const FilterEntry> arrayFilters() { return entries; }

}  // namespace aicmo::liquid
