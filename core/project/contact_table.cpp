#include "core/project/contact_table.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/csv_reader.h"

namespace aicmo {

namespace {

constexpr std::uint32_t absent = CsvCell::absent;
constexpr std::size_t maxBytes = 0xFFFFFFF0U;  // offsets are 32 bits wide

/// Rows by address: open addressing over row numbers. A node-based set costs ten times the memory for a million rows.
class AddressIndex {
  public:
    explicit AddressIndex(std::size_t expected) { grow(expected * 2 + 16); }

    /// The row that has the address already, or `row` after putting it in.
    std::uint32_t findOrInsert(std::string_view address, std::uint32_t row, const std::vector<std::string_view>& all) {
        if ((count_ + 1) * 2 > slots_.size()) rehash(all);
        std::uint32_t& slot = slotOf(address, all);
        if (slot != absent) return slot;
        slot = row;
        ++count_;
        return row;
    }

  private:
    void grow(std::size_t wanted) {
        std::size_t size = 16;
        while (size < wanted) size *= 2;
        slots_.assign(size, absent);
    }
    std::uint32_t& slotOf(std::string_view address, const std::vector<std::string_view>& all) {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = std::hash<std::string_view>{}(address)&mask;
        while (slots_[at] != absent && all[slots_[at]] != address) at = (at + 1) & mask;
        return slots_[at];
    }
    void rehash(const std::vector<std::string_view>& all) {
        grow(slots_.size() * 2);
        for (std::uint32_t row = 0; row < all.size(); ++row) slotOf(all[row], all) = row;
    }

    std::vector<std::uint32_t> slots_;
    std::size_t count_ = 0;
};

}  // namespace

struct ContactTable::Data {
    std::string text;
    std::deque<std::string> extra;  // lower-case forms of addresses that are not lower-case in the text
    std::vector<std::string> columns;
    std::vector<CsvCell> cells;  // row by row
    std::vector<std::string_view> addresses;
    std::vector<std::uint32_t> lines;
    std::vector<ContactProblem> problems;
    std::size_t emailColumn = 0;

    std::string_view view(const CsvCell& cell) const {
        return cell.length == absent ? std::string_view{} : std::string_view(text).substr(cell.offset, cell.length);
    }

    void problem(const std::vector<CsvCell>& row, std::size_t line, std::string_view address, std::string reason,
                 bool duplicate = false) {
        std::vector<std::string> written;
        if (!duplicate) {
            written.reserve(row.size());
            for (const CsvCell& cell : row) written.emplace_back(view(cell));
        }
        problems.push_back(
            {line, std::string(beginningOf(address, 254)), std::move(reason), duplicate, std::move(written)});
    }

