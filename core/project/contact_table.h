#pragma once
// Contacts as a table: one buffer, columns by name, cells as views. A million contacts stay one allocation of text and
// one of offsets (PERFORMANCE P5). CSV as in RFC 4180, header row, a column named email (any case), comma, semicolon or
// tab. A file whose first columns are aicmo_place and aicmo_reason is an export of rows to mend: the guards against
// formulas are taken off its cells.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/project/project.h"

namespace aicmo {

/// A row that is not used, and why: "line 17: no address", "line 20: same address as line 4".
struct ContactProblem {
    std::size_t line = 0;  ///< of the file, or the number of the contact in the document; from 1
    std::string address;
    std::string reason;
    bool duplicate = false;            ///< the first row of an address wins; later ones are listed, not sent
    std::vector<std::string> cells{};  ///< the row as it was read, so that it can be mended; not kept of a duplicate
};

class ContactTable {
  public:
    /// Reads CSV text. Only a file without a usable header is an error; bad rows are listed in problems().
    [[nodiscard]] static Result<ContactTable> fromCsv(std::string text, std::string_view file);
    [[nodiscard]] static ContactTable fromContacts(const std::vector<ContactFields>& contacts);

    [[nodiscard]] std::size_t size() const;  ///< usable contacts, each address once
    [[nodiscard]] const std::vector<std::string>& columns() const;
    /// Index of the column, or npos. "email" is always a column.
    [[nodiscard]] std::size_t column(std::string_view name) const;
    /// The cell; has() is false when the contact of a document lacks that field altogether.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool has(std::size_t row, std::size_t column) const;
    /// The address with its domain and ASCII letters in lower case, as it goes into item ids.
    [[nodiscard]] std::string_view address(std::size_t row) const;
    [[nodiscard]] const std::vector<ContactProblem>& problems() const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    ContactTable();
    ~ContactTable();
    ContactTable(ContactTable&&) noexcept;
    ContactTable& operator=(ContactTable&&) noexcept;

  private:
    struct Data;
    std::unique_ptr<Data> data_;
};

/// An address that may stand in an SMTP envelope and a header: RFC 5321 mailbox without quoted local parts, at most 254
/// bytes, no control character, no blank; UTF-8 allowed (SMTPUTF8). Returns the reason, or nothing when it is fine.
[[nodiscard]] std::string_view addressProblem(std::string_view address);

}  // namespace aicmo
