#pragma once
// Results of a run as text for the clipboard.

#include <string>
#include <vector>

#include "core/store/store.h"

namespace aicmo::ui {

enum class CopyFormat { Csv, Json, Markdown };

/// CSV as the report's file has it; the "execution_results" of the report's JSON; a table in Markdown.
[[nodiscard]] std::string resultsAs(CopyFormat format, const std::vector<RunItem>& items);

}  // namespace aicmo::ui
