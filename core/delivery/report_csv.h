#pragma once
// A run's report as a table for a spreadsheet (RFC 4180, header row, CR LF).

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/delivery/execution.h"

namespace aicmo {

/// A cell in quotes. What a spreadsheet would run as a formula (OWASP, CSV injection: = + - @, tab, CR in front) is
/// made text by an apostrophe, unless it is a number.
[[nodiscard]] std::string csvCell(std::string_view value);

/// Such cells, and the end of the line.
[[nodiscard]] std::string csvRow(std::initializer_list<std::string_view> cells);

/// The first row.
[[nodiscard]] std::string reportCsvHeader();
/// The row of one result.
[[nodiscard]] std::string reportCsvRow(const ExecutionResult& result);
/// One row for each result of the report: item, content, platform, recipient, status, message, attempts, time, id at
/// the service, digest of the payload.
[[nodiscard]] std::string reportCsv(const ExecutionReport& report);

}  // namespace aicmo