    std::string_view lowered(std::string_view address) {
        const bool plain = std::none_of(address.begin(), address.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (plain) return address;
        return extra.emplace_back(toLowerAscii(address));
    }

    /// Takes the row unless its address is bad or known.
    void addRow(const std::vector<CsvCell>& row, std::size_t line, AddressIndex& index) {
        const std::string_view written = trim(view(row[emailColumn]));
        if (const std::string_view reason = addressProblem(written); !reason.empty()) {
            problem(row, line, isUtf8(written) ? written : std::string_view{}, std::string(reason));
            return;
        }
        const std::string_view address = lowered(written);
        const auto number = static_cast<std::uint32_t>(addresses.size());
        const std::uint32_t holder = index.findOrInsert(address, number, addresses);
        if (holder != number) {
            problem(row, line, address, words("same address as line %1", std::to_string(lines[holder])).text(), true);
            if (!extra.empty() && extra.back().data() == address.data()) extra.pop_back();
            return;
        }
        addresses.push_back(address);
        lines.push_back(static_cast<std::uint32_t>(line));
        cells.insert(cells.end(), row.begin(), row.end());
    }
};

ContactTable::ContactTable() : data_(std::make_unique<Data>()) {}
ContactTable::~ContactTable() = default;
ContactTable::ContactTable(ContactTable&&) noexcept = default;
ContactTable& ContactTable::operator=(ContactTable&&) noexcept = default;

namespace {

/// Names the columns; the one called email in any case is "email".
Status nameColumns(const std::vector<std::string_view>& header, std::vector<std::string>& columns,
                   std::size_t& emailColumn, std::string_view file) {
    const std::string place = std::string(file) + ":1";
    emailColumn = ContactTable::npos;
    for (const std::string_view cell : header) {
        std::string name(trim(cell));
        if (toLowerAscii(name) == "email") {
            if (emailColumn != ContactTable::npos) {
                return fail(ErrorKind::InvalidInput, "two columns are named email", place, "keep one");
            }
            emailColumn = columns.size();
            name = "email";
        }
        if (!name.empty() && std::find(columns.begin(), columns.end(), name) != columns.end()) {
            return fail(ErrorKind::InvalidInput, words("two columns are named \"%1\"", name).text(), place,
                        "rename one");
        }
        columns.push_back(std::move(name));
    }
    if (emailColumn == ContactTable::npos) {
        return fail(ErrorKind::InvalidInput, "no column is named email", place,
                    "the first line must name the columns, one of them email");
    }
    return {};
}

std::string_view rowProblem(const std::vector<CsvCell>& cells, std::size_t columns, std::string_view text) {
    if (cells.size() < columns) return phrase("fewer cells than the header");
    if (cells.size() > columns) return phrase("more cells than the header");
    for (const CsvCell& cell : cells) {
        const std::string_view value = text.substr(cell.offset, cell.length);
        if (value.find('\0') != std::string_view::npos) return phrase("a NUL character in a cell");
        if (!isUtf8(value)) return phrase("not UTF-8");
    }
    return {};
}

}  // namespace

namespace {

/// Rows that were exported to be mended: their first two columns say so.
template <class Data>
bool isExportOfBadRows(const Data& data, const std::vector<CsvCell>& header) {
    return header.size() > 2 && data.view(header[0]) == "aicmo_place" && data.view(header[1]) == "aicmo_reason";
}

template <class Data>
void takeGuardsOff(const Data& data, std::vector<CsvCell>& cells) {
    for (CsvCell& cell : cells) {
        const std::string_view written = data.view(cell);
        const auto guard = static_cast<std::uint32_t>(written.size() - withoutGuard(written).size());
        cell.offset += guard;
        cell.length -= guard;
    }
}

}  // namespace

Result<ContactTable> ContactTable::fromCsv(std::string text, std::string_view file) {
    if (text.size() > maxBytes) return fail(ErrorKind::InvalidInput, "larger than 4 GB", std::string(file));
    ContactTable table;
    Data& data = *table.data_;
    data.text = std::move(text);
    CsvReader reader(data.text, guessSeparator(data.text));

    std::vector<CsvCell> cells;
    std::size_t line = 0;
    std::string_view problem;
    if (!reader.next(cells, line, problem)) {
        return fail(ErrorKind::InvalidInput, "the file is empty", std::string(file),
                    "the first line must name the columns");
    }
    std::vector<std::string_view> header;
    header.reserve(cells.size());
    const bool guarded = isExportOfBadRows(data, cells);
    if (guarded) takeGuardsOff(data, cells);
    for (const CsvCell& cell : cells) header.push_back(data.view(cell));
    if (const std::string_view bad = rowProblem(cells, cells.size(), data.text); !bad.empty() || !problem.empty()) {
        return fail(ErrorKind::InvalidInput,
                    words("the header cannot be read: %1", std::string(bad.empty() ? problem : bad)).text(),
                    std::string(file) + ":1", bad == "not UTF-8" ? phrase("save it as UTF-8") : "");
    }
    if (const Status named = nameColumns(header, data.columns, data.emailColumn, file); !named)
        return fail(named.error());

    const std::size_t expected = data.text.size() / std::max<std::size_t>(40, data.columns.size() * 8);
    AddressIndex index(expected);
    data.addresses.reserve(expected);
    data.lines.reserve(expected);
    data.cells.reserve(expected * data.columns.size());
    while (reader.next(cells, line, problem)) {
        if (guarded) takeGuardsOff(data, cells);
        const bool blank = cells.size() == 1 && trim(data.view(cells.front())).empty() && problem.empty();
        if (blank && data.columns.size() > 1) continue;
        if (problem.empty()) problem = rowProblem(cells, data.columns.size(), data.text);
        if (!problem.empty()) {
            data.problem(cells, line, {}, std::string(problem));
            continue;
        }
        data.addRow(cells, line, index);
    }
    return table;
}

ContactTable ContactTable::fromContacts(const std::vector<ContactFields>& contacts) {
    ContactTable table;
    Data& data = *table.data_;
    data.columns.emplace_back("email");
    const auto columnName = [](std::string_view name) {
        return toLowerAscii(name) == "email" ? std::string("email") : std::string(name);
    };
    std::size_t bytes = 0;
    for (const ContactFields& contact : contacts) {
        for (const auto& [name, value] : contact) {
            bytes += value.size();
            if (table.column(columnName(name)) == npos) data.columns.push_back(columnName(name));
        }
    }
    data.text.reserve(bytes);  // views into the text must not move while rows are added
    AddressIndex index(contacts.size());
    std::size_t number = 0;
    for (const ContactFields& contact : contacts) {
        ++number;
        std::vector<CsvCell> row(data.columns.size());
        for (const auto& [name, value] : contact) {
            row[table.column(columnName(name))] = {static_cast<std::uint32_t>(data.text.size()),
                                                   static_cast<std::uint32_t>(value.size())};
            data.text += value;
        }
        data.addRow(row, number, index);
    }
    return table;
}

std::size_t ContactTable::size() const { return data_->addresses.size(); }
const std::vector<std::string>& ContactTable::columns() const { return data_->columns; }

std::size_t ContactTable::column(std::string_view name) const {
    const auto found = std::find(data_->columns.begin(), data_->columns.end(), name);
    return found == data_->columns.end() ? npos : static_cast<std::size_t>(found - data_->columns.begin());
}

std::string_view ContactTable::cell(std::size_t row, std::size_t column) const {
    return data_->view(data_->cells[row * data_->columns.size() + column]);
}

bool ContactTable::has(std::size_t row, std::size_t column) const {
    return data_->cells[row * data_->columns.size() + column].length != absent;
}

std::string_view ContactTable::address(std::size_t row) const { return data_->addresses[row]; }
const std::vector<ContactProblem>& ContactTable::problems() const { return data_->problems; }

}  // namespace aicmo
