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

/// InvalidInput when it is none of the four formats (SVG is none), broken, or over the limits of the rules image.pixels
/// and image.bytes. Decodes no pixel.
[[nodiscard]] Result<ImageFacts> inspectImage(const std::string& bytes);

}  // namespace aicmo
