#include "core/document/language.h"

#include <array>
#include <chrono>
#include <cmath>

#include <QLocale>
#include <QString>

namespace aicmo::document {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr int languageCount = 4;
constexpr std::array<std::string_view, languageCount> tags{"en", "de", "fr", "es"};

using Row = std::array<std::string_view, languageCount>;
constexpr Row rows[] = {
#define AICMO_WORD(name, english, german, french, spanish) Row{english, german, french, spanish},
#include "core/document/words.def"
#undef AICMO_WORD
};

int columnOf(std::string_view tag) {
    const auto primary = tag.substr(0, tag.find('-'));
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i] == primary) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Fixed territories: the documents must not depend on the environment's locale.
const QLocale& localeOf(int column) {
    static const std::array<QLocale, languageCount> locales{
        QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::German, QLocale::Germany),
        QLocale(QLocale::French, QLocale::France), QLocale(QLocale::Spanish, QLocale::Spain)};
    return locales[static_cast<std::size_t>(column)];
}

std::string withTrueMinus(const QString& text) {
    QString changed = text;
    changed.replace(QLatin1Char('-'), QChar(0x2212));
    return changed.toStdString();
}

std::string filled(std::string_view pattern, const std::vector<std::string>& values) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isHole = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        if (!isHole) {
            out += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[i + 1] - '0');
        if (index < values.size()) {
            out += values[index];
        }
        i += 2;
    }
    return out;
}

/// CLDR plural categories of the four languages: French counts 0 as one.
bool isSingular(int column, long long count) {
    return count == 1 || (count == 0 && tags[static_cast<std::size_t>(column)] == "fr");
}

std::string_view monthPattern(int column) {
    return tags[static_cast<std::size_t>(column)] == "de"   ? ". "
           : tags[static_cast<std::size_t>(column)] == "es" ? " de "
                                                            : " ";
}

}  // namespace

long dayNumber(Day day) {
    using namespace std::chrono;
    const sys_days days =
        year_month_day{std::chrono::year{day.year}, std::chrono::month{static_cast<unsigned>(day.month)},
                       std::chrono::day{static_cast<unsigned>(day.day)}};
    return static_cast<long>(days.time_since_epoch().count());
}

Day dayFrom(long number) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{number}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Language::Language(std::string_view tag) : tag_(tag), column_(columnOf(tag)) {
    if (column_ < 0) {
        tag_ = "en";
        column_ = 0;
    }
}

bool Language::supported(std::string_view tag) { return columnOf(tag) >= 0; }

std::string Language::word(Word word) const {
    return std::string(rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)]);
}

std::string Language::word(Word word, const std::vector<std::string>& values) const {
    return filled(rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)], values);
}

std::string Language::counted(Word word, long long count, const std::vector<std::string>& more) const {
    const auto pattern = rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)];
    const auto bar = pattern.find('|');
    std::vector<std::string> values{number(count)};
    values.insert(values.end(), more.begin(), more.end());
    if (bar == std::string_view::npos) {
        return filled(pattern, values);
    }
    return filled(isSingular(column_, count) ? pattern.substr(0, bar) : pattern.substr(bar + 1), values);
}

std::string Language::number(long long value) const {
    return withTrueMinus(localeOf(column_).toString(static_cast<qlonglong>(value)));
}

std::string Language::number(double value, int decimals) const {
    return withTrueMinus(localeOf(column_).toString(value, 'f', decimals));
}

std::string Language::signedNumber(double value, int decimals) const {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    if (rounded == 0) {
        return "±" + number(0.0, 0);
    }
    return (rounded > 0 ? "+" : "") + number(rounded, decimals);
}

std::string Language::percent(double share, int decimals) const {
    return number(share * 100, decimals) + std::string(noBreakSpace) + "%";
}

std::string Language::money(std::string_view currency, double amount) const {
    const bool whole = std::abs(amount - std::round(amount)) < .005;
    const std::string figure = number(amount, whole ? 0 : 2);
    return tag_.starts_with("en") ? std::string(currency) + std::string(noBreakSpace) + figure
                                  : figure + std::string(noBreakSpace) + std::string(currency);
}

std::string Language::bytes(std::size_t size) const {
    const double kib = static_cast<double>(size) / 1024;
    return kib < 1024 ? number(std::max(1.0, std::round(kib)), 0) + std::string(noBreakSpace) + "KB"
                      : number(kib / 1024, 1) + std::string(noBreakSpace) + "MB";
}

std::string Language::month(int month) const { return localeOf(column_).standaloneMonthName(month).toStdString(); }

std::string Language::shortMonth(int month) const {
    // CLDR's British "Sept" would be the one month of four letters in a row of three.
    if (column_ == 0) {
        return month == 9 ? "Sep" : QLocale::c().standaloneMonthName(month, QLocale::ShortFormat).toStdString();
    }
    return localeOf(column_).standaloneMonthName(month, QLocale::ShortFormat).toStdString();
}

std::string Language::longDate(Day day) const {
    const std::string join = tags[static_cast<std::size_t>(column_)] == "es" ? " de " : " ";
    return longDateWithoutYear(day) + join + std::to_string(day.year);
}

std::string Language::longDateWithoutYear(Day day) const {
    return std::to_string(day.day) + std::string(monthPattern(column_)) +
           localeOf(column_).monthName(day.month).toStdString();
}

std::string Language::shortDate(Day day) const {
    return std::to_string(day.day) + (tags[static_cast<std::size_t>(column_)] == "de" ? "." : "") +
           std::string(noBreakSpace) + shortMonth(day.month);
}

std::string Language::weekday(Day day) const {
    const auto weekday = static_cast<int>((dayNumber(day) % 7 + 7 + 3) % 7) + 1;
    return localeOf(column_).standaloneDayName(weekday, QLocale::ShortFormat).toStdString();
}

std::string Language::dateRange(Day first, Day last) const {
    if (first == last) {
        return longDate(first);
    }
    return word(Word::DateRange,
                {first.year == last.year ? longDateWithoutYear(first) : longDate(first), longDate(last)});
}

std::string Language::list(const std::vector<std::string>& items) const {
    std::string out;
    for (const auto& item : items) {
        out += (out.empty() ? "" : ", ") + item;
    }
    return out;
}

std::string Language::andList(const std::vector<std::string>& items) const {
    if (items.size() < 2) {
        return list(items);
    }
    return word(Word::And, {list({items.begin(), items.end() - 1}), items.back()});
}

int Language::firstDayOfWeek() const { return 0; }

}  // namespace aicmo::document
