#pragma once
// Content-Transfer-Encoding (RFC 2045 section 6): quoted-printable and base64. Pure; appends to the caller's buffer.

#include <cstddef>
#include <string>
#include <string_view>

namespace aicmo::mime {

enum class TransferEncoding { QuotedPrintable, Base64 };
[[nodiscard]] std::string_view toString(TransferEncoding encoding);  ///< "quoted-printable", "base64"

/// The one that makes the text shorter.
[[nodiscard]] TransferEncoding shorterEncoding(std::string_view text);
/// The same for a text of this size with so many bytesToEncode().
[[nodiscard]] TransferEncoding shorterEncoding(std::size_t size, std::size_t toEncode);
/// How many bytes quoted-printable writes as =XX, but for those at the borders of lines.
[[nodiscard]] std::size_t bytesToEncode(std::string_view text);

/// Text of any line ending as quoted-printable: every line ends in CRLF (the last one too), none is longer than 76.
/// No line starts with a dot or with "From ": servers that mishandle those never see them.
void appendQuotedPrintable(std::string& out, std::string_view text);

/// Base64 in lines of 76, each ended by CRLF; nothing for no bytes.
void appendBase64(std::string& out, std::string_view bytes);

/// Text with every line ending as CRLF, and one at the end.
[[nodiscard]] std::string withCrlf(std::string_view text);

/// True when all bytes are below 0x80.
[[nodiscard]] bool isAscii(std::string_view text);
/// isUtf8() of core/base, quick on text that is mostly ASCII.
[[nodiscard]] bool isUtf8Quick(std::string_view text);

}  // namespace aicmo::mime
