#pragma once
// A text body set in its box, as DrawingML says it (ECMA-376 part 1, 21.1.2). Internal to core/document/pptx_paint.

#include <memory>
#include <vector>

#include <QRectF>
#include <QTextLayout>

#include "core/document/pptx_paint/deck_file.h"

class QPainter;

namespace aicmo::document::pptx_paint {

/// What the text has when neither it nor a style says otherwise.
struct TextBase {
    QColor colour;
    bool bold = false;
    double size = 18;  ///< points
};

class TextBody {
  public:
    /// `styles`: `<a:lvl1pPr>` nodes, the nearest first. Lengths are points.
    TextBody(const DeckFile& deck, const XmlNode& body, const std::vector<const XmlNode*>& styles, const TextBase& base,
             double width);
    [[nodiscard]] double height() const { return height_; }
    void paint(QPainter& painter, QPointF topLeft) const;

  private:
    struct Line {
        QPointF at;  ///< in units of the layout
        int index = 0;
    };
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        std::vector<Line> lines;
        std::unique_ptr<QTextLayout> bullet;
        QPointF bulletAt;
        QColor bulletColour;
    };
    class Setter;

    std::vector<Paragraph> paragraphs_;
    double height_ = 0;
};

}  // namespace aicmo::document::pptx_paint
