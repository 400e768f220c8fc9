#include "ui/widgets/post_card.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/accessible_role.h"

namespace aicmo::ui {

namespace {

const QColor ink(0x1A1E26);
const QColor faint(0x5F6878);
const QColor rule(0xE2E5EA);
const QColor linkInk(0x1F4E9E);

/// LinkedIn's feed folds a post after about three lines on a phone, some 210 characters (channel rules).
constexpr int linkedInFold = 210;
constexpr int instagramFold = 125;

}  // namespace

PostCard::PostCard(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Graphic);
}

void PostCard::setCard(PostCardData card) {
    data_ = std::move(card);
    setMaximumWidth(cardWidth());
    setAccessibleName(tr("Post of %1").arg(data_.account));
    setAccessibleDescription(data_.text);
    setFixedHeight(heightForWidth(std::min(cardWidth(), width())));
    updateGeometry();
    update();
}

void PostCard::setOverlays(bool on) {
    overlays_ = on;
    update();
}

int PostCard::heightForWidth(int width) const { return layoutCard(nullptr, std::min(width, cardWidth())); }

void PostCard::paintEvent(QPaintEvent*) {
    setFixedHeight(heightForWidth(width()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(shape, Qt::white);
    painter.setClipPath(shape);
    layoutCard(&painter, width());
    painter.setClipping(false);
    painter.setPen(QPen(rule, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

int PostCard::layoutCard(QPainter* painter, int width) const {
    return data_.channel == Channel::Instagram ? paintInstagram(painter, width) : paintLinkedIn(painter, width);
}

void PostCard::paintAvatar(QPainter* painter, const QRect& box, bool round) const {
    painter->save();
    QPainterPath shape;
    round ? shape.addEllipse(box) : shape.addRoundedRect(box, 4, 4);
    painter->setClipPath(shape, Qt::IntersectClip);
    // A wide lettering would be a speck in a square: the initial can be read.
    const bool fits = !data_.avatar.isNull() && data_.avatar.width() <= 1.6 * data_.avatar.height();
    painter->fillRect(box, fits ? QColor(Qt::white) : data_.brandColour);
    if (fits) {
        const QSize fitted = data_.avatar.size().scaled(box.size() - QSize(6, 6), Qt::KeepAspectRatio);
        QRect target(QPoint(0, 0), fitted);
        target.moveCenter(box.center());
        painter->drawImage(target, data_.avatar);
        painter->setPen(rule);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shape);
    } else {
        painter->setPen(Qt::white);
        painter->setFont(typeFont(Type::Headline));
        painter->drawText(box, Qt::AlignCenter, data_.account.left(1).toUpper());
    }
    painter->restore();
}

int PostCard::paintWords(QPainter* painter, const QRect& box, const QString& text) const {
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), typeFont(Type::Body));
    QList<QTextLayout::FormatRange> ranges;
    // Hashtags and addresses stand out, as the networks draw them.
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        const QStringView word = QStringView(text).mid(start, end - start);
        if (word.size() > 1 && (word.startsWith(u'#') || word.startsWith(u"http"))) {
            QTextCharFormat format;
            format.setForeground(linkInk);
            ranges.append({static_cast<int>(start), static_cast<int>(end - start), format});
        }
        start = end + 1;
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    qreal y = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(box.width());
        line.setPosition(QPointF(0, y));
        y += line.height() + 4;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(ink);
        layout.draw(painter, box.topLeft());
    }
    return static_cast<int>(std::lround(y));
}

int PostCard::paintLinkedIn(QPainter* painter, int width) const {
    const int margin = 16;
    if (painter) {
        paintAvatar(painter, QRect(margin, 14, 44, 44), false);
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(ink);
        painter->drawText(QRect(70, 16, width - 86, 20), Qt::AlignVCenter | Qt::AlignLeft, data_.account);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(faint);
        painter->drawText(QRect(70, 36, width - 86, 18), Qt::AlignVCenter | Qt::AlignLeft, data_.when);
    }
    int y = 72;
    const bool folds = overlays_ && data_.text.size() > linkedInFold;
    const QString head = folds ? data_.text.left(data_.text.lastIndexOf(u' ', linkedInFold)) : data_.text;
    y += paintWords(painter, QRect(margin, y, width - 2 * margin, 0), head);
    if (folds) {
        if (painter) {
            const int foldY = y + 2;
            painter->fillRect(QRect(0, foldY, width, 20), QColor(0xFDF0D3));
            painter->setPen(QPen(QColor(0xB97C0C), 1, Qt::DashLine));
            painter->drawLine(0, foldY, width, foldY);
            painter->setFont(typeFont(Type::Chip));
            painter->setPen(QColor(0x7E4B00));
            painter->drawText(QRect(margin, foldY, width - margin, 20), Qt::AlignVCenter | Qt::AlignLeft,
                              tr("The feed folds here: …see more"));
        }
        y += 30;
        y += paintWords(painter, QRect(margin, y, width - 2 * margin, 0), data_.text.mid(head.size()).trimmed());
    }
    y += 10;
    if (!data_.picture.isNull()) {
        const int height = std::min(width * data_.picture.height() / data_.picture.width(), width * 5 / 4);
        if (painter) {
            const int cropped = data_.picture.width() * height / width;
            painter->drawImage(QRect(0, y, width, height), data_.picture,
                               QRect(0, (data_.picture.height() - cropped) / 2, data_.picture.width(), cropped));
        }
        y += height;
    }
    if (!data_.link.isEmpty()) {
        if (painter) {
            painter->fillRect(QRect(0, y, width, 44), QColor(0xECEEF2));
            paintIcon(painter, QRect(margin, y + 14, 16, 16), Icon::Link, faint);
            painter->setFont(typeFont(Type::Small));
            painter->setPen(faint);
            painter->drawText(QRect(margin + 24, y, width - 2 * margin - 24, 44), Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(data_.link, Qt::ElideMiddle, width - 2 * margin - 24));
        }
        y += 44;
    }
    if (painter) {
        painter->setPen(rule);
        painter->drawLine(0, y, width, y);
        painter->setFont(typeFont(Type::SmallHead));
        painter->setPen(faint);
        const QStringList acts{tr("Like"), tr("Comment"), tr("Send")};
        for (int i = 0; i < 3; ++i) {
            painter->drawText(QRect(width * i / 3, y, width / 3, 38), Qt::AlignCenter, acts[i]);
        }
    }
    return y + 38;
}

int PostCard::paintInstagram(QPainter* painter, int width) const {
    if (painter) {
        paintAvatar(painter, QRect(14, 11, 32, 32), true);
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(ink);
        painter->drawText(QRect(56, 10, width - 72, 34), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(data_.account, Qt::ElideRight, width - 72));
    }
    int y = 54;
    if (!data_.picture.isNull()) {
        // The feed shows at most 4:5; the grid crops to a square.
        const int height = std::min(width * data_.picture.height() / data_.picture.width(), width * 5 / 4);
        if (painter) {
            const int cropped = data_.picture.width() * height / width;
            painter->drawImage(QRect(0, y, width, height), data_.picture,
                               QRect(0, (data_.picture.height() - cropped) / 2, data_.picture.width(), cropped));
            if (overlays_ && height > width + 4) {
                const int band = (height - width) / 2;
                painter->setPen(QPen(Qt::white, 1.5, Qt::DashLine));
                painter->drawLine(0, y + band, width, y + band);
                painter->drawLine(0, y + height - band, width, y + height - band);
                painter->setFont(typeFont(Type::Chip));
                const QString crop = tr("Grid crop 1:1");
                QRect tag(8, y + band + 8, painter->fontMetrics().horizontalAdvance(crop) + 14, 20);
                painter->setPen(Qt::NoPen);
                painter->setBrush(QColor(0x14, 0x17, 0x1C, 220));
                painter->drawRoundedRect(tag, 4, 4);
                painter->setPen(Qt::white);
                painter->drawText(tag, Qt::AlignCenter, crop);
            }
        }
        y += height;
    }
    y += 12;
    const bool folds = overlays_ && data_.text.size() > instagramFold;
    const QString head = folds ? data_.text.left(data_.text.lastIndexOf(u' ', instagramFold)) : data_.text;
    y += paintWords(painter, QRect(14, y, width - 28, 0), head);
    if (folds) {
        if (painter) {
            painter->setPen(QPen(QColor(0xB97C0C), 1, Qt::DashLine));
            painter->drawLine(0, y + 2, width, y + 2);
            painter->setFont(typeFont(Type::Chip));
            painter->setPen(QColor(0x7E4B00));
            painter->drawText(QRect(14, y + 3, width - 28, 18), Qt::AlignVCenter | Qt::AlignLeft, tr("…more"));
        }
        y += 24;
        y += paintWords(painter, QRect(14, y, width - 28, 0), data_.text.mid(head.size()).trimmed());
    }
    return y + 12;
}

}  // namespace aicmo::ui
