#include "core/project/csv_reader.h"

#include <algorithm>
#include <charconv>

#include "core/base/words.h"

namespace aicmo {

namespace {

bool isNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

/// A formula once the apostrophes before it are gone.
bool mayBeFormula(std::string_view cell) {
    const std::size_t start = cell.find_first_not_of('\'');
    return start != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[start]) != std::string_view::npos;
}

void put(std::vector<CsvCell>& cells, std::size_t start, std::size_t end) {
    cells.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start)});
}

}  // namespace

CsvReader::CsvReader(std::string& text, char separator) : text_(text), separator_(separator) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

bool CsvReader::next(std::vector<CsvCell>& cells, std::size_t& line, std::string_view& problem) {
    cells.clear();
    problem = {};
    if (at_ >= text_.size()) return false;
    line = line_;
    while (true) {
        const bool more = readCell(cells, problem);
        if (!more) return true;
    }
}

bool CsvReader::readCell(std::vector<CsvCell>& cells, std::string_view& problem) {
    if (at_ < text_.size() && text_[at_] == '"') return readQuoted(cells, problem);
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
    std::size_t end = at_;
    if (end > start && text_[end - 1] == '\r' && (at_ >= text_.size() || text_[at_] == '\n')) --end;
    put(cells, start, end);
    return step();
}

bool CsvReader::readQuoted(std::vector<CsvCell>& cells, std::string_view& problem) {
    const std::size_t start = ++at_;
    std::size_t out = start;
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '"') {
            if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                text_[out++] = '"';
                at_ += 2;
                continue;
            }
            break;
        }
        if (c == '\n') ++line_;
        text_[out++] = c;
        ++at_;
    }
    if (at_ >= text_.size()) {
        put(cells, start, out);
        problem = phrase("a quoted cell is never closed, so that nothing after it is read");
        return false;
    }
    ++at_;
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') {
        problem = phrase("text after a closing quote");
        // It stays in the cell, so that nothing of the row is lost to whoever mends it.
        while (at_ < text_.size() && text_[at_] != '\n') text_[out++] = text_[at_++];
    }
    put(cells, start, out);
    return step();
}

bool CsvReader::step() {
    if (at_ >= text_.size()) return false;
    const bool more = text_[at_] == separator_;
    if (!more) ++line_;
    ++at_;
    // A separator as the last byte of the file still opens one more, empty, cell.
    return more;
}

char guessSeparator(std::string_view text) {
    const std::string_view header = text.substr(0, text.find('\n'));
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const std::ptrdiff_t count = std::count(header.begin(), header.end(), candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

std::string withGuard(std::string_view cell) {
    const bool guarded = mayBeFormula(cell) && !isNumber(cell);
    return guarded ? "'" + std::string(cell) : std::string(cell);
}

std::string_view withoutGuard(std::string_view cell) {
    return cell.starts_with('\'') && mayBeFormula(cell) ? cell.substr(1) : cell;
}

std::string csvInQuotes(std::string_view cell) {
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string csvQuoted(std::string_view cell) {
    const bool asksForThem = cell.find_first_of(",;\t\"\r\n") != std::string_view::npos;
    return asksForThem ? csvInQuotes(cell) : std::string(cell);
}

}  // namespace aicmo
