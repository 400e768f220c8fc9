#include "core/project/project_changes.h"

#include <algorithm>

#include "core/base/json.h"

namespace aicmo {

namespace {

/// Adds the names of the members that differ, those of `after` first.
void compareMembers(const Json& before, const Json& after, const std::string& prefix,
                    const std::vector<std::string>& ignored, std::vector<std::string>& out) {
    const auto isIgnored = [&](const std::string& key) {
        return std::find(ignored.begin(), ignored.end(), key) != ignored.end();
    };
    for (const auto& [key, value] : after.items()) {
        const auto found = before.find(key);
        if (!isIgnored(key) && (found == before.end() || canonicalJson(*found) != canonicalJson(value))) {
            out.push_back(prefix + key);
        }
    }
    for (const auto& [key, value] : before.items()) {
        if (!isIgnored(key) && !after.contains(key)) {
            out.push_back(prefix + key);
        }
    }
}

Json memberOf(const Json& document, const char* key) {
    const auto found = document.find(key);
    return found != document.end() && found->is_object() ? *found : Json::object();
}

std::vector<std::string> contentsThatDiffer(const Project& before, const Project& after) {
    std::vector<std::string> out;
    for (const ContentItem& content : after.content) {
        const ContentItem* earlier = before.findContent(content.id);
        if (earlier == nullptr || earlier->revision != content.revision) {
            out.push_back(content.id);
        }
    }
    for (const ContentItem& content : before.content) {
        if (after.findContent(content.id) == nullptr) {
            out.push_back(content.id);
        }
    }
    return out;
}

}  // namespace

Result<ProjectChanges> changesBetween(const Project& before, const Project& after) {
    ProjectChanges changes;
    if (before.digest == after.digest) {
        return changes;
    }
    const auto then = parseJson(before.document), now = parseJson(after.document);
    if (!then || !now || !then->is_object() || !now->is_object()) {
        return fail(ErrorKind::Corrupt, "a state of the project cannot be read", after.id);
    }
    compareMembers(*then, *now, {}, {"format", "id", "state", "updated_at", "strategy", "content"}, changes.parts);
    compareMembers(memberOf(*then, "strategy"), memberOf(*now, "strategy"), "strategy.", {}, changes.parts);
    changes.contents = contentsThatDiffer(before, after);
    changes.files = changes.empty();
    return changes;
}

}  // namespace aicmo
