#pragma once
// Text by characters (code points) and its upper and lower case, whatever the process's locale is.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace aicmo::liquid {

/// Bytes of the first `count` characters; all of them when there are fewer.
[[nodiscard]] std::size_t bytesOf(std::string_view text, std::size_t count);
[[nodiscard]] std::string upperCase(std::string_view text);
[[nodiscard]] std::string lowerCase(std::string_view text);
/// First character in upper case, the rest in lower case.
[[nodiscard]] std::string capitalized(std::string_view text);

}  // namespace aicmo::liquid
