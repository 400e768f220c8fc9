#include "core/document/pdf/page_frame.h"

#include <algorithm>

#include <QPageSize>

#include "core/document/pdf/text_block.h"

namespace aicmo::document::pdf {
PageFrame::PageFrame(const Deliverable& deliverable, const PdfOptions& options, QIODevice& device)
    : deliverable_(deliverable),
      options_(options),
      palette_(derivePalette(colourFrom(deliverable.brand.primary, {}), colourFrom(deliverable.brand.accent, {}))),
      writer_(&device),
      fonts_(familiesFor(deliverable.brand.fontFamily), &writer_),
      rightToLeft_(deliverable.language.rightToLeft()),
      setter_(fonts_, palette_) {
    if (options.pageSize == PageSize::Letter) {
        width_ = 215.9;
        height_ = 279.4;
        left_ = 22.95;
        bottom_ = 255;
        footer_ = 260;
    }
    if (options.archive) writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer_.setResolution(1200);
    writer_.setPageSize(QPageSize(options.pageSize == PageSize::Letter ? QPageSize::Letter : QPageSize::A4));
    writer_.setPageMargins(QMarginsF(0, 0, 0, 0));
    painter_.begin(&writer_);
    painter_.setRenderHint(QPainter::Antialiasing);
}

bool PageFrame::need(double mm) {
    if (mm <= remaining() + .01 || atTop()) {
        return false;
    }
    newPage();
    return true;
}

void PageFrame::newPage() {
    if (options_.stop.stop_requested()) {
        throw Stopped{};
    }
    if (beforeBreak) {
        beforeBreak();
    }
    startPage();
    if (afterBreak) {
        afterBreak();
    }
}

void PageFrame::startPage() {
    drawFurniture();
    writer_.newPage();
    ++page_;
    y_ = top;
    sectionsOnPage_.clear();
    if (!runningSection_.empty()) {
        sectionsOnPage_.push_back(runningSection_);
    }
}

void PageFrame::beginBody() {
    startPage();
    furniture_ = true;
}

void PageFrame::beginContents() {
    runningSection_.clear();
    startPage();
    firstContentsPage_ = page_;
    runningSection_ = language().word(Word::Contents);
    sectionsOnPage_.push_back(runningSection_);
}

void PageFrame::finish() {
    drawFurniture();
    setter_.finish();
    painter_.end();
}

void PageFrame::enterSection(const Section& section) {
    // A section that starts a page does not share its header with the one before.
    if (atTop()) {
        sectionsOnPage_.clear();
    }
    runningSection_ = language().number(static_cast<long long>(section.number)) + "  " + section.title;
    sectionsOnPage_.push_back(runningSection_);
    addDestination({section.anchor, section.title, 1, page_, y_, true});
}

void PageFrame::addLink(LinkArea area) {
    area.page = page_;
    area.x = fromLeft(area.x, area.width);
    links_.push_back(std::move(area));
}

void PageFrame::drawFurniture() {
    if (!furniture_) {
        return;
    }
    const DirectionScope document(*this, language().rightToLeft());
    const TextStyle note{8.5, 5, false, palette_.muted};
    const TextStyle strong{8.5, 5, true, palette_.ink};
    fill(left_, 15.4, 2.2, 2.2, palette_.accentGraphic);
    double x = left_ + 4;
    x += drawLine(*this, deliverable_.brand.name, strong, x, 14) + 2;
    const QFontMetricsF metrics(font(8.5, false), device());
    const QString project =
        metrics.elidedText(qtext(deliverable_.cover.project), Qt::ElideRight, units(std::max(10.0, 110 - (x - left_))));
    drawLine(*this, project.toStdString(), note, x, 14);
    std::string sections;
    for (const auto& name : sectionsOnPage_) {
        sections += (sections.empty() ? "" : "    ") + name;
    }
    TextStyle end = note;
    end.align = Qt::AlignRight;
    drawLine(*this, sections, end, left_, 14);
    const bool contents = firstContentsPage_ >= 0;
    const int number = contents ? 2 + page_ - firstContentsPage_ : printedNumber(page_);
    drawLine(*this, deliverable_.cover.date, note, left_, footer_);
    TextStyle pageNumber{9, 5, true, palette_.ink, Qt::AlignRight};
    drawLine(*this, language().number(static_cast<long long>(number)), pageNumber, left_, footer_);
}

void PageFrame::drawText(const QTextLine& line, const QString& text, QPointF at, Colour colour) {
    const bool spoken = needsActualText(text);
    if (spoken) {
        actualTexts_.begin(painter_, text);
        pagesWithActualText_.insert(page_);
    }
    painter_.setPen(qcolour(colour));
    line.draw(&painter_, at);
    if (hasEmoji(text)) {
        // Light letters stand on the brand's field, all others on paper.
        const QColor background = contrast(colour, palette_.paper) < contrast(colour, palette_.field)
                                      ? qcolour(palette_.field)
                                      : qcolour(palette_.paper);
        emoji_.draw(painter_, line, at, archive() ? background : QColor());
    }
    if (spoken) ActualTexts::end(painter_);
}

void PageFrame::fill(double x, double y, double width, double height, Colour colour) {
    painter_.fillRect(QRectF(units(fromLeft(x, width)), units(y), units(width), units(height)), qcolour(colour));
}

void PageFrame::line(double x1, double y1, double x2, double y2, double thickness, Colour colour, bool dashed) {
    QPen pen(qcolour(colour), units(thickness));
    pen.setCapStyle(Qt::FlatCap);
    if (dashed) {
        pen.setDashPattern({4, 3});
    }
    painter_.setPen(pen);
    painter_.drawLine(QPointF(units(fromLeft(x1)), units(y1)), QPointF(units(fromLeft(x2)), units(y2)));
}

void PageFrame::frame(double x, double y, double width, double height, double thickness, Colour colour) {
    QPen pen(qcolour(colour), units(thickness));
    pen.setJoinStyle(Qt::MiterJoin);
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(QRectF(units(fromLeft(x, width)), units(y), units(width), units(height)));
}

}  // namespace aicmo::document::pdf
