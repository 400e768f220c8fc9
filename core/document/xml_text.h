#pragma once
// Text that goes into XML parts. Internal to core/document.

#include <string>
#include <string_view>

namespace aicmo::document {

inline constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Appends `text` for element content or a quoted attribute. What XML 1.0 forbids (controls but tab and line ends,
/// U+FFFE, U+FFFF, surrogates, ill-formed UTF-8) is left out, so the part is well-formed whatever the text holds.
void appendEscaped(std::string& out, std::string_view text);
[[nodiscard]] std::string escaped(std::string_view text);
/// The same for an attribute of one line: line ends and tabs become blanks.
[[nodiscard]] std::string escapedLine(std::string_view text);

/// `text` without what XML 1.0 forbids, not escaped: for libraries that escape by themselves.
[[nodiscard]] std::string withoutForbidden(std::string_view text);

/// ` name="value"`, the value escaped.
[[nodiscard]] std::string attribute(std::string_view name, std::string_view value);

}  // namespace aicmo::document
