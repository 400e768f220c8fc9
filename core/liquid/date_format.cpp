#include <algorithm>
#include <array>
#include <chrono>

#include "core/liquid/date.h"
#include "core/liquid/unicode.h"

namespace aicmo::liquid {
namespace {

constexpr std::array<std::string_view, 12> monthNames = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> dayNames = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                      "Thursday", "Friday", "Saturday"};

/// A moment as calendar and clock show it at its offset.
struct Clockface {
    std::int64_t seconds = 0;  ///< since 1970, UTC
    int microsecond = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int weekday = 0;  ///< 0 is Sunday
    int yearday = 0;  ///< from 1
    int offset = 0;
    bool isUtc = true;
};

Clockface clockfaceOf(const Moment& moment) {
    using namespace std::chrono;
    const auto local = moment.at + seconds(moment.offsetSeconds);
    const auto dayPoint = floor<days>(local);
    const year_month_day date(dayPoint);
    const hh_mm_ss time(local - dayPoint);
    Clockface face;
    face.seconds = floor<seconds>(moment.at).time_since_epoch().count();
    face.microsecond = static_cast<int>(time.subseconds().count());
    face.year = int(date.year());
    face.month = static_cast<int>(unsigned(date.month()));
    face.day = static_cast<int>(unsigned(date.day()));
    face.hour = static_cast<int>(time.hours().count());
    face.minute = static_cast<int>(time.minutes().count());
    face.second = static_cast<int>(time.seconds().count());
    face.weekday = static_cast<int>(weekday(dayPoint).c_encoding());
    face.yearday = static_cast<int>((dayPoint - sys_days(date.year() / January / 1)).count()) + 1;
    face.offset = moment.offsetSeconds;
    face.isUtc = moment.isUtc;
    return face;
}

bool isLeap(int year) { return std::chrono::year(year).is_leap(); }

/// ISO 8601 week and the year that it belongs to.
std::pair<int, int> isoWeek(const Clockface& face) {
    const int weekday = face.weekday == 0 ? 7 : face.weekday;
    const int week = (face.yearday - weekday + 10) / 7;
    const auto weeksIn = [](int year) {
        const auto first =
            std::chrono::weekday(std::chrono::sys_days(std::chrono::year(year) / std::chrono::January / 1));
        return first == std::chrono::Thursday || (first == std::chrono::Wednesday && isLeap(year)) ? 53 : 52;
    };
    if (week < 1) return {weeksIn(face.year - 1), face.year - 1};
    if (week > weeksIn(face.year)) return {1, face.year + 1};
    return {week, face.year};
}

/// %[flags][width]directive
struct Directive {
    char letter = 0;
    char padding = 0;  ///< '-', '0' or '_' when the template asks for one
    bool upper = false;
    bool swapCase = false;
    int colons = 0;
    std::size_t width = 0;
};

class Formatter {
  public:
    Formatter(const Clockface& face, std::string& out) : face_(face), out_(out) {}

    bool write(std::string_view format, std::size_t maxText) {
        for (std::size_t at = 0; at < format.size();) {
            const std::size_t percent = format.find('%', at);
            out_.append(format, at, std::min(percent, format.size()) - at);
            if (percent == std::string_view::npos) break;
            at = percent + 1;
            const Directive directive = readDirective(format, at);
            if (directive.width > maxText) return false;
            if (directive.letter == 0 || !writeDirective(directive)) out_.append(format, percent, at - percent);
            if (out_.size() > maxText) return false;
        }
        return out_.size() <= maxText;
    }

  private:
    static Directive readDirective(std::string_view format, std::size_t& at) {
        Directive directive;
        for (; at < format.size(); ++at) {
            const char c = format[at];
            if (c == '-' || c == '_' || (c == '0' && directive.width == 0)) {
                directive.padding = c;
            } else if (c == '^') {
                directive.upper = true;
            } else if (c == '#') {
                directive.swapCase = true;
            } else if (c == ':') {
                ++directive.colons;
            } else if (c >= '0' && c <= '9') {
                constexpr std::size_t widest = 1'000'000'000;
                directive.width = std::min(widest, directive.width * 10 + static_cast<std::size_t>(c - '0'));
            } else {
                directive.letter = c;
                ++at;
                break;
            }
        }
        return directive;
    }

    void number(const Directive& directive, std::int64_t value, std::size_t width, char padding = '0') {
        if (directive.padding == '-') width = 0;
        if (directive.padding == '0') padding = '0';
        if (directive.padding == '_') padding = ' ';
        if (directive.width > 0 && directive.padding != '-') width = directive.width;
        std::string digits = std::to_string(value < 0 ? -value : value);
        if (value < 0 && padding == '0') {
            if (digits.size() + 1 < width) digits.insert(0, width - digits.size() - 1, '0');
            out_ += '-' + digits;
            return;
        }
        if (value < 0) digits.insert(0, 1, '-');
        if (digits.size() < width) out_.append(width - digits.size(), padding);
        out_ += digits;
    }

