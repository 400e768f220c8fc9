#pragma once
// manifest.json: what a package is made of and what it was made from.

#include <filesystem>
#include <map>
#include <string>

#include "core/base/json.h"

namespace aicmo {

inline constexpr std::string_view manifestName = "manifest.json";

/// Name and bytes of the package's documents.
using PackageFiles = std::map<std::string, std::string, std::less<>>;

struct ManifestFacts {
    std::string projectId, projectName, projectDigest, createdAt, programVersion;
    std::string eventHead;  ///< left out when empty (reproducible builds)
};

[[nodiscard]] std::string manifestText(const PackageFiles& files, const ManifestFacts& facts);

}  // namespace aicmo
