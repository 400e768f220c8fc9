#pragma once
// leftOverPlaceholder() of channel_rules.h for a part of a text. Inside core/compose only.

#include <cstddef>
#include <string_view>

namespace aicmo {

/// Looks for placeholders whose marks ("{{", "ps" of "ipsum") start from `from` on and before `to`; what is around them
/// counts. Some that start after `to` may be found too.
[[nodiscard]] std::string_view leftOverPlaceholder(std::string_view rendered, std::size_t from, std::size_t to);

}  // namespace aicmo
