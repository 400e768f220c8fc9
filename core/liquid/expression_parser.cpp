#include "core/liquid/expression_parser.h"

#include <charconv>

#include "core/base/words.h"
#include "core/liquid/filters.h"

namespace aicmo::liquid {

std::uint32_t slotOf(Program& program, std::string_view name) {
    const auto [found, isNew] =
        program.slots.try_emplace(std::string(name), static_cast<std::uint32_t>(program.slotNames.size()));
    if (isNew) {
        program.slotNames.emplace_back(name);
        program.readSlots.push_back(false);
    }
    return found->second;
}

ExpressionParser::ExpressionParser(std::string_view text, Program& program, bool strictFilters)
    : text_(text), program_(program), strictFilters_(strictFilters) {}

std::nullopt_t ExpressionParser::fail(std::string message) {
    if (error_.at == nullptr) error_ = {std::move(message), text_.data() + at_};
    return std::nullopt;
}

void ExpressionParser::skipSpace() {
    while (at_ < text_.size() && isSpace(text_[at_])) ++at_;
}

bool ExpressionParser::atEnd() {
    skipSpace();
    return at_ >= text_.size();
}

bool ExpressionParser::expectEnd() {
    if (atEnd()) return true;
    std::size_t end = at_ + 1;
    while (end < text_.size() && isNamePart(text_[end]) && isNamePart(text_[at_])) ++end;
    fail(words("Unexpected '%1'", std::string(text_.substr(at_, end - at_))).text());
    return false;
}

const char* ExpressionParser::position() {
    skipSpace();
    return text_.data() + at_;
}

std::string_view ExpressionParser::since(const char* from) const {
    const auto begin = static_cast<std::size_t>(from - text_.data());
    return stripped(text_.substr(begin, at_ - begin));
}

bool ExpressionParser::take(char c) {
    skipSpace();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
}

bool ExpressionParser::takeWord(std::string_view word) {
    skipSpace();
    if (!text_.substr(at_).starts_with(word)) return false;
    const std::size_t end = at_ + word.size();
    if (end < text_.size() && (isNamePart(text_[end]) || text_[end] == '?')) return false;
    at_ = end;
    return true;
}

std::string_view ExpressionParser::nameText(bool mayStartWithDigit) {
    const std::size_t begin = at_;
    if (at_ < text_.size() && (mayStartWithDigit ? isNamePart(text_[at_]) : isNameStart(text_[at_]))) {
        while (at_ < text_.size() && isNamePart(text_[at_])) ++at_;
        if (at_ < text_.size() && text_[at_] == '?') ++at_;
    }
    return text_.substr(begin, at_ - begin);
}

std::optional<std::string_view> ExpressionParser::name() {
    skipSpace();
    const std::string_view found = nameText(false);
    if (found.empty()) return fail("Expected a name");
    return found;
}

bool ExpressionParser::atNamedArgument() {
    skipSpace();
    const std::size_t before = at_;
    const bool named = !nameText(false).empty() && take(':');
    at_ = before;
    return named;
}

std::optional<Expression> ExpressionParser::expression() {
    skipSpace();
    if (at_ >= text_.size()) return fail("Expected an expression");
    if (depth_ >= maxDepth) return fail("Nesting too deep");
    ++depth_;
    std::optional<Expression> found;
    const char c = text_[at_];
    const bool isDigit = c >= '0' && c <= '9';
    const bool isNegative = c == '-' && at_ + 1 < text_.size() && text_[at_ + 1] >= '0' && text_[at_ + 1] <= '9';
    if (c == '"' || c == '\'') {
        found = quoted(c);
    } else if (isDigit || isNegative) {
        found = number();
    } else if (c == '(') {
        found = range();
    } else if (c == '[' || isNameStart(c)) {
        found = pathOrWord();
    } else {
        fail(words("Unexpected character '%1'", std::string(1, c)).text());
    }
    --depth_;
    return found;
}

std::optional<Expression> ExpressionParser::quoted(char quote) {
    const std::size_t end = text_.find(quote, at_ + 1);
    if (end == std::string_view::npos) return fail("A text in quotes has no end");
    const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return Expression{Value::borrowed(inside)};
}

std::optional<Expression> ExpressionParser::number() {
    const auto skipDigits = [this] {
        while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    };
    const std::size_t begin = at_;
    ++at_;
    skipDigits();
    bool isFloat = false;
    if (at_ + 1 < text_.size() && text_[at_] == '.' && text_[at_ + 1] >= '0' && text_[at_ + 1] <= '9') {
        isFloat = true;
        ++at_;
        skipDigits();
    }
    const std::string_view digits = text_.substr(begin, at_ - begin);
    std::int64_t whole = 0;
    if (!isFloat && std::from_chars(digits.data(), digits.data() + digits.size(), whole).ec == std::errc{}) {
        return Expression{Value(whole)};
    }
    double number = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec != std::errc{}) {
        return fail("The number is too large");
    }
    return Expression{Value(number)};
}

std::optional<Expression> ExpressionParser::range() {
    ++at_;
    RangeExpression bounds;
    auto first = expression();
    if (!first) return std::nullopt;
    if (!take('.') || !take('.')) return fail("Expected '..' in a range");
    auto last = expression();
    if (!last) return std::nullopt;
    if (!take(')')) return fail("Expected ')' after a range");
    bounds.first = std::make_unique<Expression>(std::move(*first));
    bounds.last = std::make_unique<Expression>(std::move(*last));
    return Expression{std::move(bounds)};
}

