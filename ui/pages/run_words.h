#pragma once
// What the run page says of a run that is over, or was stopped.

#include <QStringList>

#include "core/store/store.h"

namespace aicmo::ui {

/// "Mon 2 Mar, 09:00, live, finished"
[[nodiscard]] QString runTitle(const Run& run);
/// "Finished, with 9 failures"
[[nodiscard]] QString headlineOf(const Run& run, const RunCounts& counts);
/// "09:00:04 to 09:05:12, 5 min 8 s"
[[nodiscard]] QString timeOf(const Run& run);
/// What went wrong with the run as a whole.
[[nodiscard]] QStringList errorsOf(const Run& run);

}  // namespace aicmo::ui
