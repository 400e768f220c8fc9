#pragma once
// Project documents (CONTRACT section 3): read with positions in errors, checked against
// resources/schema/project.schema.json, kept byte for byte, written again.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/project/project.h"

namespace aicmo {

/// A project with the files that travel with it.
struct ProjectBundle {
    Project project;
    std::shared_ptr<const ProjectFiles> files;
    std::vector<std::string> notices;  ///< unknown fields (once), files that nothing names, …: kept, worth saying
};

/// Several things can be wrong at once; an import shows them all. Never empty when returned as an error.
struct DocumentErrors {
    std::vector<Error> errors;               ///< each with place "<file>:<line>:<column> <json pointer>"
    [[nodiscard]] std::string text() const;  ///< one line each
};
template <class T>
using DocumentResult = tl::expected<T, DocumentErrors>;

/// Reads a folder with project.json, a .aicmo/.zip of such a folder, or a lone .json file. Nothing outside the folder
/// is read; symlinks, paths that leave the folder, oversized or lying ZIP entries are refused. Never throws.
[[nodiscard]] DocumentResult<ProjectBundle> readProject(const std::filesystem::path& path);

/// The same from bytes already in memory (how the store gives projects back). `name` is used in error places.
[[nodiscard]] DocumentResult<ProjectBundle> parseProject(std::string document,
                                                         std::shared_ptr<const ProjectFiles> files,
                                                         std::string_view name = "project.json");

/// Writes a folder, or a ZIP when `path` ends in .aicmo or .zip, that imports to the same project. The target appears
/// whole or not at all; an existing one is refused unless `overwrite`.
[[nodiscard]] Status writeProject(const ProjectBundle& bundle, const std::filesystem::path& path,
                                  bool overwrite = false);

/// The document with `state` (and `updated_at`) changed and everything else byte for byte as it was.
[[nodiscard]] Result<std::string> withState(const Project& project, ProjectState state, Instant at);

/// True for a relative path of plain segments: no "..", no absolute path, no backslash, no control character.
[[nodiscard]] bool isSafeProjectPath(std::string_view path);

}  // namespace aicmo
