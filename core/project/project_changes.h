#pragma once
// What differs between two states of a project, part by part: enough to say it in a line.

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/project/project.h"

namespace aicmo {

struct ProjectChanges {
    /// Parts of the document by their names ("brand", "strategy.kpis", "audiences"), in its order; not "content", nor
    /// "updated_at" and "state", which change without anything else.
    std::vector<std::string> parts;
    std::vector<std::string> contents;  ///< ids of those that are new, left out or different, in order
    bool files = false;                 ///< the document is the same, a file that it names is not
    [[nodiscard]] bool empty() const { return parts.empty() && contents.empty() && !files; }
};

[[nodiscard]] Result<ProjectChanges> changesBetween(const Project& before, const Project& after);

}  // namespace aicmo
