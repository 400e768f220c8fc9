#pragma once
// The type scale: Inter in points (the user's font scale works), the system's fixed font for code and digests, and
// figures that stand in columns.

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace aicmo::ui {

enum class Type {
    Chip,       ///< 8.25 pt, 600
    Axis,       ///< 8.25 pt, 400
    Small,      ///< 9 pt
    SmallHead,  ///< 9 pt, 500
    Body,       ///< 9.75 pt
    Label,      ///< 9.75 pt, 500
    Strong,     ///< 9.75 pt, 600
    Section,    ///< 10.5 pt, 600
    Mode,       ///< 11.25 pt, 700
    ModeLive,   ///< 15 pt, 800, +1 px
    Headline,   ///< 12 pt, 600
    Title,      ///< 15 pt, 600
    Figure,     ///< 18 pt, 600
    Code,       ///< fixed, 9 pt
};

[[nodiscard]] QFont typeFont(Type type);

/// Draws text with every digit on the advance of '0' (Qt 6.4 cannot switch on tabular figures): columns of numbers
/// line up and clocks do not tremble. Left, right or centre as `alignment` says, vertically centred.
void drawFigures(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);
/// The width that drawFigures needs.
[[nodiscard]] qreal figuresWidth(const QFont& font, const QString& text);

}  // namespace aicmo::ui
