#include "core/document/language.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include <QLocale>
#include <QString>

namespace aicmo::document {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr int languageCount = 5;
constexpr std::array<std::string_view, languageCount> tags{"en", "de", "fr", "es", "ar"};
constexpr int arabic = 4;

using Row = std::array<std::string_view, languageCount>;
constexpr Row rows[] = {
#define AICMO_WORD(name, english, german, french, spanish, arabic) Row{english, german, french, spanish, arabic},
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
        QLocale(QLocale::French, QLocale::France), QLocale(QLocale::Spanish, QLocale::Spain),
        // CLDR's likely territory of plain "ar": Arabic-Indic digits, weeks from Saturday.
        QLocale(QLocale::Arabic, QLocale::Egypt)};
    return locales[static_cast<std::size_t>(column)];
}

std::string withTrueMinus(const QString& text) {
    QString changed = text;
    changed.replace(QLatin1Char('-'), QChar(0x2212));
    // CLDR's mark before a sign, for Arabic figures in text of the other direction, where ours never stand.
    changed.remove(QChar(0x061C));
    return changed.toStdString();
}

enum class Strong { None, Left, Right };

Strong strongOf(char32_t character) {
    switch (QChar::direction(character)) {
        case QChar::DirL: return Strong::Left;
        case QChar::DirR:
        case QChar::DirAL: return Strong::Right;
        default: return Strong::None;
    }
}

/// The first strong direction of a text that `matches`, what stands between isolates left out (UAX #9, rules P2, P3).
template <class Matches>
Strong firstStrong(std::string_view text, Matches matches) {
    int depth = 0;
    for (const char32_t character : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        const auto direction = QChar::direction(character);
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI) {
            ++depth;
        } else if (direction == QChar::DirPDI) {
            depth = std::max(0, depth - 1);
        } else if (const Strong strong = strongOf(character); depth == 0 && strong != Strong::None && matches(strong)) {
            return strong;
        }
    }
    return Strong::None;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string withValues(std::string_view pattern, const std::vector<std::string>& values) {
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

/// CLDR's plural categories of Arabic, in the order zero, one, two, few, many, other.
int arabicPlural(long long count) {
    if (count >= 0 && count <= 2) {
        return static_cast<int>(count);
    }
    const long long rest = std::abs(count) % 100;
    return rest >= 3 && rest <= 10 ? 3 : rest >= 11 ? 4 : 5;
}

/// Which of a pattern's forms; French counts 0 as one.
int pluralOf(int column, long long count) {
    if (column == arabic) {
        return arabicPlural(count);
    }
    const bool singular = count == 1 || (count == 0 && tags[static_cast<std::size_t>(column)] == "fr");
    return singular ? 0 : 1;
}

std::string_view formOf(std::string_view pattern, int index) {
    for (; index > 0; --index) {
        const auto bar = pattern.find('|');
        if (bar == std::string_view::npos) {
            break;
        }
        pattern.remove_prefix(bar + 1);
    }
    return pattern.substr(0, pattern.find('|'));
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

const std::vector<std::string>& Language::known() {
    static const std::vector<std::string> all(tags.begin(), tags.end());
    return all;
}

bool Language::supported(std::string_view tag) { return columnOf(tag) >= 0; }

std::string Language::word(Word word) const {
    return std::string(rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)]);
}

bool Language::rightToLeft() const { return column_ == arabic; }

bool Language::rightToLeft(std::string_view text, bool otherwise) {
    if (text.empty()) {
        return otherwise;
    }
    const Strong strong = firstStrong(text, [](Strong) { return true; });
    return strong == Strong::None ? otherwise : strong == Strong::Right;
}

std::string Language::isolated(std::string_view text) const {
    if (!rightToLeft() && isAscii(text)) {
        return std::string(text);
    }
    const Strong against = rightToLeft() ? Strong::Left : Strong::Right;
    if (firstStrong(text, [against](Strong strong) { return strong == against; }) == Strong::None) {
        return std::string(text);
    }
    return (rightToLeft(text) ? "\u2067" : "\u2066") + std::string(text) + "\u2069";
}

std::string Language::word(Word word, const std::vector<std::string>& values) const {
    return filled(rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)], values);
}

std::string Language::filled(std::string_view pattern, std::vector<std::string> values) const {
    for (auto& value : values) {
        value = isolated(value);
    }
    return withValues(pattern, values);
}

std::string Language::counted(Word word, long long count, const std::vector<std::string>& more) const {
    const auto pattern = rows[static_cast<std::size_t>(word)][static_cast<std::size_t>(column_)];
    std::vector<std::string> values{number(count)};
    values.insert(values.end(), more.begin(), more.end());
    return filled(formOf(pattern, pluralOf(column_, count)), values);
}

std::string Language::digits(std::string_view text) const {
    if (column_ != arabic) {
        return std::string(text);
    }
    std::string out;
    for (const char c : text) {
        out += c >= '0' && c <= '9' ? localeOf(column_).toString(c - '0').toStdString() : std::string(1, c);
    }
    return out;
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
    return withPercentSign(number(share * 100, decimals));
}

std::string Language::withPercentSign(const std::string& number) const {
    return column_ == arabic ? number + "\u066A" : number + std::string(noBreakSpace) + "%";
}

std::string Language::money(std::string_view currency, double amount) const {
    const bool whole = std::abs(amount - std::round(amount)) < .005;
    const std::string figure = number(amount, whole ? 0 : 2);
    if (column_ == arabic) {
        return figure + std::string(noBreakSpace) + isolated(currency);
    }
    return tag_.starts_with("en") ? std::string(currency) + std::string(noBreakSpace) + figure
                                  : figure + std::string(noBreakSpace) + std::string(currency);
}

std::string Language::bytes(std::size_t size) const {
    const double kib = static_cast<double>(size) / 1024;
    return kib < 1024 ? word(Word::Kilobytes, {number(std::max(1.0, std::round(kib)), 0)})
                      : word(Word::Megabytes, {number(kib / 1024, 1)});
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
    return longDateWithoutYear(day) + join + digits(std::to_string(day.year));
}

std::string Language::longDateWithoutYear(Day day) const {
    return digits(std::to_string(day.day)) + std::string(monthPattern(column_)) +
           localeOf(column_).monthName(day.month).toStdString();
}

std::string Language::shortDate(Day day) const {
    return digits(std::to_string(day.day)) + (tags[static_cast<std::size_t>(column_)] == "de" ? "." : "") +
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
        out += (out.empty() ? "" : column_ == arabic ? "، " : ", ") + isolated(item);
    }
    return out;
}

std::string Language::andList(const std::vector<std::string>& items) const {
    if (items.size() < 2) {
        return list(items);
    }
    return word(Word::And, {list({items.begin(), items.end() - 1}), items.back()});
}

int Language::firstDayOfWeek() const { return localeOf(column_).firstDayOfWeek() - 1; }

}  // namespace aicmo::document
