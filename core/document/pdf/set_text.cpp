#include "core/document/pdf/set_text.h"

#include <algorithm>
#include <cmath>

#include <QTextOption>

#include "core/document/pdf/emoji.h"

namespace aicmo::document::pdf {
namespace {

QColor qcolour(Colour c) { return {c.red, c.green, c.blue}; }

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

/// Letters before the scripts that are read from the right or reorder, and common punctuation.
bool isPlain(const QString& text) {
    constexpr char16_t firstOfHebrew = 0x0590, firstHyphen = 0x2010, lastOperator = 0x22FF;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < firstOfHebrew ||
               (c.unicode() >= firstHyphen && c.unicode() <= lastOperator && c.unicode() != keycap);
    });
}

/// The font of emoji has a picture for a figure and its keycap, but no sign for the selector between them: Qt would
/// take that from another font, and the two apart.
QString charactersOf(const std::string& bytes) {
    return QString::fromStdString(bytes)
        .replace(QLatin1Char('\n'), QChar::LineSeparator)
        .replace(QString(QChar(emojiVariant)) + QChar(keycap), QString(QChar(keycap)));
}

template <class Value>
void append(std::string& key, const Value& value) {
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

std::string keyOf(const TextOrder& order) {
    std::string key;
    append(key, order.style.points);
    append(key, order.style.line);
    append(key, order.width);
    append(key, order.style.align.toInt());
    const Colour& colour = order.style.colour;
    for (const auto byte :
         {colour.red, colour.green, colour.blue, std::uint8_t{order.style.bold}, std::uint8_t{order.rightToLeft}}) {
        append(key, byte);
    }
    for (const Span& span : *order.text) {
        append(key, span.text.size());
        key += span.text;
        for (const bool flag : {span.bold, span.italic, span.code, span.struck}) {
            append(key, flag);
        }
        append(key, span.tone);
        append(key, span.link.size());
        key += span.link;
    }
    return key;
}

SetText::SetText(const TextOrder& order, FontSet& fonts, const Palette& palette)
    : bytes_(plainText(*order.text)),
      characters_(charactersOf(bytes_)),
      plain_(isPlain(characters_)),
      joined_(!plain_ && hasJoinedLetters(characters_)),
      bold_(order.style.bold),
      points_(order.style.points),
      layout_(characters_, fonts.font(points_, bold_, false, false, joined_), fonts.device()) {
    if (!plain_ && hasEmoji(characters_)) fonts.prepareEmoji();
    setDirection(order);
    layout_.setCacheEnabled(true);
    addFormats(order, fonts, palette);
    setLines(order, fonts.baseline(points_, bold_, units(order.style.line)));
}

void SetText::adopt(FontSet& fonts) { layout_.setFont(fonts.font(points_, bold_, false, false, joined_)); }

/// The text runs as its letters do; it stands on the side where the page's lines begin, or end.
void SetText::setDirection(const TextOrder& order) {
    flushRight_ = (order.style.align == Qt::AlignRight) != order.rightToLeft;
    const bool centred = order.style.align == Qt::AlignHCenter;
    QTextOption option(centred       ? Qt::AlignHCenter
                       : flushRight_ ? Qt::AlignRight | Qt::AlignAbsolute
                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Language::rightToLeft(bytes_, order.rightToLeft) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout_.setTextOption(option);
}

/// Only what differs from the text's own style gets a format: for a text without one the font is found once, for one
/// with formats anew for each piece.
void SetText::addFormats(const TextOrder& order, FontSet& fonts, const Palette& palette) {
    const TextStyle& style = order.style;
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const auto& span : *order.text) {
        const int length = static_cast<int>(charactersOf(span.text).size());
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = length;
        const Colour colour = colourOf(span, style, palette);
        const bool otherFont = span.bold || span.italic || span.code;
        const bool plain = colour == style.colour && !otherFont && span.link.empty() && !span.struck;
        range.format.setForeground(qcolour(colour));
        if (otherFont) {
            range.format.setFont(fonts.font(span.code ? style.points * .92 : style.points, span.bold || style.bold,
                                            span.italic, span.code, joined_));
        }
        range.format.setFontUnderline(!span.link.empty());
        range.format.setFontStrikeOut(span.struck);
        appendPieces(formats, range, characters_, plain);
        if (!span.link.empty()) {
            links_.push_back({at, length, span.link});
        }
        at += length;
    }
    if (!formats.empty()) {
        layout_.setFormats(formats);
    }
}

void SetText::setLines(const TextOrder& order, double baseline) {
    const double width = units(order.width), height = units(order.style.line);
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine(), ++lines_) {
        double used = width;
        line.setLineWidth(used);
        // The line gives its last word to one that would be alone on the last line. Only this line is set again.
        if (order.style.align == Qt::AlignLeft && leavesRunt(line)) {
            const double narrowed = widthWithoutLastWord(line);
            if (narrowed > 0) {
                used = narrowed;
                line.setLineWidth(used);
            }
        }
        line.setPosition(QPointF(flushRight_ ? width - used : 0, lines_ * height + baseline - line.ascent()));
    }
    layout_.endLayout();
}

/// A short word is all that is left behind the line.
bool SetText::leavesRunt(const QTextLine& line) const {
    constexpr qsizetype mostLeft = 8;
    const int end = line.textStart() + line.textLength();
    const QStringView rest = QStringView(characters_).mid(end).trimmed();
    return !rest.isEmpty() && rest.size() <= mostLeft && !rest.contains(QLatin1Char(' ')) &&
           !QStringView(characters_).mid(end).contains(QChar::LineSeparator);
}

/// 0 when the line cannot do without it.
double SetText::widthWithoutLastWord(const QTextLine& line) const {
    const QString text = characters_.mid(line.textStart(), line.textLength());
    const auto blank = text.trimmed().lastIndexOf(QLatin1Char(' '));
    if (blank <= 0 || text.contains(QChar::LineSeparator)) {
        return 0;
    }
    return std::abs(line.cursorToX(line.textStart() + static_cast<int>(blank) + 1) - line.cursorToX(line.textStart())) +
           units(.2);
}

double SetText::naturalWidth() const {
    double widest = 0;
    for (int i = 0; i < lines_; ++i) {
        widest = std::max(widest, layout_.lineAt(i).naturalTextWidth());
    }
    return widest / unitsPerMm;
}

}  // namespace aicmo::document::pdf
