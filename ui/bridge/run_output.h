#pragma once
// A run's report out of the console: as a CSV file, or on paper.

#include <string>

#include <QString>

#include "core/delivery/execution.h"
#include "ui/console.h"

class QPagedPaintDevice;

namespace aicmo::ui {

/// Writes the results of a run as CSV. Blocks, so only on a worker. The answer is what went wrong; empty when nothing.
[[nodiscard]] QString saveReportCsv(const ConsoleServices& services, const std::string& projectId,
                                    const std::string& runId, const QString& path);

/// Paints a run's report, page by page, on a printer or into a PDF: the sums, the parts, what went wrong, every result.
/// Blocks, so only on a worker. The answer is what went wrong; empty when nothing.
[[nodiscard]] QString printReport(QPagedPaintDevice& device, const ConsoleServices& services,
                                  const std::string& projectId, const std::string& runId);

}  // namespace aicmo::ui
