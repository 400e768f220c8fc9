#pragma once
// `aicmo render --jsonl`: the template engine alone, a line in, a line out.

#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace aicmo::liquid {

/// Reads {"template": "…", "data": {…}} (data may be left out) and returns {"result": "…"} or {"error": "…"}, without a
/// line break. Standard Liquid: nothing is escaped, what is undefined prints nothing. `now` is what "now" means.
[[nodiscard]] std::string renderJsonLine(std::string_view line, Instant now);

}  // namespace aicmo::liquid
