#pragma once
// Secrets in files, as the "<NAME>_FILE" variables name them.

#include <string>

#include "core/base/result.h"

namespace aicmo {

/// The file's content without the line ends at its end. Refused (kind Refused) when it is no ordinary file, larger than
/// 64 KiB, or readable or writable by group or others; a credential of systemd ($CREDENTIALS_DIRECTORY) may be read by
/// the group. The content is in no error.
[[nodiscard]] Result<std::string> readSecretFile(const std::string& path);

}  // namespace aicmo
