#include "core/document/pdf/text_block.h"

#include <algorithm>
#include <cmath>

#include <QTextOption>

namespace aicmo::document::pdf {
namespace {

Colour colourOf(const Span& span, const TextStyle& style, const Palette& palette) {
    if (!span.link.empty() || span.tone == Tone::Hashtag || span.tone == Tone::Ahead) {
        return palette.text;
    }
    return span.tone == Tone::Behind ? palette.accentText : span.tone == Tone::Muted ? palette.muted : style.colour;
}

/// Fonts swap signs for other forms beside figures and capitals (Inter does); such glyphs have no character of their
/// own in the file, and "(550)" could be read but neither searched nor copied. A sign shaped alone keeps its plain
/// form.
bool changesFormInContext(QChar c) {
    static const QString signs = QStringLiteral("()[]{}<>-:/\\+=*@_|~^") + QChar(0x2013) + QChar(0x2014) +
                                 QChar(0x2212) + QChar(0x00D7) + QChar(0x00B7) + QChar(0x2022) + QChar(0x00B1) +
                                 QChar(0x2192) + QChar(0x00AB) + QChar(0x00BB) + QChar(0x2039) + QChar(0x203A);
    return signs.contains(c);
}

bool hasJoinedLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
            case QChar::Script_Arabic:
            case QChar::Script_Syriac:
            case QChar::Script_Mongolian:
            case QChar::Script_Devanagari:
            case QChar::Script_Bengali:
            case QChar::Script_Gurmukhi: return true;
            default: return false;
        }
    });
}

bool isFigureCross(const QString& text, int at) {
    return (text[at] == QLatin1Char('x') || text[at] == QLatin1Char('X')) && at > 0 && at + 1 < text.size() &&
           (text[at - 1].isDigit() || text[at + 1].isDigit());
}

/// `plain`: what is between the pieces needs no format.
void appendPieces(QList<QTextLayout::FormatRange>& formats, QTextLayout::FormatRange range, const QString& text,
                  bool plain) {
    const int end = range.start + range.length;
    int from = range.start;
    const auto append = [&](int start, int stop) {
        if (stop > start) {
            range.start = start;
            range.length = stop - start;
            formats.push_back(range);
        }
    };
    const auto between = [&](int start, int stop) {
        if (!plain) append(start, stop);
    };
    for (int i = from; i < end; ++i) {
        if (const auto length = static_cast<int>(emojiLength(text, i)); length > 0) {
            between(from, i);
            QTextLayout::FormatRange emoji = range;
            emoji.start = i;
            emoji.length = std::min(length, end - i);
            emoji.format.setFontFamilies({QLatin1String(emojiFamily)});
            emoji.format.setFontWeight(QFont::Normal);
            formats.push_back(emoji);
            i += emoji.length - 1;
            from = i + 1;
        } else if (changesFormInContext(text[i]) || isFigureCross(text, i)) {
            between(from, i);
            append(i, i + 1);
            from = i + 1;
        }
    }
    between(from, end);
}

}  // namespace

TextBlock::TextBlock(PageFrame& page, const Text& text, const TextStyle& style, double width)
    : page_(page), style_(style), width_(width), bytes_(plainText(text)) {
    QString whole = qtext(bytes_);
    whole.replace(QLatin1Char('\n'), QChar::LineSeparator);
    joined_ = hasJoinedLetters(whole);
    layout_ =
        std::make_unique<QTextLayout>(whole, page.font(style.points, style.bold, false, false, joined_), page.device());
    setDirection();
    layout_->setCacheEnabled(true);
    addFormats(text);
    setLines();
}

/// The text runs as its letters do; it stands on the side where the page's lines begin, or end.
void TextBlock::setDirection() {
    flushRight_ = (style_.align == Qt::AlignRight) != page_.rightToLeft();
    const bool centred = style_.align == Qt::AlignHCenter;
    QTextOption option(centred       ? Qt::AlignHCenter
                       : flushRight_ ? Qt::AlignRight | Qt::AlignAbsolute
                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Language::rightToLeft(bytes_, page_.rightToLeft()) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout_->setTextOption(option);
}

/// Only what differs from the text's own style gets a format: for a text without one the font is found once, for one
/// with formats anew for each piece.
void TextBlock::addFormats(const Text& text) {
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const auto& span : text) {
        const int length = static_cast<int>(qtext(span.text).size());
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = length;
        const Colour colour = colourOf(span, style_, page_.palette());
        const bool otherFont = span.bold || span.italic || span.code;
        const bool plain = colour == style_.colour && !otherFont && span.link.empty() && !span.struck;
        range.format.setForeground(qcolour(colour));
        if (otherFont) {
            range.format.setFont(page_.font(span.code ? style_.points * .92 : style_.points, span.bold || style_.bold,
                                            span.italic, span.code, joined_));
        }
        range.format.setFontUnderline(!span.link.empty());
        range.format.setFontStrikeOut(span.struck);
        appendPieces(formats, range, layout_->text(), plain);
        if (!span.link.empty()) {
            linkRanges_.push_back({at, length, span.link});
        }
        at += length;
    }
    if (!formats.empty()) {
        layout_->setFormats(formats);
    }
}

