#include "core/document/emoji_font.h"

#include <algorithm>

#include <QFont>
#include <QRawFont>

namespace aicmo::document {

bool mayHoldEmoji(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= firstEmoji || c.unicode() == keycap; });
}

void refreshEmojiFont() {
    constexpr int found = 16, anew = 109;
    QFont font;
    font.setFamilies({QLatin1String(emojiFamily)});
    font.setPixelSize(found);
    QRawFont sized = QRawFont::fromFont(font);
    sized.setPixelSize(anew);
}

}  // namespace aicmo::document
