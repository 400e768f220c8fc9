#include "core/liquid/decimal.h"

#include <charconv>
#include <cmath>
#include <limits>

#include "core/liquid/scanner.h"

namespace aicmo::liquid {
namespace {

__extension__ using Wide = __int128;

/// digits × 10^-scale. Kept below 10^30, so that two of them can be aligned.
struct Decimal {
    Wide digits = 0;
    int scale = 0;
};

constexpr int maxScale = 18;

Wide powerOfTen(int exponent) {
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// Nothing when the number has more digits than are worth exact arithmetic.
std::optional<Decimal> decimalOf(const Value& number) {
    if (number.isInteger()) return Decimal{number.asInteger(), 0};
    const double value = number.asFloat();
    if (!std::isfinite(value) || std::fabs(value) >= 1e15 || (value != 0 && std::fabs(value) < 1e-9))
        return std::nullopt;
    char buffer[400];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr;
    Decimal decimal;
    bool negative = false;
    bool fraction = false;
    for (const char* c = buffer; c != end; ++c) {
        if (*c == '-') {
            negative = true;
        } else if (*c == '.') {
            fraction = true;
        } else {
            if (fraction && ++decimal.scale > maxScale) return std::nullopt;
            decimal.digits = decimal.digits * 10 + (*c - '0');
        }
    }
    if (decimal.digits > powerOfTen(19)) return std::nullopt;
    if (negative) decimal.digits = -decimal.digits;
    return decimal;
}

double toDouble(Decimal decimal) {
    const bool negative = decimal.digits < 0;
    Wide rest = negative ? -decimal.digits : decimal.digits;
    std::string text;
    do {
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest > 0);
    text += "e-" + std::to_string(decimal.scale);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return negative ? -value : value;
}

Value fromWide(Wide value) {
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min()) {
        return Value(static_cast<double>(value));
    }
    return Value(static_cast<std::int64_t>(value));
}

/// Both with the same scale.
bool align(Decimal& left, Decimal& right) {
    const int scale = std::max(left.scale, right.scale);
    const auto grow = [scale](Decimal& decimal) {
        const int by = scale - decimal.scale;
        const Wide size = decimal.digits < 0 ? -decimal.digits : decimal.digits;
        if (size > powerOfTen(37 - by)) return false;
        decimal.digits *= powerOfTen(by);
        decimal.scale = scale;
        return true;
    };
    return grow(left) && grow(right);
}

bool bothWhole(const Value& left, const Value& right) { return left.isInteger() && right.isInteger(); }

Wide floorDivided(Wide left, Wide right) {
    const Wide quotient = left / right;
    return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

template <class Exact, class Rough>
Value combine(const Value& left, const Value& right, Exact exact, Rough rough) {
    auto a = decimalOf(left);
    auto b = decimalOf(right);
    if (a && b && align(*a, *b)) return Value(toDouble(exact(*a, *b)));
    return Value(rough(asDouble(left), asDouble(right)));
}

}  // namespace

double asDouble(const Value& number) {
    return number.isInteger() ? static_cast<double>(number.asInteger()) : number.asFloat();
}

Value numberOf(const Value& value) {
    if (value.isNumber()) return value;
    if (!value.isText()) return Value(std::int64_t{0});
    std::string_view text = stripped(value.asText());
    const std::size_t begin = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    std::size_t end = begin;
    const auto skipDigits = [&text, &end] {
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    };
    skipDigits();
    if (end == begin) return Value(std::int64_t{0});
    const std::size_t wholeEnd = end;
    if (end + 1 < text.size() && text[end] == '.' && text[0] != '+') {
        ++end;
        skipDigits();
    }
    const bool isFloat = end == text.size() && end > wholeEnd + 1;
    std::string_view digits = text.substr(0, isFloat ? end : wholeEnd);
    if (digits[0] == '+') digits.remove_prefix(1);
    std::int64_t integer = 0;
    if (!isFloat && std::from_chars(digits.data(), digits.data() + digits.size(), integer).ec == std::errc{}) {
        return Value(integer);
    }
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc{} ? Value(number) : Value(std::int64_t{0});
}

Value added(const Value& left, const Value& right) {
    if (bothWhole(left, right)) return fromWide(Wide{left.asInteger()} + right.asInteger());
    return combine(
        left, right,
        [](Decimal a, Decimal b) {
            return Decimal{a.digits + b.digits, a.scale};
        },
        [](double a, double b) { return a + b; });
}

Value subtracted(const Value& left, const Value& right) {
    if (bothWhole(left, right)) return fromWide(Wide{left.asInteger()} - right.asInteger());
    return combine(
        left, right,
        [](Decimal a, Decimal b) {
            return Decimal{a.digits - b.digits, a.scale};
        },
        [](double a, double b) { return a - b; });
}

Value multiplied(const Value& left, const Value& right) {
    if (bothWhole(left, right)) return fromWide(Wide{left.asInteger()} * right.asInteger());
    const auto a = decimalOf(left);
    const auto b = decimalOf(right);
    if (a && b) {
        Wide product = 0;
        if (!__builtin_mul_overflow(a->digits, b->digits, &product)) {
            return Value(toDouble(Decimal{product, a->scale + b->scale}));
        }
    }
    return Value(asDouble(left) * asDouble(right));
}

std::optional<Value> divided(const Value& left, const Value& right) {
    if (asDouble(right) == 0) return std::nullopt;
    if (bothWhole(left, right)) return fromWide(floorDivided(left.asInteger(), right.asInteger()));
    auto a = decimalOf(left);
    auto b = decimalOf(right);
    if (a && b && align(*a, *b)) {
        return Value(static_cast<double>(static_cast<long double>(a->digits) / static_cast<long double>(b->digits)));
    }
    return Value(asDouble(left) / asDouble(right));
}

std::optional<Value> remainder(const Value& left, const Value& right) {
    if (asDouble(right) == 0) return std::nullopt;
    if (bothWhole(left, right)) {
        const Wide a = left.asInteger();
        const Wide b = right.asInteger();
        return fromWide(a - floorDivided(a, b) * b);
    }
    return combine(
        left, right,
        [](Decimal a, Decimal b) {
            return Decimal{a.digits - floorDivided(a.digits, b.digits) * b.digits, a.scale};
        },
        [](double a, double b) { return a - std::floor(a / b) * b; });
}

std::optional<Value> whole(double number) {
    if (!(number >= -9223372036854775808.0 && number < 9223372036854775808.0)) return std::nullopt;
    return Value(static_cast<std::int64_t>(number));
}

Value rounded(const Value& number, std::int64_t digits) {
    auto decimal = decimalOf(number);
    if (!decimal || digits >= decimal->scale) {
        if (digits == 0 && number.isFloat()) return whole(std::round(number.asFloat())).value_or(number);
        return number;
    }
    if (decimal->scale - digits > 37) return number.isInteger() ? Value(std::int64_t{0}) : Value(0.0);
    const Wide unit = powerOfTen(static_cast<int>(decimal->scale - digits));
    const bool negative = decimal->digits < 0;
    const Wide size = negative ? -decimal->digits : decimal->digits;
    Wide units = size / unit;
    if (size % unit >= unit - size % unit) ++units;
    if (negative) units = -units;
    if (digits == 0) return fromWide(units);
    if (digits > 0) return Value(toDouble(Decimal{units, static_cast<int>(digits)}));
    for (std::int64_t i = digits; i < 0; ++i) units *= 10;
    return number.isInteger() ? fromWide(units) : Value(static_cast<double>(units));
}

}  // namespace aicmo::liquid
