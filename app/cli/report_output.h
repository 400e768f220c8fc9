#pragma once
// A run's report on standard output. Its results are read from the store as they are printed.

#include <string>

#include "app/cli/session.h"
#include "core/delivery/execution.h"

namespace aicmo::cli {

/// Prints the report as --json wants it, or for people, and sets the exit status by it. What the report itself holds
/// of results is not looked at.
void tellReport(Session& session, ExecutionReport report, ResultsWanted wanted, bool parts = false);

/// The report as a person reads it: the sum, the errors, and of the items that need attention those that it holds.
[[nodiscard]] std::string reportText(const ExecutionReport& report);

}  // namespace aicmo::cli
