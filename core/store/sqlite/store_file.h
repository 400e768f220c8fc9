#pragma once
// The file that a SQLite store is: where it may lie, and with which permissions it is made.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/store/sql/failure.h"

namespace aicmo::sqlite {

/// The absolute path of the store file; its folder is made (0700) and the file itself (0600) when they are not there.
/// Refuses folders, special files and network file systems, on which SQLite's locks and shared memory do not hold.
[[nodiscard]] std::filesystem::path prepareStoreFile(const std::filesystem::path& path);

/// Name of the network file system with this magic number of statfs(2), or of this type in /proc/self/mountinfo (for
/// FUSE, which has one number for all); empty when it is none.
[[nodiscard]] std::string_view networkFileSystem(std::uint64_t magic, std::string_view mountType);

}  // namespace aicmo::sqlite
