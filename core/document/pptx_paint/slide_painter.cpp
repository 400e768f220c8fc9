#include "core/document/pptx_paint/slide_painter.h"

#include <algorithm>

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include "core/document/pptx_paint/text_painter.h"

namespace aicmo::document::pptx_paint {
namespace {

constexpr double usualInset = 7.2, usualInsetAbove = 3.6;  // points, where a text body says nothing

QLatin1String l1(const char* text) { return QLatin1String(text); }

std::optional<QRectF> frameOf(const XmlNode* transform) {
    const XmlNode* offset = transform != nullptr ? transform->child(l1("off")) : nullptr;
    const XmlNode* extent = transform != nullptr ? transform->child(l1("ext")) : nullptr;
    if (offset == nullptr || extent == nullptr) {
        return {};
    }
    const auto points = [](const XmlNode& node, const char* name) {
        return node.number(l1(name)).value_or(0) / emuPerPoint;
    };
    return QRectF(points(*offset, "x"), points(*offset, "y"), points(*extent, "cx"), points(*extent, "cy"));
}

const XmlNode* placeholderOf(const XmlNode& shape) { return shape.find(l1("nvSpPr/nvPr/ph")); }

/// A picture of the deck, no larger than it can be seen.
QImage pictureFrom(const QByteArray& bytes, QSize most) {
    constexpr qint64 mostPixels = 60'000'000;
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || static_cast<qint64>(size.width()) * size.height() > mostPixels) {
        return {};
    }
    if (size.width() > most.width() && size.height() > most.height()) {
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatioByExpanding));
    }
    return reader.read();
}

class SlidePainter {
  public:
    SlidePainter(QPainter& painter, const DeckFile& deck) : painter_(painter), deck_(deck) {}

    bool paint(const QString& path) {
        const auto slide = deck_.xml(path);
        if (!slide) {
            return false;
        }
        const QString layoutPath = deck_.linked(path, l1("slideLayout"));
        const QString masterPath = deck_.linked(layoutPath, l1("slideMaster"));
        layout_ = deck_.xml(layoutPath).value_or(XmlNode{});
        master_ = deck_.xml(masterPath).value_or(XmlNode{});
        fillBackground(*slide);
        const bool withMaster = layout_.attribute(l1("showMasterSp")) != l1("0");
        if (withMaster) {
            shapes(master_.find(l1("cSld/spTree")), masterPath, false);
        }
        shapes(layout_.find(l1("cSld/spTree")), layoutPath, false);
        shapes(slide->find(l1("cSld/spTree")), path, true);
        return true;
    }

  private:
    void fillBackground(const XmlNode& slide) {
        QColor colour(Qt::white);
        for (const XmlNode* node :
             {&slide, static_cast<const XmlNode*>(&layout_), static_cast<const XmlNode*>(&master_)}) {
            if (const XmlNode* fill = node->find(l1("cSld/bg/bgPr"))) {
                colour = deck_.colour(fill).isValid() ? deck_.colour(fill) : colour;
                break;
            }
        }
        painter_.fillRect(QRectF(QPointF(), deck_.size()), colour);
    }

    void shapes(const XmlNode* tree, const QString& path, bool withPlaceholders) {
        if (tree == nullptr) {
            return;
        }
        links_ = deck_.links(path);
        for (const XmlNode& node : tree->children) {
            shape(node, withPlaceholders);
        }
    }

    void shape(const XmlNode& node, bool withPlaceholders) {
        if (node.name == l1("sp") && (withPlaceholders || placeholderOf(node) == nullptr)) {
            textShape(node);
        } else if (node.name == l1("cxnSp")) {
            connector(node);
        } else if (node.name == l1("pic")) {
            picture(node);
        } else if (node.name == l1("graphicFrame")) {
            graphic(node);
        } else if (node.name == l1("grpSp")) {
            group(node, withPlaceholders);
        }
    }

    void group(const XmlNode& node, bool withPlaceholders) {
        const XmlNode* transform = node.find(l1("grpSpPr/xfrm"));
        const auto outer = frameOf(transform);
        const XmlNode* offset = transform != nullptr ? transform->child(l1("chOff")) : nullptr;
        const XmlNode* extent = transform != nullptr ? transform->child(l1("chExt")) : nullptr;
        painter_.save();
        if (outer && offset != nullptr && extent != nullptr) {
            const double width = extent->number(l1("cx")).value_or(0), height = extent->number(l1("cy")).value_or(0);
            painter_.translate(outer->topLeft());
            painter_.scale(width > 0 ? outer->width() * emuPerPoint / width : 1,
                           height > 0 ? outer->height() * emuPerPoint / height : 1);
            painter_.translate(-offset->number(l1("x")).value_or(0) / emuPerPoint,
                               -offset->number(l1("y")).value_or(0) / emuPerPoint);
        }
        for (const XmlNode& inner : node.children) {
            shape(inner, withPlaceholders);
        }
        painter_.restore();
    }

