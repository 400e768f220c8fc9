#pragma once
// The file beside the store in which heads of the event log are written down ("console.db.heads", one SEQ:HASH a line).
// It lets verification notice a log that was cut off or replaced, which a chain alone cannot.

#include <filesystem>
#include <vector>

#include "core/event/event.h"
#include "core/store/sqlite/errors.h"

namespace aicmo::sqlite {

[[nodiscard]] std::filesystem::path headsFile(const std::filesystem::path& store);
/// Appends one line, durably. The file is made 0600.
void writeHead(const std::filesystem::path& file, const EventHead& head);
/// Every head of the file; none when there is no file. A line that a full disk cut off is left out.
[[nodiscard]] std::vector<EventHead> readHeads(const std::filesystem::path& file);

}  // namespace aicmo::sqlite
