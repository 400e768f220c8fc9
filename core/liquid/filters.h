#pragma once
// The standard filters, as one table.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/liquid/value.h"

namespace aicmo::liquid {

/// What stops a filter. `fatal` stops the render too (a limit), otherwise the message is printed in place.
struct FilterError {
    std::string message;
    bool fatal = false;
};
using Outcome = tl::expected<Value, FilterError>;

[[nodiscard]] inline tl::unexpected<FilterError> filterError(std::string message) {
    return tl::unexpected<FilterError>(FilterError{std::move(message), false});
}
[[nodiscard]] tl::unexpected<FilterError> tooMuch();

/// One use of a filter while rendering.
struct FilterInput {
    const Value& input;
    std::span<const Value> arguments;
    std::span<const std::pair<std::string_view, Value>> named;
    std::size_t maxText;
    std::size_t maxItems;
    Instant now;
    bool escapeHtml;
};

/// How the origin of the result follows from the origins of what went in; see liquid.h.
enum class Origin : unsigned char {
    Follow,  ///< as the input; Data if an argument is
    Merge,   ///< the argument numbered by `content` ends up inside the result
    Decode,  ///< Data
    Own,     ///< the filter sets it
};

struct FilterEntry {
    std::string_view name;
    Outcome (*apply)(const FilterInput&);
    unsigned char minArguments;
    unsigned char maxArguments;
    Origin origin = Origin::Follow;
    unsigned char content = 0;
};

/// Null when there is no filter of that name.
[[nodiscard]] const FilterEntry* findFilter(std::string_view name);
/// Checks the number of arguments, applies the filter, and settles the origin of the result.
[[nodiscard]] Outcome applyFilter(const FilterEntry& filter, const FilterInput& in);

[[nodiscard]] std::span<const FilterEntry> textFilters();
[[nodiscard]] std::span<const FilterEntry> htmlFilters();
[[nodiscard]] std::span<const FilterEntry> numberFilters();
[[nodiscard]] std::span<const FilterEntry> arrayFilters();

/// The whole number that an argument means, as the reference's Integer(); an error when it is none.
[[nodiscard]] tl::expected<std::int64_t, FilterError> integerOf(const Value& value);
/// What a filter on arrays works on: nested arrays flattened, an object or scalar as the only item, nil as none.
[[nodiscard]] tl::expected<List, FilterError> itemsOf(const FilterInput& in);
/// The same bytes with & < > " ' as character references.
[[nodiscard]] std::string escaped(std::string_view text);
void appendEscaped(std::string& out, std::string_view text);

}  // namespace aicmo::liquid
