#include "core/delivery/overdue.h"

namespace aicmo {

using namespace std::chrono;

OverdueWatch::OverdueWatch(const Clock& clock, minutes grace, bool atStart, bool confirmed)
    : clock_(clock),
      grace_(grace),
      atStart_(atStart),
      confirmed_(confirmed),
      started_(clock.now()),
      startedSteady_(steady_clock::now()) {}

bool OverdueWatch::leapt(Instant now) const {
    return (now - started_) - (steady_clock::now() - startedSteady_) > grace_;
}

std::string OverdueWatch::problem(const ContentItem& content) const {
    if (!content.scheduledAt || confirmed_) return {};
    const Instant now = clock_.now();
    const auto late = now - *content.scheduledAt;
    if (late <= grace_) return {};
    const bool held = (atStart_ && started_ - *content.scheduledAt > grace_) || leapt(now);
    return held ? std::string(overdueBy) + roughly(floor<minutes>(late)) + ": needs confirmation" : std::string();
}

std::string roughly(minutes time) {
    if (time < hours(2)) return std::to_string(time.count()) + " min";
    if (time < hours(48)) return std::to_string(floor<hours>(time).count()) + " h";
    return std::to_string(floor<days>(time).count()) + " days";
}

}  // namespace aicmo
