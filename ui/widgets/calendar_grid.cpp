#include "ui/widgets/calendar_grid.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {
constexpr int headHeight = 26;
constexpr int weekWidth = 34;
constexpr int weeksOfMonth = 6;
constexpr int chipStep = 19;
constexpr int weekStep = 66;     ///< the mark and three lines
constexpr int fewestWords = 24;  ///< narrower words are letters
constexpr int aboveChips = 24;

void fillRounded(QPainter& painter, const QRect& place, int radius, const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}
}  // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent), cursor_(QDate::currentDate()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Pane);
    setAccessibleName(tr("Calendar"));
    describe();
}

void CalendarGrid::setEntries(std::vector<CalendarEntry> entries) {
    entries_ = std::move(entries);
    describe();
    update();
}

void CalendarGrid::setSpan(Span span) {
    span_ = span;
    emit shownChanged();
    update();
}

void CalendarGrid::showDay(const QDate& day) {
    cursor_ = day;
    describe();
    emit shownChanged();
    update();
}

void CalendarGrid::step(int by) {
    showDay(span_ == Span::Week ? cursor_.addDays(7 * by) : QDate(cursor_.year(), cursor_.month(), 1).addMonths(by));
}

QString CalendarGrid::title() const {
    const QLocale locale;
    if (span_ == Span::Month) {
        return locale.toString(cursor_, QStringLiteral("MMMM yyyy"));
    }
    const QDate first = firstShown();
    const QDate last = first.addDays(6);
    const bool sameMonth = first.month() == last.month();
    return tr("Week %1, %2 to %3")
        .arg(locale.toString(first.addDays(3).weekNumber()),
             locale.toString(first, sameMonth ? QStringLiteral("d") : QStringLiteral("d MMMM")),
             locale.toString(last, QStringLiteral("d MMMM yyyy")));
}

std::vector<CalendarEntry> CalendarGrid::entriesOn(const QDate& day) const {
    std::vector<CalendarEntry> here;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(here),
                 [&](const CalendarEntry& entry) { return entry.day == day; });
    return here;
}

int CalendarGrid::weeks() const { return span_ == Span::Week ? 1 : weeksOfMonth; }

