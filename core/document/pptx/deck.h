#pragma once
// The slides of a deck, section by section, and the parts that they share. Internal to core/document/pptx.

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/document/deliverable.h"
#include "core/document/pptx/chart.h"
#include "core/document/pptx/slide.h"
#include "core/document/pptx/workbooks.h"

namespace aicmo::document::pptx {

struct PicturePart {
    std::string path, bytes;
};

/// Slides of one section of the agenda. `number` 0: before the agenda.
struct DeckSection {
    int number = 0;
    std::string title{}, headline{}, countedFact{}, anchor{};
    std::vector<std::unique_ptr<Slide>> slides{};
};

class Deck {
  public:
    Deck(const Deliverable& deliverable, const Palette& palette, const std::string& family);

    [[nodiscard]] const Deliverable& content() const { return content_; }
    [[nodiscard]] const DeckStyle& style() const { return style_; }
    [[nodiscard]] const Palette& palette() const { return palette_; }

    DeckSection& beginSection(int number, const std::string& title, const std::string& headline,
                              const std::string& fact, const std::string& anchor);
    /// A slide of the last section with its label above the title.
    Slide& add(Layout layout, const std::string& name);
    /// The same with a fitted title.
    Slide& addTitled(Layout layout, const std::string& title, const std::string& part = {},
                     const std::string& shortTitle = {});

    /// The part that holds the picture, made once; as PNG, JPEG or GIF. Empty when it cannot be read.
    [[nodiscard]] std::string pictureTarget(const Picture& picture);
    /// Fits the picture into `box` from its top start corner, never enlarged over twice its pixels at 96 dpi. Draws the
    /// frame for a missing one. Returns what it took.
    Box placePicture(Slide& slide, Box box, const Picture& picture);
    void placeChart(Slide& slide, Box box, NativeChart chart, const std::string& name, const std::string& alt);

    [[nodiscard]] ChartStyle chartStyle() const {
        return {style_.colours, style_.measure, style_.language, style_.rightToLeft};
    }

    std::vector<DeckSection> sections;
    std::vector<NativeChart> charts;
    Workbooks workbooks;  ///< of the charts
    std::vector<PicturePart> pictures;

  private:
    const Deliverable& content_;
    Palette palette_;
    DeckStyle style_;
    std::map<std::string, std::string> pictureTargets_;  ///< by digest
};

// Each adds the slides of what it is named after.
void addCover(Deck& deck);
/// Before all sections but the cover are numbered: `firstSlides` are the numbers of the sections' first slides.
void addAgenda(Deck& deck, const std::vector<int>& firstSlides);
/// Section slides, in decks of more than 24 slides, before sections of at least three.
void addDividers(Deck& deck);
void addSummary(Deck& deck, const Section& section);
void addProse(Deck& deck, const Section& section);
void addCards(Deck& deck, const Section& section);
void addKpis(Deck& deck, const Section& section);
void addTablesAndCharts(Deck& deck, const Section& section);
void addCalendar(Deck& deck, const Section& section);
void addCreatives(Deck& deck, const Section& section);
void addEmails(Deck& deck, const Section& section);
void addOpenPoints(Deck& deck);

/// Text slides of the layout: `paras` on as many slides as they need, titles with "2/3".
void addTextSlides(Deck& deck, const std::string& title, std::vector<Para> paras, std::vector<Para> notes,
                   const std::string& anchor = {});
/// Table slides: as many as the table needs. A headline is the title; the caption stands in the notes.
void addTableSlides(Deck& deck, const std::string& title, const Table& table);
[[nodiscard]] std::string partOf(std::size_t index, std::size_t count);

}  // namespace aicmo::document::pptx
