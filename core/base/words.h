#pragma once
// A sentence of this program with what is filled into it: its English text for terminals, logs and JSON, and what it
// was made from, so that a window can say it in another language. translations/update.py reads the formats out of the
// sources by the functions that take them: words() and phrase(). Nothing here throws; values, so any number of threads.

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aicmo {

/// English with numbered places: "the clocks of %1 never show %2". %Ln is the first value where it is a number that
/// decides the plural; the others keep their numbers. A literal alone can be one, so that all of them can be collected.
struct WordsFormat {
    consteval WordsFormat(const char* literal) : text(literal) {}
    const char* text;
};

/// A sentence without places, as it stands: a function of core may go on to return plain text.
[[nodiscard]] constexpr const char* phrase(WordsFormat format) { return format.text; }

struct WordsValue;

class Words {
  public:
    Words() = default;
    Words(WordsFormat format, std::vector<WordsValue> values);

    /// What somebody else wrote, a server, a file, an operator: it is the same in every language.
    [[nodiscard]] static Words verbatim(std::string text);
    /// What this program said before, as plain text: the message of an error, what the store has of a run. Its format
    /// can be found again (words_index.h).
    [[nodiscard]] static Words message(std::string english);

    /// In English.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    /// nullptr for verbatim texts and messages.
    [[nodiscard]] const char* format() const { return format_; }
    [[nodiscard]] const std::vector<WordsValue>& values() const { return values_; }
    [[nodiscard]] bool isMessage() const { return isMessage_; }

  private:
    const char* format_ = nullptr;
    bool isMessage_ = false;
    std::vector<WordsValue> values_;
    std::string text_;
};

struct WordsValue {
    Words words;
    std::optional<double> number{};  ///< what `words` is the English figure of
};

/// "1,234,567", "1.91".
[[nodiscard]] std::string figure(double number);

[[nodiscard]] inline WordsValue wordsValue(Words words) { return {std::move(words)}; }
[[nodiscard]] inline WordsValue wordsValue(std::string_view text) { return {Words::verbatim(std::string(text))}; }
template <class Number>
requires std::integral<Number> || std::floating_point<Number>
[[nodiscard]] WordsValue wordsValue(Number number) {
    return {Words::verbatim(figure(static_cast<double>(number))), static_cast<double>(number)};
}

/// A number without separators that may decide the plural all the same: "1234".
[[nodiscard]] inline WordsValue plainNumber(long long number) {
    return {Words::verbatim(std::to_string(number)), static_cast<double>(number)};
}
[[nodiscard]] inline WordsValue wordsValue(WordsValue value) { return value; }

/// The format with its values: texts stand as they are, numbers as people write them, sentences in the same language.
template <class... Values>
[[nodiscard]] Words words(WordsFormat format, Values&&... values) {
    std::vector<WordsValue> list;
    list.reserve(sizeof...(values));
    (list.push_back(wordsValue(std::forward<Values>(values))), ...);
    return {format, std::move(list)};
}

/// Puts a piece behind those before it, with a comma; nothing before it: the piece alone.
[[nodiscard]] Words withComma(Words before, Words piece);

/// One place of a format, as it is written there.
struct WordsPlace {
    std::size_t begin = 0, length = 0;
    std::size_t value = 0;  ///< from 0
    bool isPlural = false;
};
/// The next place of `format` from `from` on; nothing when there is none.
[[nodiscard]] std::optional<WordsPlace> nextPlace(std::string_view format, std::size_t from);

}  // namespace aicmo
