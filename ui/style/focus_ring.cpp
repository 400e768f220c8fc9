#include "ui/style/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>

#include "ui/style/aicmo_style.h"
#include "ui/style/tokens.h"

namespace aicmo::ui {

namespace {

/// Qt does it for its own order of Tab, not for one that goes by reading.
void bringIntoSight(QWidget* widget) {
    constexpr int around = 8;
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(widget, around, around);
        }
    }
}

}  // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::wantsRing(const QWidget* target) {
    if (!target) {
        return false;
    }
    if (qobject_cast<const QToolButton*>(target)) {
        return buttonKind(target) != ButtonKind::Segment;
    }
    return qobject_cast<const QAbstractButton*>(target) || qobject_cast<const QAbstractItemView*>(target) ||
           qobject_cast<const QTextEdit*>(target);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::FocusIn: {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && widget->window() == parentWidget()) {
                const auto reason = static_cast<QFocusEvent*>(event)->reason();
                const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                                        reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
                if (byKeyboard) {
                    bringIntoSight(widget);
                }
                follow(byKeyboard && wantsRing(widget) ? widget : nullptr);
            }
            break;
        }
        case QEvent::FocusOut:
        case QEvent::Hide:
        case QEvent::EnabledChange:
            if (watched == target_) {
                follow(nullptr);
            }
            break;
        case QEvent::Move:
        case QEvent::Resize:
            // Any ancestor may have moved the target.
            if (auto* widget = qobject_cast<QWidget*>(watched);
                target_ && widget && (widget == target_ || widget->isAncestorOf(target_))) {
                place();
            }
            break;
        default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* target) {
    target_ = target;
    inside_ = target && !qobject_cast<QAbstractButton*>(target);
    if (!target_) {
        hide();
        return;
    }
    place();
    raise();
    show();
}

void FocusRing::place() {
    const int margin = inside_ ? 0 : 4;
    QRect rect(target_->mapTo(parentWidget(), QPoint(0, 0)), target_->size());
    rect.adjust(-margin, -margin, margin, margin);
    // What an area has scrolled out of sight is not framed on what lies below it.
    for (const QWidget* above = target_->parentWidget(); above && above != parentWidget();
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above->parentWidget())) {
            rect &= QRect(above->mapTo(parentWidget(), QPoint(0, 0)), above->size());
        }
    }
    setGeometry(rect);
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).ring(), 2));
    const bool round = target_ && buttonKind(target_) == ButtonKind::Chip;
    const qreal radius = inside_ ? 0 : round ? height() / 2.0 - 1 : 9;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

}  // namespace aicmo::ui
