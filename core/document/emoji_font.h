#pragma once
// The font of the emoji, whose glyphs are pictures. Internal to core/document.

#include <QString>

namespace aicmo::document {

inline constexpr const char* emojiFamily = "Noto Color Emoji";

/// No character before it is shown as an emoji by itself (Unicode, emoji-data.txt: WATCH).
inline constexpr char16_t firstEmoji = 0x231A;
/// Makes one picture of the figure before it.
inline constexpr char16_t keycap = 0x20E3;
/// Variation selectors: the character before is text, or a picture.
inline constexpr char16_t textVariant = 0xFE0E, emojiVariant = 0xFE0F;

/// True when some of the text may be shown as emoji; false for letters, figures and common signs.
[[nodiscard]] bool mayHoldEmoji(const QString& text);

/// Makes this thread measure emoji rightly. Writing a PDF leaves Qt's copy of their font (Qt 6.4: QFontEngineFT) at the
/// size of the file's outlines, and Qt does not notice: it takes the width of whatever it read last for that of each
/// emoji, until a font of that face is made anew. Call before a document's first emoji is measured.
void refreshEmojiFont();

}  // namespace aicmo::document
