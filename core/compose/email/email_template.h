#pragma once
// One email content, made ready: templates parsed, pictures and attachments encoded, fixed fields written. Immutable
// afterwards; any number of threads compose from it.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/composer.h"
#include "core/compose/email/inline_images.h"
#include "core/compose/email/link_check.h"
#include "core/compose/mime/header_writer.h"
#include "core/compose/rendering.h"

namespace aicmo::email {

/// A file that goes with every message: its header and body, encoded, without the boundary before it.
struct EncodedPart {
    std::string name, contentId;
    std::string_view mimeType;
    std::shared_ptr<const std::string> bytes;
    std::string encoded;
};

class EmailTemplate {
  public:
    EmailTemplate(const Plan& plan, std::size_t contentIndex);

    /// Findings that hold for every item.
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    [[nodiscard]] Composed compose(std::uint32_t row) const;
    [[nodiscard]] Composed composeTest(std::uint32_t row, std::string_view to) const;
    [[nodiscard]] Result<EmailView> view(std::uint32_t row) const;

  private:
    struct Rendered {
        std::string subject, preheader, unsubscribe;
        RenderedText html, text;
        std::vector<std::string_view> row;
    };
    struct Envelope;

    void prepareSender(const EmailContent& email);
    void prepareTemplates(const EmailContent& email, const TemplateScope& scope);
    void prepareHtml(const EmailContent& email, const TemplateScope& scope);
    void prepareAttachments(const EmailContent& email);
    void checkContent(const EmailContent& email);
    void checkTemplates();
    std::optional<BoundTemplate> parse(std::string source, std::string_view member, const TemplateScope& scope);
    std::optional<BoundTemplate> parseAt(std::string source, const std::string& place, const TemplateScope& scope,
                                         std::vector<SourceEdit> edits);
    [[nodiscard]] std::string place(std::string_view member) const;
    void error(std::string_view rule, Words words, std::string_view member);

    [[nodiscard]] Composed composeTo(std::uint32_t row, std::string_view to, bool isTest) const;
    void render(std::uint32_t row, Rendered& out, std::vector<Finding>& findings) const;
    void insertPreheader(Rendered& rendered) const;
    void check(const Rendered& rendered, std::vector<Finding>& findings) const;
    void checkSubject(const Rendered& rendered, std::vector<Finding>& findings) const;
    void checkHtml(const Rendered& rendered, std::vector<Finding>& findings) const;
    [[nodiscard]] std::vector<mime::HeaderUri> unsubscribeAddresses(const Rendered& rendered,
                                                                    std::vector<Finding>& findings) const;
    void writeMessage(const Rendered& rendered, const Envelope& envelope, std::string& out,
                      std::size_t& dateOffset) const;
    void writeBody(const Rendered& rendered, std::string_view token, std::string& out) const;
    void writeContent(const Rendered& rendered, std::string_view token, std::string& out) const;
    void writeHtml(const Rendered& rendered, std::string_view token, std::string& out) const;

    const Plan& plan_;
    std::size_t index_;
    const ContentItem& content_;
    const ContactTable* contacts_;
    std::vector<Finding> findings_;
    std::optional<mime::MailAddress> from_, replyTo_;
    std::string senderFields_;  ///< "From: …\r\n"
    std::string replyToField_;  ///< "Reply-To: …\r\n", or nothing
    std::string digestStart_;   ///< what every message id of this content is made from, without the recipient
    std::optional<BoundTemplate> subject_, preheader_, html_, text_, unsubscribe_;
    bool checksAddresses_ = false;
    LinkFindings links_;  ///< of the HTML as it is written
    /// The unsubscribe addresses, when they are the same for everybody; what is wrong with them is in findings_.
    std::optional<std::vector<mime::HeaderUri>> fixedUnsubscribe_;
    std::vector<EncodedPart> images_, attachments_;
};

}  // namespace aicmo::email
