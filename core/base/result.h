#pragma once
// Errors are values: every function of core that can fail returns Result<T>. Nothing in core throws past its own room.

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace aicmo {

/// What a caller can do about an error; the text is for people, the kind is for programs.
enum class ErrorKind {
    InvalidInput,  ///< the document, address or argument is wrong; mend it
    NotFound,      ///< no such project, file, item
    Refused,       ///< a safety rule or a service says no
    Conflict,      ///< somebody else changed it first; read again
    Busy,          ///< another program is doing this right now; wait
    Io,            ///< reading or writing a file or the store failed
    Full,          ///< no space left
    Corrupt,       ///< what was stored is damaged or newer than this program
    Auth,          ///< credentials are missing, wrong or expired
    Network,       ///< no connection, or it broke before anything could be accepted
    Cancelled,     ///< the operator stopped it
    Unsupported,   ///< not built in, or not possible here
    Internal,      ///< a defect of this program
};

/// One thing that went wrong. `place` says where ("project.json:12:7", "/content/0/email/subject"), `advice` what to
/// do.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message;
    std::string place;
    std::string advice;

    /// "place: message (advice)", in one line, for a terminal or a report.
    [[nodiscard]] std::string text() const;
    /// The same error, with a sentence about what we were doing put in front ("importing x.aicmo: …").
    [[nodiscard]] Error within(std::string_view doing) const;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, std::string place = {},
                                                std::string advice = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(place), std::move(advice)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

/// Stable lower-case word for logs, events and JSON ("invalid_input").
[[nodiscard]] std::string_view toString(ErrorKind kind);

}  // namespace aicmo
