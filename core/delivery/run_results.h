#pragma once
// The results of a run, read from the ledger one after another: a run may have a million.

#include <functional>
#include <string_view>

#include "core/delivery/execution.h"

namespace aicmo {

/// Called for one result after another; false ends it.
using EachResult = std::function<bool(const ExecutionResult&)>;

/// The rows of a run that are wanted; for None those of Problems.
[[nodiscard]] RunItemFilter rowsOf(ResultsWanted wanted);
/// What needs attention: failed, in doubt, and skipped for another reason than that it was sent before.
[[nodiscard]] RunItemFilter rowsToLookAt();

/// A row as reports tell of it.
[[nodiscard]] ExecutionResult resultOf(const RunItem& item);

/// Calls `each` for the settled rows that the filter lets through, in the order of the run. The filter's limit is how
/// many are read at once.
[[nodiscard]] Status eachResult(Store& store, std::string_view runId, RunItemFilter filter, const EachResult& each);

/// Adds what the ledger says of the report's run.
[[nodiscard]] Status fillFromLedger(Store& store, ExecutionReport& report, ResultsWanted results);

/// The JSON document of toJson(), written piece by piece: `rows` calls what it is given for one result after another;
/// the report's own results are not looked at. `out` gives false when nothing more can be written. When `rows` fails,
/// the document is whole but lacks results.
[[nodiscard]] Status writeJson(const ExecutionReport& report, bool parts,
                               const std::function<Status(const EachResult&)>& rows,
                               const std::function<bool(std::string_view)>& out);

}  // namespace aicmo
