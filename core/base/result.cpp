#include "core/base/result.h"

namespace aicmo {

std::string Error::text() const {
    std::string out;
    if (!place.empty()) {
        out += place;
        out += ": ";
    }
    out += message;
    if (!advice.empty()) {
        out += " (";
        out += advice;
        out += ')';
    }
    return out;
}

Error Error::within(std::string_view doing) const {
    Error outer = *this;
    outer.message = std::string(doing) + ": " + message;
    return outer;
}

std::string_view toString(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput: return "invalid_input";
        case ErrorKind::NotFound: return "not_found";
        case ErrorKind::Refused: return "refused";
        case ErrorKind::Conflict: return "conflict";
        case ErrorKind::Busy: return "busy";
        case ErrorKind::Io: return "io";
        case ErrorKind::Full: return "full";
        case ErrorKind::Corrupt: return "corrupt";
        case ErrorKind::Auth: return "auth";
        case ErrorKind::Network: return "network";
        case ErrorKind::Cancelled: return "cancelled";
        case ErrorKind::Unsupported: return "unsupported";
        case ErrorKind::Internal: return "internal";
    }
    return "internal";
}

}  // namespace aicmo
