#pragma once
// What is so late that an operator has to say again that it shall go out.

#include <chrono>
#include <string>

#include "core/base/clock.h"
#include "core/project/project.h"

namespace aicmo {

/// How the reason begins.
inline constexpr std::string_view overdueBy = "overdue by ";

/// An item is overdue when its time passed more than a grace period before the run was started or continued, and,
/// should the machine's clock leap ahead by more than that while the run goes (it slept, a snapshot was restored, the
/// clock was set), more than that before now. A run that is merely slow makes nothing overdue. Contents without a time
/// never are. Thread-safe.
class OverdueWatch {
  public:
    /// `atStart`: what is overdue already is held. False when whoever started the run asked for the whole plan,
    /// whatever its times. `confirmed`: nothing is held, neither now nor after a leap.
    OverdueWatch(const Clock& clock, std::chrono::minutes grace, bool atStart, bool confirmed);

    /// "overdue by 3 h: needs confirmation"; empty when the content may go.
    [[nodiscard]] std::string problem(const ContentItem& content) const;

  private:
    [[nodiscard]] bool leapt(Instant now) const;

    const Clock& clock_;
    std::chrono::minutes grace_;
    bool atStart_, confirmed_;
    Instant started_;
    std::chrono::steady_clock::time_point startedSteady_;  // stands still while the machine sleeps
};

/// "45 min", "3 h", "12 days".
[[nodiscard]] std::string roughly(std::chrono::minutes time);

}  // namespace aicmo
