#pragma once
// The date filter: what counts as a moment, and strftime as the reference (Ruby) has it.

#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/liquid/value.h"

namespace aicmo::liquid {

/// A point in time and the offset of the clock that shows it. Texts without a zone are UTC.
struct Moment {
    Instant at{};
    int offsetSeconds = 0;
    bool isUtc = true;
};

/// Seconds since 1970 (a whole number, or a text of digits), "now", "today", ISO 8601, RFC 5322 and the usual English
/// forms ("March 14, 2026", "14 Mar 2026 10:30 PM", "2026/03/14"). Nothing for anything else.
[[nodiscard]] std::optional<Moment> momentOf(const Value& value, Instant now);
/// %Y, %-d, %^b, %10N … An unknown directive is printed as it is. Nothing when the result is longer than `maxText`.
[[nodiscard]] std::optional<std::string> formatDate(const Moment& moment, std::string_view format, std::size_t maxText);

}  // namespace aicmo::liquid
