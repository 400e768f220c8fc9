#include <algorithm>
#include <cmath>

#include "core/liquid/decimal.h"
#include "core/liquid/filters.h"

namespace aicmo::liquid {
namespace {

Outcome plus(const FilterInput& in) { return added(numberOf(in.input), numberOf(in.arguments[0])); }
Outcome minus(const FilterInput& in) { return subtracted(numberOf(in.input), numberOf(in.arguments[0])); }
Outcome times(const FilterInput& in) { return multiplied(numberOf(in.input), numberOf(in.arguments[0])); }

Outcome dividedBy(const FilterInput& in) {
    auto quotient = divided(numberOf(in.input), numberOf(in.arguments[0]));
    if (!quotient) return filterError("divided by 0");
    return std::move(*quotient);
}

Outcome modulo(const FilterInput& in) {
    auto rest = remainder(numberOf(in.input), numberOf(in.arguments[0]));
    if (!rest) return filterError("divided by 0");
    return std::move(*rest);
}

Outcome absolute(const FilterInput& in) {
    const Value number = numberOf(in.input);
    if (number.isFloat()) return Value(std::fabs(number.asFloat()));
    return number.asInteger() < 0 ? subtracted(Value(std::int64_t{0}), number) : number;
}

Outcome wholeOr(double number) {
    auto result = whole(number);
    if (result) return std::move(*result);
    return Value(number);
}

Outcome ceiling(const FilterInput& in) {
    const Value number = numberOf(in.input);
    return number.isInteger() ? Outcome(number) : wholeOr(std::ceil(number.asFloat()));
}

Outcome floorOf(const FilterInput& in) {
    const Value number = numberOf(in.input);
    return number.isInteger() ? Outcome(number) : wholeOr(std::floor(number.asFloat()));
}

Outcome round(const FilterInput& in) {
    std::int64_t digits = 0;
    if (!in.arguments.empty()) {
        const Value wanted = numberOf(in.arguments[0]);
        digits = wanted.isInteger() ? wanted.asInteger()
                                    : static_cast<std::int64_t>(std::clamp(wanted.asFloat(), -99.0, 99.0));
    }
    return rounded(numberOf(in.input), std::clamp<std::int64_t>(digits, -99, 99));
}

bool isLess(const Value& left, const Value& right) {
    if (left.isInteger() && right.isInteger()) return left.asInteger() < right.asInteger();
    return asDouble(left) < asDouble(right);
}

Outcome atLeast(const FilterInput& in) {
    const Value number = numberOf(in.input);
    const Value bound = numberOf(in.arguments[0]);
    return isLess(number, bound) ? bound : number;
}

Outcome atMost(const FilterInput& in) {
    const Value number = numberOf(in.input);
    const Value bound = numberOf(in.arguments[0]);
    return isLess(bound, number) ? bound : number;
}

constexpr FilterEntry entries[] = {
    {"abs", absolute, 0, 0}, {"at_least", atLeast, 1, 1},     {"at_most", atMost, 1, 1},
    {"ceil", ceiling, 0, 0}, {"divided_by", dividedBy, 1, 1}, {"floor", floorOf, 0, 0},
    {"minus", minus, 1, 1},  {"modulo", modulo, 1, 1},        {"plus", plus, 1, 1},
    {"round", round, 0, 1},  {"times", times, 1, 1},
};

}  // namespace

std::span<const FilterEntry> numberFilters() { return entries; }

}  // namespace aicmo::liquid
