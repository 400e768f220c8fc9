#include "core/base/words.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/text.h"

namespace aicmo {

Words::Words(WordsFormat format, std::vector<WordsValue> values) : format_(format.text), values_(std::move(values)) {
    const std::string_view shape = format.text;
    std::size_t copied = 0;
    for (auto place = nextPlace(shape, 0); place; place = nextPlace(shape, copied)) {
        text_ += shape.substr(copied, place->begin - copied);
        if (place->value < values_.size()) text_ += values_[place->value].words.text();
        copied = place->begin + place->length;
    }
    text_ += shape.substr(copied);
}

Words Words::verbatim(std::string text) {
    Words out;
    out.text_ = std::move(text);
    return out;
}

Words Words::message(std::string english) {
    Words out = verbatim(std::move(english));
    out.isMessage_ = true;
    return out;
}

std::string figure(double number) {
    if (number == std::floor(number)) return withSeparators(static_cast<long long>(number));
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), written.ptr};
}

Words withComma(Words before, Words piece) {
    return before.empty() ? std::move(piece) : words("%1, %2", std::move(before), std::move(piece));
}

std::optional<WordsPlace> nextPlace(std::string_view format, std::size_t from) {
    constexpr std::string_view plural = "%Ln";
    for (std::size_t at = format.find('%', from); at != std::string_view::npos; at = format.find('%', at + 1)) {
        if (format.substr(at).starts_with(plural)) return WordsPlace{at, plural.size(), 0, true};
        const char digit = at + 1 < format.size() ? format[at + 1] : '\0';
        if (digit >= '1' && digit <= '9') return WordsPlace{at, 2, static_cast<std::size_t>(digit - '1'), false};
    }
    return std::nullopt;
}

}  // namespace aicmo
