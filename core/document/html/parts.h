#pragma once
// The pieces of summary.html. Internal to core/document/html.

#include <map>
#include <string>

#include "core/document/html_writer.h"
#include "core/document/palette.h"

namespace aicmo::document::html {

struct Stopped {};

/// The style sheet, colours of both schemes included.
[[nodiscard]] std::string styleSheet(const Deliverable& deliverable);

[[nodiscard]] std::string escaped(const std::string& text);
/// Escaped, line breaks as <br>.
[[nodiscard]] std::string lines(const std::string& text);
[[nodiscard]] std::string inlineText(const Text& text);

/// Beside words of the document: a text of the other direction stands between <bdi>, so that neither moves the other.
[[nodiscard]] std::string shown(const std::string& text, const Language& language);
[[nodiscard]] std::string shownLines(const std::string& text, const Language& language);
[[nodiscard]] std::string shownText(const Text& text, const Language& language);
/// The attribute of a block that goes against the document, as posts and emails may; empty if it goes along.
[[nodiscard]] std::string directionOf(const std::string& text, const Language& language);

/// <img> with a data: address, re-encoded to at most twice its display size; or the frame of a missing picture.
[[nodiscard]] std::string pictureTag(const Picture& picture, int displayWidth, const char* cssClass);

[[nodiscard]] std::string stripSvg(const Strip& strip, const Language& language);
[[nodiscard]] std::string lineChartSvg(const LineChart& chart, const Language& language);
[[nodiscard]] std::string columnsSvg(const BarChart& chart, const Language& language);
[[nodiscard]] std::string lanesSvg(const Calendar& calendar, const Language& language);

[[nodiscard]] std::string tableHtml(const Table& table, const Deliverable& deliverable);
[[nodiscard]] std::string factsHtml(const std::vector<Fact>& facts, const Language& language);

/// Blocks in order; `level` is the heading level of the text around them.
class BlockWriter {
  public:
    BlockWriter(const Deliverable& deliverable, int level)
        : deliverable_(deliverable), level_(level), rightToLeft_(deliverable.language.rightToLeft()) {}
    [[nodiscard]] std::string write(const std::vector<Block>& blocks);
    [[nodiscard]] std::string write(const Block& block);

  private:
    friend struct BlockVisitor;
    const Deliverable& deliverable_;
    int level_;
    bool inEmail_ = false;
    bool rightToLeft_;  ///< of the text around
};

}  // namespace aicmo::document::html
