#pragma once
// What a picture is, by its content and never by its name. Pure; any number of threads.

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

struct ImageFacts {
    std::string_view mimeType;  ///< image/png, image/jpeg, image/gif or image/webp
    int width = 0, height = 0;  ///< pixels
    std::size_t bytes = 0;
};

/// Pictures above this are refused: a few kilobytes of file can ask for gigabytes of memory.
inline constexpr long long maxImagePixels = 40'000'000;
inline constexpr std::size_t maxImageBytes = 20'000'000;

/// InvalidInput when it is none of the four formats (SVG is none), broken, or over the limits. Decodes no pixel.
[[nodiscard]] Result<ImageFacts> inspectImage(const std::string& bytes);

}  // namespace aicmo
