#include <algorithm>
#include <cmath>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double columnWidth = 83, columnGap = 4;

struct LaneGrid {
    double left = 0, width = 0;
    int cells = 0;  ///< days, or weeks over 26 weeks
    bool weekly = false;
};

LaneGrid gridOf(PageFrame& page, const Calendar& calendar, double labels) {
    LaneGrid grid;
    grid.weekly = calendar.days > 26 * 7;
    grid.cells = grid.weekly ? calendar.days / 7 : calendar.days;
    grid.left = page.left() + labels;
    grid.width = PageFrame::liveWidth - labels;
    return grid;
}

void drawWeekLines(PageFrame& page, const Calendar& calendar, const LaneGrid& grid, double height) {
    const std::size_t weeks = calendar.weekLabels.size();
    const double pitch = grid.width / static_cast<double>(weeks);
    const TextStyle style{8, 5, false, page.palette().muted};
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(14 / pitch)));
    for (std::size_t i = 0; i < weeks; ++i) {
        const double x = grid.left + pitch * static_cast<double>(i);
        if (i % every == 0) {
            page.line(x, page.y() + 5, x, page.y() + 5 + height, .18, page.palette().rule);
            drawLine(page, calendar.weekLabels[i], style, x + .5, page.y(), 30);
        }
    }
}

void drawLane(PageFrame& page, const CalendarLane& lane, const LaneGrid& grid, double labels) {
    const Palette& p = page.palette();
    const double pitch = grid.width / grid.cells;
    const double size = std::min(2.1, pitch * .85);
    drawLine(page, lane.channel, {8, 5, false, p.ink}, page.left(), page.y(), labels);
    drawLine(page, page.language().number(static_cast<long long>(lane.count)), {8, 5, false, p.muted, Qt::AlignRight},
             page.left(), page.y(), labels - 2);
    int previous = -1, stacked = 0;
    for (const int day : lane.days) {
        const int cell = grid.weekly ? day / 7 : day;
        // Two on one day stand one above the other.
        stacked = cell == previous && !grid.weekly ? stacked + 1 : 0;
        previous = cell;
        const double lift = std::min(stacked, 2) * (size + .3);
        page.fill(grid.left + pitch * cell + (pitch - size) / 2, page.y() + 1.45 - lift, size, size, p.graphic);
    }
}

void drawLanes(PageFrame& page, const Calendar& calendar) {
    double labels = 19;
    for (const auto& lane : calendar.lanes) {
        labels = std::max(labels, widthOf(page, lane.channel, {8, 5, false, {}}) + 9);
    }
    const LaneGrid grid = gridOf(page, calendar, labels);
    const double height = 7 * static_cast<double>(calendar.lanes.size());
    page.need(height + 10);
    drawWeekLines(page, calendar, grid, height);
    page.advance(6);
    for (const auto& lane : calendar.lanes) {
        drawLane(page, lane, grid, labels);
        page.advance(7);
    }
    page.advance(7.5);
}

class WeekColumns {
  public:
    WeekColumns(PageFrame& page, const Calendar& calendar) : page_(page), weeks_(calendar.weeks) {
        if (!calendar.undated.empty()) {
            CalendarWeek undated;
            undated.title = calendar.undatedTitle;
            undated.items = calendar.undated;
            weeks_.push_back(std::move(undated));
        }
        for (const auto& week : weeks_) {
            for (const auto& item : week.items) {
                dateWidth_ = std::max(dateWidth_, widthOf(page, item.dateLabel, style()) + 2.5);
                channelWidth_ = std::max(channelWidth_, widthOf(page, item.channel, style()) + 2.5);
            }
        }
    }

    /// Two columns, read downwards on each page; rows of both columns are aligned.
    void draw() {
        std::size_t next = 0;
        while (next < weeks_.size()) {
            const std::size_t left = weeks_.size() - next;
            std::size_t rows = (left + 1) / 2;
            while (rows > 1 && heightOf(next, rows) > page_.remaining()) {
                --rows;
            }
            if (heightOf(next, rows) > page_.remaining() && !page_.atTop()) {
                page_.newPage();
                continue;
            }
            drawRows(next, rows);
            next += std::min(left, 2 * rows);
        }
        page_.advance(-5);
    }

  private:
    [[nodiscard]] TextStyle style() const { return {9, 5, false, page_.palette().ink}; }

    [[nodiscard]] double weekHeight(std::size_t index) {
        double height = 8.75;
        for (const auto& item : weeks_[index].items) {
            height += titleBlock(item).height();
        }
        return height + 5;
    }

    [[nodiscard]] TextBlock titleBlock(const CalendarItem& item) {
        return {page_, {Span{.text = item.title}}, style(), columnWidth - dateWidth_ - channelWidth_};
    }

    [[nodiscard]] double rowHeight(std::size_t next, std::size_t row, std::size_t rows) {
        const std::size_t second = next + rows + row;
        const double height = weekHeight(next + row);
        return second < weeks_.size() ? std::max(height, weekHeight(second)) : height;
    }

    [[nodiscard]] double heightOf(std::size_t next, std::size_t rows) {
        double height = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            height += rowHeight(next, row, rows);
        }
        return height - 5;
    }

    void drawRows(std::size_t next, std::size_t rows) {
        for (std::size_t row = 0; row < rows; ++row) {
            const double height = rowHeight(next, row, rows);
            drawWeek(weeks_[next + row], page_.left());
            const std::size_t second = next + rows + row;
            if (second < weeks_.size()) {
                drawWeek(weeks_[second], page_.left() + columnWidth + columnGap);
            }
            page_.advance(height);
        }
    }

    void drawWeek(const CalendarWeek& week, double x) {
        const Palette& p = page_.palette();
        double y = page_.y();
        page_.line(x, y, x + columnWidth, y, .25, p.ink);
        drawLine(page_, week.title, {10, 5, true, p.ink}, x, y + 1.25, columnWidth);
        drawLine(page_, week.range, {8.5, 5, false, p.muted, Qt::AlignRight}, x, y + 1.25, columnWidth);
        y += 7.5;
        for (const auto& item : week.items) {
            TextStyle muted = style();
            muted.colour = p.muted;
            drawLine(page_, item.dateLabel, muted, x, y, dateWidth_);
            drawLine(page_, item.channel, style(), x + dateWidth_, y, channelWidth_);
            TextBlock title = titleBlock(item);
            title.draw(x + dateWidth_ + channelWidth_, y);
            y += title.height();
        }
    }

    PageFrame& page_;
    std::vector<CalendarWeek> weeks_;
    double dateWidth_ = 0, channelWidth_ = 12;
};

}  // namespace

void drawCalendar(PageFrame& page, const Calendar& calendar) {
    if (!calendar.lanes.empty()) {
        drawLanes(page, calendar);
    }
    WeekColumns(page, calendar).draw();
}

}  // namespace aicmo::document::pdf
