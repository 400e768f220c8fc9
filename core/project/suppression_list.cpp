#include "core/project/suppression_list.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/contact_table.h"
#include "core/project/csv_reader.h"
#include "core/project/suppression_key.h"

namespace aicmo {

namespace {

/// The column that a header calls email; nothing when the first record is no such header.
std::optional<std::size_t> emailColumn(const std::vector<std::string_view>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (toLowerAscii(row[i]) == "email") return i;
    }
    return std::nullopt;
}

/// Without a header: where the first record has an entry.
std::size_t firstEntry(const std::vector<std::string_view>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (suppressionEntryFrom(row[i])) return i;
    }
    return 0;
}

}  // namespace

std::optional<std::string> suppressionEntryFrom(std::string_view text) {
    const std::string lower = toLowerAscii(trim(text));
    const std::string probe = lower.starts_with('@') ? "x" + lower : lower;
    if (!addressProblem(probe).empty()) return std::nullopt;
    return suppressionKey(lower);
}

SuppressionFile readSuppressionFile(std::string text) {
    SuppressionFile file;
    CsvReader reader(text, guessSeparator(text));
    std::vector<CsvCell> cells;
    std::size_t line = 0;
    std::string_view problem;
    std::optional<std::size_t> column;
    while (reader.next(cells, line, problem)) {
        std::vector<std::string_view> row;
        row.reserve(cells.size());
        for (const CsvCell& cell : cells) row.push_back(trim(std::string_view(text).substr(cell.offset, cell.length)));
        if (!column) {
            column = emailColumn(row);
            if (column) continue;
            column = firstEntry(row);
        }
        const std::string_view entry = *column < row.size() ? row[*column] : std::string_view();
        if (problem.empty() && entry.empty() && row.size() <= 1) continue;  // a blank line
        std::optional<std::string> key = problem.empty() ? suppressionEntryFrom(entry) : std::nullopt;
        if (key) {
            file.entries.push_back(std::move(*key));
        } else {
            file.refused.push_back(
                {line, std::string(entry),
                 problem.empty() ? std::string(phrase("is neither an address nor an @domain")) : std::string(problem)});
        }
    }
    return file;
}

}  // namespace aicmo
