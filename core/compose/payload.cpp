#include "core/compose/payload.h"

namespace aicmo {

std::string Payload::previewBytes() const {
    if (const EmailPayload* mail = email()) return mail->message;
    if (const CrmPayload* record = crm()) return record->body + '\n';
    std::string out;
    for (const std::string& body : post()->bodies) out += body + '\n';
    for (const Upload& upload : post()->uploads) {
        out += "upload:" + upload.sha256 + ' ' + upload.mimeType + ' ' + upload.path + '\n';
    }
    return out;
}

}  // namespace aicmo
