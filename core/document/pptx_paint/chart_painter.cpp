#include <algorithm>
#include <cmath>
#include <map>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "core/document/pptx_paint/slide_painter.h"

namespace aicmo::document::pptx_paint {
namespace {

constexpr double labelGap = 4;  // points between a point and its label
constexpr std::size_t mostPoints = 10'000;

QLatin1String l1(const char* text) { return QLatin1String(text); }

struct Label {
    QString position, format;
    QColor colour;
    bool bold = false, seriesName = false;
};

struct Marker {
    QColor line, fill;
    double size = 7;
};

struct Series {
    QString name;
    QStringList categories;
    std::vector<std::optional<double>> values;
    std::map<std::size_t, Label> labels;
    std::map<std::size_t, Marker> markers;
    std::map<std::size_t, QColor> fills;
    QColor line, fill;
    double width = 0;
    bool dashed = false;
};

struct Axes {
    double least = 0, most = 1;
    bool categoriesReversed = false, valuesReversed = false, categoriesShown = true, onPoints = false, ticks = false;
    int labelEvery = 1;
    QColor line, text;
};

/// The cached points of a c:strRef or c:numRef.
template <class Take>
void forEachPoint(const XmlNode* cache, Take take) {
    if (cache == nullptr) {
        return;
    }
    for (const XmlNode& point : cache->children) {
        const XmlNode* value = point.name == l1("pt") ? point.child(l1("v")) : nullptr;
        const auto index = static_cast<std::size_t>(std::max(point.number(l1("idx")).value_or(0), 0.0));
        if (value != nullptr && index < mostPoints) {
            take(index, value->text);
        }
    }
}

class ChartReader {
  public:
    explicit ChartReader(const DeckFile& deck) : deck_(deck) {}

    [[nodiscard]] Series series(const XmlNode& node) const {
        Series out;
        forEachPoint(node.find(l1("tx/strRef/strCache")), [&](std::size_t, const QString& text) { out.name = text; });
        forEachPoint(node.find(l1("cat/strRef/strCache")), [&](std::size_t index, const QString& text) {
            while (out.categories.size() <= static_cast<qsizetype>(index)) {
                out.categories.append(QString());
            }
            out.categories[static_cast<qsizetype>(index)] = text;
        });
        forEachPoint(node.find(l1("val/numRef/numCache")), [&](std::size_t index, const QString& text) {
            out.values.resize(std::max(out.values.size(), index + 1));
            out.values[index] = text.toDouble();
        });
        if (const XmlNode* line = node.find(l1("spPr/ln"))) {
            out.line = deck_.colour(line);
            out.width = line->number(l1("w")).value_or(9525) / emuPerPoint;
            out.dashed = line->value(l1("prstDash")) == l1("dash");
        }
        out.fill = deck_.colour(node.child(l1("spPr")));
        for (const XmlNode& child : node.children) {
            if (child.name == l1("dPt")) {
                point(child, out);
            }
        }
        if (const XmlNode* labels = node.child(l1("dLbls"))) {
            for (const XmlNode& child : labels->children) {
                if (child.name == l1("dLbl") && child.value(l1("showVal")) == l1("1")) {
                    out.labels.emplace(child.value(l1("idx")).toUInt(), label(child));
                }
            }
        }
        return out;
    }

    [[nodiscard]] Axes axes(const XmlNode& plot, bool horizontal) const {
        Axes out;
        if (const XmlNode* axis = plot.child(l1("catAx"))) {
            const XmlNode* scaling = axis->child(l1("scaling"));
            out.categoriesReversed = scaling != nullptr && scaling->value(l1("orientation")) == l1("maxMin");
            out.categoriesReversed = out.categoriesReversed && !horizontal;
            out.categoriesShown = axis->value(l1("delete")) != l1("1");
            out.labelEvery = std::max(axis->value(l1("tickLblSkip")).toInt(), 1);
            out.line = deck_.colour(axis->find(l1("spPr/ln")));
            out.text = deck_.colour(axis->find(l1("txPr/p/pPr/defRPr")));
            out.ticks = axis->value(l1("majorTickMark")) == l1("out");
        }
        if (const XmlNode* axis = plot.child(l1("valAx"))) {
            if (const XmlNode* scaling = axis->child(l1("scaling"))) {
                out.least = scaling->value(l1("min")).toDouble();
                out.most = scaling->value(l1("max")).toDouble();
                out.valuesReversed = scaling->value(l1("orientation")) == l1("maxMin");
            }
            out.onPoints = axis->value(l1("crossBetween")) == l1("midCat");
        }
        out.most = out.most > out.least ? out.most : out.least + 1;
        return out;
    }

