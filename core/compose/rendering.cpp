#include "core/compose/rendering.h"

#include <algorithm>
#include <charconv>

#include "core/compose/channel_rules.h"

namespace aicmo {

namespace {

using liquid::Trust;
using liquid::Value;

/// Fields that the document does not give are left out: a template that prints one has an undefined variable.
Value dataObject(std::initializer_list<std::pair<std::string_view, std::string_view>> members) {
    liquid::Object object;
    for (const auto& [name, text] : members) {
        if (!text.empty()) object.set(name, Value::text(text).trusted(Trust::Data));
    }
    return Value(std::move(object)).trusted(Trust::Data);
}

/// The same template must give the same bytes at approval and at hand-over, so "now" is a date of the project.
Instant templateNow(const Project& project, const ContentItem& content) {
    if (content.scheduledAt) return *content.scheduledAt;
    return parseRfc3339(project.updatedAt).value_or(Instant{});
}

std::size_t number(std::string_view digits) {
    std::size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// "[name:]line:column" of the parsed text as a place in the text that the author wrote.
std::string originalPlace(const std::string& name, std::string_view lineAndColumn,
                          const std::vector<SourceEdit>& edits) {
    if (lineAndColumn.starts_with(name + ':')) lineAndColumn.remove_prefix(name.size() + 1);
    const std::size_t colon = lineAndColumn.find(':');
    if (edits.empty() || colon == std::string_view::npos) return name + ':' + std::string(lineAndColumn);
    const std::size_t line = number(lineAndColumn.substr(0, colon));
    const std::size_t parsed = number(lineAndColumn.substr(colon + 1));
    long column = static_cast<long>(parsed);
    for (const SourceEdit& edit : edits) {
        if (edit.line == line && edit.column < parsed) column -= edit.grown;
    }
    return name + ':' + std::to_string(line) + ':' + std::to_string(column);
}

}  // namespace

TemplateScope::TemplateScope(const Project& project, const ContentItem& content, const ContactTable* contacts)
    : project_(dataObject({{"id", project.id},
                           {"name", project.name},
                           {"state", toString(project.state)},
                           {"updated_at", project.updatedAt},
                           {"timezone", project.timezone}})),
      client_(dataObject({{"id", project.client.id},
                          {"name", project.client.name},
                          {"contact", project.client.contact},
                          {"email", project.client.email},
                          {"website", project.client.website},
                          {"industry", project.client.industry}})),
      brand_(dataObject({{"name", project.strategy.brandName},
                         {"logo", project.brand.logo},
                         {"primary_color", project.brand.primaryColor},
                         {"accent_color", project.brand.accentColor},
                         {"font_family", project.brand.fontFamily}})),
      now_(templateNow(project, content)) {
    if (contacts != nullptr) columns_ = contacts->columns();
}

liquid::Bindings TemplateScope::bind(const liquid::Template& compiled) const {
    liquid::Bindings bindings(compiled);
    bindings.set("project", project_);
    bindings.set("client", client_);
    bindings.set("brand", brand_);
    bindings.setColumns(columns_, "contact");
    return bindings;
}

void readRow(const ContactTable* contacts, std::uint32_t row, std::vector<std::string_view>& cells) {
    cells.clear();
    if (contacts == nullptr) return;
    const std::size_t count = contacts->columns().size();
    for (std::size_t column = 0; column < count; ++column) {
        if (!contacts->has(row, column)) {
            cells.emplace_back();
            continue;
        }
        const std::string_view cell = contacts->cell(row, column);
        cells.push_back(cell.data() == nullptr ? std::string_view("") : cell);
    }
}

Result<BoundTemplate> BoundTemplate::parse(std::string source, std::string place, const TemplateScope& scope,
                                           std::vector<SourceEdit> edits) {
    Result<liquid::Template> compiled = liquid::Template::parse(source, {.name = place, .strictFilters = true});
    if (!compiled) {
        Error error = std::move(compiled.error());
        error.place = originalPlace(place, error.place, edits);
        return fail(std::move(error));
    }
    liquid::Bindings bindings = scope.bind(*compiled);
    BoundTemplate out(std::move(*compiled), std::move(bindings));
    out.fixed_ = source.find("{{") == std::string::npos && source.find("{%") == std::string::npos;
    out.source_ = std::move(source);
    out.place_ = std::move(place);
    out.edits_ = std::move(edits);
    out.now_ = scope.now();
    for (const std::string_view text : out.template_.literals()) out.fixedLines_.push_back(FixedLines::of(text));
    return out;
}

std::string BoundTemplate::placeOf(std::string_view lineAndColumn) const {
    return originalPlace(place_, lineAndColumn, edits_);
}

void BoundTemplate::render(std::span<const std::string_view> row, Escaping escaping, std::string& out,
                           std::vector<Finding>& findings) const {
    if (fixed_) {
        out = source_;
    } else {
        renderLiquid(row, escaping, out, findings, nullptr);
    }
}

void BoundTemplate::render(std::span<const std::string_view> row, Escaping escaping, RenderedText& out,
                           std::vector<Finding>& findings) const {
    out.known.clear();
    if (!fixed_) return renderLiquid(row, escaping, out.text, findings, &out.known);
    out.text = source_;
    const bool isOneText = fixedLines_.size() == 1 && fixedLines_.front();
    if (isOneText) out.known.push_back({fixedLines_.front()->offset, &*fixedLines_.front()});
}

void BoundTemplate::renderLiquid(std::span<const std::string_view> row, Escaping escaping, std::string& out,
                                 std::vector<Finding>& findings, std::vector<RenderedText::Known>* known) const {
    constexpr std::size_t shortestLines = 64;
    out.clear();
    thread_local liquid::RenderReport report;
    liquid::RenderOptions options;
    options.escapeHtml = escaping == Escaping::Html;
    options.now = now_;
    options.literalsFrom = known != nullptr ? shortestLines : 0;
    const Status status = template_.render(bindings_, row, options, out, report);
    for (const liquid::WrittenLiteral& literal : report.literals) {
        const std::optional<FixedLines>& lines = fixedLines_[literal.id];
        if (lines) known->push_back({literal.begin + lines->offset, &*lines});
    }
    for (auto notice = report.undefined.begin(); notice != report.undefined.end(); ++notice) {
        const bool seen = std::any_of(report.undefined.begin(), notice, [&notice](const liquid::Notice& earlier) {
            return earlier.what == notice->what;
        });
        if (seen) continue;
        findings.emplace_back(Severity::Error, "liquid.undefined",
                              words("nothing defines \"%1\" here, and the template gives no default", notice->what),
                              placeOf(notice->place));
    }
    for (const liquid::Notice& notice : report.empty) {
        findings.push_back(findingOf("content.merge.empty",
                                     words("\"%1\" is empty here, and the template gives no default", notice.what),
                                     placeOf(notice.place)));
    }
    for (const liquid::Notice& notice : report.errors) {
        findings.emplace_back(Severity::Error, "liquid.error", Words::message(notice.what), placeOf(notice.place));
    }
    if (!status) {
        findings.emplace_back(Severity::Error, "liquid.error", Words::message(status.error().message),
                              status.error().place.empty() ? place_ : status.error().place);
    }
}

}  // namespace aicmo
