#include "core/base/clock.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace aicmo {

using namespace std::chrono;

Instant SystemClock::now() const { return time_point_cast<microseconds>(system_clock::now()); }

namespace {

/// 9999-12-31T23:59:59Z: what comes later has no four-digit year.
constexpr std::uint64_t lastSecond = 253402300799;

struct Civil {
    year_month_day date;
    hh_mm_ss<microseconds> time;
    weekday day;
};

Civil civil(Instant at) {
    const auto midnight = floor<days>(at);
    return {year_month_day(midnight), hh_mm_ss<microseconds>(at - midnight), weekday(midnight)};
}

/// Reads exactly `count` digits at `at` and moves on; -1 when they are not there.
int digits(std::string_view text, std::size_t& at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    at += count;
    return value;
}

bool literal(std::string_view text, std::size_t& at, char wanted) {
    if (at >= text.size() || text[at] != wanted) return false;
    ++at;
    return true;
}

}  // namespace

namespace {

/// The last `count` digits of a number that is not negative. Every row of a ledger and every event has a time: snprintf
/// costs ten times as much.
void putDigits(std::string& text, std::size_t at, std::size_t count, std::int64_t number) {
    for (std::size_t i = at + count; i > at; number /= 10) text[--i] = static_cast<char>('0' + number % 10);
}

}  // namespace

std::string toRfc3339(Instant at) {
    const Civil c = civil(at);
    std::string out = "0000-00-00T00:00:00.000Z";
    putDigits(out, 5, 2, unsigned(c.date.month()));
    putDigits(out, 8, 2, unsigned(c.date.day()));
    putDigits(out, 11, 2, c.time.hours().count());
    putDigits(out, 14, 2, c.time.minutes().count());
    putDigits(out, 17, 2, c.time.seconds().count());
    putDigits(out, 20, 3, c.time.subseconds().count() / 1000);
    const int year = int(c.date.year());
    if (year >= 0 && year <= 9999) {
        putDigits(out, 0, 4, year);
    } else {
        out.replace(0, 4, std::to_string(year));
    }
    return out;
}

std::optional<Instant> parseRfc3339(std::string_view text) {
    std::size_t at = 0;
    const int y = digits(text, at, 4);
    if (y < 0 || !literal(text, at, '-')) return std::nullopt;
    const int mo = digits(text, at, 2);
    if (mo < 0 || !literal(text, at, '-')) return std::nullopt;
    const int d = digits(text, at, 2);
    if (d < 0 || (!literal(text, at, 'T') && !literal(text, at, 't'))) return std::nullopt;
    const int h = digits(text, at, 2);
    if (h < 0 || h > 23 || !literal(text, at, ':')) return std::nullopt;
    const int mi = digits(text, at, 2);
    if (mi < 0 || mi > 59 || !literal(text, at, ':')) return std::nullopt;
    const int s = digits(text, at, 2);
    if (s < 0 || s > 59) return std::nullopt;
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok()) return std::nullopt;

    long fraction = 0;
    if (literal(text, at, '.')) {
        long scale = 100000;
        std::size_t count = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++count) {
            fraction += (text[at] - '0') * scale;
            scale /= 10;
        }
        if (count == 0) return std::nullopt;
    }
    minutes offset{0};
    if (!literal(text, at, 'Z') && !literal(text, at, 'z')) {
        if (at >= text.size() || (text[at] != '+' && text[at] != '-')) return std::nullopt;
        const int sign = text[at++] == '+' ? 1 : -1;
        const int oh = digits(text, at, 2);
        if (oh < 0 || oh > 23 || !literal(text, at, ':')) return std::nullopt;
        const int om = digits(text, at, 2);
        if (om < 0 || om > 59) return std::nullopt;
        offset = minutes(sign * (oh * 60 + om));
    }
    if (at != text.size()) return std::nullopt;
    const auto instant =
        Instant(sys_days(date) + hours(h) + minutes(mi) + seconds(s) + microseconds(fraction) - offset);
    // An offset can carry the first and the last hours of the calendar out of the four-digit years.
    const year utcYear = civil(instant).date.year();
    if (utcYear < year(0) || utcYear > year(9999)) return std::nullopt;
    return instant;
}

std::string toRfc5322Date(Instant at) {
    static constexpr std::array<const char*, 7> dayNames{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char*, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civil(at);
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000", dayNames[c.day.c_encoding()],
                  unsigned(c.date.day()), monthNames[unsigned(c.date.month()) - 1], int(c.date.year()),
                  int(c.time.hours().count()), int(c.time.minutes().count()), int(c.time.seconds().count()));
    return out.data();
}

std::optional<Instant> sourceDateEpoch() {
    const char* text = std::getenv("SOURCE_DATE_EPOCH");
    if (text == nullptr || *text == '\0') return std::nullopt;
    const std::string_view digitsOnly(text);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digitsOnly.begin(), digitsOnly.end(), value);
    if (error != std::errc() || end != digitsOnly.end() || value > lastSecond) return std::nullopt;
    return Instant(seconds(value));
}

}  // namespace aicmo
