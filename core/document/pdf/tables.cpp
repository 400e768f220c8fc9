#include <algorithm>
#include <numeric>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double gutter = 3.5;
constexpr double barHeight = 3.9;

using Row = std::vector<Cell>;

class TableSetter {
  public:
    TableSetter(PageFrame& page, const Table& table) : page_(page), table_(table), styles_(page.palette()) {
        rowPadding_ = table.chart ? 5 : 2.5;
    }

    void draw() {
        if (table_.columns.size() > 8 || !findWidths()) {
            drawAsPairs();
            return;
        }
        drawHead(headHeight() + 2 * (5 + rowPadding_));
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

    struct ColumnWidths {
        double natural = 6, least = 6;  ///< of the cells: in one line, and of the longest word
        double head = 0, headWord = 0;
    };

    /// Text is looked at in its first rows: enough to share the width fairly. Figures in all, since they never wrap.
    [[nodiscard]] ColumnWidths measureColumn(std::size_t index) const {
        const Column& column = table_.columns[index];
        ColumnWidths out;
        constexpr std::size_t sample = 60;
        const std::size_t rows = column.numeric ? table_.rows.size() : std::min(table_.rows.size(), sample);
        for (std::size_t row = 0; row < rows; ++row) {
            measureCell(table_.rows[row][index].text, column.numeric, out);
        }
        if (index < table_.total.size()) {
            measureCell(table_.total[index].text, column.numeric, out);
        }
        out.head = widthOf(page_, column.title, styles_.tableHead) + .3;
        out.headWord = widestWord(column.title, styles_.tableHead) + .3;
        if (column.bars) {
            out.natural = out.least = table_.chart ? 70.0 : 45.0;
        }
        return out;
    }

    void measureCell(const Text& text, bool numeric, ColumnWidths& out) const {
        const double natural = widthOfCell(text) + .3;
        out.natural = std::max(out.natural, natural);
        const bool bold = !text.empty() && text.front().bold;
        const double word =
            numeric ? natural : widestWord(plainText(text), bold ? styles_.tableHead : styles_.table) + .3;
        out.least = std::max(out.least, word);
    }

    [[nodiscard]] double widthOfCell(const Text& text) const {
        return text.empty() ? 0 : TextBlock(page_, text, styles_.table, 1000).naturalWidth();
    }

    /// Heads stay in one line when there is room for it, else they wrap before the cells do.
    bool findWidths() {
        std::vector<double> natural, least, wrapped;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            const ColumnWidths widths = measureColumn(i);
            natural.push_back(std::max(widths.natural, widths.head));
            wrapped.push_back(std::max(widths.natural, widths.headWord));
            least.push_back(std::max(std::min(widths.least, widths.natural), widths.headWord));
        }
        const double available = PageFrame::liveWidth - gutter * static_cast<double>(table_.columns.size() - 1);
        const auto sum = [](const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); };
        if (sum(least) > available) {
            return false;
        }
        if (sum(natural) <= available) {
            widths_ = natural;
            spreadRest(widths_, available - sum(natural));
        } else if (sum(wrapped) <= available) {
            widths_ = wrapped;
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
        double x = page_.left();
        for (std::size_t i = 0; i < column; ++i) {
            x += widths_[i] + gutter;
        }
        return x;
    }

    [[nodiscard]] TextStyle aligned(TextStyle style, std::size_t column) const {
        style.align = table_.columns[column].align == Align::End ? Qt::AlignRight : Qt::AlignLeft;
        return style;
    }

    [[nodiscard]] std::vector<TextBlock> setRow(const Row& row, const TextStyle& style) {
        std::vector<TextBlock> cells;
        cells.reserve(row.size());
        for (std::size_t i = 0; i < row.size() && i < widths_.size(); ++i) {
            cells.emplace_back(page_, row[i].text, aligned(style, i), widths_[i]);
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

    double headHeight() { return heightOf(setRow(headRow(), styles_.tableHead)) + 3.75; }

    void drawHead(double keep) {
        page_.need(keep);
        auto cells = setRow(headRow(), styles_.tableHead);
        const double height = heightOf(cells);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].draw(columnLeft(i), page_.y() + height - cells[i].height());
        }
        page_.advance(height + 1.25);
        page_.line(page_.left(), page_.y(), page_.left() + PageFrame::liveWidth, page_.y(), .35, page_.palette().ink);
        page_.advance(1.25);
    }

    void continueOnNextPage(std::size_t next) {
        const auto& language = page_.language();
        drawLine(page_,
                 language.word(Word::RowsOf, {language.number(static_cast<long long>(firstOnPage_) + 1),
                                              language.number(static_cast<long long>(next)),
                                              language.number(static_cast<long long>(table_.rows.size()))}),
                 styles_.note, page_.left(), page_.y());
        page_.newPage();
        firstOnPage_ = next;
        const std::string caption = captionText();
        if (!caption.empty()) {
            drawLine(page_, language.word(Word::Continued, {caption}), styles_.note, page_.left(), page_.y());
            page_.advance(7.5);
        }
        drawHead(0);
    }

    void drawRow(std::size_t index) {
        auto cells = setRow(table_.rows[index], styles_.table);
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
        page_.line(page_.left(), page_.y(), page_.left() + PageFrame::liveWidth, page_.y(),
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
                TextBlock block(page_, {Span{.text = text}}, styles_.note, PageFrame::liveWidth);
                page_.need(5);
                block.draw(page_.left(), page_.y());
                page_.advance(block.height());
            }
        }
    }

    /// Too many or too wide columns: each row as label and value pairs.
    void drawAsPairs() {
        for (const auto& row : table_.rows) {
            page_.need(15);
            page_.line(page_.left(), page_.y(), page_.left() + PageFrame::liveWidth, page_.y(), .35,
                       page_.palette().ink);
            page_.advance(1.25);
            for (std::size_t i = 0; i < row.size() && i < table_.columns.size(); ++i) {
                if (plainText(row[i].text).empty()) {
                    continue;
                }
                TextBlock label(page_, {Span{.text = table_.columns[i].title}}, styles_.label, PageFrame::marginWidth);
                TextBlock value(page_, row[i].text, styles_.table, PageFrame::textWidth);
                page_.need(std::min(10.0, std::max(label.height(), value.height())));
                label.draw(page_.left(), page_.y());
                flowText(page_, value, page_.textLeft());
            }
            page_.advance(2.5);
        }
        drawCaption();
    }

    PageFrame& page_;
    const Table& table_;
    Styles styles_;
    std::vector<double> widths_;
    double rowPadding_ = 2.5;
    std::size_t firstOnPage_ = 0;
};

}  // namespace

void drawTable(PageFrame& page, const Table& table) {
    if (!table.columns.empty()) {
        TableSetter(page, table).draw();
    }
}

}  // namespace aicmo::document::pdf
