#include "core/document/pdf/emoji.h"

#include <algorithm>
#include <iterator>

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>

namespace aicmo::document::pdf {
namespace {

/// The size at which the font holds its pictures.
constexpr double pictureSize = 109;

/// Emoji_Presentation of Unicode's emoji-data.txt; beyond 16 bits the blocks that hold nothing else.
bool isPictureByDefault(char32_t c) {
    struct Range {
        char32_t first, last;
    };
    static constexpr Range ranges[] = {
        {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},
        {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
        {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},   {0x26D4, 0x26D4},
        {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},   {0x26FD, 0x26FD},
        {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},
        {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
        {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB}, {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

}  // namespace

qsizetype emojiLength(const QString& text, qsizetype at) {
    const QChar first = text[at];
    const QChar second = at + 1 < text.size() ? text[at + 1] : QChar();
    const bool maybe =
        first.isHighSurrogate() || first.unicode() >= firstEmoji || second == emojiVariant || second == keycap;
    if (!maybe) return 0;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    clusters.setPosition(at);
    const qsizetype end = std::max<qsizetype>(at + 1, clusters.toNextBoundary());
    const QStringView cluster = QStringView(text).mid(at, end - at);
    if (cluster.contains(textVariant)) return 0;
    const char32_t base =
        first.isHighSurrogate() && second.isLowSurrogate() ? QChar::surrogateToUcs4(first, second) : first.unicode();
    const bool pictured = cluster.contains(emojiVariant) || cluster.endsWith(keycap) || isPictureByDefault(base);
    return pictured ? end - at : 0;
}

bool hasEmoji(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (emojiLength(text, i) > 0) return true;
    }
    return false;
}

void EmojiPainter::draw(QPainter& painter, const QTextLine& line, QPointF at, const QColor& background) {
    for (const QGlyphRun& run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (font.familyName() != QLatin1String(emojiFamily)) continue;
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const Picture& shown = picture(font, glyphs[i], background);
            if (shown.image.isNull()) continue;
            const QRectF place(shown.place.topLeft() * font.pixelSize(), shown.place.size() * font.pixelSize());
            painter.drawImage(place.translated(at + positions[i]), shown.image);
        }
    }
}

const EmojiPainter::Picture& EmojiPainter::picture(const QRawFont& font, quint32 glyph, const QColor& background) {
    const quint64 key = (quint64(glyph) << 32U) | (background.isValid() ? background.rgb() & 0xFFFFFFU : 0x1000000U);
    const auto [entry, isNew] = pictures_.try_emplace(key);
    if (!isNew) return entry->second;
    QRawFont sized = font;
    sized.setPixelSize(pictureSize);
    const QRectF bounds = sized.boundingRect(glyph);
    const QSize size(static_cast<int>(bounds.width()), static_cast<int>(bounds.height()));
    if (size.isEmpty()) return entry->second;
    QImage image(size, background.isValid() ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(background.isValid() ? background : QColor(Qt::transparent));
    QGlyphRun one;
    one.setRawFont(sized);
    one.setGlyphIndexes({glyph});
    one.setPositions({QPointF(0, 0)});
    {
        QPainter painter(&image);
        painter.drawGlyphRun(-bounds.topLeft(), one);
    }
    entry->second = {std::move(image), QRectF(bounds.topLeft() / pictureSize, bounds.size() / pictureSize)};
    return entry->second;
}

}  // namespace aicmo::document::pdf
