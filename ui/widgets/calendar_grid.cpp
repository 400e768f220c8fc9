#include "ui/widgets/calendar_grid.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {
constexpr int headHeight = 26;
constexpr int weekWidth = 34;
constexpr int weeks = 6;
}  // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar"));
    setMonth(QDate::currentDate());
}

void CalendarGrid::setEntries(std::vector<CalendarEntry> entries) {
    entries_ = std::move(entries);
    update();
}

void CalendarGrid::setMonth(const QDate& firstDay) {
    month_ = QDate(firstDay.year(), firstDay.month(), 1);
    if (!cursor_.isValid() || cursor_.month() != month_.month() || cursor_.year() != month_.year()) {
        cursor_ = month_;
    }
    emit monthChanged();
    update();
}

void CalendarGrid::step(int months) { setMonth(month_.addMonths(months)); }

QDate CalendarGrid::firstShown() const {
    const int first = QLocale().firstDayOfWeek();
    const int back = (month_.dayOfWeek() - first + 7) % 7;
    return month_.addDays(-back);
}

QRect CalendarGrid::cell(int week, int day) const {
    const int column = layoutDirection() == Qt::RightToLeft ? 6 - day : day;
    const int gridWidth = width() - weekWidth;
    const int left = (layoutDirection() == Qt::RightToLeft ? 0 : weekWidth) + gridWidth * column / 7;
    const int right = (layoutDirection() == Qt::RightToLeft ? 0 : weekWidth) + gridWidth * (column + 1) / 7;
    const int gridHeight = height() - headHeight;
    const int top = headHeight + gridHeight * week / weeks;
    return {left, top, right - left, headHeight + gridHeight * (week + 1) / weeks - top};
}

void CalendarGrid::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QLocale locale;
    const QDate start = firstShown();
    painter.setFont(typeFont(Type::SmallHead));
    painter.setPen(t.text2);
    for (int day = 0; day < 7; ++day) {
        const QRect head(cell(0, day).left(), 0, cell(0, day).width(), headHeight);
        painter.drawText(head.adjusted(8, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         locale.dayName(start.addDays(day).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int week = 0; week < weeks; ++week) {
        painter.setFont(typeFont(Type::Axis));
        painter.setPen(t.text3);
        const QRect first = cell(week, 0);
        const int weekLeft = layoutDirection() == Qt::RightToLeft ? width() - weekWidth : 0;
        painter.drawText(QRect(weekLeft, first.top() + 5, weekWidth, 18), Qt::AlignCenter,
                         locale.toString(start.addDays(week * 7 + 3).weekNumber()));
        for (int day = 0; day < 7; ++day) {
            const QDate date = start.addDays(week * 7 + day);
            const QRect box = cell(week, day);
            const bool outside = date.month() != month_.month();
            if (outside) {
                painter.fillRect(box, t.window);
            }
            const bool today = date == QDate::currentDate();
            QRect numberBox(box.left() + 6, box.top() + 5, 22, 18);
            if (layoutDirection() == Qt::RightToLeft) {
                numberBox.moveRight(box.right() - 6);
            }
            if (today) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(t.accent);
                painter.drawRoundedRect(numberBox, 9, 9);
                painter.setBrush(Qt::NoBrush);
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
            painter.setFont(typeFont(Type::Small));
            painter.setPen(today ? QColor(Qt::white) : outside ? t.text3 : t.text);
            painter.drawText(numberBox, Qt::AlignCenter, locale.toString(date.day()));
            std::vector<const CalendarEntry*> here;
            for (const CalendarEntry& entry : entries_) {
                if (entry.day == date) {
                    here.push_back(&entry);
                }
            }
            const int below = (box.height() - 24) / 19;
            const bool low = below < 1;
            const int room = std::max(below, 1);
            for (int i = 0; i < static_cast<int>(here.size()) && i < room; ++i) {
                // In low cells the entry stands beside the day instead of below it.
                QRect chip(box.left() + (low ? 30 : 4), box.top() + (low ? 4 : 25) + i * 19,
                           box.width() - (low ? 33 : 7), 17);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(t.accentTint);
                painter.drawRoundedRect(chip, 3, 3);
                painter.setBrush(Qt::NoBrush);
                painter.setRenderHint(QPainter::Antialiasing, false);
                const bool more = i + 1 == room && static_cast<int>(here.size()) > room;
                painter.setFont(typeFont(Type::Chip));
                painter.setPen(t.accentText);
                if (more) {
                    painter.drawText(chip, Qt::AlignCenter,
                                     QStringLiteral("+%1").arg(static_cast<int>(here.size()) - i));
                    continue;
                }
                const auto* entry = here[static_cast<std::size_t>(i)];
                paintIcon(&painter, QRect(chip.left() + 4, chip.top() + 3, 11, 11), iconOf(entry->channel),
                          t.accentText);
                const QRect words = chip.adjusted(18, 0, -3, 0);
                painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                                 painter.fontMetrics().elidedText(entry->title, Qt::ElideRight, words.width()));
            }
            painter.setPen(t.line);
            painter.drawRect(box);
            if (hasFocus() && date == cursor_) {
                painter.setPen(QPen(t.ring(), 2));
                painter.drawRect(box.adjusted(1, 1, -1, -1));
            }
        }
    }
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CalendarGrid::mousePressEvent(QMouseEvent* event) {
    const QDate start = firstShown();
    for (int i = 0; i < weeks * 7; ++i) {
        if (cell(i / 7, i % 7).contains(event->position().toPoint())) {
            cursor_ = start.addDays(i);
            choose(cursor_);
            update();
            return;
        }
    }
}

void CalendarGrid::choose(const QDate& day) {
    for (const CalendarEntry& entry : entries_) {
        if (entry.day == day) {
            emit entryChosen(entry.content);
            return;
        }
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent* event) {
    QDate to = cursor_;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Left: to = to.addDays(-forward); break;
        case Qt::Key_Right: to = to.addDays(forward); break;
        case Qt::Key_Up: to = to.addDays(-7); break;
        case Qt::Key_Down: to = to.addDays(7); break;
        case Qt::Key_PageUp: to = to.addMonths(-1); break;
        case Qt::Key_PageDown: to = to.addMonths(1); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(cursor_); return;
        default: QWidget::keyPressEvent(event); return;
    }
    cursor_ = to;
    if (cursor_.month() != month_.month() || cursor_.year() != month_.year()) {
        setMonth(cursor_);
    }
    QStringList titles;
    for (const CalendarEntry& entry : entries_) {
        if (entry.day == cursor_) {
            titles.append(entry.title);
        }
    }
    setAccessibleDescription(QLocale().toString(cursor_, QLocale::LongFormat) + QStringLiteral(": ") +
                             (titles.isEmpty() ? tr("nothing planned") : titles.join(QStringLiteral(", "))));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

}  // namespace aicmo::ui
