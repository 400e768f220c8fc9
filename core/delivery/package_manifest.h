#pragma once
// manifest.json: what a package is made of and what it was made from.

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/document/builder.h"

namespace aicmo {

inline constexpr std::string_view manifestName = "manifest.json";

/// Name and bytes of the package's documents.
using PackageFiles = std::map<std::string, std::string, std::less<>>;

struct ManifestFacts {
    std::string projectId, projectName, projectDigest, createdAt, programVersion;
    std::vector<document::ApprovalInput> approvals;  ///< those that stand
    Json brandDefaults;                              ///< what was taken from the agency's defaults; left out when empty
    std::string eventHead;                           ///< left out when empty (reproducible builds)
};

/// SHA-256 over "<content id> <number of items> <digest of the items>\n" of each approval, in order of the ids.
[[nodiscard]] std::string approvalsDigest(std::vector<document::ApprovalInput> approvals);

/// What a package folder says that it was made from.
struct PackageOrigin {
    std::string projectId, projectDigest, createdAt;
};
[[nodiscard]] Result<PackageOrigin> packageOrigin(const std::filesystem::path& folder);

[[nodiscard]] std::string manifestText(const PackageFiles& files, const ManifestFacts& facts);

}  // namespace aicmo
