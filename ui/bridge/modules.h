#pragma once
// Libraries that the console loads when something first needs them: they would cost its start time and memory.

#include <QString>

namespace aicmo::ui {

/// The file of that module, in the build tree or as installed, there or not: lib/aicmo beside the program's own folder.
[[nodiscard]] QString modulePath(const QString& name);

}  // namespace aicmo::ui
