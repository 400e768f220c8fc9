#pragma once
// A month of content: weeks by locale, arrows by day, Page Up and Page Down by month, Enter opens the first entry.

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
    void setMonth(const QDate& firstDay);
    void step(int months);
    [[nodiscard]] QDate month() const { return month_; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 306}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 306}; }

  signals:
    void monthChanged();
    void entryChosen(int content);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect cell(int week, int day) const;
    void choose(const QDate& day);

    std::vector<CalendarEntry> entries_;
    QDate month_;
    QDate cursor_;
};

}  // namespace aicmo::ui
