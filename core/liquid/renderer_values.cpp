#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/liquid/decimal.h"
#include "core/liquid/renderer.h"
#include "core/liquid/scanner.h"

namespace aicmo::liquid {
namespace {

Value count(std::uint64_t number) { return Value(static_cast<std::int64_t>(number)); }

std::optional<Value> itemOf(const List& items, std::int64_t index) {
    const auto size = static_cast<std::int64_t>(items.size());
    if (index < 0) index += size;
    if (index < 0 || index >= size) return std::nullopt;
    return items[static_cast<std::size_t>(index)];
}

/// .size, .first and .last where no member has that name.
std::optional<Value> command(const Value& value, std::string_view name) {
    switch (value.kind()) {
        case Value::Kind::Text:
            if (name == "size") return count(codePoints(value.asText()));
            return std::nullopt;
        case Value::Kind::Object: {
            const Object& object = value.asObject();
            if (name == "size") return count(object.size());
            if (name != "first" || object.size() == 0) return std::nullopt;
            return Value(List{Value::text(object.members().front().first), object.members().front().second});
        }
        case Value::Kind::Range:
            if (name == "size") return count(value.asRange().size());
            if (name == "first") return Value(value.asRange().first);
            if (name == "last") return Value(value.asRange().last);
            return std::nullopt;
        case Value::Kind::Array: {
            const List& items = value.asArray();
            if (name == "size") return count(items.size());
            // The first item of an empty list is nothing, but asking for it is no mistake.
            if (name == "first") return items.empty() ? Value() : items.front();
            if (name == "last") return items.empty() ? Value() : items.back();
            std::int64_t index = 0;
            const auto read = std::from_chars(name.data(), name.data() + name.size(), index);
            const bool isIndex = read.ec == std::errc{} && read.ptr == name.data() + name.size();
            return isIndex ? itemOf(items, index) : std::nullopt;
        }
        default: return std::nullopt;
    }
}

std::optional<Value> memberNamed(const Value& value, const std::string& name, bool dotted) {
    if (value.kind() == Value::Kind::Object) {
        if (const Value* member = value.asObject().find(name)) return *member;
    }
    return dotted ? command(value, name) : std::nullopt;
}

std::optional<Value> memberAt(const Value& value, const Value& key) {
    if (key.isText() && value.kind() == Value::Kind::Object) {
        const Value* member = value.asObject().find(key.asText());
        return member != nullptr ? std::optional(*member) : std::nullopt;
    }
    if (value.kind() != Value::Kind::Array || !key.isInteger()) return std::nullopt;
    return itemOf(value.asArray(), key.asInteger());
}

std::optional<Value> loopMember(const LoopState& loop, std::string_view name) {
    const bool isTable = loop.table;
    if (name == "index") return Value(loop.index + 1);
    if (name == "index0") return Value(loop.index);
    if (name == "rindex") return Value(loop.length - loop.index);
    if (name == "rindex0") return Value(loop.length - loop.index - 1);
    if (name == "length") return Value(loop.length);
    if (name == "first") return Value(loop.index == 0);
    if (name == "last") return Value(loop.index + 1 == loop.length);
    if (!isTable && name == "name") return Value::text(loop.name);
    if (isTable && name == "col") return Value(loop.column);
    if (isTable && name == "col0") return Value(loop.column - 1);
    if (isTable && name == "row") return Value(loop.row);
    if (isTable && name == "col_first") return Value(loop.column == 1);
    if (isTable && name == "col_last") return Value(loop.column == loop.columns);
    return std::nullopt;
}

/// The loop's state as it is now, for `assign outer = forloop`.
Value snapshot(const LoopState& loop) {
    Object object;
    for (const std::string_view name : {"name", "length", "index", "index0", "rindex", "rindex0", "first", "last",
                                        "col", "col0", "row", "col_first", "col_last"}) {
        if (auto member = loopMember(loop, name)) object.set(name, std::move(*member));
    }
    if (loop.parent != nullptr) object.set("parentloop", snapshot(*loop.parent));
    return Value(std::move(object));
}

}  // namespace

bool Renderer::chargeFor(const Value& value) {
    constexpr std::size_t bytesPerStep = 64;
    constexpr std::size_t itemsPerStep = 16;
    if (value.isText()) return charge(value.asText().size() / bytesPerStep);
    if (value.kind() == Value::Kind::Object) return charge(value.asObject().size() / itemsPerStep);
    if (value.kind() != Value::Kind::Array) return true;
    std::size_t bytes = 0;
    for (const Value& item : value.asArray()) {
        if (item.isText()) bytes += item.asText().size();
    }
    if (bytes > options_.maxOutput) {
        stop("Liquid error: a value grows beyond the limit");
        return false;
    }
    return charge(value.asArray().size() / itemsPerStep + bytes / bytesPerStep);
}

Value Renderer::evaluate(const Expression& expression, bool reports) {
    if (const auto* literal = std::get_if<Value>(&expression.term)) return *literal;
    if (const auto* path = std::get_if<Path>(&expression.term)) return evaluatePath(*path, reports);
    if (std::holds_alternative<Word>(expression.term)) return Value::borrowed("");
    const auto& bounds = std::get<RangeExpression>(expression.term);
    const auto bound = [&](const Expression& end) {
        const Value number = numberOf(evaluate(end, reports));
        if (number.isInteger()) return number.asInteger();
        return whole(std::trunc(number.asFloat())).value_or(Value(std::int64_t{0})).asInteger();
    };
    const std::int64_t first = bound(*bounds.first);
    return Value(Range{first, bound(*bounds.last)});
}

Value Renderer::undefined(const Path& path, bool reports) {
    if (reports && options_.collectUndefined) {
        std::string place = program_.place(path.offset);
        const bool known = std::any_of(report_.undefined.begin(), report_.undefined.end(),
                                       [&place](const Notice& notice) { return notice.place == place; });
        if (!known) report_.undefined.push_back({std::string(path.text), std::move(place)});
    }
    return Value::undefined();
}

Value Renderer::evaluatePath(const Path& path, bool reports) {
    std::size_t first = 0;
    const Value root = path.root ? named(toText(evaluate(*path.root, reports))) : rootOf(path, first);
    if (root.isUndefined()) return undefined(path, reports);
    return first == path.segments.size() ? root : followSegments(path, first, root, reports);
}

Value Renderer::followSegments(const Path& path, std::size_t first, const Value& from, bool reports) {
    Value at = from;
    for (std::size_t i = first; i < path.segments.size(); ++i) {
        const Segment& segment = path.segments[i];
        auto next = segment.dynamic ? memberAt(at, evaluate(*segment.dynamic, reports))
                                    : memberNamed(at, segment.name, segment.dotted);
        if (!next) return undefined(path, reports);
        at = next->inside(at);
    }
    return at;
}

Value Renderer::rootOf(const Path& path, std::size_t& firstSegment) {
    if (slots_.empty()) return boundValue(path, firstSegment);
    const Slot& state = slots_[path.slot];
    if (state.loopValue) return *state.loopValue;
    if (state.loop != nullptr) return fromLoop(path, state.loop, firstSegment);
    if (state.assigned) return *state.assigned;
    if (state.counter) return Value(*state.counter);
    return boundValue(path, firstSegment);
}

Value Renderer::fromLoop(const Path& path, const LoopState* loop, std::size_t& firstSegment) {
    while (firstSegment < path.segments.size() && path.segments[firstSegment].name == "parentloop") {
        loop = loop->parent;
        ++firstSegment;
        if (loop == nullptr) return Value();
    }
    if (firstSegment == path.segments.size()) return snapshot(*loop);
    return loopMember(*loop, path.segments[firstSegment++].name).value_or(Value::undefined());
}

Value Renderer::columnValue(std::size_t column) const {
    const bool isThere = column < row_.size() && row_[column].data() != nullptr;
    return isThere ? Value::borrowed(row_[column]).trusted(Trust::Data) : Value::undefined();
}

Value Renderer::rowObject() const {
    Object object;
    for (std::size_t i = 0; i < bindings_.columns_.size(); ++i) {
        Value field = columnValue(i);
        if (!field.isUndefined()) object.set(bindings_.columns_[i], std::move(field));
    }
    return Value(std::move(object)).trusted(Trust::Data);
}

Value Renderer::boundValue(const Path& path, std::size_t& firstSegment) {
    const Bindings::Binding& binding = bindings_.bySlot_[path.slot];
    switch (binding.source) {
        case Bindings::Source::Nothing: return Value::undefined();
        case Bindings::Source::Value: return binding.value;
        case Bindings::Source::Column: return columnValue(binding.column);
        case Bindings::Source::Row: break;
    }
    const std::int64_t column = bindings_.columnOfPath_[path.id];
    if (column < 0) return rowObject();
    firstSegment = 1;
    return columnValue(static_cast<std::size_t>(column));
}

Value Renderer::named(std::string_view name) {
    const auto known = program_.slots.find(std::string(name));
    if (known != program_.slots.end() && !slots_.empty()) {
        const Slot& state = slots_[known->second];
        if (state.loopValue) return *state.loopValue;
        if (state.assigned) return *state.assigned;
        if (state.counter) return Value(*state.counter);
    }
    const Bindings::Binding binding = bindings_.find(name);
    switch (binding.source) {
        case Bindings::Source::Nothing: break;
        case Bindings::Source::Value: return binding.value;
        case Bindings::Source::Column: return columnValue(binding.column);
        case Bindings::Source::Row: return rowObject();
    }
    return Value::undefined();
}

void Renderer::noteEmptyColumn(const Expression& printed, const Value& value) {
    if (!value.isText() || !value.asText().empty() || !options_.collectUndefined) return;
    const Path* path = std::get_if<Path>(&printed.term);
    if (path == nullptr || path->root) return;
    const Bindings::Source source = bindings_.bySlot_[path->slot].source;
    if (source != Bindings::Source::Column && source != Bindings::Source::Row) return;
    report_.empty.push_back({std::string(path->text), program_.place(path->offset)});
}

Outcome Renderer::evaluate(const Pipeline& pipeline, bool isPrinted) {
    const bool reports = (isPrinted || !pipeline.filters.empty()) && !pipeline.hasDefault;
    Outcome value = evaluate(pipeline.input, reports);
    if (isPrinted && reports) noteEmptyColumn(pipeline.input, *value);
    for (const FilterCall& call : pipeline.filters) {
        if (call.filter == nullptr) continue;
        value = apply(call, *value);
        if (!value) return value;
    }
    return value;
}

Outcome Renderer::apply(const FilterCall& call, const Value& input) {
    std::vector<Value> arguments;
    arguments.reserve(call.arguments.size());
    bool withinLimits = charge(1) && chargeFor(input);
    for (const Expression& argument : call.arguments) {
        arguments.push_back(evaluate(argument, true));
        withinLimits = withinLimits && chargeFor(arguments.back());
    }
    std::vector<std::pair<std::string_view, Value>> named;
    for (const auto& [name, argument] : call.named) named.emplace_back(name, evaluate(argument, true));
    if (!withinLimits) return tooMuch();
    constexpr std::size_t stepsPerItem = 8;
    return applyFilter(*call.filter, {input, arguments, named, options_.maxOutput, options_.maxSteps / stepsPerItem,
                                      options_.now, options_.escapeHtml});
}

tl::expected<bool, FilterError> Renderer::holds(const Condition& condition) {
    for (const Comparison& comparison : condition) {
        auto result = holds(comparison);
        if (!result || comparison.isLast || *result == comparison.orNext) return result;
    }
    return false;
}

namespace {

bool contains(const Value& whole, const Value& part) {
    if (!whole.isTruthy() || !part.isTruthy()) return false;
    std::string scratch;
    switch (whole.kind()) {
        case Value::Kind::Text: return whole.asText().find(textView(part, scratch)) != std::string_view::npos;
        case Value::Kind::Object: return part.isText() && whole.asObject().find(part.asText()) != nullptr;
        case Value::Kind::Range:
            return part.isInteger() && part.asInteger() >= whole.asRange().first &&
                   part.asInteger() <= whole.asRange().last;
        case Value::Kind::Array: {
            const List& items = whole.asArray();
            return std::any_of(items.begin(), items.end(), [&part](const Value& item) { return equal(item, part); });
        }
        default: return false;
    }
}

std::string_view kindName(const Value& value) {
    return value.isText() ? "String" : value.isInteger() ? "Integer" : "Float";
}

tl::expected<bool, FilterError> ordered(const Value& left, Operator op, const Value& right) {
    const bool texts = left.isText() && right.isText();
    const bool numbers = left.isNumber() && right.isNumber();
    const auto sortable = [](const Value& value) { return value.isText() || value.isNumber(); };
    if (!sortable(left) || !sortable(right)) return false;
    if (!texts && !numbers) {
        const std::string other = right.isText() ? "String" : toText(right);
        return filterError(words("comparison of %1 with %2 failed", std::string(kindName(left)), other).text());
    }
    const bool whole = left.isInteger() && right.isInteger();
    const auto order = texts   ? left.asText() <=> right.asText()
                       : whole ? left.asInteger() <=> right.asInteger()
                               : std::partial_ordering(asDouble(left) <=> asDouble(right));
    switch (op) {
        case Operator::Less: return order < 0;
        case Operator::Greater: return order > 0;
        case Operator::LessOrEqual: return order <= 0;
        default: return order >= 0;
    }
}

bool isEmpty(const Value& value) {
    switch (value.kind()) {
        case Value::Kind::Text: return value.asText().empty();
        case Value::Kind::Array: return value.asArray().empty();
        case Value::Kind::Object: return value.asObject().size() == 0;
        default: return false;
    }
}

bool isBlank(const Value& value) {
    return !value.isTruthy() || isEmpty(value) ||
           (value.isText() && std::all_of(value.asText().begin(), value.asText().end(), isSpace));
}

}  // namespace

tl::expected<bool, FilterError> Renderer::holds(const Comparison& comparison) {
    if (comparison.op == Operator::None) return evaluate(comparison.left, false).isTruthy();
    if (comparison.op == Operator::Equal) return isEqual(comparison.left, comparison.right);
    if (comparison.op == Operator::NotEqual) return !isEqual(comparison.left, comparison.right);
    const Value left = evaluate(comparison.left, false);
    const Value right = evaluate(comparison.right, false);
    if (!chargeFor(left) || !chargeFor(right)) return tooMuch();
    if (comparison.op == Operator::Contains) return contains(left, right);
    return ordered(left, comparison.op, right);
}

bool Renderer::isWord(const Expression& expression, Word word) {
    const Value value = evaluate(expression, false);
    return word == Word::Empty ? isEmpty(value) : isBlank(value);
}

bool Renderer::isEqual(const Expression& left, const Expression& right) {
    if (const Word* word = std::get_if<Word>(&left.term)) return isWord(right, *word);
    if (const Word* word = std::get_if<Word>(&right.term)) return isWord(left, *word);
    const Value one = evaluate(left, false);
    const Value two = evaluate(right, false);
    return chargeFor(one) && chargeFor(two) && equal(one, two);
}

}  // namespace aicmo::liquid
