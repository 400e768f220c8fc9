#include "ui/style/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

namespace aicmo::ui {

namespace {

QFont inter(qreal points, QFont::Weight weight) {
    QFont result(QStringLiteral("Inter"));
    result.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    result.setPointSizeF(points);
    result.setWeight(weight);
    return result;
}

/// Inter draws digits of unequal width; runs without digits keep their kerning.
template <class Run>
void eachRun(const QString& text, Run run) {
    qsizetype start = 0;
    while (start < text.size()) {
        if (text[start].isDigit()) {
            run(start, 1, true);
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !text[end].isDigit()) {
            ++end;
        }
        run(start, end - start, false);
        start = end;
    }
}

}  // namespace

QFont typeFont(Type type) {
    switch (type) {
        case Type::Chip: return inter(8.25, QFont::DemiBold);
        case Type::Axis: return inter(8.25, QFont::Normal);
        case Type::Small: return inter(9, QFont::Normal);
        case Type::SmallHead: return inter(9, QFont::Medium);
        case Type::Body: return inter(9.75, QFont::Normal);
        case Type::Label: return inter(9.75, QFont::Medium);
        case Type::Strong: return inter(9.75, QFont::DemiBold);
        case Type::Section: return inter(10.5, QFont::DemiBold);
        case Type::Mode: return inter(11.25, QFont::Bold);
        case Type::ModeLive: {
            QFont result = inter(13.5, QFont::ExtraBold);
            result.setLetterSpacing(QFont::AbsoluteSpacing, 1);
            return result;
        }
        case Type::Headline: return inter(12, QFont::DemiBold);
        case Type::Title: return inter(15, QFont::DemiBold);
        case Type::Figure: return inter(18, QFont::DemiBold);
        case Type::Code: {
            QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            result.setPointSizeF(8.75);
            return result;
        }
    }
    return inter(9.75, QFont::Normal);
}

qreal figuresWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const qreal digit = metrics.horizontalAdvance(QLatin1Char('0'));
    qreal width = 0;
    eachRun(text, [&](qsizetype start, qsizetype length, bool isDigit) {
        width += isDigit ? digit : metrics.horizontalAdvance(text.mid(start, length));
    });
    return width;
}

void drawFigures(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter->font());
    const qreal digit = metrics.horizontalAdvance(QLatin1Char('0'));
    const qreal width = figuresWidth(painter->font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight) {
        x = rect.right() - width;
    } else if (alignment & Qt::AlignHCenter) {
        x = rect.center().x() - width / 2;
    }
    const qreal y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    eachRun(text, [&](qsizetype start, qsizetype length, bool isDigit) {
        const QString run = text.mid(start, length);
        const qreal advance = metrics.horizontalAdvance(run);
        const qreal cell = isDigit ? digit : advance;
        painter->drawText(QPointF(x + (cell - advance) / 2, y), run);
        x += cell;
    });
}

}  // namespace aicmo::ui