  private:
    void point(const XmlNode& node, Series& out) const {
        const auto index = static_cast<std::size_t>(node.value(l1("idx")).toUInt());
        if (const XmlNode* marker = node.find(l1("marker/spPr"))) {
            Marker dot{deck_.colour(marker->child(l1("ln"))), deck_.colour(marker)};
            dot.size = std::clamp(node.child(l1("marker"))->value(l1("size")).toDouble(), 2.0, 72.0);
            out.markers.emplace(index, dot);
        }
        if (const QColor fill = deck_.colour(node.child(l1("spPr"))); fill.isValid()) {
            out.fills.emplace(index, fill);
        }
    }

    [[nodiscard]] Label label(const XmlNode& node) const {
        Label out;
        out.position = node.value(l1("dLblPos"));
        const XmlNode* format = node.child(l1("numFmt"));
        out.format = format != nullptr ? format->attribute(l1("formatCode")) : QString();
        if (const XmlNode* look = node.find(l1("txPr/p/pPr/defRPr"))) {
            out.colour = deck_.colour(look);
            out.bold = look->attribute(l1("b")) == l1("1");
        }
        out.seriesName = node.value(l1("showSerName")) == l1("1");
        return out;
    }

    const DeckFile& deck_;
};

class ChartPainter {
  public:
    ChartPainter(QPainter& painter, const DeckFile& deck) : painter_(painter), deck_(deck), reader_(deck) {}

    void paint(const XmlNode& space, const QRectF& box) {
        const XmlNode* plot = space.find(l1("chart/plotArea"));
        if (plot == nullptr) {
            return;
        }
        inner_ = innerOf(*plot, box);
        for (const XmlNode& kind : plot->children) {
            if (kind.name != l1("lineChart") && kind.name != l1("barChart")) {
                continue;
            }
            const bool bars = kind.name == l1("barChart");
            horizontal_ = bars && kind.value(l1("barDir")) == l1("bar");
            axes_ = reader_.axes(*plot, horizontal_);
            QStringList categories;
            for (const XmlNode& child : kind.children) {
                if (child.name == l1("ser")) {
                    const Series series = reader_.series(child);
                    categories = categories.isEmpty() ? series.categories : categories;
                    bars ? paintBars(series, kind.value(l1("gapWidth")).toDouble()) : paintLine(series);
                }
            }
            paintCategories(categories);
        }
    }

  private:
    static QRectF innerOf(const XmlNode& plot, const QRectF& box) {
        const XmlNode* layout = plot.find(l1("layout/manualLayout"));
        if (layout == nullptr) {
            return box.adjusted(8, 8, -8, -20);
        }
        const auto part = [&](const char* name, double usual) {
            const QString text = layout->value(l1(name));
            return text.isEmpty() ? usual : std::clamp(text.toDouble(), 0.0, 1.0);
        };
        return {box.left() + part("x", 0) * box.width(), box.top() + part("y", 0) * box.height(),
                part("w", 1) * box.width(), part("h", 1) * box.height()};
    }

    /// Where a category stands along its axis, 0 to 1.
    [[nodiscard]] double along(std::size_t index, std::size_t count) const {
        const auto i = static_cast<double>(index), n = static_cast<double>(std::max<std::size_t>(count, 1));
        const double at = !axes_.onPoints ? (i + .5) / n : n > 1 ? i / (n - 1) : .5;
        return axes_.categoriesReversed ? 1 - at : at;
    }
    [[nodiscard]] double share(double value) const {
        const double at = std::clamp((value - axes_.least) / (axes_.most - axes_.least), 0.0, 1.0);
        return axes_.valuesReversed ? 1 - at : at;
    }
    [[nodiscard]] QPointF pointAt(std::size_t index, std::size_t count, double value) const {
        return {inner_.left() + along(index, count) * inner_.width(), inner_.bottom() - share(value) * inner_.height()};
    }

    [[nodiscard]] QFont font(bool bold) const {
        QFont out(deck_.family());
        out.setPixelSize(12);
        out.setBold(bold);
        out.setHintingPreference(QFont::PreferNoHinting);
        return out;
    }

    void paintLine(const Series& series) {
        const std::size_t count = std::max(series.values.size(), static_cast<std::size_t>(series.categories.size()));
        QPainterPath path;
        bool open = false;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (series.values[i]) {
                const QPointF at = pointAt(i, count, *series.values[i]);
                open ? path.lineTo(at) : path.moveTo(at);
            }
            open = series.values[i].has_value();
        }
        if (series.line.isValid()) {
            QPen pen(series.line, series.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (series.dashed) {
                pen.setDashPattern({4, 3});
            }
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(pen);
            painter_.drawPath(path);
        }
        for (const auto& [index, marker] : series.markers) {
            if (index < series.values.size() && series.values[index]) {
                painter_.setPen(QPen(marker.line, 1));
                painter_.setBrush(marker.fill);
                painter_.drawEllipse(pointAt(index, count, *series.values[index]), marker.size / 2, marker.size / 2);
            }
        }
        for (const auto& [index, label] : series.labels) {
            if (index < series.values.size() && series.values[index]) {
                const QPointF at = pointAt(index, count, *series.values[index]);
                paintLabel(label, labelText(label, series, *series.values[index]), {at, at});
            }
        }
    }

