#pragma once
// JSON (RFC 8259) read strictly and written canonically.
//
// Lenient readers accept duplicate keys, raw control characters, lone surrogates, a byte order mark and integers that
// do not fit; each has been used to make two programs see two different documents. Ours refuses them, with line and
// column.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

using Json = nlohmann::ordered_json;

/// Reads one JSON document. Errors are InvalidInput with place "<file>:<line>:<column>". Depth is at most 64.
[[nodiscard]] Result<Json> parseJson(std::string_view text, std::string_view file = "input");

/// Line and column (from 1) of the value at `pointer` (RFC 6901) in `text`, as "line:column". What is missing has no
/// place of its own: then it is that of the nearest value around it; "1:1" when `text` is no JSON.
[[nodiscard]] std::string positionOf(std::string_view text, std::string_view pointer);

/// One form for one value: keys sorted by bytes, no blanks, shortest numbers, UTF-8 as it is. Used for digests.
[[nodiscard]] std::string canonicalJson(const Json& value);

}  // namespace aicmo
