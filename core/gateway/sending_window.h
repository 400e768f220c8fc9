#pragma once
// The hours in which an account may send, on the clocks of a named time zone (IANA, from the system's tz database).

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace aicmo {

/// "Mon-Fri 09:00-18:00 Europe/Berlin": days (none = every day), hours, zone. Days and hours may be lists:
/// "Mon-Thu,Sat 09:00-12:00,13:30-18:00 Asia/Tokyo". "22:00-06:00" goes on into the next morning and belongs to the day
/// on which it begins; "24:00" ends a day.
///
/// What counts is what the clock on the wall says: hours that a change to summer time leaves out have no opening in
/// them, hours that come twice are open twice. Immutable; thread-safe.
class SendingWindow {
  public:
    /// InvalidInput, with what is wrong, for anything else.
    [[nodiscard]] static Result<SendingWindow> parse(std::string_view text);

    struct Span {
        Instant from, until;  ///< open from the first, closed from the second
    };
    /// The opening that `at` lies in, cut off in front (from == at), or the next one.
    [[nodiscard]] Span openingAt(Instant at) const;

    [[nodiscard]] const std::string& text() const { return text_; }
    /// "Mon 2026-03-02 09:00 Europe/Berlin".
    [[nodiscard]] std::string localText(Instant at) const;

  private:
    struct Hours {
        int opens = 0, closes = 0;  // minutes since midnight; closes <= opens: on the next day
    };
    struct Zone;
    SendingWindow() = default;
    [[nodiscard]] bool open(Instant at) const;
    [[nodiscard]] Instant nextChange(Instant after, bool toOpen) const;

    std::string text_;
    unsigned days_ = 0;  // bit 0: Monday
    std::vector<Hours> hours_;
    std::shared_ptr<const Zone> zone_;
};

}  // namespace aicmo
