#pragma once
// A message as GMime, a reader that we did not write, understands it.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aicmo::test {

struct ParsedPart {
    std::string type;         ///< "text/plain"
    std::string disposition;  ///< "attachment", "inline" or nothing
    std::string fileName, contentId;
    std::string content;  ///< decoded
};

struct ParsedMail {
    std::string subject, fromName, fromAddress, to, replyTo, messageId;
    std::vector<std::pair<std::string, std::string>> fields;  ///< as they stand, unfolded and decoded
    std::vector<ParsedPart> parts;                            ///< leaves, in order
    std::string structure;                                    ///< "mixed(alternative(text/plain text/html) …)"

    [[nodiscard]] std::string field(std::string_view name) const;
    [[nodiscard]] std::string content(std::string_view type) const;  ///< of the first part of that type
};

[[nodiscard]] ParsedMail parseMail(std::string_view message);

/// "" when each line ends in CRLF, is at most `limit` bytes and holds no other CR, LF or NUL; else what is wrong.
[[nodiscard]] std::string lineProblem(std::string_view message, std::size_t limit = 998);

}  // namespace aicmo::test
