#pragma once
// The slides of a deck.pptx as pictures, painted from the parts of the file itself: masters, layouts, text, tables,
// charts and pictures as pptx_writer.h writes them. What another program added and this one never writes (effects,
// animations, other kinds of charts and shapes) is left out.

#include <filesystem>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace aicmo::document {

/// Rows from the top without gaps, four bytes a pixel: 0xffRRGGBB in the machine's byte order.
struct SlidePicture {
    int width = 0, height = 0;
    std::string pixels{};
};

/// Holds the file's parts in memory, at most 256 MB of them. Any thread, several at once.
class DeckPictures {
  public:
    /// Needs document_runtime.h. Errors: NotFound, Io, Corrupt (no deck, or one beyond the limits), Unsupported (no
    /// QGuiApplication). Never throws.
    [[nodiscard]] static Result<DeckPictures> open(const std::filesystem::path& file);

    [[nodiscard]] int count() const;
    /// Height of a slide for a width of 1.
    [[nodiscard]] double ratio() const;
    /// Slide `index` from 0 at that width in pixels, 16 to 8192. Errors: NotFound (no such slide), Corrupt.
    [[nodiscard]] Result<SlidePicture> paint(int index, int width) const;

  private:
    struct File;
    std::shared_ptr<const File> file_;
};

}  // namespace aicmo::document