void TextBlock::setLines() {
    const QFontMetricsF metrics(page_.font(style_.points, style_.bold), page_.device());
    const double baseline = (units(style_.line) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    std::vector<double> widths;
    for (int attempt = 0; attempt < 2; ++attempt) {
        layout_->beginLayout();
        lines_ = 0;
        for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine(), ++lines_) {
            const bool narrowed = lines_ < static_cast<int>(widths.size());
            const double lineWidth = narrowed ? widths[static_cast<std::size_t>(lines_)] : units(width_);
            line.setLineWidth(lineWidth);
            line.setPosition(QPointF(flushRight_ ? units(width_) - lineWidth : 0,
                                     lines_ * units(style_.line) + baseline - line.ascent()));
        }
        layout_->endLayout();
        if (attempt > 0 || lines_ < 2 || !endsInRunt() || style_.align != Qt::AlignLeft) {
            return;
        }
        // The line before gives its last word to the lonely one.
        const QTextLine before = layout_->lineAt(lines_ - 2);
        const QString text = layout_->text().mid(before.textStart(), before.textLength()).trimmed();
        const auto blank = text.lastIndexOf(QLatin1Char(' '));
        if (blank <= 0 || text.contains(QChar::LineSeparator)) {
            return;
        }
        widths.assign(static_cast<std::size_t>(lines_), units(width_));
        widths[static_cast<std::size_t>(lines_ - 2)] =
            std::abs(before.cursorToX(before.textStart() + static_cast<int>(blank) + 1) -
                     before.cursorToX(before.textStart())) +
            units(.2);
    }
}

bool TextBlock::endsInRunt() const {
    const QTextLine last = layout_->lineAt(lines_ - 1);
    const QTextLine before = layout_->lineAt(lines_ - 2);
    const QString text = layout_->text().mid(last.textStart(), last.textLength()).trimmed();
    const QString previous = layout_->text().mid(before.textStart(), before.textLength());
    return text.size() <= 8 && !text.contains(QLatin1Char(' ')) && !previous.endsWith(QChar::LineSeparator);
}

double TextBlock::naturalWidth() const {
    double widest = 0;
    for (int i = 0; i < lines_; ++i) {
        widest = std::max(widest, layout_->lineAt(i).naturalTextWidth());
    }
    return widest / unitsPerMm;
}

void TextBlock::narrowTo(double width) {
    if (flushRight_) moved_ += units(width - width_);
    width_ = width;
}

int TextBlock::lineOfByte(std::size_t byte) const {
    const auto position = static_cast<int>(qtext(bytes_.substr(0, byte)).size());
    for (int i = 0; i < lines_; ++i) {
        const QTextLine line = layout_->lineAt(i);
        if (position < line.textStart() + line.textLength()) {
            return i;
        }
    }
    return lines_ - 1;
}

void TextBlock::draw(double x, double y, int from, int to) {
    to = to < 0 ? lines_ : to;
    const QPointF at(units(page_.fromLeft(x, width_)) + moved_, units(y - from * style_.line));
    for (int i = from; i < to; ++i) {
        const QTextLine line = layout_->lineAt(i);
        page_.drawText(line, layout_->text().mid(line.textStart(), line.textLength()), at, style_.colour);
    }
    if (!linkRanges_.empty()) {
        drawLinks(x, y, from, to);
    }
}

void TextBlock::drawLinks(double x, double y, int from, int to) {
    for (const auto& range : linkRanges_) {
        for (int i = from; i < to; ++i) {
            const QTextLine line = layout_->lineAt(i);
            const int start = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (start >= end) {
                continue;
            }
            const double a = (line.cursorToX(start) + moved_) / unitsPerMm;
            const double b = (line.cursorToX(end) + moved_) / unitsPerMm;
            const double fromStart = page_.rightToLeft() ? width_ - std::max(a, b) : std::min(a, b);
            page_.addLink({0, x + fromStart, y + (i - from) * style_.line, std::abs(b - a), style_.line, range.target});
        }
    }
}

double drawLine(PageFrame& page, const std::string& text, const TextStyle& style, double x, double y, double width) {
    if (text.empty()) {
        return 0;
    }
    TextBlock block(page, {Span{.text = text}}, style, width);
    block.draw(x, y, 0, 1);
    return block.naturalWidth();
}

double widthOf(PageFrame& page, const std::string& text, const TextStyle& style) {
    return text.empty() ? 0 : TextBlock(page, {Span{.text = text}}, style, 1000).naturalWidth();
}

void flowText(PageFrame& page, TextBlock& block, double x) {
    int from = 0;
    while (from < block.lines()) {
        const int left = block.lines() - from;
        int fitting = static_cast<int>((page.remaining() + .01) / block.lineHeight());
        if (fitting < left) {
            // Two lines stay together on each side of the break.
            fitting = std::min(fitting, left - 2);
            if (fitting < 2 && !page.atTop()) {
                page.newPage();
                continue;
            }
        }
        const int count = std::clamp(fitting, 1, left);
        block.draw(x, page.y(), from, from + count);
        page.advance(count * block.lineHeight());
        from += count;
        if (from < block.lines()) {
            page.newPage();
        }
    }
}

}  // namespace aicmo::document::pdf
