#pragma once
// The Liquid template language (Shopify Liquid 5): parse once, render many.
//
// Everything of the standard language is there except `include` and `render`, which read files. Source of the
// behaviour: https://shopify.github.io/liquid/ and the reference implementation in Ruby.
//
// Escaping (RenderOptions::escapeHtml). Every value has an origin, see Trust:
//  - Data is escaped (& < > " ') when printed, Author and Markup are printed as they are.
//  - A filter's result has the origin of its input; it is Data as soon as one of its arguments is.
//  - Where a filter joins texts (append, prepend, replace, join, truncate …) and Data meets Markup, or meets text of
//  the
//    author with HTML in it, the Data is escaped first and the result is Markup: nothing gets through unescaped and
//    nothing is escaped twice.
//  - escape and escape_once make Markup, raw declares Markup, newline_to_br escapes Data before it adds <br />.
//  - What decodes (url_decode, base64_decode …) gives Data whatever went in.
// Values are never read as templates.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/liquid/value.h"

namespace aicmo::liquid {

struct Program;

struct ParseOptions {
    /// Put in front of every place ("welcome.html" gives "welcome.html:3:14").
    std::string name;
    /// An unknown filter is an error; otherwise it does nothing, as in the reference.
    bool strictFilters = false;
};

struct RenderOptions {
    bool escapeHtml = false;
    /// The first error while rendering ends it; otherwise it is printed in place and rendering goes on.
    bool strict = false;
    bool collectUndefined = true;
    /// Bytes, for the whole output and for each text in between.
    std::size_t maxOutput = 10 * 1024 * 1024;
    /// Nodes and loop turns, and about one for every 64 bytes that a filter works on. A list made by a filter has at
    /// most an eighth as many items.
    std::size_t maxSteps = 1'000'000;
    /// What "now" and "today" mean to the date filter.
    Instant now{};
    /// Texts of the template that are at least so long are noted in RenderReport::literals; 0: none.
    std::size_t literalsFrom = 0;
};

/// Something noticed while rendering, with its place in the template ("line:column").
struct Notice {
    std::string what;
    std::string place;
};

/// A text of the template that was written to the output as it is.
struct WrittenLiteral {
    std::size_t begin = 0;  ///< in the output
    std::uint32_t id = 0;   ///< its place in Template::literals()
};

struct RenderReport {
    /// Variables, as written, that were printed, filtered or looped over although nothing defines them and no `default`
    /// filter stands in. A test such as {% if nickname %} does not count, an empty text is defined.
    std::vector<Notice> undefined;
    /// Columns of the row, as written, that were printed although this row has nothing in them, and no `default` filter
    /// stands in.
    std::vector<Notice> empty;
    /// Errors that were printed in place, without the words "Liquid error: ".
    std::vector<Notice> errors;
    std::vector<WrittenLiteral> literals;

    void clear() {
        undefined.clear();
        empty.clear();
        errors.clear();
        literals.clear();
    }
};

class Bindings;

/// A parsed template: immutable, cheap to copy, renders from several threads at once.
class Template {
  public:
    /// Errors are InvalidInput with place "[name:]line:column".
    [[nodiscard]] static Result<Template> parse(std::string source, ParseOptions options = {});

    /// Appends to `out`; `report` is cleared first. Fails (InvalidInput) when a limit is reached, or at the first error
    /// when options.strict; `out` then holds what was rendered so far.
    [[nodiscard]] Status render(const Bindings& bindings, std::span<const std::string_view> row,
                                const RenderOptions& options, std::string& out, RenderReport& report) const;
    /// The same for one object whose members are the variables.
    [[nodiscard]] Status render(const Value& data, const RenderOptions& options, std::string& out,
                                RenderReport& report) const;

    /// The names at the root of every variable that the template reads and does not only assign itself.
    [[nodiscard]] std::vector<std::string> variables() const;
    /// The texts between the tags, in their order; valid as long as a copy of this template lives.
    [[nodiscard]] const std::vector<std::string_view>& literals() const;

  private:
    friend class Bindings;
    explicit Template(std::shared_ptr<const Program> program) : program_(std::move(program)) {}

    std::shared_ptr<const Program> program_;
};

/// Which data each variable of one template means, resolved once so that a render looks nothing up by name.
///
/// Order: names given with set(), then the columns of the row and its own name, then the objects in the order added.
/// The row itself is handed to each render: one view per column, a null view for a field that this row does not have.
/// Immutable while renders use it.
class Bindings {
  public:
    explicit Bindings(const Template& compiled);

    void set(std::string_view name, Value value);
    /// Every member of the object becomes a variable.
    void addObject(Value object);
    /// The row's columns are variables at the top level and members of `name`.
    void setColumns(std::vector<std::string> columns, std::string name = "contact");

  private:
    friend class Renderer;
    enum class Source : std::uint8_t { Nothing, Value, Column, Row };
    struct Binding {
        Source source = Source::Nothing;
        std::uint32_t column = 0;
        Value value;
    };

    void resolve();
    [[nodiscard]] Binding find(std::string_view name) const;

    std::shared_ptr<const Program> program_;
    std::vector<std::pair<std::string, Value>> named_;
    std::vector<Value> objects_;
    std::vector<std::string> columns_;
    std::string rowName_;
    std::vector<Binding> bySlot_;
    std::vector<std::int64_t> columnOfPath_;
};

}  // namespace aicmo::liquid