    /// The shape of layout or master that a placeholder continues.
    static const XmlNode* origin(const XmlNode& place, const XmlNode& sheet) {
        const XmlNode* tree = sheet.find(l1("cSld/spTree"));
        if (tree == nullptr) {
            return nullptr;
        }
        const QString type = place.attribute(l1("type")), index = place.attribute(l1("idx"));
        for (const XmlNode& other : tree->children) {
            const XmlNode* mark = placeholderOf(other);
            if (mark == nullptr) {
                continue;
            }
            const bool sameTitle = type == l1("title") && mark->attribute(l1("type")) == type;
            if (sameTitle || (!index.isEmpty() && mark->attribute(l1("idx")) == index)) {
                return &other;
            }
        }
        return nullptr;
    }

    void textShape(const XmlNode& node) {
        const XmlNode* place = placeholderOf(node);
        const XmlNode* ofLayout = place != nullptr ? origin(*place, layout_) : nullptr;
        const XmlNode* ofMaster = place != nullptr ? origin(*place, master_) : nullptr;
        std::optional<QRectF> frame;
        for (const XmlNode* from : {&node, ofLayout, ofMaster}) {
            if (!frame && from != nullptr) {
                frame = frameOf(from->find(l1("spPr/xfrm")));
            }
        }
        if (!frame) {
            return;
        }
        if (const QColor fill = deck_.colour(node.child(l1("spPr"))); fill.isValid()) {
            painter_.fillRect(*frame, fill);
        }
        if (const XmlNode* body = node.child(l1("txBody"))) {
            text(*body, *frame, {&node, ofLayout, ofMaster}, place);
        }
    }

    void text(const XmlNode& body, const QRectF& frame, const std::vector<const XmlNode*>& shapes,
              const XmlNode* place) {
        std::vector<const XmlNode*> styles, bodies;
        for (const XmlNode* from : shapes) {
            if (from != nullptr) {
                styles.push_back(from->find(l1("txBody/lstStyle/lvl1pPr")));
                bodies.push_back(from->find(l1("txBody/bodyPr")));
            }
        }
        const bool isTitle = place != nullptr && place->attribute(l1("type")) == l1("title");
        styles.push_back(place == nullptr ? deck_.defaultText().child(l1("lvl1pPr"))
                         : isTitle        ? master_.find(l1("txStyles/titleStyle/lvl1pPr"))
                                          : master_.find(l1("txStyles/bodyStyle/lvl1pPr")));
        const auto inset = [&](const char* name, double usual) {
            for (const XmlNode* from : bodies) {
                if (from != nullptr && from->number(l1(name))) {
                    return *from->number(l1(name)) / emuPerPoint;
                }
            }
            return usual;
        };
        const QRectF inner = frame.adjusted(inset("lIns", usualInset), inset("tIns", usualInsetAbove),
                                            -inset("rIns", usualInset), -inset("bIns", usualInsetAbove));
        QString anchor;
        for (const XmlNode* from : bodies) {
            anchor = anchor.isEmpty() && from != nullptr ? from->attribute(l1("anchor")) : anchor;
        }
        const TextBody set(deck_, body, styles, {.colour = QColor(Qt::black)}, inner.width());
        const double spare = inner.height() - set.height();
        const double down = anchor == l1("ctr") ? spare / 2 : anchor == l1("b") ? spare : 0;
        set.paint(painter_, inner.topLeft() + QPointF(0, down));
    }

    void connector(const XmlNode& node) {
        const auto frame = frameOf(node.find(l1("spPr/xfrm")));
        const XmlNode* line = node.find(l1("spPr/ln"));
        if (frame && line != nullptr && deck_.colour(line).isValid()) {
            painter_.setPen(QPen(deck_.colour(line), line->number(l1("w")).value_or(9525) / emuPerPoint));
            painter_.drawLine(frame->topLeft(), frame->bottomRight());
        }
    }

    void picture(const XmlNode& node) {
        const auto frame = frameOf(node.find(l1("spPr/xfrm")));
        const XmlNode* blip = node.find(l1("blipFill/blip"));
        const auto found = blip != nullptr ? links_.find(blip->attribute(l1("r:embed"))) : links_.end();
        if (!frame || found == links_.end()) {
            return;
        }
        const QSize seen = painter_.transform().mapRect(*frame).size().toSize() * 2;
        const QImage image = pictureFrom(deck_.part(found->second), seen.expandedTo({16, 16}));
        if (!image.isNull()) {
            painter_.drawImage(*frame, image);
        }
    }

    void graphic(const XmlNode& node) {
        const auto frame = frameOf(node.child(l1("xfrm")));
        const XmlNode* data = node.find(l1("graphic/graphicData"));
        if (!frame || data == nullptr) {
            return;
        }
        if (const XmlNode* table = data->child(l1("tbl"))) {
            paintTable(painter_, deck_, *table, *frame);
        } else if (const XmlNode* chart = data->child(l1("chart"))) {
            const auto found = links_.find(chart->attribute(l1("r:id")));
            const auto part = found != links_.end() ? deck_.xml(found->second) : std::nullopt;
            if (part) {
                paintChart(painter_, deck_, *part, *frame);
            }
        }
    }

    QPainter& painter_;
    const DeckFile& deck_;
    XmlNode layout_, master_;
    Links links_;
};

}  // namespace

bool paintSlide(QPainter& painter, const DeckFile& deck, const QString& slide) {
    return SlidePainter(painter, deck).paint(slide);
}

}  // namespace aicmo::document::pptx_paint
