#pragma once
// The lines of a template that are the same in every message: looked at and encoded once. Inside core/compose only.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aicmo {

/// Whole lines inside one text of a template. Nothing in them has to be said about a message: they are UTF-8 without
/// NUL and hold no placeholder.
struct FixedLines {
    std::size_t offset = 0;         ///< in the text of the template; a line starts there
    std::size_t size = 0;           ///< up to and with the end of a line
    std::size_t bytesToEncode = 0;  ///< see mime::bytesToEncode()
    std::string quotedPrintable;

    /// Nothing when the text has no such lines, or too few to be worth it.
    [[nodiscard]] static std::optional<FixedLines> of(std::string_view text);
};

/// A rendered text and which of its lines are known, in their order.
struct RenderedText {
    struct Known {
        std::size_t begin = 0;
        const FixedLines* lines = nullptr;  ///< lives as long as the template that was rendered
    };
    std::string text;
    std::vector<Known> known;

    void clear();
    /// Puts `what` in; lines that it breaks are no longer known.
    void insert(std::size_t at, std::string_view what);

    /// Calls visit(begin, end, known) for each piece that is not known and the known lines after it, or nullptr. Pieces
    /// after known lines start with a line.
    template <class Visit>
    void forEachPiece(Visit visit) const {
        std::size_t begin = 0;
        for (const Known& next : known) {
            visit(begin, next.begin, next.lines);
            begin = next.begin + next.lines->size;
        }
        visit(begin, text.size(), static_cast<const FixedLines*>(nullptr));
    }

    [[nodiscard]] bool holdsNul() const;
    [[nodiscard]] bool isUtf8() const;
    /// As leftOverPlaceholder() of the whole text.
    [[nodiscard]] std::string_view placeholder() const;
    /// Appends Content-Type, Content-Transfer-Encoding and the encoded text.
    void appendLeaf(std::string& out, std::string_view type) const;
};

}  // namespace aicmo