    void text(const Directive& directive, std::string_view value, bool swapsToLower = false) {
        std::string cased(value);
        if (directive.upper || (directive.swapCase && !swapsToLower)) cased = upperCase(cased);
        if (directive.swapCase && swapsToLower) cased = lowerCase(cased);
        const char padding = directive.padding == '0' ? '0' : ' ';
        if (cased.size() < directive.width && directive.padding != '-')
            out_.append(directive.width - cased.size(), padding);
        out_ += cased;
    }

    void compound(const Directive& directive, std::string_view format) {
        std::string inner;
        Formatter(face_, inner).write(format, inner.max_size());
        text(directive, inner);
    }

    void offset(const Directive& directive) {
        const int size = face_.offset < 0 ? -face_.offset : face_.offset;
        const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        const std::string separator = directive.colons > 0 ? ":" : "";
        std::string value = (face_.offset < 0 ? "-" : "+") + two(size / 3600) + separator + two(size / 60 % 60);
        if (directive.colons > 1) value += separator + two(size % 60);
        out_ += value;
    }

    void fraction(const Directive& directive, std::size_t digits) {
        if (directive.width > 0) digits = directive.width;
        std::string value = std::to_string(1'000'000 + face_.microsecond).substr(1);
        value.resize(digits, '0');
        out_ += value;
    }

    bool writeDirective(const Directive& d) { return writeDate(d) || writeTime(d) || writeCompound(d); }

    bool writeDate(const Directive& d) {
        const int fromMonday = (face_.weekday + 6) % 7;
        switch (d.letter) {
            case 'Y': number(d, face_.year, face_.year < 0 ? 5 : 4); return true;
            case 'C': number(d, face_.year / 100, 2); return true;
            case 'y': number(d, face_.year % 100, 2); return true;
            case 'm': number(d, face_.month, 2); return true;
            case 'B': text(d, monthNames[static_cast<std::size_t>(face_.month - 1)]); return true;
            case 'b':
            case 'h': text(d, monthNames[static_cast<std::size_t>(face_.month - 1)].substr(0, 3)); return true;
            case 'd': number(d, face_.day, 2); return true;
            case 'e': number(d, face_.day, 2, ' '); return true;
            case 'j': number(d, face_.yearday, 3); return true;
            case 'A': text(d, dayNames[static_cast<std::size_t>(face_.weekday)]); return true;
            case 'a': text(d, dayNames[static_cast<std::size_t>(face_.weekday)].substr(0, 3)); return true;
            case 'u': number(d, face_.weekday == 0 ? 7 : face_.weekday, 1); return true;
            case 'w': number(d, face_.weekday, 1); return true;
            case 'G': number(d, isoWeek(face_).second, 4); return true;
            case 'g': number(d, isoWeek(face_).second % 100, 2); return true;
            case 'V': number(d, isoWeek(face_).first, 2); return true;
            case 'U': number(d, (face_.yearday + 6 - face_.weekday) / 7, 2); return true;
            case 'W': number(d, (face_.yearday + 6 - fromMonday) / 7, 2); return true;
            default: return false;
        }
    }

    bool writeTime(const Directive& d) {
        const int twelve = face_.hour % 12 == 0 ? 12 : face_.hour % 12;
        switch (d.letter) {
            case 'H': number(d, face_.hour, 2); return true;
            case 'k': number(d, face_.hour, 2, ' '); return true;
            case 'I': number(d, twelve, 2); return true;
            case 'l': number(d, twelve, 2, ' '); return true;
            case 'M': number(d, face_.minute, 2); return true;
            case 'S': number(d, face_.second, 2); return true;
            case 'L': fraction(d, 3); return true;
            case 'N': fraction(d, 9); return true;
            case 'P': text(d, face_.hour < 12 ? "am" : "pm"); return true;
            case 'p': text(d, face_.hour < 12 ? "AM" : "PM", true); return true;
            case 's': number(d, face_.seconds, 1); return true;
            case 'z': offset(d); return true;
            case 'Z': text(d, face_.isUtc ? "UTC" : "", true); return true;
            default: return false;
        }
    }

    bool writeCompound(const Directive& d) {
        switch (d.letter) {
            case 'c': compound(d, "%a %b %e %H:%M:%S %Y"); return true;
            case 'D':
            case 'x': compound(d, "%m/%d/%y"); return true;
            case 'F': compound(d, "%Y-%m-%d"); return true;
            case 'R': compound(d, "%H:%M"); return true;
            case 'r': compound(d, "%I:%M:%S %p"); return true;
            case 'T':
            case 'X': compound(d, "%H:%M:%S"); return true;
            case 'v': compound(d, "%e-%^b-%Y"); return true;
            case '+': compound(d, "%a %b %e %H:%M:%S %Z %Y"); return true;
            case 'n': out_ += '\n'; return true;
            case 't': out_ += '\t'; return true;
            case '%': out_ += '%'; return true;
            default: return false;
        }
    }

    const Clockface& face_;
    std::string& out_;
};

}  // namespace

std::optional<std::string> formatDate(const Moment& moment, std::string_view format, std::size_t maxText) {
    std::string out;
    const Clockface face = clockfaceOf(moment);
    if (!Formatter(face, out).write(format, maxText)) return std::nullopt;
    return out;
}

}  // namespace aicmo::liquid
