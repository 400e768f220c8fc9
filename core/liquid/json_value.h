#pragma once
// JSON as data for templates.

#include <string_view>

#include "core/base/json.h"
#include "core/liquid/value.h"

namespace aicmo::liquid {

[[nodiscard]] Value valueFrom(const Json& json);
/// Errors as parseJson().
[[nodiscard]] Result<Value> valueFromJson(std::string_view text);

}  // namespace aicmo::liquid
