#pragma once
// A run's report out of the console: as a CSV file, or on paper.

#include <cstdint>
#include <string>
#include <vector>

#include <QStringList>

#include "core/delivery/execution.h"
#include "ui/console.h"

class QPagedPaintDevice;

namespace aicmo::ui {

/// Writes the results of a run as CSV. Blocks, so only on a worker. The answer is what went wrong; empty when nothing.
[[nodiscard]] QString saveReportCsv(const ConsoleServices& services, const std::string& projectId,
                                    const std::string& runId, const QString& path);

/// A report as lines, ready to be painted.
struct ReportText {
    enum class Kind { Title, Heading, Text, Columns, Row };
    struct Line {
        Kind kind;
        QStringList cells;
        std::vector<int> shares;  ///< of the width, in thousandths; of Columns and Row
    };
    QString footer;
    std::vector<Line> lines;
    bool isWhole = true;  ///< false: it has more results
};
/// At most so many results of it. Blocks, so only on a worker.
[[nodiscard]] Result<ReportText> readReport(const ConsoleServices& services, const std::string& projectId,
                                            const std::string& runId, std::int64_t mostResults);
/// Paints it, page by page.
void paintReport(QPagedPaintDevice& device, const ReportText& report);

/// Paints a run's report, page by page, on a printer or into a PDF: the sums, the parts, what went wrong, every result.
/// Blocks, so only on a worker. The answer is what went wrong; empty when nothing.
[[nodiscard]] QString printReport(QPagedPaintDevice& device, const ConsoleServices& services,
                                  const std::string& projectId, const std::string& runId);

}  // namespace aicmo::ui
