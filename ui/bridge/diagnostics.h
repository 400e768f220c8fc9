#pragma once
// A folder for whoever is asked for help: what runs here, how the store stands, what happened of late. Neither secrets
// nor addresses, texts or names of projects are in it.

#include <QString>

#include "ui/console.h"

namespace aicmo::ui {

/// What only the UI thread knows: screens, platform, style.
[[nodiscard]] QString describeDisplay();

/// Makes a folder below `parent` and fills it. Blocks, so only on a worker. The answer is its path.
[[nodiscard]] Result<QString> writeDiagnostics(const ConsoleServices& services, const QString& parent,
                                               const QString& display);

}  // namespace aicmo::ui
