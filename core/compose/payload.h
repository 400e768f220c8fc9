#pragma once
// What a gateway gets for one plan item: the exact bytes, and their digest.
//
// payload_sha256 is the SHA-256 of exactly what `aicmo preview` prints, previewBytes():
//  - email: the whole RFC 5322 message without its Date line;
//  - posts: each request body as canonical JSON on a line of its own, in the order of the requests, then for each
//    upload the line "upload:<sha256> <mime type> <path>"; lines end in LF;
//  - CRM: the body as canonical JSON and LF.

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/digest.h"
#include "core/project/project.h"

namespace aicmo {

/// One message to one recipient. Lines end in CRLF; no bare CR, LF or NUL is in it.
struct EmailPayload {
    std::string envelopeFrom;
    std::string envelopeTo;
    std::string message;         ///< without the Date field
    std::size_t dateOffset = 0;  ///< where "Date: …\r\n" is put in at hand-over
    std::string messageId;       ///< with angle brackets; the same in every attempt
    bool needsSmtpUtf8 = false;  ///< an address or header holds non-ASCII that cannot be encoded away
};

/// A file that a service needs before the request that names it (LinkedIn images, X media).
struct Upload {
    std::string path;  ///< in the project
    std::string mimeType;
    std::string altText;
    std::string sha256;
    std::shared_ptr<const std::string> bytes;
};

/// A social post: the JSON bodies of its requests, with stand-ins where only the service knows the value.
///  - "upload:<sha256>" is the id that the service gives to that upload.
///  - "container:<n>" is the id that the n-th body's request (from 0) was answered with.
/// LinkedIn: one body, for POST /rest/posts, without `author`: that is the account's, the gateway adds it.
/// Instagram: one container for each picture, the carousel's parent if there are several ("children" is an array of
/// stand-ins), and last the publishing request {"creation_id": "container:<n>"}.
/// X: one body, for POST /2/tweets.
struct PostPayload {
    Channel channel = Channel::LinkedIn;
    std::vector<std::string> bodies;  ///< canonical JSON, in the order of the requests
    std::vector<Upload> uploads;
    std::string text;  ///< the text as people will read it
};

/// One CRM record or engagement.
/// sync_contact: {"inputs": [one input]} of the batch upsert, keyed by email; gateways join the inputs of several
/// items. log_engagement: the note, associated with "contact:<email>", which the gateway replaces by the contact's id.
/// When the document gives neither scheduled_at nor updated_at, hs_timestamp is left out and the gateway adds the
/// hand-over time. hs_note_body ends in the comment "<!-- aicmo:<reference> -->", which finds the note again after a
/// lost answer.
struct CrmPayload {
    CrmOperation operation = CrmOperation::SyncContact;
    std::string email;  ///< the record's key
    std::string body;   ///< canonical JSON of the request for this one item
};

struct Payload {
    std::variant<EmailPayload, PostPayload, CrmPayload> content;
    Digest sha256{};

    [[nodiscard]] const EmailPayload* email() const { return std::get_if<EmailPayload>(&content); }
    [[nodiscard]] const PostPayload* post() const { return std::get_if<PostPayload>(&content); }
    [[nodiscard]] const CrmPayload* crm() const { return std::get_if<CrmPayload>(&content); }
    /// Exactly what `aicmo preview` prints.
    [[nodiscard]] std::string previewBytes() const;
};

}  // namespace aicmo
