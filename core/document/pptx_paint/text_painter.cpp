#include "core/document/pptx_paint/text_painter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "core/document/language.h"

namespace aicmo::document::pptx_paint {
namespace {

constexpr int scale = 8;  ///< units a point, as when the deck's texts were fitted

QLatin1String l1(const char* text) { return QLatin1String(text); }

const XmlNode* firstWith(const std::vector<const XmlNode*>& nodes, QLatin1String path) {
    for (const XmlNode* node : nodes) {
        if (const XmlNode* found = node != nullptr ? node->find(path) : nullptr) {
            return found;
        }
    }
    return nullptr;
}

QString firstAttribute(const std::vector<const XmlNode*>& nodes, QLatin1String name) {
    for (const XmlNode* node : nodes) {
        if (node != nullptr && !node->attribute(name).isEmpty()) {
            return node->attribute(name);
        }
    }
    return {};
}

double pointsOf(const std::vector<const XmlNode*>& nodes, QLatin1String name) {
    return firstAttribute(nodes, name).toDouble() / emuPerPoint;
}

bool isTrue(const QString& value) { return value == l1("1") || value == l1("true"); }

struct Look {
    double size = 18;
    bool bold = false, italic = false, struck = false, linked = false;
    QColor colour;
    QString family;

    [[nodiscard]] QFont font() const {
        QFont out(family);
        out.setPixelSize(std::clamp(static_cast<int>(std::lround(size * scale)), scale, 4000));
        out.setBold(bold);
        out.setItalic(italic);
        out.setStrikeOut(struck);
        out.setUnderline(linked);
        out.setHintingPreference(QFont::PreferNoHinting);
        return out;
    }
};

}  // namespace

/// Turns the paragraphs into set lines, from the top down.
class TextBody::Setter {
  public:
    Setter(const DeckFile& deck, const std::vector<const XmlNode*>& styles, const TextBase& base, double width)
        : deck_(deck), styles_(styles), base_(base), width_(width * scale) {}

    Paragraph set(const XmlNode& node) {
        own_ = {node.child(l1("pPr"))};
        own_.insert(own_.end(), styles_.begin(), styles_.end());
        Paragraph out;
        QString text;
        QList<QTextLayout::FormatRange> formats;
        largest_ = 0;
        for (const XmlNode& part : node.children) {
            const bool isBreak = part.name == l1("br");
            if (!isBreak && part.name != l1("r") && part.name != l1("fld")) {
                continue;
            }
            const XmlNode* words = part.child(l1("t"));
            const QString piece = isBreak ? QString(QChar::LineSeparator) : words != nullptr ? words->text : QString();
            const Look look = lookOf(part.child(l1("rPr")));
            QTextCharFormat format;
            format.setFont(look.font());
            format.setForeground(look.colour);
            formats.append({static_cast<int>(text.size()), static_cast<int>(piece.size()), format});
            text += piece;
        }
        const Look empty = lookOf(node.child(l1("endParaRPr")));
        largest_ = text.isEmpty() ? empty.size : largest_;
        out.layout = std::make_unique<QTextLayout>(text, empty.font());
        out.layout->setFormats(formats);
        y_ += y_ > 0 ? spaceBefore() : 0;
        setLines(out, text, empty);
        return out;
    }
    [[nodiscard]] double height() const { return y_ / scale; }

  private:
    Look lookOf(const XmlNode* properties) {
        std::vector<const XmlNode*> chain{properties};
        for (const XmlNode* style : styles_) {
            chain.push_back(style != nullptr ? style->child(l1("defRPr")) : nullptr);
        }
        Look look;
        const double hundredths = firstAttribute(chain, l1("sz")).toDouble();
        look.size = hundredths > 0 ? hundredths / 100 : base_.size;
        const QString bold = firstAttribute(chain, l1("b"));
        look.bold = bold.isEmpty() ? base_.bold : isTrue(bold);
        look.italic = isTrue(firstAttribute(chain, l1("i")));
        look.struck = firstAttribute(chain, l1("strike")) == l1("sngStrike");
        look.linked = properties != nullptr && properties->child(l1("hlinkClick")) != nullptr;
        const XmlNode* fill = firstWith(chain, l1("solidFill"));
        look.colour = look.linked ? deck_.slot(l1("hlink")) : fill != nullptr ? deck_.colour(fill) : base_.colour;
        const XmlNode* face = firstWith(chain, l1("latin"));
        const QString family = face != nullptr ? face->attribute(l1("typeface")) : QString();
        look.family = family.isEmpty() || family.startsWith(u'+') ? deck_.family() : family;
        largest_ = std::max(largest_, look.size);
        return look;
    }

    [[nodiscard]] double spaceBefore() const {
        const XmlNode* space = firstWith(own_, l1("spcBef/spcPts"));
        return space != nullptr ? space->number(l1("val")).value_or(0) / 100 * scale : 0;
    }

