#include "tests/compose/parsed_mail.h"

#include <gmime/gmime.h>
#include <memory>

namespace aicmo::test {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

std::string text(const char* value) { return value == nullptr ? std::string{} : std::string(value); }

std::string decoded(GMimePart* part) {
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (wrapper == nullptr || g_mime_data_wrapper_write_to_stream(wrapper, stream.get()) < 0) return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

void walk(GMimeObject* object, ParsedMail& mail) {
    GMimeContentType* type = g_mime_object_get_content_type(object);
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart* multipart = GMIME_MULTIPART(object);
        mail.structure += text(g_mime_content_type_get_media_subtype(type)) + '(';
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            if (i > 0) mail.structure += ' ';
            walk(g_mime_multipart_get_part(multipart, i), mail);
        }
        mail.structure += ')';
        return;
    }
    ParsedPart part;
    const std::unique_ptr<char, decltype(&g_free)> name(g_mime_content_type_get_mime_type(type), &g_free);
    part.type = text(name.get());
    part.disposition = text(g_mime_object_get_disposition(object));
    part.contentId = text(g_mime_object_get_content_id(object));
    if (GMIME_IS_PART(object)) {
        part.fileName = text(g_mime_part_get_filename(GMIME_PART(object)));
        part.content = decoded(GMIME_PART(object));
    }
    mail.structure += part.type;
    mail.parts.push_back(std::move(part));
}

std::string addresses(InternetAddressList* list) {
    if (list == nullptr) return {};
    const std::unique_ptr<char, decltype(&g_free)> out(internet_address_list_to_string(list, nullptr, FALSE), &g_free);
    return text(out.get());
}

}  // namespace

ParsedMail parseMail(std::string_view message) {
    static const bool started = (g_mime_init(), true);
    static_cast<void>(started);
    ParsedMail mail;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(message.data(), message.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed) return mail;
    mail.subject = text(g_mime_message_get_subject(parsed.get()));
    mail.messageId = text(g_mime_message_get_message_id(parsed.get()));
    mail.to = addresses(g_mime_message_get_to(parsed.get()));
    mail.replyTo = addresses(g_mime_message_get_reply_to(parsed.get()));
    InternetAddressList* from = g_mime_message_get_from(parsed.get());
    if (internet_address_list_length(from) == 1) {
        InternetAddress* sender = internet_address_list_get_address(from, 0);
        mail.fromName = text(internet_address_get_name(sender));
        mail.fromAddress = text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)));
    }
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(parsed.get()));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
        mail.fields.emplace_back(text(g_mime_header_get_name(header)), text(g_mime_header_get_value(header)));
    }
    if (GMimeObject* body = g_mime_message_get_mime_part(parsed.get())) walk(body, mail);
    return mail;
}

std::string ParsedMail::field(std::string_view name) const {
    for (const auto& [known, value] : fields) {
        if (known == name) return value;
    }
    return {};
}

std::string ParsedMail::content(std::string_view type) const {
    for (const ParsedPart& part : parts) {
        if (part.type == type) return part.content;
    }
    return {};
}

std::string lineProblem(std::string_view message, std::size_t limit) {
    if (message.find('\0') != std::string_view::npos) return "NUL";
    std::size_t line = 1;
    for (std::size_t at = 0; at < message.size(); ++line) {
        const std::size_t end = message.find_first_of("\r\n", at);
        const std::string where = "line " + std::to_string(line) + ": ";
        if (end == std::string_view::npos) return where + "no CRLF at the end";
        if (message.substr(end, 2) != "\r\n") return where + "bare CR or LF";
        if (end - at > limit) return where + std::to_string(end - at) + " bytes";
        at = end + 2;
    }
    return {};
}

}  // namespace aicmo::test
