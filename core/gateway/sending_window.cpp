#include "core/gateway/sending_window.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include <QDateTime>
#include <QTimeZone>

#include "core/base/text.h"
#include "core/base/words.h"

namespace aicmo {

using namespace std::chrono;

struct SendingWindow::Zone {
    std::string name;
    QTimeZone zone;

    /// What the clock on the wall shows, as if it were UTC.
    [[nodiscard]] sys_seconds wall(Instant at) const {
        const auto whole = floor<seconds>(at);
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(whole.time_since_epoch().count(), Qt::UTC);
        return whole + seconds(zone.offsetFromUtc(utc));
    }
};

namespace {

constexpr int minutesADay = 24 * 60;
constexpr std::array<std::string_view, 7> dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
/// Every window opens and closes within a week; a change of the clocks moves that by hours.
constexpr int searchedDays = 9;

std::optional<unsigned> dayIndex(std::string_view name) {
    const auto found = std::find(dayNames.begin(), dayNames.end(), toLowerAscii(name));
    if (found == dayNames.end()) return std::nullopt;
    return static_cast<unsigned>(found - dayNames.begin());
}

/// "Mon-Fri", "Sun", "Fri-Mon" as bits.
std::optional<unsigned> readDays(std::string_view text) {
    unsigned days = 0;
    for (const std::string_view part : split(text, ',')) {
        const std::size_t dash = part.find('-');
        const auto first = dayIndex(part.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : dayIndex(part.substr(dash + 1));
        if (!first || !last) return std::nullopt;
        for (unsigned day = *first;; day = (day + 1) % dayNames.size()) {
            days |= 1U << day;
            if (day == *last) break;
        }
    }
    return days;
}

/// "09:30" as minutes since midnight, up to "24:00".
std::optional<int> readTime(std::string_view text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 100; };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
    return hour * 60 + minute;
}

unsigned weekdayOf(sys_days day) { return weekday(day).iso_encoding() - 1; }

}  // namespace

Result<SendingWindow> SendingWindow::parse(std::string_view text) {
    const auto refused = [&](const std::string& why) { return fail(ErrorKind::InvalidInput, why); };
    std::vector<std::string_view> fields;
    for (const std::string_view word : split(trim(text), ' ')) {
        if (!word.empty()) fields.push_back(word);
    }
    SendingWindow window;
    window.days_ = (1U << dayNames.size()) - 1;
    if (fields.size() == 3) {
        const auto days = readDays(fields.front());
        if (!days)
            return refused(
                words("\"%1\" is not a list of days such as Mon-Thu,Sat", std::string(fields.front())).text());
        window.days_ = *days;
        fields.erase(fields.begin());
    }
    if (fields.size() != 2) return refused("it must name days, hours and a time zone");
    for (const std::string_view part : split(fields[0], ',')) {
        const std::size_t dash = part.find('-');
        const auto opens = readTime(part.substr(0, dash));
        const auto closes = dash == std::string_view::npos ? std::nullopt : readTime(part.substr(dash + 1));
        if (!opens || !closes || *opens == *closes || *opens == minutesADay)
            return refused(words("\"%1\" is not a span of hours such as 09:00-18:00", std::string(part)).text());
        window.hours_.push_back({*opens, *closes});
    }
    const QByteArray id(fields[1].data(), static_cast<qsizetype>(fields[1].size()));
    if (!QTimeZone::isTimeZoneIdAvailable(id)) {
        return refused(words("\"%1\" is not a time zone that this machine knows", std::string(fields[1])).text());
    }
    window.zone_ = std::make_shared<const Zone>(Zone{std::string(fields[1]), QTimeZone(id)});
    for (const std::string_view word : split(trim(text), ' ')) {
        if (!word.empty()) window.text_ += (window.text_.empty() ? "" : " ") + std::string(word);
    }
    return window;
}

bool SendingWindow::open(Instant at) const {
    const sys_seconds wall = zone_->wall(at);
    const sys_days today = floor<days>(wall);
    const auto minute = static_cast<int>(floor<minutes>(wall - today).count());
    const auto has = [&](sys_days day) { return (days_ >> weekdayOf(day) & 1U) != 0; };
    return std::any_of(hours_.begin(), hours_.end(), [&](const Hours& span) {
        if (span.closes > span.opens) return has(today) && minute >= span.opens && minute < span.closes;
        return (has(today) && minute >= span.opens) || (has(today - days(1)) && minute < span.closes);
    });
}

/// The wall clock passes an opening or a closing time where it shows that time, once or twice a day, or where it is set
/// over it: these are all the moments at which anything can change.
Instant SendingWindow::nextChange(Instant after, bool toOpen) const {
    std::vector<Instant> moments;
    const sys_days today = floor<days>(zone_->wall(after));
    const Instant end = after + days(searchedDays);
    for (int day = -1; day <= searchedDays; ++day) {
        for (const Hours& span : hours_) {
            const auto wall = today + days(day) + minutes(toOpen ? span.opens : span.closes);
            // The offset before and the one after a change of the clocks: where they differ, both are tried.
            for (const auto away : {hours(-26), hours(26)}) {
                const auto guess = wall + away;
                const auto offset = zone_->wall(guess) - floor<seconds>(guess);
                const Instant at = time_point_cast<microseconds>(wall - offset);
                if (zone_->wall(at) == wall) moments.push_back(at);
            }
        }
    }
    const auto qt = [](Instant at) {
        return QDateTime::fromSecsSinceEpoch(floor<seconds>(at).time_since_epoch().count(), Qt::UTC);
    };
    for (const auto& change : zone_->zone.transitions(qt(after), qt(end)))
        moments.emplace_back(seconds(change.atUtc.toSecsSinceEpoch()));
    std::sort(moments.begin(), moments.end());
    for (const Instant at : moments) {
        if (at > after && open(at) == toOpen) return at;
    }
    return end;
}

SendingWindow::Span SendingWindow::openingAt(Instant at) const {
    const Instant from = open(at) ? at : nextChange(at, true);
    return {from, nextChange(from, false)};
}

std::string SendingWindow::localText(Instant at) const {
    static constexpr std::array<const char*, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const sys_seconds wall = zone_->wall(at);
    const sys_days today = floor<days>(wall);
    const year_month_day date{today};
    const auto minute = static_cast<int>(floor<minutes>(wall - today).count());
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%s %04d-%02u-%02u %02d:%02d ", names[weekdayOf(today)], int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), minute / 60, minute % 60);
    return out.data() + zone_->name;
}

}  // namespace aicmo
