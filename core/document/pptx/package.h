#pragma once
// An Open Packaging container (ECMA-376 part 2): parts, their content types and relationships, in one ZIP. Internal to
// core/document/pptx.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace aicmo::document::pptx {

/// The relationships of one part; the identifiers are "rId1", "rId2", …
class Relationships {
  public:
    /// `kind` is the last word of the relationship type ("slideLayout"). Equal ones are kept once.
    std::string add(std::string_view kind, std::string target, bool external = false);
    /// A link to the slide that holds `anchor`; resolved when the deck is put together.
    std::string addAnchor(std::string anchor);
    [[nodiscard]] bool empty() const { return items_.empty(); }
    /// Gives every anchor its target.
    template <class Resolve>
    void resolve(const Resolve& target) {
        for (auto& item : items_) {
            if (!item.anchor.empty()) {
                item.target = target(item.anchor);
                item.anchor.clear();
            }
        }
    }
    [[nodiscard]] std::string xml() const;

  private:
    struct Item {
        std::string type, target, anchor;
        bool external = false;
    };
    std::string add(Item item);
    std::vector<Item> items_;
};

class Package {
  public:
    /// `path` without a leading slash. `contentType` empty: the default of the path's extension.
    void add(std::string path, std::string bytes, std::string_view contentType = {});
    void addWithRelationships(const std::string& path, std::string bytes, std::string_view contentType,
                              const Relationships& relationships);
    /// Deflated, with fixed times: the same parts give the same bytes.
    [[nodiscard]] Result<std::string> toZip() const;

  private:
    [[nodiscard]] std::string contentTypesXml() const;

    struct Part {
        std::string path, bytes, contentType;
    };
    std::vector<Part> parts_;
};

}  // namespace aicmo::document::pptx
