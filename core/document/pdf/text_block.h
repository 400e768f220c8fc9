#pragma once
// A text set in lines of one width: measured once, drawn whole or in parts. Internal to core/document/pdf.

#include <memory>

#include <QTextLayout>

#include "core/document/pdf/page_frame.h"

namespace aicmo::document::pdf {

struct TextStyle {
    double points = 10;
    double line = 5;  ///< mm
    bool bold = false;
    Colour colour{};
    Qt::Alignment align = Qt::AlignLeft;  ///< left is the start of the line, right its end
};

class TextBlock {
  public:
    TextBlock(PageFrame& page, const Text& text, const TextStyle& style, double width);
    [[nodiscard]] int lines() const { return lines_; }
    [[nodiscard]] double height() const { return lines_ * style_.line; }
    [[nodiscard]] double lineHeight() const { return style_.line; }
    /// Width of the longest line.
    [[nodiscard]] double naturalWidth() const;
    /// Narrower, for a text whose one line fits there: it is moved, not set again.
    void narrowTo(double width);
    /// The line that holds this byte of the text.
    [[nodiscard]] int lineOfByte(std::size_t byte) const;
    /// Draws lines from to (not including) `to`, the first at y.
    void draw(double x, double y, int from = 0, int to = -1);

  private:
    void setDirection();
    void setLines();
    [[nodiscard]] bool endsInRunt() const;
    void addFormats(const Text& text);
    void drawLinks(double x, double y, int from, int to);

    struct LinkRange {
        int start = 0, length = 0;
        std::string target;
    };

    PageFrame& page_;
    TextStyle style_;
    double width_;
    double moved_ = 0;  ///< units, since the lines were set
    bool flushRight_ = false, joined_ = false;
    std::unique_ptr<QTextLayout> layout_;
    std::vector<LinkRange> linkRanges_;
    std::string bytes_;
    int lines_ = 0;
};

/// A text of one style in one line; returns its width.
double drawLine(PageFrame& page, const std::string& text, const TextStyle& style, double x, double y,
                double width = 170);
[[nodiscard]] double widthOf(PageFrame& page, const std::string& text, const TextStyle& style);

/// Sets a text in the flow: at least two lines on each side of a page break.
void flowText(PageFrame& page, TextBlock& block, double x);

}  // namespace aicmo::document::pdf
