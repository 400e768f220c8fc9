#include "core/document/pdf/expected.h"

namespace aicmo::document::pdf {
namespace {

class Expectation {
  public:
    explicit Expectation(const PageFrame& page)
        : styles_(page.palette()), rightToLeft_(page.rightToLeft()), width_(PageFrame::textWidth) {}

    void operator()(const Paragraph& paragraph) { add(paragraph.text, styles_.of(paragraph), width_); }
    void operator()(const Heading& heading) { add(heading.text, styles_.of(heading), width_); }
    void operator()(const ListBlock& list) {
        width_ -= Styles::indent;
        for (const auto& item : list.items) {
            visit(item);
        }
        width_ += Styles::indent;
    }
    void operator()(const Quote& quote) {
        const TextStyle body = styles_.body;
        styles_.body = styles_.quote;
        width_ -= Styles::indent;
        visit(quote.blocks);
        width_ += Styles::indent;
        styles_.body = body;
    }
    void operator()(const Table& table) {
        for (const auto& cell : measuredCells(table)) {
            add(*cell.text, alignedIn(table, cell.column, styles_.table), unbounded);
        }
    }
    void operator()(const EmailCard& card) {
        const bool document = rightToLeft_;
        rightToLeft_ = Language::rightToLeft(plainText(card.body), document);
        width_ -= 2 * emailInset;
        visit(card.body);
        width_ += 2 * emailInset;
        rightToLeft_ = document;
    }
    /// Cards and charts: short texts, in widths of their own.
    template <class Other>
    void operator()(const Other&) {}

    void visit(const std::vector<Block>& blocks) {
        for (const auto& block : blocks) {
            std::visit(*this, block.content);
        }
    }
    [[nodiscard]] std::vector<TextOrder> orders() && { return std::move(orders_); }

  private:
    void add(const Text& text, const TextStyle& style, double width) {
        orders_.push_back({&text, style, width, rightToLeft_});
    }

    Styles styles_;
    bool rightToLeft_;
    double width_;
    std::vector<TextOrder> orders_;
};

}  // namespace

std::vector<TextOrder> expectedTexts(const PageFrame& page) {
    Expectation expectation(page);
    for (const auto& section : page.deliverable().sections) {
        expectation.visit(section.blocks);
    }
    return std::move(expectation).orders();
}

}  // namespace aicmo::document::pdf
