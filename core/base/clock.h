#pragma once
// Time as something that is handed in, so that a test can set it. Instants are UTC with microseconds.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace aicmo {

using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

/// RFC 3339 in UTC with milliseconds: "2026-03-02T08:00:00.000Z". Sorts as text.
[[nodiscard]] std::string toRfc3339(Instant at);
/// RFC 3339 date-time with any offset; nothing else (no bare dates, no leap second, no blanks).
[[nodiscard]] std::optional<Instant> parseRfc3339(std::string_view text);
/// The `Date` field of RFC 5322 in UTC: "Mon, 02 Mar 2026 08:00:00 +0000".
[[nodiscard]] std::string toRfc5322Date(Instant at);
/// The instant in SOURCE_DATE_EPOCH (reproducible builds), when it is set and a number.
[[nodiscard]] std::optional<Instant> sourceDateEpoch();

}  // namespace aicmo
