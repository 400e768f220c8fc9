#pragma once
// Text fitted by measuring with the deck's own font, 4 % in hand (DOCUMENT_LOOK section 10). Internal to
// core/document/pptx.

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QFont>
#include <QFontMetricsF>

#include "core/document/pptx/text.h"

namespace aicmo::document::pptx {

/// Remembers what it has measured: a table's cells are asked for at every size and width that is tried. For one thread.
class Measure {
  public:
    explicit Measure(const std::string& family);

    [[nodiscard]] int lines(const Para& para, Emu width) const;
    [[nodiscard]] Emu height(const std::vector<Para>& paras, Emu width) const;
    /// Width of the text in one line.
    [[nodiscard]] Emu width(const std::string& text, int size, bool bold) const;
    /// Width of the longest word.
    [[nodiscard]] Emu longestWord(const std::string& text, int size, bool bold) const;
    /// The largest of `sizes` at which `para` needs at most `most` lines; the last when none does.
    [[nodiscard]] int sizeFor(Para para, Emu width, int most, const std::vector<int>& sizes) const;

    /// The paragraphs on as many slides as they need: at the sizes that they have, else 2 points smaller, but never
    /// under 14; then split at paragraphs, the longest of them at lines, into balanced halves.
    [[nodiscard]] std::vector<std::vector<Para>> split(std::vector<Para> paras, Emu width, Emu height) const;

  private:
    [[nodiscard]] std::vector<Para> withinHeight(std::vector<Para> paras, Emu width, Emu height) const;
    /// Cuts `para` after its first `keep` lines.
    [[nodiscard]] std::pair<Para, Para> cut(const Para& para, Emu width, int keep) const;
    /// Width in one line, in units of the layout.
    [[nodiscard]] double advance(const std::string& text, int size, bool bold) const;
    [[nodiscard]] double measured(std::string_view text, int size, bool bold) const;
    /// Of figures, by their pairs: fonts move a figure by its neighbour, and a deck's tables hold thousands of
    /// different numbers but a hundred pairs.
    [[nodiscard]] double advanceOfFigures(std::string_view text, int size, bool bold) const;

    void prepare(const QString& text) const;
    [[nodiscard]] const QFont& font(int size, bool bold, bool code = false) const;
    struct Line {
        int start = 0, length = 0;
    };
    [[nodiscard]] std::vector<Line> layOut(const Para& para, Emu width) const;

    std::string family_;
    mutable bool emojiPrepared_ = false;
    /// Made once: finding a font costs as much as measuring a word with it.
    mutable std::map<std::tuple<int, bool, bool>, QFont> fonts_;
    mutable std::map<std::pair<int, bool>, QFontMetricsF> metrics_;
    mutable std::unordered_map<std::string, double> advances_;
    mutable std::unordered_map<std::string, int> lines_;
};

}  // namespace aicmo::document::pptx
