#pragma once
// Whether the time of a content is one that the clocks of its project show. Pure; any number of threads.

#include <cstddef>
#include <vector>

#include "core/compose/composer.h"

namespace aicmo {

/// Adds content.schedule.gap when scheduled_at, as it is written, is skipped by the clocks of the project's time zone
/// (IANA), else content.schedule.offset when its offset is another than theirs. Nothing without a time or a zone.
void addScheduleFindings(const Project& project, std::size_t contentIndex, std::vector<Finding>& findings);

}  // namespace aicmo
