#pragma once
// What every section builder works with. Internal to core/document/content.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/builder.h"

namespace aicmo::document {

class BuildContext {
  public:
    BuildContext(const DeliverableInput& input, Deliverable& out);

    [[nodiscard]] const Project& project() const { return input_.bundle->project; }
    [[nodiscard]] const DeliverableInput& input() const { return input_; }
    [[nodiscard]] const Language& language() const { return out_.language; }
    [[nodiscard]] Deliverable& out() { return out_; }

    [[nodiscard]] std::string word(Word word) const { return out_.language.word(word); }
    [[nodiscard]] std::string channelName(Channel channel) const;
    /// The channel's name as people write it when it is one of ours, else the text itself.
    [[nodiscard]] std::string channelName(std::string_view text) const;

    /// The picture at `path` in the project, checked, or one with a problem and a notice. `place` says who names it.
    [[nodiscard]] Picture picture(std::string_view path, std::string alt, std::string_view place);
    [[nodiscard]] Picture pictureFrom(std::shared_ptr<const std::string> bytes, std::string name,
                                      const std::string& alt, std::string_view place);
    void notice(std::string text);
    /// An identifier from `text` that nothing else in the document has.
    [[nodiscard]] std::string anchor(std::string_view text);
    /// "Table 3.1" for the next table of the section being built.
    [[nodiscard]] std::string nextTableLabel();

    /// Appends an empty section with the next number; `title` is also its anchor's base.
    Section& beginSection(SectionKind kind, Word title);

    /// The rendered content, or nullptr when there is none that may be printed.
    [[nodiscard]] const RenderedContent* rendered(std::string_view contentId) const;
    [[nodiscard]] const ApprovalInput* approval(std::string_view contentId) const;
    /// What people call this content: its title, else its subject, else the first words of its post.
    [[nodiscard]] std::string titleOf(const ContentItem& item) const;
    /// An instant as a day in the project's time zone (UTC when it has none).
    [[nodiscard]] Day dayOf(Instant at) const;
    [[nodiscard]] std::string timeOf(Instant at) const;    ///< "14:02"
    [[nodiscard]] std::string momentOf(Instant at) const;  ///< "2 March 2026, 14:02"
    /// "Mara Lindqvist, 27 February", or empty.
    [[nodiscard]] std::string approvalText(std::string_view contentId) const;

    [[nodiscard]] const std::vector<std::string>& missingPictures() const { return missingPictures_; }

  private:
    [[nodiscard]] Picture broken(Picture picture, Word problem, std::string_view place);

    const DeliverableInput& input_;
    Deliverable& out_;
    std::map<std::string, const RenderedContent*, std::less<>> rendered_;
    std::map<std::string, const ApprovalInput*, std::less<>> approvals_;
    std::set<std::string, std::less<>> anchors_;
    std::set<std::string, std::less<>> said_;
    std::vector<std::string> missingPictures_;
    int tableNumber_ = 0;
};

/// The local date and time that an RFC 3339 text says, in its own offset.
struct LocalTime {
    Day day;
    std::string time;  ///< "08:30"
};
[[nodiscard]] std::optional<LocalTime> localTimeOf(const ContentItem& item);

[[nodiscard]] inline Text plain(std::string text, Tone tone = Tone::Normal) {
    return {Span{.text = std::move(text), .tone = tone}};
}
[[nodiscard]] inline Text boldText(std::string text) { return {Span{.text = std::move(text), .bold = true}}; }
[[nodiscard]] bool hasTemplateTag(std::string_view text);
/// Control characters out, line ends as '\n', blanks at both ends gone.
[[nodiscard]] std::string cleaned(std::string_view text);
void addFact(std::vector<Fact>& facts, std::string label, std::string value, Tone tone = Tone::Normal);

/// Text with its addresses as links and its #hashtags marked.
[[nodiscard]] Text linkified(std::string_view text);
/// True for http:, https: and mailto: addresses and for anchors of this document.
[[nodiscard]] bool isSafeLink(std::string_view link);

/// CommonMark with GFM tables, strikethrough and autolinks. Raw HTML becomes text. `section` numbers the tables.
[[nodiscard]] std::vector<Block> blocksFromMarkdown(std::string_view markdown, BuildContext& context,
                                                    std::string_view place);
/// An email's HTML as typeset text: no styles, no scripts, nothing hidden, pictures of the project or the message only.
[[nodiscard]] std::vector<Block> blocksFromEmailHtml(const RenderedContent& content, const EmailContent& email,
                                                     BuildContext& context);
[[nodiscard]] std::vector<Block> blocksFromPlainText(std::string_view text);

void buildCover(BuildContext& context);
void buildSummary(BuildContext& context);
void buildChanges(BuildContext& context);
void buildProse(BuildContext& context);
void buildPillars(BuildContext& context);
void buildPersonas(BuildContext& context);
void buildKpis(BuildContext& context);
void buildBudget(BuildContext& context);
void buildCalendar(BuildContext& context);
void buildCreatives(BuildContext& context);
void buildEmails(BuildContext& context);
void buildResults(BuildContext& context);
void buildApprovals(BuildContext& context);
void buildOpenPoints(BuildContext& context);

/// Every indicator with a value, in the project's order, worded.
[[nodiscard]] std::vector<KpiChart> worded(const std::vector<Kpi>& kpis, BuildContext& context);
/// "4 of 6 indicators are at or ahead of plan at the end of May", or empty when none can be compared.
[[nodiscard]] std::string kpiHeadline(const std::vector<Kpi>& kpis, const Language& language, bool withMonth = true);
/// A target as the indicator's own table says it: "3,400", "4.5 %"; empty without one.
[[nodiscard]] std::string kpiTarget(const Kpi& kpi, const Language& language);
[[nodiscard]] std::string kpiCount(const std::vector<Kpi>& kpis, const Language& language);
/// "EUR 92,000", several currencies joined; empty without a budget.
[[nodiscard]] std::string budgetTotal(const std::vector<BudgetLine>& budget, const Language& language);

/// The first grapheme of each of the first two words.
[[nodiscard]] std::string initialsOf(std::string_view name);

}  // namespace aicmo::document
