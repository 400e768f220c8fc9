#include "ui/widgets/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

Banner::Banner(Icon which, Tone tone, QWidget* parent) : QWidget(parent), icon_(which), tone_(tone) {
    setAccessibleRole(this, QAccessible::Grouping);
    row_ = new QHBoxLayout(this);
    setMargins(row_, 48, 11, 16, 11);
    row_->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    strong_ = new Label(Type::Strong, Tone::Main, this);
    rest_ = new Label(Type::Body, Tone::Secondary, this);
    rest_->setWordWrap(true);
    texts->addWidget(strong_);
    texts->addWidget(rest_);
    row_->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Banner::setText(const QString& strong, const QString& rest) {
    strong_->setText(strong);
    rest_->setText(rest);
    rest_->setVisible(!rest.isEmpty());
    setAccessibleName(strong);
    setAccessibleDescription(rest);
}

void Banner::setLook(Icon which, Tone tone) {
    icon_ = which;
    tone_ = tone;
    update();
}

void Banner::addButton(QPushButton* button) {
    button->setParent(this);
    row_->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.tint(tone_));
    painter.setPen(QPen(tone_ == Tone::Doubt ? t.doubtLine : t.bar(tone_), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 16 - 20 : 16;
    paintIcon(&painter, QRect(x, (height() - 20) / 2, 20, 20), icon_, t.ink(tone_));
}

Toast::Toast(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    setMargins(row, 44, 10, 12, 10);
    text_ = new Label(Type::Body, Tone::Main, this);
    text_->setWordWrap(true);
    act_ = makeButton({}, ButtonKind::Link, this);
    row->addWidget(text_, 1);
    row->addWidget(act_);
    setFixedWidth(320);
    setAccessibleRole(this, QAccessible::Notification);
    timer_.setSingleShot(true);
    timer_.setInterval(5000);
    connect(&timer_, &QTimer::timeout, this, [this] { act_->hasFocus() ? timer_.start() : hide(); });
    connect(act_, &QPushButton::clicked, this, [this] {
        hide();
        std::exchange(action_, {})();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showText(const QString& text, Icon which, Tone tone) {
    icon_ = which;
    tone_ = tone;
    action_ = {};
    act_->hide();
    text_->setText(text);
    place();
    setAccessibleName(text);
    if (isVisible()) {
        announce(this, text);
    } else {
        show();  // which says so by itself
    }
    raise();
    timer_.start();
}

void Toast::showText(const QString& text, const QString& actText, std::function<void()> act) {
    showText(text);
    action_ = std::move(act);
    act_->setText(actText);
    act_->show();
}

void Toast::setClearance(int pixels) {
    clearance_ = pixels;
    place();
}

void Toast::place() {
    setFixedHeight(std::max(44, text_->heightForWidth(320 - 44 - 24) + 22));
    const int x = layoutDirection() == Qt::RightToLeft ? 16 : parentWidget()->width() - width() - 16;
    move(x, parentWidget()->height() - height() - 16 - 24 - clearance_);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent*) { timer_.stop(); }
void Toast::leaveEvent(QEvent*) { timer_.start(); }

void Toast::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.raised);
    painter.setPen(QPen(t.dark ? t.line2 : t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 18 - 16 : 18;
    paintIcon(&painter, QRect(x, (height() - 16) / 2, 16, 16), icon_, t.ink(tone_));
}

EmptyState::EmptyState(Icon which, const QString& title, const QString& text, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    auto* picture = new QLabel(this);
    picture->setPixmap(icon(which, Tone::Hint).pixmap(QSize(32, 32), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto* head = new Label(title, Type::Headline, Tone::Main, this);
    auto* body = new Label(text, Type::Body, Tone::Secondary, this);
    head->setAlignment(Qt::AlignCenter);
    body->setAlignment(Qt::AlignCenter);
    body->setWordWrap(true);
    column->addWidget(picture);
    column->addSpacing(8);
    column->addWidget(head);
    column->addWidget(body);
    column->addStretch(3);
}

}  // namespace aicmo::ui
