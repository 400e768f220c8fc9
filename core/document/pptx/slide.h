#pragma once
// One slide: its shapes as DrawingML, its relationships, its notes. Internal to core/document/pptx.

#include <string>
#include <vector>

#include "core/document/pptx/fit.h"
#include "core/document/pptx/table.h"

namespace aicmo::document::pptx {

/// The layouts, in the order of their parts.
enum class Layout {
    Cover,
    Agenda,
    Section,
    Text,
    TextAndFacts,
    ChartAndFacts,
    TableAndChart,
    Table,
    Columns3,
    Columns4,
    PictureAndText
};
inline constexpr int layoutCount = 11;

/// Indices of the layouts' text placeholders.
namespace slot {
inline constexpr int label = 10, body = 11, facts = 12, figure = 13, rows = 14, chart = 15, table = 16, picture = 17;
inline constexpr int date = 20, client = 21, goal = 22, timeline = 23, fact = 24, number = 25;
inline constexpr int column = 30;  ///< and the next three
}  // namespace slot

/// What all slides of a deck share.
struct DeckStyle {
    DeckStyle(const Deliverable& deliverable, const Palette& palette, const std::string& usedFamily);
    ThemeColours colours;
    Measure measure;
    std::string family, language;
    std::string footer, agendaFooter;
    bool rightToLeft = false;
    /// Ordinals in the digits of the deck's language.
    [[nodiscard]] std::string digits(const std::string& text) const { return Language(language).digits(text); }
};

class Slide {
  public:
    Slide(const DeckStyle& style, Layout layout, std::string name)
        : style_(style), layout_(layout), name_(std::move(name)) {}

    /// Fills a placeholder of the layout. `box` only when it differs from the layout's; always as seen from left to
    /// right: the slide mirrors it.
    void placeholder(int index, const std::vector<Para>& paras, int inherited, const Box* box = nullptr);
    /// The title, fitted: 28 points in two lines, 24, else `shortTitle` (its heading). `part` is "2/3" or empty.
    void title(const std::string& whole, const std::string& part = {}, const std::string& shortTitle = {});
    void titleIn(const std::vector<Para>& paras, const Box* box = nullptr);
    void label(const std::string& section);

    void textBox(Box box, const std::vector<Para>& paras, const std::string& shapeName = "Text");
    void rectangle(Box box, const std::string& colour, const std::string& alt = {});
    void line(Emu x, Emu y, Emu length, const std::string& colour, int width);
    /// Shapes that belong together and are described as one.
    void beginGroup(Box box, const std::string& alt);
    void endGroup();
    /// The bytes of a picture part are the caller's; `relationship` points to them.
    void picture(Box box, const std::string& relationship, const std::string& alt);
    /// The frame that stands for a picture that is missing.
    void missingPicture(Box box, const Picture& picture);
    /// Returns the table's height.
    Emu table(Box box, const SlideTable& table);
    void chart(Box box, const std::string& relationship, const std::string& name, const std::string& alt);

    void anchor(std::string name) {
        if (!name.empty()) {
            anchors.push_back(std::move(name));
        }
    }
    [[nodiscard]] TextContext text() { return {&style_.colours, &relationships, style_.language, style_.rightToLeft}; }
    [[nodiscard]] const DeckStyle& style() const { return style_; }
    [[nodiscard]] Layout layout() const { return layout_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    /// The whole part; `number` is the slide's, cached in its field.
    [[nodiscard]] std::string xml(int number) const;

    Relationships relationships;
    std::vector<std::string> anchors;
    std::vector<Para> notes;

  private:
    [[nodiscard]] std::string shapeHead(const std::string& name, const std::string& alt, bool decorative = false);
    [[nodiscard]] Box placed(Box box) const { return style_.rightToLeft ? mirrored(box) : box; }

    const DeckStyle& style_;
    Layout layout_;
    std::string name_;
    std::string shapes_;
    int nextId_ = 2;
};

}  // namespace aicmo::document::pptx
