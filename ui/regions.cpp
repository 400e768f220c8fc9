#include "ui/regions.h"

#include <QApplication>
#include <QWidget>

#include "ui/tab_order.h"

namespace aicmo::ui {

namespace {

bool takesFocus(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// Where the focus was in the region, else its first control in the order of Tab.
QWidget* targetIn(QWidget* region) {
    if (QWidget* before = region->focusWidget(); before && takesFocus(before)) {
        return before;
    }
    const std::vector<QWidget*> order = readingOrder(region);
    return order.empty() ? nullptr : order.front();
}

}  // namespace

void focusNextRegion(const std::vector<QWidget*>& regions, int by) {
    const auto count = static_cast<int>(regions.size());
    int now = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        const QWidget* region = regions[static_cast<std::size_t>(i)];
        if (focus && (region == focus || region->isAncestorOf(focus))) {
            now = i;
        }
    }
    for (int step = 1; step <= count; ++step) {
        QWidget* region = regions[static_cast<std::size_t>(((now + by * step) % count + count) % count)];
        QWidget* target = region->isVisible() ? targetIn(region) : nullptr;
        if (target) {
            target->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

}  // namespace aicmo::ui
