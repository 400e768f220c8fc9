#include "core/document/pdf/page_frame.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QPageSize>

#include "core/document/pdf/text_block.h"

namespace aicmo::document::pdf {
namespace {

/// The brand's family first; then one family for each script, so that no text falls to a font of chance.
QStringList familiesFor(const std::string& brand) {
    QStringList families;
    const QString wanted = qtext(brand);
    if (!wanted.isEmpty() && QFontDatabase::hasFamily(wanted)) {
        families << wanted;
    }
    families << QStringLiteral("Inter") << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Arabic")
             << QStringLiteral("Noto Sans Hebrew") << QStringLiteral("Noto Sans Devanagari")
             << QStringLiteral("Noto Sans Thai") << QStringLiteral("Noto Sans CJK JP")
             << QStringLiteral("Noto Sans Symbols2") << QLatin1String(emojiFamily);
    return families;
}

}  // namespace

PageFrame::PageFrame(const Deliverable& deliverable, const PdfOptions& options, QIODevice& device)
    : deliverable_(deliverable),
      options_(options),
      palette_(derivePalette(colourFrom(deliverable.brand.primary, {}), colourFrom(deliverable.brand.accent, {}))),
      families_(familiesFor(deliverable.brand.fontFamily)),
      writer_(&device),
      rightToLeft_(deliverable.language.rightToLeft()) {
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

QFont PageFrame::font(double points, bool bold, bool italic, bool code, bool joined) {
    // A font finds its engine once, and copies share it: made anew for each text, finding it is a tenth of the work.
    const std::tuple key{points, bold, italic, code, joined};
    const auto known = fonts_.find(key);
    if (known != fonts_.end()) return known->second;
    return fonts_.emplace(key, QFont(makeFont(points, bold, italic, code, joined), &writer_)).first->second;
}

QFont PageFrame::makeFont(double points, bool bold, bool italic, bool code, bool joined) const {
    QFont font;
    QStringList families = families_;
    if (code) {
        families.prepend(QStringLiteral("Noto Sans Mono"));
    }
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(points * 1200 / 72)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Titles set a little closer, but for scripts whose letters join; smaller sizes as the font wants.
    if (points >= 15 && !joined) {
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    }
    return font;
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
