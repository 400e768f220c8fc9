#pragma once
// The templates of one content, parsed and bound to the data they may see. Inside core/compose only.

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/compose/composer.h"
#include "core/compose/fixed_lines.h"
#include "core/liquid/liquid.h"

namespace aicmo {

/// What templates see besides the contact: project, client and brand; and what "now" means to them.
class TemplateScope {
  public:
    TemplateScope(const Project& project, const ContentItem& content, const ContactTable* contacts);

    [[nodiscard]] liquid::Bindings bind(const liquid::Template& compiled) const;
    [[nodiscard]] Instant now() const { return now_; }

  private:
    liquid::Value project_, client_, brand_;
    std::vector<std::string> columns_;
    Instant now_;
};

/// The cells of one contact, in the order of the columns; a null view where the contact lacks the field.
void readRow(const ContactTable* contacts, std::uint32_t row, std::vector<std::string_view>& cells);

enum class Escaping { Plain, Html };

/// A change made to a template before it was parsed: `grown` bytes were added before column `column` of `line`.
struct SourceEdit {
    std::size_t line = 0, column = 0;
    long grown = 0;
};

class BoundTemplate {
  public:
    /// `place` is put before line and column in every finding.
    [[nodiscard]] static Result<BoundTemplate> parse(std::string source, std::string place, const TemplateScope& scope,
                                                     std::vector<SourceEdit> edits = {});

    /// Replaces `out`. Undefined variables and errors are added to `findings` as errors.
    void render(std::span<const std::string_view> row, Escaping escaping, std::string& out,
                std::vector<Finding>& findings) const;
    /// The same, with what is known of the text's lines.
    void render(std::span<const std::string_view> row, Escaping escaping, RenderedText& out,
                std::vector<Finding>& findings) const;
    /// It holds no Liquid: every render gives the same text.
    [[nodiscard]] bool isFixed() const { return fixed_; }
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const std::string& place() const { return place_; }

  private:
    BoundTemplate(liquid::Template compiled, liquid::Bindings bindings)
        : template_(std::move(compiled)), bindings_(std::move(bindings)) {}
    void renderLiquid(std::span<const std::string_view> row, Escaping escaping, std::string& out,
                      std::vector<Finding>& findings, std::vector<RenderedText::Known>* known) const;
    [[nodiscard]] std::string placeOf(std::string_view lineAndColumn) const;

    liquid::Template template_;
    liquid::Bindings bindings_;
    std::string source_, place_;
    std::vector<SourceEdit> edits_;
    std::vector<std::optional<FixedLines>> fixedLines_;  ///< by the template's literal
    Instant now_;
    bool fixed_ = false;
};

}  // namespace aicmo
