#pragma once
// A text set in lines: what is costly about a text, and what does not depend on where it stands. Internal to
// core/document/pdf.

#include <memory>
#include <string>
#include <vector>

#include <QTextLayout>

#include "core/document/deliverable.h"
#include "core/document/palette.h"
#include "core/document/pdf/fonts.h"

namespace aicmo::document::pdf {

constexpr double unitsPerMm = 1200 / 25.4;
[[nodiscard]] inline double units(double mm) { return mm * unitsPerMm; }

struct TextStyle {
    double points = 10;
    double line = 5;  ///< mm
    bool bold = false;
    Colour colour{};
    Qt::Alignment align = Qt::AlignLeft;  ///< left is the start of the line, right its end
    [[nodiscard]] bool operator==(const TextStyle&) const = default;
};

struct TextOrder {
    const Text* text = nullptr;
    TextStyle style{};
    double width = 0;          ///< mm
    bool rightToLeft = false;  ///< where the page's lines begin
};
/// Everything that decides how the text is set, as bytes.
[[nodiscard]] std::string keyOf(const TextOrder& order);

/// Made in one thread, then owned by another: see adopt().
class SetText {
  public:
    SetText(const TextOrder& order, FontSet& fonts, const Palette& palette);

    /// For the thread that draws it, when another one has set it: that one's fonts are left to it.
    void adopt(FontSet& fonts);

    [[nodiscard]] int lines() const { return lines_; }
    [[nodiscard]] QTextLine line(int index) const { return layout_.lineAt(index); }
    [[nodiscard]] const QString& characters() const { return characters_; }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    /// Width of the longest line, mm.
    [[nodiscard]] double naturalWidth() const;
    /// Its glyphs alone say and show all of it: nothing in it needs an ActualText or is a picture.
    [[nodiscard]] bool plain() const { return plain_; }
    /// Lines end at the right edge of the width that they were set in.
    [[nodiscard]] bool flushRight() const { return flushRight_; }

    struct Link {
        int start = 0, length = 0;
        std::string target;
    };
    [[nodiscard]] const std::vector<Link>& links() const { return links_; }

  private:
    void setDirection(const TextOrder& order);
    void addFormats(const TextOrder& order, FontSet& fonts, const Palette& palette);
    void setLines(const TextOrder& order, double baseline);
    [[nodiscard]] bool leavesRunt(const QTextLine& line) const;
    [[nodiscard]] double widthWithoutLastWord(const QTextLine& line) const;

    std::string bytes_;
    QString characters_;
    bool plain_, joined_, flushRight_ = false, bold_;
    double points_;
    QTextLayout layout_;
    std::vector<Link> links_;
    int lines_ = 0;
};

}  // namespace aicmo::document::pdf
