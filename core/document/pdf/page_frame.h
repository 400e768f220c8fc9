#pragma once
// Pages, the cursor on them, and what every page carries. All lengths are millimetres from the page's top and from its
// start: its left edge, or the right one of a document that is read from there. Only what draws knows of the
// difference. Internal to core/document/pdf.

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "core/document/palette.h"
#include "core/document/pdf/actual_text.h"
#include "core/document/pdf/emoji.h"
#include "core/document/pdf/text_setter.h"
#include "core/document/pdf_writer.h"

namespace aicmo::document::pdf {

/// Thrown inside the room when the stop token is set; writePdf() turns it into an error.
struct Stopped {};

struct LinkArea {
    int page = 0;
    double x = 0, y = 0, width = 0, height = 0;
    std::string target;  ///< an address, or "#anchor"
};
struct Destination {
    std::string anchor, title;
    int level = 1, page = 0;
    double y = 0;
    bool outlined = true;
};

class PageFrame {
  public:
    PageFrame(const Deliverable& deliverable, const PdfOptions& options, QIODevice& device);

    [[nodiscard]] bool archive() const { return options_.archive; }

    // The grid (DOCUMENT_LOOK section 1).
    static constexpr double liveWidth = 170;
    static constexpr double textOffset = 43.5, textWidth = 126.5, marginWidth = 39.5;
    static constexpr double top = 30;
    [[nodiscard]] double left() const { return left_; }
    [[nodiscard]] double textLeft() const { return left_ + textOffset; }
    [[nodiscard]] double bottom() const { return bottom_; }
    [[nodiscard]] double pageWidth() const { return width_; }
    [[nodiscard]] double pageHeight() const { return height_; }

    // The cursor.
    [[nodiscard]] double y() const { return y_; }
    void moveTo(double y) { y_ = y; }
    void advance(double mm) { y_ += mm; }
    [[nodiscard]] bool atTop() const { return y_ <= top + .01; }
    [[nodiscard]] double remaining() const { return bottom_ - y_; }
    /// A new page unless `mm` fit on this one. True when there was a new page.
    bool need(double mm);
    void newPage();
    /// Called before and after each page break of the flow, for frames and "continued" notes.
    std::function<void()> beforeBreak, afterBreak;

    // Pages.
    [[nodiscard]] int page() const { return page_; }  ///< of the file as drawn, from 0
    void setContentsPages(int count) { contentsPages_ = count; }
    [[nodiscard]] int printedNumber(int page) const { return page + 1 + contentsPages_; }
    void beginBody();
    void beginContents();
    void finish();
    [[nodiscard]] int firstContentsPage() const { return firstContentsPage_; }

    // What the page says about itself.
    void enterSection(const Section& section);
    void addDestination(Destination destination) { destinations_.push_back(std::move(destination)); }
    void addLink(LinkArea area);
    [[nodiscard]] const std::vector<Destination>& destinations() const { return destinations_; }
    [[nodiscard]] const std::vector<LinkArea>& links() const { return links_; }
    [[nodiscard]] const ActualTexts& actualTexts() const { return actualTexts_; }
    /// Those that hold an ActualText, of the file as drawn.
    [[nodiscard]] const std::set<int>& pagesWithActualText() const { return pagesWithActualText_; }

    // Direction: that of the document, or of a foreign part of it.
    [[nodiscard]] bool rightToLeft() const { return rightToLeft_; }
    void setRightToLeft(bool rightToLeft) { rightToLeft_ = rightToLeft; }
    /// From the page's left edge.
    [[nodiscard]] double fromLeft(double x, double width = 0) const { return rightToLeft_ ? width_ - x - width : x; }

    // Drawing.
    [[nodiscard]] QPainter& painter() { return painter_; }
    [[nodiscard]] QPaintDevice* device() { return &writer_; }
    [[nodiscard]] const Palette& palette() const { return palette_; }
    [[nodiscard]] const Deliverable& deliverable() const { return deliverable_; }
    [[nodiscard]] const Language& language() const { return deliverable_.language; }
    [[nodiscard]] QFont font(double points, bool bold) { return fonts_.font(points, bold); }
    [[nodiscard]] TextSetter& setter() { return setter_; }
    /// A line of text, so that it can be seen, searched and copied. `at` in units from the page's corner; `text` is
    /// what it says, empty when its glyphs alone do.
    void drawText(const QTextLine& line, const QString& text, QPointF at, Colour colour);
    void fill(double x, double y, double width, double height, Colour colour);
    void line(double x1, double y1, double x2, double y2, double thickness, Colour colour, bool dashed = false);
    void frame(double x, double y, double width, double height, double thickness, Colour colour);

  private:
    void startPage();
    void drawFurniture();

    const Deliverable& deliverable_;
    const PdfOptions& options_;
    Palette palette_;
    QPdfWriter writer_;
    FontSet fonts_;
    QPainter painter_;
    double width_ = 210, height_ = 297, left_ = 20, bottom_ = 270, footer_ = 277;
    double y_ = top;
    int page_ = 0, contentsPages_ = 0, firstContentsPage_ = -1;
    bool furniture_ = false;
    bool rightToLeft_ = false;
    std::vector<std::string> sectionsOnPage_;
    std::string runningSection_;
    std::vector<Destination> destinations_;
    std::vector<LinkArea> links_;
    ActualTexts actualTexts_;
    std::set<int> pagesWithActualText_;
    EmojiPainter emoji_;
    TextSetter setter_;  // the last: its thread ends first
};

/// What is drawn in its lifetime runs in this direction.
class DirectionScope {
  public:
    DirectionScope(PageFrame& page, bool rightToLeft) : page_(page), before_(page.rightToLeft()) {
        page.setRightToLeft(rightToLeft);
    }
    ~DirectionScope() { page_.setRightToLeft(before_); }
    DirectionScope(const DirectionScope&) = delete;
    DirectionScope& operator=(const DirectionScope&) = delete;

  private:
    PageFrame& page_;
    bool before_;
};

[[nodiscard]] inline QColor qcolour(Colour c) { return {c.red, c.green, c.blue}; }
[[nodiscard]] inline QString qtext(const std::string& text) { return QString::fromStdString(text); }

}  // namespace aicmo::document::pdf
