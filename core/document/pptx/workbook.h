#pragma once
// The workbook inside a native chart. Internal to core/document/pptx.

#include <optional>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "core/base/result.h"

namespace aicmo::document::pptx {

struct ChartSeries {
    std::string name{};
    std::vector<std::optional<double>> values{};
    std::string format = "General";  ///< number format of the cells and labels
};

/// What a chart shows and its workbook holds: the first column the categories, one column a series.
struct ChartData {
    std::string sheet = "Sheet1";
    std::vector<std::string> categories{};
    std::vector<ChartSeries> series{};
};

/// Writes the workbooks of a deck. libxlsxwriter makes each from files; they stand in one temporary folder.
class WorkbookWriter {
  public:
    /// The bytes of the .xlsx; `secondsSinceEpoch` is its date. Errors: Io when temporary files cannot be written.
    [[nodiscard]] Result<std::string> write(const ChartData& data, long long secondsSinceEpoch) const;

  private:
    QTemporaryDir folder_;
};

/// "Sheet1!$B$2:$B$9" for the values of series `index`, its name, or the categories.
[[nodiscard]] std::string valuesReference(const ChartData& data, std::size_t index);
[[nodiscard]] std::string nameReference(const ChartData& data, std::size_t index);
[[nodiscard]] std::string categoriesReference(const ChartData& data);

}  // namespace aicmo::document::pptx
