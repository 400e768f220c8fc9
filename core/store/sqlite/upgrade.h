#pragma once
// Brings a store file to this program's version.

#include <filesystem>
#include <memory>
#include <span>

#include "core/store/migrations.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/file_lock.h"

namespace aicmo::sqlite {

/// "AIMC": tells our files from other SQLite files (PRAGMA application_id).
inline constexpr int applicationId = 0x41494D43;

/// Makes the schema in an empty file, or upgrades an older store after a backup ("console.db.backup-1"). A newer store
/// is refused. The lock that is returned is shared by all who have the store open and must be kept as long: an upgrade
/// waits for none of them, it is refused (Busy) while they are there.
[[nodiscard]] std::unique_ptr<FileLock> openAtThisVersion(const std::filesystem::path& file,
                                                          std::span<const Migration> steps, const std::string& now);

}  // namespace aicmo::sqlite
