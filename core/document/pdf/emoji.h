#pragma once
// Emoji on paper. Their font holds pictures, which QPdfWriter leaves out of the page: it draws nothing where they
// belong. Internal to core/document/pdf.

#include <unordered_map>

#include <QImage>
#include <QPainter>
#include <QTextLine>

#include "core/document/emoji_font.h"

namespace aicmo::document::pdf {

/// How many units of the text are one emoji that begins here; 0 when none does. What is shown as a picture by default,
/// or asked to be (U+FE0F), with all that belongs to it: skin tone, joined persons, the second half of a flag.
[[nodiscard]] qsizetype emojiLength(const QString& text, qsizetype at);
[[nodiscard]] bool hasEmoji(const QString& text);

/// Draws the pictures of a line's emoji. Each is read from the font once, so that a file holds it once.
class EmojiPainter {
  public:
    /// `background`: what they stand on, for a file that knows no transparency; an invalid colour where it does.
    void draw(QPainter& painter, const QTextLine& line, QPointF at, const QColor& background);

  private:
    struct Picture {
        QImage image;
        QRectF place;  ///< from the base line, in units of the font's size
    };
    const Picture& picture(const QRawFont& font, quint32 glyph, const QColor& background);

    std::unordered_map<quint64, Picture> pictures_;  // by glyph and background
};

}  // namespace aicmo::document::pdf
