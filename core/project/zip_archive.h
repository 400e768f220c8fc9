#pragma once
// ZIP archives by libzip, read with distrust: at most 1,000 entries, 200 MB, ratio 100, no links, no encryption, and
// every name a plain path inside the archive. Written with fixed times and modes, so one content gives one archive.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

using FileMap = std::map<std::string, std::string, std::less<>>;

inline constexpr std::size_t maxProjectFiles = 1000;
inline constexpr std::size_t maxProjectBytes = 200U * 1024U * 1024U;

/// Every file of the archive; directories are left out.
[[nodiscard]] Result<FileMap> readZip(const std::filesystem::path& path);

/// Writes the archive to `path`, which must not exist. Compressed with deflate; mode 0600.
[[nodiscard]] Status writeZip(const FileMap& files, const std::filesystem::path& path);

}  // namespace aicmo
