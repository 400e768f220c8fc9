#pragma once
// Events as a table for a spreadsheet (RFC 4180, header row, CR LF; cells as in report_csv.h).

#include <string>

#include "core/event/event.h"

namespace aicmo {

/// The first row.
[[nodiscard]] std::string eventCsvHeader();
/// Number, time, event, project, run, actor, tags (separated by blanks), details as JSON, hash before and own.
[[nodiscard]] std::string eventCsvRow(const Event& event);

}  // namespace aicmo
