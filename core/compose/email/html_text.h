#pragma once
// The text alternative of an email that has none of its own: what its HTML says, in reading order.

#include <string>
#include <string_view>

namespace aicmo::email {

/// Paragraphs apart by an empty line, list items after "- ", links as "words (https://…)", pictures by their alt text.
/// Head, style, script and hidden elements are left out; character references are resolved. UTF-8, lines end in LF.
/// Empty when the HTML shows no text.
[[nodiscard]] std::string textFromHtml(std::string_view html);

/// Character references as the characters that they stand for; unknown ones stay.
[[nodiscard]] std::string decodeReferences(std::string_view html);

}  // namespace aicmo::email
