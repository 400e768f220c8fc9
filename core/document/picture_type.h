#pragma once
// Which pictures documents take.

#include <string_view>

namespace aicmo::document {

/// PNG, JPEG, GIF and WebP by their first bytes ("image/png"); nothing else is ever decoded (SVG least of all). Empty:
/// none of them.
[[nodiscard]] std::string_view pictureType(std::string_view bytes);
/// True for a picture of those kinds with a size that can be read and at most `mostPixels`.
[[nodiscard]] bool isPicture(std::string_view bytes, long long mostPixels);

}  // namespace aicmo::document
