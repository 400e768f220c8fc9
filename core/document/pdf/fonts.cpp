#include "core/document/pdf/fonts.h"

#include <cmath>
#include <utility>

#include <QFontDatabase>
#include <QFontMetricsF>

#include "core/document/pdf/emoji.h"

namespace aicmo::document::pdf {

QStringList familiesFor(const std::string& brand) {
    QStringList families;
    const QString wanted = QString::fromStdString(brand);
    if (!wanted.isEmpty() && QFontDatabase::hasFamily(wanted)) {
        families << wanted;
    }
    families << QStringLiteral("Inter") << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Arabic")
             << QStringLiteral("Noto Sans Hebrew") << QStringLiteral("Noto Sans Devanagari")
             << QStringLiteral("Noto Sans Thai") << QStringLiteral("Noto Sans CJK JP")
             << QStringLiteral("Noto Sans Symbols2") << QLatin1String(emojiFamily);
    return families;
}

QFont FontSet::font(double points, bool bold, bool italic, bool code, bool joined) {
    // A font finds its engine once, and copies share it: made anew for each text, finding it is a tenth of the work.
    const std::tuple key{points, bold, italic, code, joined};
    const auto known = fonts_.find(key);
    if (known != fonts_.end()) return known->second;
    return fonts_.emplace(key, QFont(makeFont(points, bold, italic, code, joined), device_)).first->second;
}

void FontSet::prepareEmoji() {
    if (!std::exchange(emojiPrepared_, true)) refreshEmojiFont();
}

double FontSet::baseline(double points, bool bold, double line) {
    const auto [entry, isNew] = baselines_.try_emplace({points, bold, line}, 0);
    if (isNew) {
        const QFontMetricsF metrics(font(points, bold), device_);
        entry->second = (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    }
    return entry->second;
}

QFont FontSet::makeFont(double points, bool bold, bool italic, bool code, bool joined) const {
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

}  // namespace aicmo::document::pdf
