#pragma once
// Builds the node tree of a template from its tokens.

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/liquid/program.h"

namespace aicmo::liquid {

[[nodiscard]] Result<std::shared_ptr<const Program>> parseProgram(std::string source, std::string name,
                                                                  bool strictFilters);

}  // namespace aicmo::liquid
