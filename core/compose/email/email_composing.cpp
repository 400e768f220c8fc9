// Composing one email from a prepared template: render, check, write, digest.

#include <algorithm>
#include <cstring>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/email/email_template.h"
#include "core/compose/email/html_scan.h"
#include "core/compose/email/html_text.h"
#include "core/compose/mime/transfer_encoding.h"

namespace aicmo::email {

/// What a message needs besides its rendered texts.
struct EmailTemplate::Envelope {
    const mime::MailAddress& to;
    mime::HeaderText subject;
    std::span<const mime::HeaderUri> unsubscribe;
    std::string_view messageId;
    std::string_view token;  ///< hex; boundaries are made from it
    bool isTest = false;
};

namespace {

bool hasError(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

// "=_" can stand in no quoted-printable text (there '=' is followed by hex digits or the line's end) and in no base64.
void appendBoundary(std::string& out, char kind, std::string_view token) {
    out += "=_";
    out += kind;
    out += token;
}

void openMultipart(std::string& out, std::string_view type, char kind, std::string_view token) {
    out += "Content-Type: multipart/";
    out += type;
    out += ";\r\n boundary=\"";
    appendBoundary(out, kind, token);
    out += "\"\r\n\r\n";
}

void startPart(std::string& out, char kind, std::string_view token) {
    out += "--";
    appendBoundary(out, kind, token);
    out += "\r\n";
}

void closeMultipart(std::string& out, char kind, std::string_view token) {
    out += "--";
    appendBoundary(out, kind, token);
    out += "--\r\n";
}

void trimInPlace(std::string& text) {
    const std::string_view kept = trim(text);
    if (kept.size() != text.size()) text = std::string(kept);
}

std::string mailboxText(const std::string& name, const std::string& address) {
    return name.empty() ? address : name + " <" + address + '>';
}

}  // namespace

Composed EmailTemplate::compose(std::uint32_t row) const { return composeTo(row, contacts_->address(row), false); }

Composed EmailTemplate::composeTest(std::uint32_t row, std::string_view to) const { return composeTo(row, to, true); }

void EmailTemplate::render(std::uint32_t row, Rendered& out, std::vector<Finding>& findings) const {
    readRow(contacts_, row, out.row);
    const auto renderPart = [&](const std::optional<BoundTemplate>& part, Escaping escaping, auto& into) {
        into.clear();
        if (part) part->render(out.row, escaping, into, findings);
    };
    renderPart(subject_, Escaping::Plain, out.subject);
    renderPart(preheader_, Escaping::Plain, out.preheader);
    renderPart(html_, Escaping::Html, out.html);
    renderPart(text_, Escaping::Plain, out.text);
    renderPart(unsubscribe_, Escaping::Plain, out.unsubscribe);
    for (std::string* line : {&out.subject, &out.preheader, &out.unsubscribe}) trimInPlace(*line);
    if (html_ && !text_) out.text.text = textFromHtml(out.html.text);
    insertPreheader(out);
}

void EmailTemplate::insertPreheader(Rendered& rendered) const {
    if (rendered.preheader.empty() || rendered.html.text.empty()) return;
    const std::string escaped = escapeHtml(rendered.preheader);
    if (rendered.html.text.find(escaped) != std::string::npos) return;
    rendered.html.insert(bodyStart(rendered.html.text),
                         "<div style=\"display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;"
                         "overflow:hidden;mso-hide:all\">" +
                             escaped + "</div>");
}

void EmailTemplate::check(const Rendered& rendered, std::vector<Finding>& findings) const {
    const auto checkText = [&findings](const RenderedText& text, const std::optional<BoundTemplate>& source) {
        if (!source) return;
        if (text.holdsNul()) {
            findings.push_back(findingOf("email.text.nul", words("the text holds a NUL character"), source->place()));
        }
        if (!text.isUtf8()) {
            findings.push_back(findingOf("content.utf8", words("the text is not valid UTF-8"), source->place()));
        }
        const std::string_view placeholder = text.placeholder();
        if (!placeholder.empty()) {
            findings.push_back(
                findingOf("content.placeholder", words("\"%1\" is still there", placeholder), source->place()));
        }
    };
    if (preheader_) checkText({rendered.preheader, {}}, preheader_);
    checkText(rendered.html, html_);
    checkText(rendered.text, text_);
    checkSubject(rendered, findings);
    checkHtml(rendered, findings);
}

void EmailTemplate::checkSubject(const Rendered& rendered, std::vector<Finding>& findings) const {
    if (!subject_) return;
    static const ChannelRule& subjectRule = channelRule("email.subject.length");
    const std::string_view placeholder = leftOverPlaceholder(rendered.subject);
    if (!placeholder.empty()) {
        findings.push_back(
            findingOf("content.placeholder", words("\"%1\" is still there", placeholder), subject_->place()));
    }
    if (rendered.subject.empty()) {
        findings.push_back(
            findingOf("email.subject.empty", words("the subject is empty for this recipient"), subject_->place()));
    } else if (static_cast<double>(rendered.subject.size()) > subjectRule.limit) {
        const std::size_t length = characterCount(rendered.subject);
        if (static_cast<double>(length) > subjectRule.limit) {
            findings.push_back(findingOf(subjectRule.id, words("the subject has %1", againstLimit(subjectRule, length)),
                                         subject_->place()));
        }
    }
}

void EmailTemplate::checkHtml(const Rendered& rendered, std::vector<Finding>& findings) const {
    if (!html_) return;
    static const ChannelRule& near = channelRule("email.html.clip_near");
    static const ChannelRule& clipped = channelRule("email.html.clipped");
    static const ChannelRule& phone = channelRule("email.html.clip_phone");
    const auto size = static_cast<double>(rendered.html.text.size());
    if (size > phone.limit) {
        const ChannelRule& passed = size > clipped.limit ? clipped : size > near.limit ? near : phone;
        findings.push_back(findingOf(
            passed.id, words("the HTML has %1", againstLimit(passed, rendered.html.text.size())), html_->place()));
    }
    if (checksAddresses_) {
        const std::string_view address = unusableAddress(rendered.html.text);
        if (!address.empty()) {
            findings.push_back(findingOf(
                "email.image.reference",
                words("\"%1\" is computed by the template and is not an https address", address), html_->place()));
        }
    }
    if (links_.hasComputed) {
        LinkFindings found = inspectLinks(rendered.html.text);
        found.leaveOut(links_);
        found.addTo(findings, html_->place());
    }
    if (!preheader_) return;
    static const ChannelRule& shortest = channelRule("email.preheader.short");
    static const ChannelRule& longest = channelRule("email.preheader.long");
    const std::size_t length = characterCount(rendered.preheader);
    if (static_cast<double>(length) < shortest.limit) {
        findings.push_back(findingOf(shortest.id,
                                     words("the preheader has %Ln characters, fewer than %2", length, shortest.limit),
                                     preheader_->place()));
    } else if (static_cast<double>(length) > longest.limit) {
        findings.push_back(
            findingOf(longest.id, words("the preheader has %1", againstLimit(longest, length)), preheader_->place()));
    }
}

std::vector<mime::HeaderUri> EmailTemplate::unsubscribeAddresses(const Rendered& rendered,
                                                                 std::vector<Finding>& findings) const {
    if (fixedUnsubscribe_) return *fixedUnsubscribe_;
    std::vector<mime::HeaderUri> addresses;
    std::size_t oneClick = 0;
    for (const std::string_view word : split(rendered.unsubscribe, ' ')) {
        if (word.empty()) continue;
        Result<mime::HeaderUri> address = mime::HeaderUri::from(word);
        if (!address) {
            findings.push_back(findingOf("email.unsubscribe.form",
                                         words("unsubscribe address: %1", Words::message(address.error().message)),
                                         place("unsubscribe")));
            return {};
        }
        oneClick += static_cast<std::size_t>(address->isHttps());
        addresses.push_back(std::move(*address));
    }
    if (oneClick > 1) {
        findings.push_back(findingOf("email.unsubscribe.form", words("more than one https unsubscribe address"),
                                     place("unsubscribe")));
    }
    if (oneClick == 0) {
        static const ChannelRule& bulk = channelRule("email.one_click.bulk");
        const bool isBulk = contacts_ != nullptr && static_cast<double>(contacts_->size()) >= bulk.limit;
        findings.push_back(findingOf(isBulk ? bulk.id : "email.one_click",
                                     addresses.empty() ? words("there is no unsubscribe address")
                                                       : words("only a mailto: unsubscribe address: no one-click"),
                                     place("unsubscribe")));
    }
    return addresses;
}

Composed EmailTemplate::composeTo(std::uint32_t row, std::string_view to, bool isTest) const {
    thread_local Rendered rendered;
    thread_local std::string message;
    thread_local Sha256 hash;

    Composed composed;
    std::copy_if(findings_.begin(), findings_.end(), std::back_inserter(composed.findings),
                 [](const Finding& finding) { return finding.severity == Severity::Error; });
    const Result<mime::MailAddress> recipient = mime::MailAddress::from(to);
    if (!recipient) {
        composed.findings.push_back(
            findingOf("email.to", words("recipient: %1", Words::message(recipient.error().message)), std::string(to)));
    }
    render(row, rendered, composed.findings);
    check(rendered, composed.findings);
    const std::vector<mime::HeaderUri> unsubscribe = unsubscribeAddresses(rendered, composed.findings);
    if (isTest) rendered.subject.insert(0, "[Test] ");
    const std::optional<mime::HeaderText> subject = mime::HeaderText::from(rendered.subject);
    if (!subject) {
        composed.findings.push_back(findingOf("email.header.control", words("the subject holds a control character"),
                                              subject_ ? subject_->place() : place("subject")));
    }
    if (hasError(composed.findings) || !recipient || !subject || !from_) return composed;

    const std::string token =
        toHex(hash.add(digestStart_).add(to).add(isTest ? std::string_view("\0test", 5) : std::string_view{}).finish())
            .substr(0, 32);
    EmailPayload email;
    email.envelopeFrom = from_->text();
    email.envelopeTo = recipient->text();
    email.messageId = '<' + token + '@' + std::string(from_->domain()) + '>';
    email.needsSmtpUtf8 =
        recipient->needsSmtpUtf8() || from_->needsSmtpUtf8() || (replyTo_ && replyTo_->needsSmtpUtf8());
    writeMessage(rendered, {*recipient, *subject, unsubscribe, email.messageId, token, isTest}, message,
                 email.dateOffset);
    email.message = message;
    composed.payload.sha256 = hash.add(email.message).finish();
    composed.payload.content = std::move(email);
    return composed;
}

void EmailTemplate::writeMessage(const Rendered& rendered, const Envelope& envelope, std::string& out,
                                 std::size_t& dateOffset) const {
    out.clear();
    out += senderFields_;
    mime::HeaderWriter header(out);
    header.mailbox("To", std::nullopt, envelope.to);
    out += replyToField_;
    header.text("Subject", envelope.subject);
    dateOffset = out.size();
    out += "Message-ID: ";
    out += envelope.messageId;
    out += "\r\nMIME-Version: 1.0\r\n";
    if (!envelope.unsubscribe.empty()) {
        header.uris("List-Unsubscribe", envelope.unsubscribe);
        const bool oneClick = std::any_of(envelope.unsubscribe.begin(), envelope.unsubscribe.end(),
                                          [](const mime::HeaderUri& uri) { return uri.isHttps(); });
        if (oneClick) header.fixed("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    if (envelope.isTest) header.fixed("X-AICMO-Test", "1");
    writeBody(rendered, envelope.token, out);
}

void EmailTemplate::writeBody(const Rendered& rendered, std::string_view token, std::string& out) const {
    if (attachments_.empty()) return writeContent(rendered, token, out);
    openMultipart(out, "mixed", 'm', token);
    startPart(out, 'm', token);
    writeContent(rendered, token, out);
    for (const EncodedPart& attachment : attachments_) {
        startPart(out, 'm', token);
        out += attachment.encoded;
    }
    closeMultipart(out, 'm', token);
}

void EmailTemplate::writeContent(const Rendered& rendered, std::string_view token, std::string& out) const {
    if (!html_) return rendered.text.appendLeaf(out, "text/plain");
    if (rendered.text.text.empty()) return writeHtml(rendered, token, out);
    openMultipart(out, "alternative", 'a', token);
    startPart(out, 'a', token);
    rendered.text.appendLeaf(out, "text/plain");
    startPart(out, 'a', token);
    writeHtml(rendered, token, out);
    closeMultipart(out, 'a', token);
}

void EmailTemplate::writeHtml(const Rendered& rendered, std::string_view token, std::string& out) const {
    if (images_.empty()) return rendered.html.appendLeaf(out, "text/html");
    openMultipart(out, "related", 'r', token);
    startPart(out, 'r', token);
    rendered.html.appendLeaf(out, "text/html");
    for (const EncodedPart& image : images_) {
        startPart(out, 'r', token);
        out += image.encoded;
    }
    closeMultipart(out, 'r', token);
}

Result<EmailView> EmailTemplate::view(std::uint32_t row) const {
    Rendered rendered;
    std::vector<Finding> findings;
    render(row, rendered, findings);
    EmailView view;
    view.from = mailboxText(content_.email->from.name, content_.email->from.address);
    view.to = contacts_->address(row);
    view.replyTo = content_.email->replyTo;
    view.subject = std::move(rendered.subject);
    view.preheader = std::move(rendered.preheader);
    view.html = std::move(rendered.html.text);
    view.text = std::move(rendered.text.text);
    view.unsubscribe = std::move(rendered.unsubscribe);
    for (const EncodedPart& image : images_) {
        view.parts.push_back({image.name, std::string(image.mimeType), image.contentId, true, image.bytes});
    }
    for (const EncodedPart& file : attachments_) {
        view.parts.push_back({file.name, std::string(file.mimeType), {}, false, file.bytes});
    }
    return view;
}

}  // namespace aicmo::email