QDate CalendarGrid::firstShown() const {
    const QDate from = span_ == Span::Week ? cursor_ : QDate(cursor_.year(), cursor_.month(), 1);
    const int back = (from.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return from.addDays(-back);
}

QRect CalendarGrid::cell(int week, int day) const {
    const int column = layoutDirection() == Qt::RightToLeft ? 6 - day : day;
    const int gridWidth = width() - weekWidth;
    const int left = (layoutDirection() == Qt::RightToLeft ? 0 : weekWidth) + gridWidth * column / 7;
    const int right = (layoutDirection() == Qt::RightToLeft ? 0 : weekWidth) + gridWidth * (column + 1) / 7;
    const int gridHeight = height() - headHeight;
    const int top = headHeight + gridHeight * week / weeks();
    return {left, top, right - left, headHeight + gridHeight * (week + 1) / weeks() - top};
}

QRect CalendarGrid::cellOf(const QDate& day) const {
    const auto at = static_cast<int>(firstShown().daysTo(day));
    return at >= 0 && at < 7 * weeks() ? cell(at / 7, at % 7) : QRect();
}

int CalendarGrid::roomIn(const QRect& cell) const { return std::max((cell.height() - aboveChips) / stride(), 1); }

int CalendarGrid::stride() const { return span_ == Span::Week ? weekStep : chipStep; }

QRect CalendarGrid::chip(const QRect& cell, int index) const {
    // In low cells the entry stands beside the day instead of below it.
    const bool low = cell.height() - aboveChips < stride();
    const QRect box(cell.left() + (low ? 30 : 4), cell.top() + (low ? 4 : aboveChips + 1) + index * stride(),
                    cell.width() - (low ? 33 : 7), stride() - 2);
    return QStyle::visualRect(layoutDirection(), cell, box);
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
    for (int week = 0; week < weeks(); ++week) {
        painter.setFont(typeFont(Type::Axis));
        painter.setPen(t.text3);
        const int weekLeft = layoutDirection() == Qt::RightToLeft ? width() - weekWidth : 0;
        painter.drawText(QRect(weekLeft, cell(week, 0).top() + 5, weekWidth, 18), Qt::AlignCenter,
                         locale.toString(start.addDays(week * 7 + 3).weekNumber()));
        for (int day = 0; day < 7; ++day) {
            paintDay(painter, start.addDays(week * 7 + day), cell(week, day));
        }
    }
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CalendarGrid::paintDay(QPainter& painter, const QDate& day, const QRect& box) const {
    const Tokens& t = Tokens::of(this);
    const bool outside = span_ == Span::Month && day.month() != cursor_.month();
    if (outside) {
        painter.fillRect(box, t.window);
    }
    const bool today = day == QDate::currentDate();
    QRect numberBox(box.left() + 6, box.top() + 5, 22, 18);
    if (layoutDirection() == Qt::RightToLeft) {
        numberBox.moveRight(box.right() - 6);
    }
    if (today) {
        fillRounded(painter, numberBox, 9, t.accent);
    }
    painter.setFont(typeFont(Type::Small));
    painter.setPen(today ? QColor(Qt::white) : outside ? t.text3 : t.text);
    painter.drawText(numberBox, Qt::AlignCenter, QLocale().toString(day.day()));
    paintEntries(painter, day, box);
    painter.setPen(t.line);
    painter.drawRect(box);
    if (hasFocus() && day == cursor_) {
        painter.setPen(QPen(t.ring(), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

void CalendarGrid::paintEntries(QPainter& painter, const QDate& day, const QRect& box) const {
    const Tokens& t = Tokens::of(this);
    const std::vector<CalendarEntry> here = entriesOn(day);
    const auto count = static_cast<int>(here.size());
    const int room = roomIn(box);
    for (int i = 0; i < count && i < room; ++i) {
        const QRect place = chip(box, i);
        fillRounded(painter, place, 3, t.accentTint);
        painter.setFont(typeFont(Type::Chip));
        painter.setPen(t.accentText);
        if (i + 1 == room && count > room) {
            painter.drawText(place, Qt::AlignCenter,
                             QChar(0x200E) + QStringLiteral("+%1").arg(QLocale().toString(count - i)));
            continue;
        }
        const CalendarEntry& entry = here[static_cast<std::size_t>(i)];
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        paintIcon(&painter, QRect(mirrored ? place.right() - 14 : place.left() + 4, place.top() + 3, 11, 11),
                  iconOf(entry.channel), t.accentText);
        const QRect words = mirrored ? place.adjusted(3, 0, -18, 0) : place.adjusted(18, 0, -3, 0);
        if (span_ == Span::Week) {
            QTextOption wrapped(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
            wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            const QRect below = place.adjusted(4, 15, -3, -2);
            painter.save();
            painter.setClipRect(below);
            painter.drawText(below, entry.title, wrapped);
            painter.restore();
            continue;
        }
        if (words.width() < fewestWords) {
            continue;  // the mark alone says more than a letter and dots; the list of the day has the words
        }
        drawLine(&painter, words, painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, words.width()),
                 Qt::AlignVCenter | Qt::AlignLeading);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    for (int i = 0; i < weeks() * 7; ++i) {
        const QRect box = cell(i / 7, i % 7);
        if (!box.contains(at)) {
            continue;
        }
        const QDate day = firstShown().addDays(i);
        const std::vector<CalendarEntry> here = entriesOn(day);
        const auto count = static_cast<int>(here.size());
        const int single = count > roomIn(box) ? roomIn(box) - 1 : count;
        for (int entry = 0; entry < single; ++entry) {
            if (chip(box, entry).contains(at)) {
                emit entryChosen(here[static_cast<std::size_t>(entry)].content);
                return;
            }
        }
        showDay(day);
        choose(day);
        return;
    }
}

void CalendarGrid::choose(const QDate& day) {
    const std::vector<CalendarEntry> here = entriesOn(day);
    if (here.size() == 1) {
        emit entryChosen(here.front().content);
    }
    if (here.size() < 2) {
        return;
    }
    auto* list = new QMenu(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->addSection(QLocale().toString(day, QLocale::LongFormat));
    for (const CalendarEntry& entry : here) {
        QString title = entry.title;
        list->addAction(icon(iconOf(entry.channel)), title.replace(u'&', QStringLiteral("&&")), this,
                        [this, content = entry.content] { emit entryChosen(content); });
    }
    list->popup(mapToGlobal(cellOf(day).bottomLeft()));
}

void CalendarGrid::describe() {
    QStringList titles;
    for (const CalendarEntry& entry : entriesOn(cursor_)) {
        titles.append(entry.title);
    }
    setAccessibleDescription(QLocale().toString(cursor_, QLocale::LongFormat) + QStringLiteral(": ") +
                             (titles.isEmpty() ? tr("nothing planned") : withCommas(titles)));
}

void CalendarGrid::keyPressEvent(QKeyEvent* event) {
    QDate to = cursor_;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto leap = [&](int by) { return span_ == Span::Week ? to.addDays(7 * by) : to.addMonths(by); };
    switch (event->key()) {
        case Qt::Key_Left: to = to.addDays(-forward); break;
        case Qt::Key_Right: to = to.addDays(forward); break;
        case Qt::Key_Up: to = to.addDays(-7); break;
        case Qt::Key_Down: to = to.addDays(7); break;
        case Qt::Key_PageUp: to = leap(-1); break;
        case Qt::Key_PageDown: to = leap(1); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(cursor_); return;
        default: QWidget::keyPressEvent(event); return;
    }
    showDay(to);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace aicmo::ui
