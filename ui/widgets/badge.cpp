#include "ui/widgets/badge.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/style/fonts.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

/// Shape first, then the word, in the direction of the language.
Qt::LayoutDirection direction() { return QGuiApplication::layoutDirection(); }
Qt::Alignment leading() { return QStyle::visualAlignment(direction(), Qt::AlignLeft); }

}  // namespace

int badgeWidth(const StateLook& look, bool iconOnly) {
    return iconOnly ? 22 : QFontMetrics(typeFont(Type::Chip)).horizontalAdvance(look.word) + 12 + 5 + 16;
}

QRect drawBadge(QPainter* painter, const QRect& rect, const StateLook& look, const Tokens& tokens,
                Qt::Alignment alignment, bool iconOnly) {
    const int width = std::min(badgeWidth(look, iconOnly), rect.width());
    QRect box(0, 0, width, 20);
    box.moveCenter(rect.center());
    if (alignment & Qt::AlignRight) {
        box.moveRight(rect.right());
    } else {
        box.moveLeft(rect.left());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.outlined ? QPen(tokens.line2) : QPen(Qt::NoPen));
    painter->setBrush(look.outlined ? QBrush(tokens.base) : QBrush(tokens.tint(look.tone)));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QColor ink = tokens.ink(look.tone);
    const auto place = [&box](const QRect& part) { return QStyle::visualRect(direction(), box, part); };
    paintIcon(painter, place(QRect(box.left() + (iconOnly ? 5 : 8), box.center().y() - 5, 12, 12)), look.icon, ink);
    if (!iconOnly) {
        painter->setFont(typeFont(Type::Chip));
        painter->setPen(ink);
        const QRect text = place(box.adjusted(8 + 12 + 5, 0, -4, 0));
        painter->drawText(text, static_cast<int>(leading() | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(look.word, Qt::ElideRight, text.width()));
    }
    painter->restore();
    return box;
}

Badge::Badge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
}

void Badge::setLook(const StateLook& look) {
    look_ = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return {badgeWidth(look_), 20}; }

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBadge(&painter, rect(), look_, Tokens::of(this), leading());
}

CountPill::CountPill(Tone tone, QWidget* parent) : QWidget(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    hide();
}

void CountPill::setText(const QString& text) {
    if (text == text_) {
        return;
    }
    text_ = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    resize(sizeHint());
    updateGeometry();
    update();
}

void CountPill::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void CountPill::setCount(qint64 count) { setText(count > 0 ? QLocale().toString(count) : QString()); }

QSize CountPill::sizeHint() const {
    if (text_.isEmpty()) {
        return {0, 0};
    }
    return {std::max(20, static_cast<int>(figuresWidth(typeFont(Type::Chip), text_)) + 13), 18};
}

void CountPill::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tint(tone_));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(typeFont(Type::Chip));
    painter.setPen(t.ink(tone_));
    drawFigures(&painter, rect(), Qt::AlignHCenter, text_);
}

StateText::StateText(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
}

StateText::StateText(const StateLook& look, QWidget* parent) : StateText(parent) { setLook(look); }

void StateText::setLook(const StateLook& look) {
    look_ = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StateText::sizeHint() const {
    return {QFontMetrics(typeFont(Type::Body)).horizontalAdvance(look_.word) + 16 + 6 + 2, 20};
}

QSize StateText::minimumSizeHint() const { return {std::min(sizeHint().width(), 96), 20}; }

void StateText::resizeEvent(QResizeEvent*) {
    setToolTip(width() < sizeHint().width() ? toolTipText(look_.word) : QString());
}

void StateText::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    const QColor ink = t.ink(look_.tone);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(direction(), rect(), part); };
    paintIcon(&painter, place(QRect(0, (height() - 16) / 2, 16, 16)), look_.icon, ink);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(ink);
    const QRect text = place(rect().adjusted(22, 0, 0, 0));
    painter.drawText(text, static_cast<int>(leading() | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(look_.word, Qt::ElideRight, text.width()));
}

}  // namespace aicmo::ui
