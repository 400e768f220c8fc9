#pragma once
// The file in which heads of the event log are written down, one SEQ:HASH a line.
// It lets verification notice a log that was cut off or replaced, which a chain alone cannot.

#include <filesystem>
#include <vector>

#include "core/event/event.h"
#include "core/store/sql/failure.h"

namespace aicmo::sql {

/// Appends one line, durably. The file is made 0600.
void writeHead(const std::filesystem::path& file, const EventHead& head);
/// Every head of the file; none when there is no file. A line that a full disk cut off is left out.
[[nodiscard]] std::vector<EventHead> readHeads(const std::filesystem::path& file);

}  // namespace aicmo::sql
