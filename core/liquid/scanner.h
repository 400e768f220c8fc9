#pragma once
// Cuts a template into text, {{ outputs }} and {% tags %}, and applies white space control and raw.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace aicmo::liquid {

struct Token {
    enum class Kind : std::uint8_t { Text, Output, Tag, Nothing };
    Kind kind = Kind::Text;
    std::string_view name;     ///< of a tag
    std::string_view content;  ///< text, output expression or what follows the tag's name; a view of the source
};

/// An error at an offset of the source; the parser turns it into line and column.
struct SyntaxError {
    std::string message;
    const char* at = nullptr;
};

/// False on an error.
[[nodiscard]] bool scanTemplate(std::string_view source, std::vector<Token>& tokens, SyntaxError& error);
/// One tag a line: the inside of {% liquid %}.
[[nodiscard]] bool scanLines(std::string_view lines, std::vector<Token>& tokens, SyntaxError& error);

[[nodiscard]] bool isSpace(char c);
[[nodiscard]] bool isNameStart(char c);
[[nodiscard]] bool isNamePart(char c);
[[nodiscard]] std::string_view stripped(std::string_view text);

}  // namespace aicmo::liquid
