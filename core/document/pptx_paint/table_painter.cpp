#include <algorithm>
#include <numeric>

#include <QPainter>

#include "core/document/pptx_paint/slide_painter.h"
#include "core/document/pptx_paint/text_painter.h"

namespace aicmo::document::pptx_paint {
namespace {

constexpr double usualSide = 7.2, usualAbove = 3.6;  // points

QLatin1String l1(const char* text) { return QLatin1String(text); }

struct Margins {
    double left = usualSide, right = usualSide, top = usualAbove, bottom = usualAbove;
};

Margins marginsOf(const XmlNode& cell) {
    const XmlNode* properties = cell.child(l1("tcPr"));
    Margins out;
    const auto take = [&](const char* name, double& into) {
        if (properties != nullptr && properties->number(l1(name))) {
            into = *properties->number(l1(name)) / emuPerPoint;
        }
    };
    take("marL", out.left);
    take("marR", out.right);
    take("marT", out.top);
    take("marB", out.bottom);
    return out;
}

class TablePainter {
  public:
    TablePainter(QPainter& painter, const DeckFile& deck, const XmlNode& table) : painter_(painter), deck_(deck) {
        const XmlNode* properties = table.child(l1("tblPr"));
        if (properties != nullptr) {
            firstRow_ = properties->attribute(l1("firstRow")) == l1("1");
            lastRow_ = properties->attribute(l1("lastRow")) == l1("1");
            rightToLeft_ = properties->attribute(l1("rtl")) == l1("1");
        }
        if (const XmlNode* columns = table.child(l1("tblGrid"))) {
            for (const XmlNode& column : columns->children) {
                widths_.push_back(column.number(l1("w")).value_or(0) / emuPerPoint);
            }
        }
        for (const XmlNode& row : table.children) {
            if (row.name == l1("tr")) {
                rows_.push_back(&row);
            }
        }
    }

    void paint(const QRectF& box) {
        const double width = std::accumulate(widths_.begin(), widths_.end(), 0.0);
        double y = box.top();
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const double bottom = y + row(i, box.left(), width, y);
            rule(box.left(), width, bottom, edgeBelow(i));
            if (isTotal(i)) {
                rule(box.left(), width, y, deck_.tables().lastRow.top);
            }
            y = bottom;
        }
    }

  private:
    [[nodiscard]] bool isHead(std::size_t i) const { return firstRow_ && i == 0; }
    [[nodiscard]] bool isTotal(std::size_t i) const { return lastRow_ && i + 1 == rows_.size(); }

    [[nodiscard]] TableEdge edgeBelow(std::size_t i) const {
        const TableLook& look = deck_.tables();
        const TableEdge own = isHead(i) ? look.firstRow.bottom : isTotal(i) ? look.lastRow.bottom : TableEdge{};
        if (own.width > 0) {
            return own;
        }
        return i + 1 == rows_.size() ? look.whole.bottom : look.whole.inside;
    }

    void rule(double x, double width, double y, const TableEdge& edge) {
        if (edge.width > 0) {
            painter_.setPen(QPen(edge.colour, edge.width, Qt::SolidLine, Qt::FlatCap));
            painter_.drawLine(QPointF(x, y), QPointF(x + width, y));
        }
    }

    /// Returns the row's height: what it asks for, or what its text needs.
    double row(std::size_t i, double left, double width, double y) {
        const TableRegion& region = isHead(i)    ? deck_.tables().firstRow
                                    : isTotal(i) ? deck_.tables().lastRow
                                                 : deck_.tables().whole;
        double height = rows_[i]->number(l1("h")).value_or(0) / emuPerPoint;
        std::size_t column = 0;
        double x = 0;
        for (const XmlNode& cell : rows_[i]->children) {
            if (cell.name != l1("tc") || column >= widths_.size()) {
                continue;
            }
            const double own = widths_[column++];
            const double cellLeft = rightToLeft_ ? left + width - x - own : left + x;
            height = std::max(height, paintCell(cell, region.bold, {cellLeft, y, own, height}));
            x += own;
        }
        return height;
    }

    double paintCell(const XmlNode& cell, bool bold, const QRectF& box) {
        if (const QColor fill = deck_.colour(cell.child(l1("tcPr"))); fill.isValid()) {
            painter_.fillRect(box, fill);
        }
        const XmlNode* body = cell.child(l1("txBody"));
        if (body == nullptr) {
            return 0;
        }
        const Margins margins = marginsOf(cell);
        const XmlNode* usual = deck_.defaultText().child(l1("lvl1pPr"));
        const XmlNode* colour = usual != nullptr ? usual->find(l1("defRPr")) : nullptr;
        const TextBody text(deck_, *body, {}, {.colour = deck_.colour(colour), .bold = bold},
                            box.width() - margins.left - margins.right);
        text.paint(painter_, box.topLeft() + QPointF(margins.left, margins.top));
        return text.height() + margins.top + margins.bottom;
    }

    QPainter& painter_;
    const DeckFile& deck_;
    std::vector<double> widths_;
    std::vector<const XmlNode*> rows_;
    bool firstRow_ = false, lastRow_ = false, rightToLeft_ = false;
};

}  // namespace

void paintTable(QPainter& painter, const DeckFile& deck, const XmlNode& table, const QRectF& box) {
    TablePainter(painter, deck, table).paint(box);
}

}  // namespace aicmo::document::pptx_paint
