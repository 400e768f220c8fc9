#pragma once
// Looks through the HTML of emails without building a tree: tags with their attributes and offsets, the start of the
// body. Liquid markup inside tags is passed over as if it were text. Pure; views point into the scanned text.

#include <functional>
#include <string_view>
#include <vector>

namespace aicmo::email {

struct HtmlAttribute {
    std::string_view name;  ///< as written
    std::string_view value;
    std::size_t offset = 0;  ///< of the value in the text
};

struct HtmlTag {
    std::string_view name;  ///< as written
    bool closing = false;
    std::size_t begin = 0, end = 0;  ///< from '<' to after '>'
    std::vector<HtmlAttribute> attributes;

    [[nodiscard]] bool is(std::string_view lowerName) const;
    /// The attribute, or nullptr.
    [[nodiscard]] const HtmlAttribute* find(std::string_view lowerName) const;
};

/// Calls `visit` for each tag in order. Comments are passed over, except that what stands in conditional comments
/// (<!--[if mso]>) is looked at; so is the content of script and style elements.
void forEachTag(std::string_view html, const std::function<void(const HtmlTag&)>& visit);

/// Where the content of <body> starts: after its tag, or 0 when there is none.
[[nodiscard]] std::size_t bodyStart(std::string_view html);

[[nodiscard]] bool equalsIgnoringCase(std::string_view text, std::string_view lower);

}  // namespace aicmo::email
