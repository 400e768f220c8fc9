#pragma once
// CSV as in RFC 4180, with comma, semicolon or tab.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aicmo {

/// A cell as a place in the text that is read; `absent` as its length when the row has no such cell at all.
struct CsvCell {
    static constexpr std::uint32_t absent = 0xFFFFFFFFU;
    std::uint32_t offset = 0;
    std::uint32_t length = absent;
};

/// The most frequent of comma, semicolon and tab in the first line; comma when there is none.
[[nodiscard]] char guessSeparator(std::string_view text);

/// Reads records in place: a quoted cell is unescaped where it stands, so that cells are places in the text. The text
/// belongs to the caller, holds at most 4 GB and must not move; a byte order mark is skipped.
class CsvReader {
  public:
    CsvReader(std::string& text, char separator);

    /// The next record's cells; false at the end. `line` is where it starts, from 1; `problem` is set for a broken
    /// record.
    bool next(std::vector<CsvCell>& cells, std::size_t& line, std::string_view& problem);

  private:
    // Each reads one cell and is true when another one of the record follows.
    bool readCell(std::vector<CsvCell>& cells, std::string_view& problem);
    bool readQuoted(std::vector<CsvCell>& cells, std::string_view& problem);
    bool step();

    std::string& text_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

/// The cell with ' in front when a spreadsheet would take it for a formula; a plain number is none. A cell that starts
/// so already gets one more, so that withoutGuard() gives back every cell as it was.
[[nodiscard]] std::string withGuard(std::string_view cell);
[[nodiscard]] std::string_view withoutGuard(std::string_view cell);
/// The cell in quotes, whatever it holds.
[[nodiscard]] std::string csvInQuotes(std::string_view cell);
/// The cell in quotes, if a separator, quote or line break in it asks for them.
[[nodiscard]] std::string csvQuoted(std::string_view cell);

}  // namespace aicmo
