#pragma once
// Results on standard output, everything else on standard error.

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/delivery/execution.h"

namespace aicmo::cli {

/// Text for people, or bytes as they are. False when standard output is gone (a closed pipe, a full disk). A JSON
/// document goes through Session::document.
bool print(std::string_view text);

/// Standard output in large pieces.
class Pieces {
  public:
    Pieces() = default;
    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;
    /// False when standard output is gone.
    bool add(std::string_view piece) {
        waiting_ += piece;
        return waiting_.size() < pieceSize || flush();
    }
    bool flush();

  private:
    static constexpr std::size_t pieceSize = 64 * 1024;
    std::string waiting_;
    bool writable_ = true;
};

/// Left-aligned columns as wide as their longest cell, counted in code points.
class TextTable {
  public:
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    [[nodiscard]] std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
};

/// Writes a progress line on standard error when it is a terminal.
class ProgressLine {
  public:
    ProgressLine();
    ~ProgressLine();
    /// Somebody sees it: standard error is a terminal.
    [[nodiscard]] bool isSeen() const { return terminal_; }
    void show(const ExecutionProgress& progress);
    void show(double fraction, std::string_view doing);

  private:
    bool terminal_ = false;
    bool shown_ = false;
};

/// A file that somebody named, written, or replaced, piece by piece.
class OutputFile {
  public:
    explicit OutputFile(std::filesystem::path path);
    /// False once it cannot be written.
    bool write(std::string_view bytes);
    /// What became of all of it.
    [[nodiscard]] Status close();

  private:
    std::filesystem::path path_;
    std::ofstream out_;
    int error_ = 0;  // errno of the first failure
};

/// The same in one piece.
[[nodiscard]] Status writeFile(const std::filesystem::path& path, std::string_view bytes);

/// "1 item", "1,204 items".
[[nodiscard]] std::string counted(std::int64_t number, std::string_view one, std::string_view many = {});

/// Control characters as \xNN, so that a project's text cannot drive the terminal.
[[nodiscard]] std::string safe(std::string_view text);

}  // namespace aicmo::cli
