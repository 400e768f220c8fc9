#pragma once
// Arithmetic of the number filters: whole numbers stay whole, fractions are computed in decimals, as the reference
// does with BigDecimal, so that 0.1 plus 0.2 is 0.3.

#include <optional>

#include "core/liquid/value.h"

namespace aicmo::liquid {

/// The number that a value means to a filter: numbers, texts that hold one ("12", "-1.5", "3 apples" is 3), else 0.
[[nodiscard]] Value numberOf(const Value& value);

[[nodiscard]] Value added(const Value& left, const Value& right);
[[nodiscard]] Value subtracted(const Value& left, const Value& right);
[[nodiscard]] Value multiplied(const Value& left, const Value& right);
/// Rounds whole numbers down (-7 by 2 is -4). Nothing when `right` is zero.
[[nodiscard]] std::optional<Value> divided(const Value& left, const Value& right);
/// Has the sign of `right`. Nothing when `right` is zero.
[[nodiscard]] std::optional<Value> remainder(const Value& left, const Value& right);
/// Half away from zero, to `digits` after the point (before it when negative); whole when digits is 0.
[[nodiscard]] Value rounded(const Value& number, std::int64_t digits);
/// A float without fraction as a whole number, when it fits; nothing otherwise.
[[nodiscard]] std::optional<Value> whole(double number);
[[nodiscard]] double asDouble(const Value& number);

}  // namespace aicmo::liquid
