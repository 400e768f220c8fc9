#pragma once
// Header fields (RFC 5322 section 2.2, RFC 2047, RFC 2231). A field can only be made from types that cannot hold CR,
// LF, NUL or another control character: header injection does not compile, or is refused where the value is made.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/compose/mime/mail_address.h"

namespace aicmo::mime {

/// Text that may stand in a header: UTF-8 without any control character. A view; the text must outlive it.
class HeaderText {
  public:
    /// Nothing when the text holds a control character (tab counts) or is not UTF-8.
    [[nodiscard]] static std::optional<HeaderText> from(std::string_view text);
    [[nodiscard]] std::string_view view() const { return text_; }

  private:
    explicit HeaderText(std::string_view text) : text_(text) {}
    std::string_view text_;
};

/// An https: or mailto: address for a header: ASCII, no blank, no angle bracket, at most 900 bytes.
class HeaderUri {
  public:
    /// Non-ASCII characters are percent-encoded, a non-ASCII host becomes A-labels. InvalidInput says what is wrong.
    [[nodiscard]] static Result<HeaderUri> from(std::string_view text);
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool isHttps() const { return https_; }

  private:
    HeaderUri() = default;
    std::string text_;
    bool https_ = false;
};

/// A name or a fixed value that is written in the program's source and nowhere else.
class Literal {
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): consteval, so only a literal can be converted.
    consteval Literal(const char* text) : text_(text) {}
    [[nodiscard]] std::string_view view() const { return text_; }

  private:
    std::string_view text_;
};

/// Appends whole fields, folded at 78 where that is possible, never over 998.
class HeaderWriter {
  public:
    explicit HeaderWriter(std::string& out) : out_(out) {}

    /// Subject and the like: as it is when it is plain ASCII, else as encoded words.
    void text(Literal name, HeaderText value);
    /// "Name <address>", or the address alone when there is no name.
    void mailbox(Literal name, std::optional<HeaderText> displayName, const MailAddress& address);
    void uris(Literal name, std::span<const HeaderUri> values);
    void fixed(Literal name, Literal value);
    /// "Content-Disposition: attachment; filename=…" (RFC 2183); a name that is not ASCII, or long, as in RFC 2231.
    void fileName(Literal name, Literal value, Literal parameter, HeaderText file);
    /// Goes on with a field: "; name=…" with '_' for what is not ASCII, for readers that do not know RFC 2231. Both
    /// forms in one field would be a duplicate parameter to readers that do.
    void asciiName(Literal parameter, HeaderText file);

  private:
    void start(Literal name);

    std::string& out_;
};

}  // namespace aicmo::mime