std::optional<Expression> ExpressionParser::pathOrWord() {
    const char* begin = text_.data() + at_;
    Path path;
    if (take('[')) {
        auto root = expression();
        if (!root) return std::nullopt;
        if (!take(']')) return fail("Expected ']'");
        path.root = std::make_unique<Expression>(std::move(*root));
        return finishPath(std::move(path), begin);
    }
    const std::string_view word = nameText(false);
    const bool alone =
        at_ >= text_.size() || (text_[at_] != '[' && (text_[at_] != '.' || text_.substr(at_, 2) == ".."));
    if (alone) {
        if (word == "nil" || word == "null") return Expression{Value()};
        if (word == "true" || word == "false") return Expression{Value(word == "true")};
        if (word == "empty") return Expression{Word::Empty};
        if (word == "blank") return Expression{Word::Blank};
    }
    path.slot = slotOf(program_, word);
    program_.readSlots[path.slot] = true;
    return finishPath(std::move(path), begin);
}

std::optional<Expression> ExpressionParser::finishPath(Path path, const char* begin) {
    if (!segments(path)) return std::nullopt;
    path.text = since(begin);
    path.offset = static_cast<std::uint32_t>(begin - program_.source.data());
    path.id = static_cast<std::uint32_t>(program_.pathHeads.size());
    const bool hasHead = !path.segments.empty() && !path.segments.front().dynamic;
    program_.pathHeads.emplace_back(hasHead ? path.slot : noSlot, hasHead ? path.segments.front().name : std::string());
    return Expression{std::move(path)};
}

bool ExpressionParser::segments(Path& path) {
    while (true) {
        const std::size_t before = at_;
        skipSpace();
        Segment segment;
        if (at_ < text_.size() && text_[at_] == '.' && text_.substr(at_, 2) != "..") {
            ++at_;
            skipSpace();
            segment.name = nameText(true);
            segment.dotted = true;
            if (segment.name.empty()) {
                fail("Expected a name after '.'");
                return false;
            }
        } else if (at_ < text_.size() && text_[at_] == '[') {
            ++at_;
            auto inside = expression();
            if (!inside) return false;
            if (!take(']')) {
                fail("Expected ']'");
                return false;
            }
            const Value* literal = std::get_if<Value>(&inside->term);
            if (literal != nullptr && literal->isText()) {
                segment.name = literal->asText();
            } else {
                segment.dynamic = std::make_unique<Expression>(std::move(*inside));
            }
        } else {
            at_ = before;
            return true;
        }
        path.segments.push_back(std::move(segment));
    }
}

std::optional<Pipeline> ExpressionParser::pipeline() {
    auto input = expression();
    if (!input) return std::nullopt;
    Pipeline pipeline{std::move(*input), {}, false};
    while (take('|')) {
        auto call = filterCall();
        if (!call) return std::nullopt;
        if (call->filter != nullptr && call->filter->name == "default") pipeline.hasDefault = true;
        pipeline.filters.push_back(std::move(*call));
    }
    return pipeline;
}

std::optional<FilterCall> ExpressionParser::filterCall() {
    skipSpace();
    const std::size_t begin = at_;
    const std::string_view word = nameText(false);
    if (word.empty()) return fail("Expected a filter after '|'");
    FilterCall call;
    call.filter = findFilter(word);
    if (call.filter == nullptr && strictFilters_) {
        at_ = begin;
        return fail(words("Unknown filter '%1'", std::string(word)).text());
    }
    if (take(':') && !arguments(call)) return std::nullopt;
    return call;
}

bool ExpressionParser::arguments(FilterCall& call) {
    do {
        std::string key;
        if (atNamedArgument()) {
            key = *name();
            if (!take(':')) return false;
        }
        auto argument = expression();
        if (!argument) return false;
        if (key.empty()) {
            call.arguments.push_back(std::move(*argument));
        } else {
            call.named.emplace_back(std::move(key), std::move(*argument));
        }
    } while (take(','));
    return true;
}

std::optional<Condition> ExpressionParser::condition() {
    Condition chain;
    while (true) {
        auto part = comparison();
        if (!part) return std::nullopt;
        const bool isOr = takeWord("or");
        const bool goesOn = isOr || takeWord("and");
        part->isLast = !goesOn;
        part->orNext = isOr;
        chain.push_back(std::move(*part));
        if (!goesOn) return chain;
    }
}

std::optional<Comparison> ExpressionParser::comparison() {
    auto left = expression();
    if (!left) return std::nullopt;
    Comparison part;
    part.left = std::move(*left);
    part.op = comparisonOperator();
    if (part.op == Operator::None) return part;
    auto right = expression();
    if (!right) return std::nullopt;
    part.right = std::move(*right);
    return part;
}

Operator ExpressionParser::comparisonOperator() {
    static constexpr std::pair<std::string_view, Operator> symbols[] = {
        {"==", Operator::Equal},       {"!=", Operator::NotEqual},       {"<>", Operator::NotEqual},
        {"<=", Operator::LessOrEqual}, {">=", Operator::GreaterOrEqual}, {"<", Operator::Less},
        {">", Operator::Greater},
    };
    skipSpace();
    for (const auto& [symbol, op] : symbols) {
        if (!text_.substr(at_).starts_with(symbol)) continue;
        at_ += symbol.size();
        return op;
    }
    return takeWord("contains") ? Operator::Contains : Operator::None;
}

}  // namespace aicmo::liquid
