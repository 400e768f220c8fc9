#pragma once
// The documents' fixed words, plural forms, numbers and dates in the document's language. Numbers and months are CLDR's
// (as Qt carries them). Words of a project are never translated. Texts that run against the language's direction are
// put between isolates (Unicode Standard Annex #9) wherever they become part of a pattern or a list.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"

namespace aicmo::document {

/// Every fixed word or pattern of the documents. Patterns take {0}, {1}, … ; those named …N take the plural of {0}.
enum class Word {
#define AICMO_WORD(name, english, german, french, spanish, arabic) name,
#include "core/document/words.def"
#undef AICMO_WORD
};

/// A day of the Gregorian calendar.
struct Day {
    int year = 0, month = 0, day = 0;
    [[nodiscard]] bool operator==(const Day&) const = default;
};
[[nodiscard]] long dayNumber(Day day);  ///< days since 1970-01-01
[[nodiscard]] Day dayFrom(long number);

class Language {
  public:
    Language() = default;
    /// One of known(), also with a region ("de-AT"). Others give English, and supported() is false for them.
    explicit Language(std::string_view tag);
    [[nodiscard]] static bool supported(std::string_view tag);
    [[nodiscard]] static const std::vector<std::string>& known();  ///< "en", "de", "fr", "es", "ar"

    [[nodiscard]] const std::string& tag() const { return tag_; }  ///< for lang="…" and /Lang
    [[nodiscard]] bool rightToLeft() const;
    /// The direction of this text: that of its first strong character outside isolates, else the
    /// language's own, or `otherwise`.
    [[nodiscard]] bool rightToLeft(std::string_view text) const { return rightToLeft(text, rightToLeft()); }
    [[nodiscard]] static bool rightToLeft(std::string_view text, bool otherwise);
    /// The text between isolates if any of it runs against the language's direction.
    [[nodiscard]] std::string isolated(std::string_view text) const;

    [[nodiscard]] std::string word(Word word) const;
    [[nodiscard]] std::string word(Word word, const std::vector<std::string>& values) const;
    /// The plural form of `count`, {0} being the count itself in the language's digits.
    [[nodiscard]] std::string counted(Word word, long long count, const std::vector<std::string>& more = {}) const;

    [[nodiscard]] std::string number(long long value) const;
    /// Years, times and numbers of tables: the same characters in the language's digits.
    [[nodiscard]] std::string digits(std::string_view text) const;
    [[nodiscard]] std::string number(double value, int decimals) const;          ///< with a true minus
    [[nodiscard]] std::string signedNumber(double value, int decimals) const;    ///< "+172", "−92", "±0"
    [[nodiscard]] std::string percent(double share, int decimals) const;         ///< 0.348 as "34.8 %"
    [[nodiscard]] std::string withPercentSign(const std::string& number) const;  ///< "34.8" as "34.8 %"
    [[nodiscard]] std::string money(std::string_view currency, double amount) const;
    [[nodiscard]] std::string bytes(std::size_t size) const;  ///< "182 KB"

    [[nodiscard]] std::string longDate(Day day) const;             ///< "8 June 2026"
    [[nodiscard]] std::string longDateWithoutYear(Day day) const;  ///< "2 March"
    [[nodiscard]] std::string shortDate(Day day) const;            ///< "2 Mar"
    [[nodiscard]] std::string weekday(Day day) const;              ///< "Mon"
    [[nodiscard]] std::string month(int month) const;              ///< "May"
    [[nodiscard]] std::string shortMonth(int month) const;         ///< "Aug"
    /// "2 March to 26 April 2026": what both have in common is said once.
    [[nodiscard]] std::string dateRange(Day first, Day last) const;
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const;     ///< "a, b"
    [[nodiscard]] std::string andList(const std::vector<std::string>& items) const;  ///< "a, b and c"
    /// 0 = Monday … 6 = Sunday.
    [[nodiscard]] int firstDayOfWeek() const;

  private:
    [[nodiscard]] std::string filled(std::string_view pattern, std::vector<std::string> values) const;

    std::string tag_ = "en";
    int column_ = 0;
};

}  // namespace aicmo::document
