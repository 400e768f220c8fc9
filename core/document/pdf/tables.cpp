#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double gutter = 3.5;
constexpr double barHeight = 3.9;
constexpr double leastColumn = 6;
constexpr std::size_t mostColumns = 8;
constexpr std::size_t sample = 60;  ///< rows whose text is measured

using Row = std::vector<Cell>;

class TableSetter {
  public:
    TableSetter(PageFrame& page, const Table& table, Measure measure)
        : page_(page), table_(table), measure_(measure), styles_(page.palette()), cells_(measuredCells(table)) {
        rowPadding_ = table.chart ? 5 : 2.5;
    }

    void draw() {
        if (table_.columns.size() > mostColumns || !findWidths()) {
            drawAsPairs();
            return;
        }
        drawHead(2 * (5 + rowPadding_));
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            drawRow(i);
        }
        if (!table_.total.empty()) {
            drawTotal();
        }
        drawCaption();
    }

  private:
    [[nodiscard]] double widestWord(const std::string& text, const TextStyle& style) const {
        double widest = 0;
        std::string word;
        for (const char c : text + " ") {
            if (c == ' ' || c == '\n') {
                widest = std::max(widest, widthOf(page_, word, style));
                word.clear();
            } else {
                word += c;
            }
        }
        return widest;
    }

    /// Of the cells in one line.
    [[nodiscard]] double naturalWidth(std::size_t index) {
        if (table_.columns[index].bars) {
            return table_.chart ? 70.0 : 45.0;
        }
        double natural = leastColumn;
        for (const auto& cell : cells_) {
            if (cell.column != index) continue;
            TextBlock block(page_, *cell.text, aligned(styles_.table, index), unbounded);
            natural = std::max(natural, block.naturalWidth() + .3);
            if (cell.row < std::min(table_.rows.size(), sample)) {
                set_.emplace(std::pair{cell.row, index}, std::move(block));
            }
        }
        return natural;
    }

    /// Of the longest word.
    [[nodiscard]] double leastWidth(std::size_t index, double natural) const {
        if (table_.columns[index].bars || table_.columns[index].numeric) {
            return natural;
        }
        double least = leastColumn;
        for (const auto& cell : cells_) {
            if (cell.column != index) continue;
            const bool bold = cell.text->front().bold;
            const double word = widestWord(plainText(*cell.text), bold ? styles_.tableHead : styles_.table) + .3;
            least = std::max(least, word);
        }
        return std::min(least, natural);
    }

    /// Heads stay in one line when there is room for it, else they wrap before the cells do. Words are measured only
    /// where a line is too narrow for the whole: few tables come to that.
    bool findWidths() {
        const auto sum = [](const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); };
        const std::size_t columns = table_.columns.size();
        const double available = measure_.width - gutter * static_cast<double>(columns - 1);
        std::vector<double> cells, whole;
        for (std::size_t i = 0; i < columns; ++i) {
            cells.push_back(naturalWidth(i));
            whole.push_back(std::max(cells[i], widthOf(page_, table_.columns[i].title, styles_.tableHead) + .3));
        }
        if (sum(whole) <= available) {
            widths_ = whole;
            spreadRest(widths_, available - sum(whole));
            return true;
        }
        std::vector<double> wrapped, least;
        for (std::size_t i = 0; i < columns; ++i) {
            const double headWord = widestWord(table_.columns[i].title, styles_.tableHead) + .3;
            wrapped.push_back(std::max(cells[i], headWord));
            least.push_back(std::max(leastWidth(i, cells[i]), headWord));
        }
        if (sum(least) > available) {
            return false;
        }
        widths_ = wrapped;
        if (sum(wrapped) <= available) {
            spreadRest(widths_, available - sum(wrapped));
        } else {
            widths_ = capped(wrapped, least, available);
        }
        return true;
    }

    /// The widest columns give way first, down to their longest word.
    [[nodiscard]] static std::vector<double> capped(const std::vector<double>& natural,
                                                    const std::vector<double>& least, double available) {
        double low = 0, high = available;
        std::vector<double> widths = least;
        for (int step = 0; step < 40; ++step) {
            const double cap = (low + high) / 2;
            double sum = 0;
            for (std::size_t i = 0; i < natural.size(); ++i) {
                widths[i] = std::max(least[i], std::min(natural[i], cap));
                sum += widths[i];
            }
            (sum > available ? high : low) = cap;
        }
        return widths;
    }

    /// What is left goes to all columns alike, to that of the subject twice.
    void spreadRest(std::vector<double>& widths, double rest) const {
        double parts = 1;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            parts += 1;
        }
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] += rest * (i == 0 ? 2 : 1) / parts;
        }
    }

    [[nodiscard]] double columnLeft(std::size_t column) const {
        double x = measure_.x;
        for (std::size_t i = 0; i < column; ++i) {
            x += widths_[i] + gutter;
        }
        return x;
    }

    [[nodiscard]] TextStyle aligned(const TextStyle& style, std::size_t column) const {
        return alignedIn(table_, column, style);
    }

    [[nodiscard]] std::vector<TextBlock> setRow(const Row& row, const TextStyle& style) {
        std::vector<TextBlock> cells;
        cells.reserve(row.size());
        for (std::size_t i = 0; i < row.size() && i < widths_.size(); ++i) {
            cells.emplace_back(page_, row[i].text, aligned(style, i), widths_[i]);
        }
        return cells;
    }

    /// One of the table's own rows: what was set to be measured, and fits, is not set again.
    [[nodiscard]] std::vector<TextBlock> setRow(std::size_t index) {
        const Row& row = table_.rows[index];
        std::vector<TextBlock> cells;
        cells.reserve(row.size());
        for (std::size_t i = 0; i < row.size() && i < widths_.size(); ++i) {
            auto known = set_.extract(std::pair{index, i});
            if (known && known.mapped().lines() == 1 && known.mapped().naturalWidth() <= widths_[i]) {
                known.mapped().narrowTo(widths_[i]);
                cells.push_back(std::move(known.mapped()));
            } else {
                cells.emplace_back(page_, row[i].text, aligned(styles_.table, i), widths_[i]);
            }
        }
        return cells;
    }

    [[nodiscard]] static double heightOf(const std::vector<TextBlock>& cells) {
        double height = 5;
        for (const auto& cell : cells) {
            height = std::max(height, cell.height());
        }
        return height;
    }

    [[nodiscard]] Row headRow() const {
        Row row;
        for (const auto& column : table_.columns) {
            row.push_back({{Span{.text = column.title}}, {}});
        }
        return row;
    }

    /// `rows`: the height that has to follow it on its page.
    void drawHead(double rows) {
        auto cells = setRow(headRow(), styles_.tableHead);
        const double height = heightOf(cells);
        page_.need(height + 3.75 + rows);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].draw(columnLeft(i), page_.y() + height - cells[i].height());
        }
        page_.advance(height + 1.25);
        page_.line(measure_.x, page_.y(), measure_.x + measure_.width, page_.y(), .35, page_.palette().ink);
        page_.advance(1.25);
    }

    void continueOnNextPage(std::size_t next) {
        const auto& language = page_.language();
        drawLine(page_,
                 language.word(Word::RowsOf, {language.number(static_cast<long long>(firstOnPage_) + 1),
                                              language.number(static_cast<long long>(next)),
                                              language.number(static_cast<long long>(table_.rows.size()))}),
                 styles_.note, measure_.x, page_.y());
        page_.newPage();
        firstOnPage_ = next;
        const std::string caption = captionText();
        if (!caption.empty()) {
            drawLine(page_, language.word(Word::Continued, {caption}), styles_.note, measure_.x, page_.y());
            page_.advance(7.5);
        }
        drawHead(0);
    }

    void drawRow(std::size_t index) {
        auto cells = setRow(index);
        const double height = heightOf(cells) + rowPadding_;
        const bool last = index + 1 == table_.rows.size();
        // A total never stands alone, and the note on rows below the break needs its line.
        const double keep = height + (last ? (table_.total.empty() ? 0 : 7.5) : 5);
        if (keep > page_.remaining() && index > firstOnPage_) {
            continueOnNextPage(index);
        }
        const double pad = (rowPadding_ - 2.5) / 2;
        if (height > page_.bottom() - PageFrame::top) {
            drawTallRow(cells);
        } else {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                cells[i].draw(columnLeft(i), page_.y() + pad);
                drawBar(table_.rows[index][i], i, page_.y() + pad);
            }
            page_.advance(height - 1.25);
        }
        page_.line(measure_.x, page_.y(), measure_.x + measure_.width, page_.y(),
                   last && !table_.total.empty() ? .35 : .18,
                   last && !table_.total.empty() ? page_.palette().ink : page_.palette().rule);
        page_.advance(1.25);
    }

    /// A row taller than a page goes on over the break, line by line.
    void drawTallRow(std::vector<TextBlock>& cells) {
        int lines = 0;
        for (const auto& cell : cells) {
            lines = std::max(lines, cell.lines());
        }
        for (int line = 0; line < lines; ++line) {
            page_.need(5);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (line < cells[i].lines()) {
                    cells[i].draw(columnLeft(i), page_.y(), line, line + 1);
                }
            }
            page_.advance(5);
        }
    }

    void drawBar(const Cell& cell, std::size_t column, double y) {
        if (!cell.bar) {
            return;
        }
        const Palette& p = page_.palette();
        const Colour colour = table_.barsInAccent ? p.accentGraphic : cell.bar->emphasised ? p.graphic : p.t50;
        const double width = std::max(.35, cell.bar->share * (widths_[column] - 8));
        page_.fill(columnLeft(column), y + (5 - barHeight) / 2, width, barHeight, colour);
    }

    void drawTotal() {
        auto cells = setRow(table_.total, styles_.tableHead);
        const double pad = (rowPadding_ - 2.5) / 2;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].draw(columnLeft(i), page_.y() + pad);
        }
        page_.advance(heightOf(cells) + rowPadding_ - 1.25);
    }

    [[nodiscard]] std::string captionText() const {
        return table_.label.empty()     ? table_.caption
               : table_.caption.empty() ? table_.label
                                        : table_.label + "  " + table_.caption;
    }

    void drawCaption() {
        for (const std::string& text : {captionText(), table_.note}) {
            if (!text.empty()) {
                TextBlock block(page_, {Span{.text = text}}, styles_.note, measure_.width);
                page_.need(5);
                block.draw(measure_.x, page_.y());
                page_.advance(block.height());
            }
        }
    }

    /// Too many or too wide columns: each row as label and value pairs.
    void drawAsPairs() {
        // On the page's own width the columns of its grid.
        const double textAt = measure_.width * PageFrame::textOffset / PageFrame::liveWidth;
        const double labelWidth = measure_.width * PageFrame::marginWidth / PageFrame::liveWidth;
        for (const auto& row : table_.rows) {
            page_.need(15);
            page_.line(measure_.x, page_.y(), measure_.x + measure_.width, page_.y(), .35, page_.palette().ink);
            page_.advance(1.25);
            for (std::size_t i = 0; i < row.size() && i < table_.columns.size(); ++i) {
                if (plainText(row[i].text).empty()) {
                    continue;
                }
                TextBlock label(page_, {Span{.text = table_.columns[i].title}}, styles_.label, labelWidth);
                TextBlock value(page_, row[i].text, styles_.table, measure_.width - textAt);
                page_.need(std::min(10.0, std::max(label.height(), value.height())));
                label.draw(measure_.x, page_.y());
                flowText(page_, value, measure_.x + textAt);
            }
            page_.advance(2.5);
        }
        drawCaption();
    }

    PageFrame& page_;
    const Table& table_;
    Measure measure_;
    Styles styles_;
    std::vector<MeasuredCell> cells_;
    std::vector<double> widths_;
    std::map<std::pair<std::size_t, std::size_t>, TextBlock> set_;  // by row and column
    double rowPadding_ = 2.5;
    std::size_t firstOnPage_ = 0;
};

}  // namespace

std::vector<MeasuredCell> measuredCells(const Table& table) {
    std::vector<MeasuredCell> out;
    if (table.columns.size() > mostColumns) return out;
    const auto add = [&out](const Text& text, std::size_t row, std::size_t column) {
        if (!text.empty()) out.push_back({&text, row, column});
    };
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].bars) continue;
        const bool numeric = table.columns[column].numeric;
        const std::size_t rows = numeric ? table.rows.size() : std::min(table.rows.size(), sample);
        for (std::size_t row = 0; row < rows; ++row) {
            if (column < table.rows[row].size()) add(table.rows[row][column].text, row, column);
        }
        if (column < table.total.size()) add(table.total[column].text, table.rows.size(), column);
    }
    return out;
}

TextStyle alignedIn(const Table& table, std::size_t column, TextStyle style) {
    style.align = table.columns[column].align == Align::End ? Qt::AlignRight : Qt::AlignLeft;
    return style;
}

void drawTable(PageFrame& page, const Table& table, Measure measure) {
    if (!table.columns.empty()) {
        TableSetter(page, table, measure).draw();
    }
}

}  // namespace aicmo::document::pdf