    /// From line to line.
    [[nodiscard]] double pitch(double natural) const {
        if (const XmlNode* exact = firstWith(own_, l1("lnSpc/spcPts"))) {
            return exact->number(l1("val")).value_or(0) / 100 * scale;
        }
        const XmlNode* share = firstWith(own_, l1("lnSpc/spcPct"));
        return natural * (share != nullptr ? share->number(l1("val")).value_or(100000) / 100000 : 1);
    }

    void setLines(Paragraph& out, const QString& text, const Look& empty) {
        const bool rtl = isTrue(firstAttribute(own_, l1("rtl")));
        const QString side = firstAttribute(own_, l1("algn"));
        const double start = pointsOf(own_, l1("marL")) * scale;
        const double first = start + pointsOf(own_, l1("indent")) * scale;
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment alignment = side == l1("ctr") ? Qt::AlignHCenter
                                        : side == l1("r") ? Qt::AlignRight
                                                          : Qt::AlignLeft;
        option.setAlignment(alignment | Qt::AlignAbsolute);
        const bool bulleted = setBullet(out, empty);
        const double firstStart = bulleted ? start : std::max(first, 0.0);
        if (const XmlNode* tab = firstWith(own_, l1("tabLst/tab"))) {
            const double at = tab->number(l1("pos")).value_or(0) / emuPerPoint * scale;
            option.setTabs({QTextOption::Tab(at - firstStart, QTextOption::LeftTab)});
        }
        out.layout->setTextOption(option);
        out.layout->beginLayout();
        int index = 0;
        for (QTextLine line = out.layout->createLine(); line.isValid(); line = out.layout->createLine(), ++index) {
            const double indent = index == 0 ? firstStart : start;
            line.setLineWidth(std::max(width_ - indent, 1.0));
            const double height = pitch(line.height());
            // A line that is given less than its letters ask for loses it at the top.
            out.lines.push_back({QPointF(rtl ? 0 : indent, y_ + height - line.descent() - line.ascent()), index});
            if (index == 0 && out.bullet) {
                placeBullet(out, rtl, first, y_ + height - line.descent());
            }
            y_ += height;
        }
        out.layout->endLayout();
        if (text.isEmpty() && index == 0) {
            y_ += pitch(largest_ * scale * 1.2);
        }
    }

    bool setBullet(Paragraph& out, const Look& look) {
        const XmlNode* sign = firstWith(own_, l1("buChar"));
        const XmlNode* number = firstWith(own_, l1("buAutoNum"));
        if ((sign == nullptr && number == nullptr) || firstWith({own_.front()}, l1("buNone")) != nullptr) {
            return false;
        }
        const QString text = sign != nullptr ? sign->attribute(l1("char"))
                                             : QString::number(number->number(l1("startAt")).value_or(1)) + u'.';
        const XmlNode* share = firstWith(own_, l1("buSzPct"));
        Look own = look;
        own.size = largest_ * (share != nullptr ? share->number(l1("val")).value_or(100000) / 100000 : 1);
        own.linked = false;
        const XmlNode* colour = firstWith(own_, l1("buClr"));
        out.bulletColour = colour != nullptr ? deck_.colour(colour) : look.colour;
        out.bullet = std::make_unique<QTextLayout>(text, own.font());
        out.bullet->beginLayout();
        QTextLine line = out.bullet->createLine();
        line.setLineWidth(width_);
        out.bullet->endLayout();
        return true;
    }

    void placeBullet(Paragraph& out, bool rtl, double indent, double baseline) {
        const QTextLine line = out.bullet->lineAt(0);
        const double x = rtl ? width_ - indent - line.naturalTextWidth() : indent;
        out.bulletAt = QPointF(x, baseline - line.ascent());
    }

    const DeckFile& deck_;
    const std::vector<const XmlNode*>& styles_;
    TextBase base_;
    double width_;
    std::vector<const XmlNode*> own_;
    double largest_ = 0;
    double y_ = 0;
};

TextBody::TextBody(const DeckFile& deck, const XmlNode& body, const std::vector<const XmlNode*>& styles,
                   const TextBase& base, double width) {
    Setter setter(deck, styles, base, width);
    for (const XmlNode& node : body.children) {
        if (node.name == l1("p")) {
            paragraphs_.push_back(setter.set(node));
        }
    }
    height_ = setter.height();
}

void TextBody::paint(QPainter& painter, QPointF topLeft) const {
    painter.save();
    painter.translate(topLeft);
    painter.scale(1.0 / scale, 1.0 / scale);
    for (const Paragraph& paragraph : paragraphs_) {
        if (paragraph.bullet) {
            painter.setPen(paragraph.bulletColour);
            paragraph.bullet->lineAt(0).draw(&painter, paragraph.bulletAt);
        }
        for (const Line& line : paragraph.lines) {
            paragraph.layout->lineAt(line.index).draw(&painter, line.at);
        }
    }
    painter.restore();
}

}  // namespace aicmo::document::pptx_paint
