#include "ui/widgets/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr int margin = 16;
constexpr int statusHeight = 24;

}  // namespace

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

void Toast::setGround(QWidget* ground) {
    if (ground_ && ground_ != parentWidget()) {
        ground_->removeEventFilter(this);
    }
    ground_ = ground;
    if (ground_) {
        ground_->installEventFilter(this);
    }
    place();
}

void Toast::place() {
    setFixedHeight(std::max(44, text_->heightForWidth(320 - 44 - 24) + 22));
    const QWidget& window = *parentWidget();
    QRect room = window.rect().adjusted(0, 0, 0, -statusHeight);
    if (ground_) {
        const QRect ground(ground_->mapTo(&window, QPoint(0, 0)), ground_->size());
        // What is too narrow lends its foot alone.
        room &=
            ground.width() >= width() + 2 * margin ? ground : QRect(0, ground.top(), window.width(), ground.height());
    }
    const int x = layoutDirection() == Qt::RightToLeft ? room.left() + margin : room.right() - width() - margin;
    move(x, std::max(room.bottom() - height() - margin, margin));
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isVisible()) {
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
    // Over the width of a page it would be one line and a word.
    body->setMaximumWidth(440);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(body, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
}

}  // namespace aicmo::ui
