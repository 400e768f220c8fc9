#pragma once
// A month or a week of content: weeks by locale, arrows by day, Page Up and Page Down by month or week. Enter or a
// click opens the day's entry; where there are several, all of them are listed.

#include <vector>

#include <QDate>
#include <QWidget>

#include "core/project/project.h"

namespace aicmo::ui {

struct CalendarEntry {
    QDate day;
    Channel channel = Channel::Email;
    QString title;
    int content = 0;
};

class CalendarGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit CalendarGrid(QWidget* parent = nullptr);
    void setEntries(std::vector<CalendarEntry> entries);
    enum class Span { Month, Week };
    void setSpan(Span span);
    [[nodiscard]] Span span() const { return span_; }
    /// Shows that day, and the month or week around it.
    void showDay(const QDate& day);
    /// By so many months or weeks.
    void step(int by);
    /// "March 2026", "Week 12, 16 to 22 March 2026".
    [[nodiscard]] QString title() const;
    /// What is on that day, in the order of the entries.
    [[nodiscard]] std::vector<CalendarEntry> entriesOn(const QDate& day) const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 306}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

  signals:
    void shownChanged();
    void entryChosen(int content);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect cell(int week, int day) const;
    [[nodiscard]] QRect cellOf(const QDate& day) const;
    /// Where the i-th entry of a day stands, and how many there is room for.
    [[nodiscard]] QRect chip(const QRect& cell, int index) const;
    [[nodiscard]] int roomIn(const QRect& cell) const;
    /// From one entry to the next below it: in a week there is room for several lines of a title.
    [[nodiscard]] int stride() const;
    void paintDay(QPainter& painter, const QDate& day, const QRect& box) const;
    void paintEntries(QPainter& painter, const QDate& day, const QRect& box) const;
    void choose(const QDate& day);
    void describe();

    std::vector<CalendarEntry> entries_;
    QDate cursor_;
    Span span_ = Span::Month;
};

}  // namespace aicmo::ui
