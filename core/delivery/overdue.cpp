#include "core/delivery/overdue.h"

#include "core/base/words.h"

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
    return held ? words("overdue by %1: needs confirmation", roughly(floor<minutes>(late))).text() : std::string();
}

std::string roughly(minutes time) {
    if (time < hours(2)) return words("%Ln min", plainNumber(time.count())).text();
    if (time < hours(48)) return words("%Ln h", plainNumber(floor<hours>(time).count())).text();
    return words("%Ln days", plainNumber(floor<days>(time).count())).text();
}

}  // namespace aicmo
