#pragma once
// Pictures of the project that an email's HTML shows: they travel inside the message and are named by cid:.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/composer.h"
#include "core/compose/rendering.h"

namespace aicmo::email {

struct InlineImage {
    std::string path;  ///< in the project
    std::string contentId;
    std::string_view mimeType;
    std::shared_ptr<const std::string> bytes;
};

struct InlinedHtml {
    std::string html;               ///< the template with cid: in place of project paths
    std::vector<SourceEdit> edits;  ///< what that moved
    std::vector<InlineImage> images;
    std::vector<Finding> findings;
    bool hasComputedAddresses = false;  ///< a picture's address is Liquid: it must be looked at after rendering
};

/// Looks at every src and background attribute. Relative paths are looked up from the project's folder, then from the
/// folder of `htmlPath` (empty when the HTML is in the document). http and https stay; everything else is an error.
[[nodiscard]] InlinedHtml inlineImages(std::string html, std::string_view htmlPath, const std::string& place,
                                       const ProjectFiles& files, std::string_view domain);

/// For HTML whose picture addresses are computed: what is neither http(s) nor cid: after rendering, or nothing.
[[nodiscard]] std::string_view unusableAddress(std::string_view renderedHtml);

}  // namespace aicmo::email
