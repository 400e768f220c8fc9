#include "ui/tab_order.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

namespace aicmo::ui {

namespace {

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
}

void addLayout(const QLayout* layout, std::vector<QWidget*>& order) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget()) {
            order.push_back(widget);
        } else if (const QLayout* inner = item->layout()) {
            addLayout(inner, order);
        }
    }
}

/// What stands outside any layout comes after it, from the top.
void addRest(const QWidget* parent, std::vector<QWidget*>& order) {
    std::vector<QWidget*> rest;
    for (QWidget* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && std::find(order.begin(), order.end(), child) == order.end()) {
            rest.push_back(child);
        }
    }
    std::stable_sort(rest.begin(), rest.end(), [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    order.insert(order.end(), rest.begin(), rest.end());
}

std::vector<QWidget*> childrenInOrder(const QWidget* parent) {
    std::vector<QWidget*> order;
    if (const auto* splitter = qobject_cast<const QSplitter*>(parent)) {
        for (int i = 0; i < splitter->count(); ++i) {
            order.push_back(splitter->widget(i));
        }
        return order;
    }
    if (const auto* stack = qobject_cast<const QStackedWidget*>(parent)) {
        return stack->currentWidget() ? std::vector{stack->currentWidget()} : order;
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(parent)) {
        return area->widget() ? std::vector{area->widget()} : order;
    }
    if (parent->layout()) {
        addLayout(parent->layout(), order);
    }
    addRest(parent, order);
    return order;
}

void walk(QWidget* widget, std::vector<QWidget*>& order) {
    if (!widget->isVisible()) {
        return;
    }
    if (takesTab(widget)) {
        order.push_back(widget);
    }
    for (QWidget* child : childrenInOrder(widget)) {
        walk(child, order);
    }
}

}  // namespace

std::vector<QWidget*> readingOrder(QWidget* root) {
    std::vector<QWidget*> order;
    walk(root, order);
    return order;
}

bool focusNextInReadingOrder(QWidget* window, bool next) {
    const std::vector<QWidget*> order = readingOrder(window);
    if (order.empty()) {
        return false;
    }
    // The focus may be on what Tab never reaches: then the way goes on from what holds it.
    auto now = order.end();
    for (QWidget* focus = QApplication::focusWidget(); focus && now == order.end(); focus = focus->parentWidget()) {
        now = std::find(order.begin(), order.end(), focus);
    }
    if (next) {
        now = now == order.end() || now + 1 == order.end() ? order.begin() : now + 1;
    } else {
        now = now == order.end() || now == order.begin() ? order.end() - 1 : now - 1;
    }
    (*now)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

}  // namespace aicmo::ui
