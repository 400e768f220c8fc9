#include "core/compose/email/email_template.h"

#include <array>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/email/html_scan.h"
#include "core/compose/email/html_text.h"
#include "core/compose/image_facts.h"
#include "core/compose/mime/transfer_encoding.h"

namespace aicmo::email {

namespace {

struct FileType {
    std::string_view extension, mimeType;
};

/// Attachments by their name; what is not here travels as application/octet-stream.
constexpr std::array<FileType, 16> fileTypes{{
    {"pdf", "application/pdf"},
    {"txt", "text/plain"},
    {"csv", "text/csv"},
    {"ics", "text/calendar"},
    {"html", "text/html"},
    {"json", "application/json"},
    {"zip", "application/zip"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"mp4", "video/mp4"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
}};

std::string_view mimeTypeOf(std::string_view path) {
    const std::string extension = toLowerAscii(path.substr(path.rfind('.') + 1));
    for (const FileType& type : fileTypes) {
        if (type.extension == extension) return type.mimeType;
    }
    return "application/octet-stream";
}

std::string_view baseName(std::string_view path) { return path.substr(path.rfind('/') + 1); }

void startFilePart(EncodedPart& part, mime::HeaderText name, mime::Literal disposition) {
    mime::HeaderWriter header(part.encoded);
    part.encoded += "Content-Type: ";
    part.encoded += part.mimeType;
    header.asciiName("name", name);
    part.encoded += "\r\n";
    header.fileName("Content-Disposition", disposition, "filename", name);
    part.encoded += "Content-Transfer-Encoding: base64\r\n";
}

EncodedPart encodeImage(const InlineImage& image) {
    EncodedPart part{std::string(baseName(image.path)), image.contentId, image.mimeType, image.bytes, {}};
    // Paths of a project hold no control character; a name that does is not shown.
    const std::optional<mime::HeaderText> name = mime::HeaderText::from(part.name);
    startFilePart(part, name ? *name : *mime::HeaderText::from("picture"), "inline");
    part.encoded += "Content-ID: <" + image.contentId + ">\r\n\r\n";
    mime::appendBase64(part.encoded, *image.bytes);
    return part;
}

EncodedPart encodeAttachment(std::string_view path, mime::HeaderText name, const std::string& bytes) {
    EncodedPart part{std::string(name.view()), {}, mimeTypeOf(path), std::make_shared<const std::string>(bytes), {}};
    startFilePart(part, name, "attachment");
    part.encoded += "\r\n";
    mime::appendBase64(part.encoded, bytes);
    return part;
}

}  // namespace

EmailTemplate::EmailTemplate(const Plan& plan, std::size_t contentIndex)
    : plan_(plan),
      index_(contentIndex),
      content_(plan.project().content[contentIndex]),
      contacts_(plan.contactsOf(contentIndex)) {
    const EmailContent& email = *content_.email;
    const TemplateScope scope(plan.project(), content_, contacts_);
    digestStart_ = "aicmo.message/1";
    for (const std::string* field : {&plan.project().id, &content_.id, &content_.revision}) {
        digestStart_ += '\0';
        digestStart_ += *field;
    }
    digestStart_ += '\0';
    prepareSender(email);
    prepareTemplates(email, scope);
    prepareHtml(email, scope);
    prepareAttachments(email);
    checkContent(email);
}

std::string EmailTemplate::place(std::string_view member) const {
    return "/content/" + std::to_string(index_) + "/email/" + std::string(member);
}

void EmailTemplate::error(std::string_view rule, Words words, std::string_view member) {
    findings_.push_back(findingOf(rule, std::move(words), place(member)));
}

void EmailTemplate::prepareSender(const EmailContent& email) {
    if (email.from.address.empty())
        return error("email.from", words("the email has no sender address"), "from/address");
    Result<mime::MailAddress> from = mime::MailAddress::from(email.from.address);
    if (!from)
        return error("email.from", words("sender address: %1", Words::message(from.error().message)), "from/address");
    const auto name = mime::HeaderText::from(trim(email.from.name));
    if (!name) return error("email.header.control", words("the sender's name holds a control character"), "from/name");
    from_ = std::move(*from);
    mime::HeaderWriter(senderFields_).mailbox("From", name, *from_);

    if (email.replyTo.empty()) return;
    Result<mime::MailAddress> replyTo = mime::MailAddress::from(email.replyTo);
    if (!replyTo)
        return error("email.reply_to", words("reply address: %1", Words::message(replyTo.error().message)), "reply_to");
    replyTo_ = std::move(*replyTo);
    mime::HeaderWriter(replyToField_).mailbox("Reply-To", std::nullopt, *replyTo_);
}

std::optional<BoundTemplate> EmailTemplate::parse(std::string source, std::string_view member,
                                                  const TemplateScope& scope) {
    if (source.empty()) return std::nullopt;
    return parseAt(std::move(source), place(member), scope, {});
}

std::optional<BoundTemplate> EmailTemplate::parseAt(std::string source, const std::string& place,
                                                    const TemplateScope& scope, std::vector<SourceEdit> edits) {
    Result<BoundTemplate> parsed = BoundTemplate::parse(std::move(source), place, scope, std::move(edits));
    if (parsed) return std::move(*parsed);
    const Error& error = parsed.error();
    findings_.emplace_back(Severity::Error, "liquid.syntax", Words::message(error.message),
                           error.place.empty() ? place : error.place);
    return std::nullopt;
}

void EmailTemplate::prepareTemplates(const EmailContent& email, const TemplateScope& scope) {
    subject_ = parse(email.subject, "subject", scope);
    preheader_ = parse(email.preheader, "preheader", scope);
    text_ = parse(email.text, "text", scope);
    unsubscribe_ = parse(email.unsubscribe, "unsubscribe", scope);
}

void EmailTemplate::prepareHtml(const EmailContent& email, const TemplateScope& scope) {
    std::string html = email.html;
    std::string name = place("html");
    std::string_view path;
    if (html.empty() && !email.htmlFile.empty()) {
        const std::string* file = plan_.files().read(email.htmlFile);
        if (file == nullptr) {
            return error("email.html.missing", words("the project has no file \"%1\"", email.htmlFile), "html_file");
        }
        html = *file;
        name = email.htmlFile;
        path = email.htmlFile;
    }
    if (html.empty()) return;
    const std::string_view domain = from_ ? from_->domain() : std::string_view("localhost");
    InlinedHtml inlined = inlineImages(std::move(html), path, name, plan_.files(), domain);
    findings_.insert(findings_.end(), inlined.findings.begin(), inlined.findings.end());
    for (const InlineImage& image : inlined.images) images_.push_back(encodeImage(image));
    checksAddresses_ = inlined.hasComputedAddresses;
    html_ = parseAt(std::move(inlined.html), name, scope, std::move(inlined.edits));
}

void EmailTemplate::prepareAttachments(const EmailContent& email) {
    for (std::size_t i = 0; i < email.attachments.size(); ++i) {
        const std::string& path = email.attachments[i];
        const std::string member = "attachments/" + std::to_string(i);
        const std::string* bytes = plan_.files().read(path);
        const auto name = mime::HeaderText::from(baseName(path));
        if (bytes == nullptr) {
            error("email.attachment.missing", words("the project has no file \"%1\"", path), member);
        } else if (!name) {
            error("email.header.control", words("the file's name holds a control character"), member);
        } else {
            attachments_.push_back(encodeAttachment(path, *name, *bytes));
        }
    }
}

void EmailTemplate::checkContent(const EmailContent& email) {
    if (trim(email.subject).empty()) error("email.subject.empty", words("the email has no subject"), "subject");
    const bool hasHtmlSource = !email.html.empty() || !email.htmlFile.empty();
    if (!hasHtmlSource && email.text.empty())
        error("email.body.empty", words("the email has neither HTML nor text"), "html");
    if (hasHtmlSource && email.text.empty()) {
        error("email.text.missing", words("no text alternative is given: one is made from the HTML"), "text");
    }
    checkTemplates();
    if (html_) {
        std::size_t without = 0;
        forEachTag(html_->source(), [&without](const HtmlTag& tag) {
            without += static_cast<std::size_t>(!tag.closing && tag.is("img") && tag.find("alt") == nullptr);
        });
        if (without > 0) {
            findings_.push_back(findingOf(
                "email.image.alt",
                words("%Ln picture(s) without alternative text", plainNumber(static_cast<long long>(without))),
                html_->place()));
        }
    }
    std::size_t files = 0;
    for (const std::vector<EncodedPart>* parts : {&images_, &attachments_}) {
        for (const EncodedPart& part : *parts) files += part.encoded.size();
    }
    const ChannelRule& sizeRule = channelRule("email.size");
    if (static_cast<double>(files) > sizeRule.limit) {
        error(sizeRule.id, words("pictures and attachments alone come to %1", againstLimit(sizeRule, files)),
              "attachments");
    }
    if (!unsubscribe_ || unsubscribe_->isFixed()) {
        Rendered rendered;
        if (unsubscribe_) rendered.unsubscribe = unsubscribe_->source();
        fixedUnsubscribe_ = unsubscribeAddresses(rendered, findings_);
    }
}

/// What the author wrote the same for everybody is said once.
void EmailTemplate::checkTemplates() {
    if (html_) {
        links_ = inspectLinks(html_->source());
        links_.addTo(findings_, html_->place());
    }
    if (text_) inspectTextLinks(text_->source()).addTo(findings_, text_->place());
    for (const std::optional<BoundTemplate>* part : {&subject_, &preheader_, &html_, &text_}) {
        if (!*part) continue;
        const std::string shown = part == &html_ ? textFromHtml((*part)->source()) : (*part)->source();
        const std::string_view likely = likelyPlaceholder(shown);
        if (likely.empty()) continue;
        findings_.push_back(
            findingOf("content.placeholder.likely", words("\"%1\" looks like a stand-in", likely), (*part)->place()));
    }
}

}  // namespace aicmo::email
