#include <array>
#include <charconv>
#include <chrono>

#include "core/base/text.h"
#include "core/liquid/date.h"
#include "core/liquid/scanner.h"

namespace aicmo::liquid {
namespace {

using std::chrono::sys_days;

/// What a text says about a moment; -1 is "not said".
struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    std::optional<int> offset;
    bool isUtc = true;
};

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> monthNames = {"january",   "february", "march",    "april",
                                                         "may",       "june",     "july",     "august",
                                                         "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

class DateReader {
  public:
    explicit DateReader(std::string text) : text_(std::move(text)) {}

    std::optional<Parts> read() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (isSpace(c) || c == ',' || c == '.') {
                ++at_;
            } else if (isDigit(c)) {
                if (!readNumber()) return std::nullopt;
            } else if ((c == '+' || c == '-') && parts_.hour >= 0) {
                if (!readOffset()) return std::nullopt;
            } else if (c >= 'a' && c <= 'z') {
                if (!readWord()) return std::nullopt;
            } else {
                return std::nullopt;
            }
        }
        const bool said = parts_.year >= 0 || parts_.month >= 0 || parts_.day >= 0 || parts_.hour >= 0;
        return said ? std::optional(parts_) : std::nullopt;
    }

  private:
    [[nodiscard]] std::size_t digitsAt(std::size_t from) const {
        std::size_t end = from;
        while (end < text_.size() && isDigit(text_[end])) ++end;
        return end - from;
    }
    [[nodiscard]] int numberAt(std::size_t from, std::size_t digits) const {
        int number = 0;
        std::from_chars(text_.data() + from, text_.data() + from + digits, number);
        return number;
    }
    [[nodiscard]] char charAt(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    bool readNumber() {
        const std::size_t digits = digitsAt(at_);
        if (digits > 14) return false;
        const char next = charAt(at_ + digits);
        if (next == ':' && digits <= 2) return readTime(digits);
        if (digits == 4 && (next == '-' || next == '/') && isDigit(charAt(at_ + 5))) return readYearFirst(next);
        if (digits <= 2 && (next == '-' || next == '/' || next == '.') && isDigit(charAt(at_ + digits + 1))) {
            return readDayFirst(digits, next);
        }
        if (digits == 8 && parts_.year < 0) return readCompact();
        if (digits == 4 && parts_.year < 0) {
            parts_.year = numberAt(at_, digits);
        } else if (digits <= 2 && (charAt(at_ + digits) == 'a' || charAt(at_ + digits) == 'p') &&
                   charAt(at_ + digits + 1) == 'm') {
            parts_.hour = numberAt(at_, digits);
        } else if (digits <= 2 && parts_.day < 0) {
            parts_.day = numberAt(at_, digits);
        } else {
            return false;
        }
        at_ += digits;
        skipOrdinal();
        if (charAt(at_) == '-' && parts_.hour < 0) ++at_;
        return true;
    }

    void skipOrdinal() {
        const std::string_view ending = std::string_view(text_).substr(at_, 2);
        if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") at_ += 2;
    }

    bool readCompact() {
        parts_.year = numberAt(at_, 4);
        parts_.month = numberAt(at_ + 4, 2);
        parts_.day = numberAt(at_ + 6, 2);
        at_ += 8;
        if (charAt(at_) == 't' && digitsAt(at_ + 1) == 6) {
            parts_.hour = numberAt(at_ + 1, 2);
            parts_.minute = numberAt(at_ + 3, 2);
            parts_.second = numberAt(at_ + 5, 2);
            at_ += 7;
        }
        return true;
    }

    /// 2026-03-14, 2026/3/14, 2026-03
    bool readYearFirst(char separator) {
        parts_.year = numberAt(at_, 4);
        at_ += 5;
        std::size_t digits = digitsAt(at_);
        if (digits > 2) return false;
        parts_.month = numberAt(at_, digits);
        at_ += digits;
        if (charAt(at_) == separator && isDigit(charAt(at_ + 1))) {
            ++at_;
            digits = digitsAt(at_);
            if (digits > 2) return false;
            parts_.day = numberAt(at_, digits);
            at_ += digits;
        }
        if (charAt(at_) == 't' && isDigit(charAt(at_ + 1))) ++at_;
        return true;
    }

    /// 14/03/2026 and 14.03.2026: day first, as the reference reads them.
    bool readDayFirst(std::size_t digits, char separator) {
        parts_.day = numberAt(at_, digits);
        at_ += digits + 1;
        std::size_t length = digitsAt(at_);
        if (length > 2) return false;
        parts_.month = numberAt(at_, length);
        at_ += length;
        if (charAt(at_) != separator) return true;
        ++at_;
        length = digitsAt(at_);
        if (length != 4) return false;
        parts_.year = numberAt(at_, length);
        at_ += length;
        return true;
    }

    bool readTime(std::size_t digits) {
        parts_.hour = numberAt(at_, digits);
        at_ += digits + 1;
        if (digitsAt(at_) != 2) return false;
        parts_.minute = numberAt(at_, 2);
        at_ += 2;
        if (charAt(at_) == ':' && digitsAt(at_ + 1) == 2) {
            parts_.second = numberAt(at_ + 1, 2);
            at_ += 3;
            if ((charAt(at_) == '.' || charAt(at_) == ',') && isDigit(charAt(at_ + 1))) readFraction();
        }
        return true;
    }

    void readFraction() {
        ++at_;
        int scale = 100000;
        while (isDigit(charAt(at_))) {
            parts_.microsecond += (text_[at_++] - '0') * scale;
            scale /= 10;
        }
    }

    bool readOffset() {
        const int sign = text_[at_] == '-' ? -1 : 1;
        ++at_;
        const std::size_t digits = digitsAt(at_);
        if (digits != 2 && digits != 4) return false;
        int seconds = numberAt(at_, 2) * 3600;
        at_ += 2;
        if (digits == 2 && charAt(at_) == ':') ++at_;
        if (digitsAt(at_) >= 2) {
            seconds += numberAt(at_, 2) * 60;
            at_ += 2;
        }
        parts_.offset = sign * seconds;
        parts_.isUtc = false;
        return true;
    }

    bool readWord() {
        const std::size_t begin = at_;
        while (charAt(at_) >= 'a' && charAt(at_) <= 'z') ++at_;
        const std::string_view word = std::string_view(text_).substr(begin, at_ - begin);
        if (word == "z" || word == "utc" || word == "gmt") {
            parts_.offset = 0;
            parts_.isUtc = true;
            return true;
        }
        if (word == "am" || word == "pm") return readMeridian(word == "pm");
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (word != months[i] && word != monthNames[i]) continue;
            parts_.month = static_cast<int>(i) + 1;
            if (charAt(at_) == '-') ++at_;
            return true;
        }
        for (const std::string_view day : weekdays) {
            if (word.size() >= 3 && day.starts_with(word)) return true;
        }
        return word == "t" && parts_.hour < 0;
    }

