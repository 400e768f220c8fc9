#pragma once
// Results on standard output, everything else on standard error.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/delivery/execution.h"

namespace aicmo::cli {

/// Text for people, or bytes as they are. False when standard output is gone (a closed pipe, a full disk). A JSON
/// document goes through Session::document.
bool print(std::string_view text);

/// Left-aligned columns as wide as their longest cell, counted in code points.
class TextTable {
  public:
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    [[nodiscard]] std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
};

/// The report as a person reads it: the sum, the errors, the items that need attention.
[[nodiscard]] std::string reportText(const ExecutionReport& report);

/// Writes a progress line on standard error when it is a terminal.
class ProgressLine {
  public:
    ProgressLine();
    ~ProgressLine();
    void show(const ExecutionProgress& progress);
    void show(double fraction, std::string_view doing);

  private:
    bool terminal_ = false;
    bool shown_ = false;
};

/// Writes, or replaces, a file that somebody named.
[[nodiscard]] Status writeFile(const std::filesystem::path& path, std::string_view bytes);

/// "1 item", "1,204 items".
[[nodiscard]] std::string counted(std::int64_t number, std::string_view one, std::string_view many = {});

/// Control characters as \xNN, so that a project's text cannot drive the terminal.
[[nodiscard]] std::string safe(std::string_view text);

}  // namespace aicmo::cli