    void paintBars(const Series& series, double gapWidth) {
        const std::size_t count = std::max(series.values.size(), static_cast<std::size_t>(series.categories.size()));
        const double length =
            (horizontal_ ? inner_.height() : inner_.width()) / static_cast<double>(std::max<std::size_t>(count, 1));
        const double thick = length / (1 + std::max(gapWidth, 0.0) / 100);
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                continue;
            }
            const QRectF bar = barAt(along(i, count), thick, *series.values[i]);
            const auto own = series.fills.find(i);
            painter_.fillRect(bar, own == series.fills.end() ? series.fill : own->second);
            if (const auto label = series.labels.find(i); label != series.labels.end()) {
                paintLabel(label->second, labelText(label->second, series, *series.values[i]), bar);
            }
        }
    }

    [[nodiscard]] QRectF barAt(double middle, double thick, double value) const {
        const double from = share(std::clamp(0.0, axes_.least, axes_.most)), to = share(value);
        if (!horizontal_) {
            const double x = inner_.left() + middle * inner_.width();
            return QRectF(QPointF(x - thick / 2, inner_.bottom() - to * inner_.height()),
                          QPointF(x + thick / 2, inner_.bottom() - from * inner_.height()))
                .normalized();
        }
        const double y = inner_.top() + middle * inner_.height();
        return QRectF(QPointF(inner_.left() + from * inner_.width(), y - thick / 2),
                      QPointF(inner_.left() + to * inner_.width(), y + thick / 2))
            .normalized();
    }

    [[nodiscard]] static QString labelText(const Label& label, const Series& series, double value) {
        const QString number = inNumberFormat(value, label.format);
        return label.seriesName ? series.name + u' ' + number : number;
    }

    void paintLabel(const Label& label, const QString& text, const QRectF& beside) {
        const QFont face = font(label.bold);
        const QFontMetricsF metrics(face);
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        QPointF at(beside.center().x() - size.width() / 2, beside.center().y() - size.height() / 2);
        const bool outwards = label.position == l1("outEnd");
        if (label.position == l1("l") || (outwards && horizontal_ && axes_.valuesReversed)) {
            at.setX(beside.left() - labelGap - size.width());
        } else if (label.position == l1("r") || (outwards && horizontal_)) {
            at.setX(beside.right() + labelGap);
        } else if (label.position == l1("t") || outwards) {
            at.setY(beside.top() - labelGap - size.height());
        } else if (label.position == l1("b")) {
            at.setY(beside.bottom() + labelGap);
        }
        painter_.setFont(face);
        painter_.setPen(label.colour);
        painter_.drawText(QRectF(at, size), Qt::AlignCenter | Qt::TextDontClip, text);
    }

    void paintCategories(const QStringList& categories) {
        if (!axes_.categoriesShown) {
            return;
        }
        painter_.setPen(QPen(axes_.line, .75));
        painter_.drawLine(inner_.bottomLeft(), inner_.bottomRight());
        const auto count = static_cast<std::size_t>(categories.size());
        const QFont face = font(false);
        const double height = QFontMetricsF(face).height(), width = 200;
        painter_.setFont(face);
        for (std::size_t i = 0; i < count; ++i) {
            const double x = inner_.left() + along(i, count) * inner_.width();
            if (axes_.ticks) {
                painter_.setPen(QPen(axes_.line, .75));
                painter_.drawLine(QPointF(x, inner_.bottom()), QPointF(x, inner_.bottom() + labelGap));
            }
            if (i % static_cast<std::size_t>(axes_.labelEvery) == 0) {
                painter_.setPen(axes_.text);
                painter_.drawText(QRectF(x - width / 2, inner_.bottom() + labelGap, width, height), Qt::AlignCenter,
                                  categories[static_cast<qsizetype>(i)]);
            }
        }
    }

    QPainter& painter_;
    const DeckFile& deck_;
    ChartReader reader_;
    QRectF inner_;
    Axes axes_;
    bool horizontal_ = false;
};

}  // namespace

void paintChart(QPainter& painter, const DeckFile& deck, const XmlNode& chart, const QRectF& box) {
    ChartPainter(painter, deck).paint(chart, box);
}

}  // namespace aicmo::document::pptx_paint
