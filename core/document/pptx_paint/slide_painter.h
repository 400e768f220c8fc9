#pragma once
// One slide on a painter: background, the shapes of master and layout that are no placeholders, its own. Internal to
// core/document/pptx_paint.

#include <QRectF>

#include "core/document/pptx_paint/deck_file.h"

class QPainter;

namespace aicmo::document::pptx_paint {

/// One unit of the painter is a point. False when the slide's part cannot be read.
[[nodiscard]] bool paintSlide(QPainter& painter, const DeckFile& deck, const QString& slide);

/// `<a:tbl>` from the top left corner of `box`.
void paintTable(QPainter& painter, const DeckFile& deck, const XmlNode& table, const QRectF& box);
/// A chart part: lines, or bars and columns.
void paintChart(QPainter& painter, const DeckFile& deck, const XmlNode& chart, const QRectF& box);

/// A value as an Excel format shows it: "#,##0.0", "0 %" in quotes, "[>=1000000]0.00,,\"M\";#,##0", "[$-2000401]".
[[nodiscard]] QString inNumberFormat(double value, const QString& format);

}  // namespace aicmo::document::pptx_paint