    bool readMeridian(bool afternoon) {
        if (parts_.hour < 1 || parts_.hour > 12) return false;
        parts_.hour = parts_.hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    std::string text_;
    std::size_t at_ = 0;
    Parts parts_;
};

/// What a text leaves out before its first statement is as of now, what it leaves out after it is the smallest.
std::optional<Moment> complete(Parts parts, Instant now) {
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    if (parts.year < 0) {
        parts.year = int(today.year());
        if (parts.month < 0) {
            parts.month = static_cast<int>(unsigned(today.month()));
            if (parts.day < 0) parts.day = static_cast<int>(unsigned(today.day()));
        }
    }
    const year_month_day date(year(parts.year), month(static_cast<unsigned>(parts.month < 0 ? 1 : parts.month)),
                              day(static_cast<unsigned>(parts.day < 0 ? 1 : parts.day)));
    const int hourOfDay = parts.hour < 0 ? 0 : parts.hour;
    if (!date.ok() || hourOfDay > 24 || parts.minute > 59 || parts.second > 60) return std::nullopt;
    Moment moment;
    moment.offsetSeconds = parts.offset.value_or(0);
    moment.isUtc = parts.isUtc;
    moment.at = Instant(sys_days(date)) + hours(hourOfDay) + minutes(parts.minute) + seconds(parts.second) +
                microseconds(parts.microsecond) - seconds(moment.offsetSeconds);
    return moment;
}

std::optional<Moment> epoch(std::int64_t seconds) {
    // The calendar of <chrono> ends with the year 32767.
    constexpr std::int64_t limit = 971890963199;
    if (seconds > limit || seconds < -limit) return std::nullopt;
    return Moment{Instant(std::chrono::seconds(seconds)), 0, true};
}

}  // namespace

std::optional<Moment> momentOf(const Value& value, Instant now) {
    if (value.isInteger()) return epoch(value.asInteger());
    if (!value.isText()) return std::nullopt;
    const std::string text = toLowerAscii(value.asText());
    if (text == "now" || text == "today") return Moment{now, 0, true};
    std::int64_t seconds = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (!text.empty() && isDigit(text[0]) && read.ptr == text.data() + text.size()) {
        return read.ec == std::errc{} ? epoch(seconds) : std::nullopt;
    }
    constexpr std::size_t longest = 64;
    if (text.size() > longest) return std::nullopt;
    const auto parts = DateReader(text).read();
    return parts ? complete(*parts, now) : std::nullopt;
}

}  // namespace aicmo::liquid
