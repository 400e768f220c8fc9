#pragma once
// Plain helpers on UTF-8 text. All take and return std::string(_view); none allocates when it only looks.

#include <string>
#include <string_view>
#include <vector>

namespace aicmo {

/// True for well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text);
/// True when the text holds CR, LF, NUL or another C0/C1 control or DEL; tab counts unless `allowTab`.
[[nodiscard]] bool hasControl(std::string_view text, bool allowTab = false);
/// ASCII letters in lower case, everything else untouched.
[[nodiscard]] std::string toLowerAscii(std::string_view text);
[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
/// & < > " ' as character references: safe in HTML and XML text and in quoted attributes.
[[nodiscard]] std::string escapeHtml(std::string_view text);
/// RFC 3986 percent-encoding of everything but the unreserved characters.
[[nodiscard]] std::string percentEncode(std::string_view text);
/// What it encodes, back; a % that begins no escape stays.
[[nodiscard]] std::string percentDecode(std::string_view text);
/// The texts with `separator` between them.
[[nodiscard]] std::string join(const std::vector<std::string>& texts, std::string_view separator);
/// Nothing but visible ASCII: no blank, no control character. Also true of an empty text.
[[nodiscard]] bool isVisibleAscii(std::string_view text);
/// 1234567 as "1,234,567".
[[nodiscard]] std::string withSeparators(long long number);
/// The beginning of the text, at most `most` bytes, without half a character at its end.
[[nodiscard]] std::string_view beginningOf(std::string_view text, std::size_t most);
/// The end of the text, at most `most` bytes, without half a character at its beginning.
[[nodiscard]] std::string_view endOf(std::string_view text, std::size_t most);
/// The text when it has at most `most` bytes, else its beginning and `mark`, together at most so many.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most, std::string_view mark = "…");
/// Number of Unicode code points; the text must be UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view text);

}  // namespace aicmo
