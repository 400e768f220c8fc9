#pragma once
// What a gateway gets for one plan item: the exact bytes, and their digest.
//
// payload_sha256 is the SHA-256 of exactly what `aicmo preview` prints: for email the whole RFC 5322 message without
// its Date line; for the other channels the canonical JSON of every request body in order, uploads by their own
// SHA-256.

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

/// A social post. `body` is the JSON of the request that publishes; uploads are named in it as "upload:<sha256>" until
/// the service has given them ids.
struct PostPayload {
    Channel channel = Channel::LinkedIn;
    std::vector<std::string> bodies;  ///< canonical JSON, in the order of the requests
    std::vector<Upload> uploads;
    std::string text;  ///< the text as people will read it
};

/// One CRM record or engagement.
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
