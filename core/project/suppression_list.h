#pragma once
// Entries of the suppression list as people write them: one by one, or a file of them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aicmo {

/// The key (suppressionKey()) of an address or an "@domain"; nothing when the text is neither.
[[nodiscard]] std::optional<std::string> suppressionEntryFrom(std::string_view text);

struct SuppressionFile {
    struct Refused {
        std::size_t line = 0;  ///< from 1
        std::string text;
        std::string why;  ///< "is neither an address nor an @domain"
    };
    std::vector<std::string> entries;  ///< keys, in the order of the file
    std::vector<Refused> refused;
};

/// Reads CSV (comma, semicolon or tab): its column email in any case, or, without such a header, the first column in
/// which the first record has an entry. Blank lines are nothing. At most 4 GB.
[[nodiscard]] SuppressionFile readSuppressionFile(std::string text);

}  // namespace aicmo
