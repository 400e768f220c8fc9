#include "core/delivery/package_manifest.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "core/base/digest.h"
#include "core/delivery/packager.h"
#include "core/project/project_document.h"

namespace aicmo {

namespace {

namespace fs = std::filesystem;
constexpr std::string_view formatName = "aicmo.package/1";

Result<std::string> readFile(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return fail(ErrorKind::NotFound, "cannot be read", path.string());
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad()) return fail(ErrorKind::Io, "cannot be read to its end", path.string());
    return bytes;
}

tl::unexpected<Error> noManifest(const fs::path& folder) {
    return fail(ErrorKind::InvalidInput, "is not the manifest of a package", (folder / manifestName).string());
}

Result<Json> readManifest(const fs::path& folder) {
    const fs::path path = folder / manifestName;
    const Result<std::string> text = readFile(path);
    if (!text) return fail(text.error());
    Result<Json> manifest = parseJson(*text, path.string());
    if (!manifest) return manifest;
    const bool isOne = manifest->is_object() && manifest->value("format", std::string()) == formatName &&
                       manifest->contains("files") && (*manifest)["files"].is_array();
    if (!isOne) return noManifest(folder);
    return manifest;
}

/// What is wrong with one file of the manifest; empty when it is as the manifest says.
std::string fileProblem(const fs::path& folder, const Json& entry) {
    const std::string name = entry.value("name", std::string());
    if (!isSafeProjectPath(name)) return "the manifest names \"" + name + "\", which is no file of a package";
    const Result<std::string> bytes = readFile(folder / name);
    if (!bytes) return name + " is missing";
    if (bytes->size() != entry.value("size", std::uint64_t{0}))
        return name + " has another size than the manifest says";
    if (sha256Hex(*bytes) != entry.value("sha256", std::string())) return name + " is not what the manifest says";
    return {};
}

}  // namespace

std::string approvalsDigest(std::vector<document::ApprovalInput> approvals) {
    std::sort(approvals.begin(), approvals.end(),
              [](const auto& a, const auto& b) { return a.contentId < b.contentId; });
    std::string lines;
    for (const document::ApprovalInput& approval : approvals) {
        lines += approval.contentId + ' ' + std::to_string(approval.items) + ' ' + approval.digest + '\n';
    }
    return sha256Hex(lines);
}

std::string manifestText(const PackageFiles& files, const ManifestFacts& facts) {
    Json list = Json::array();
    for (const auto& [name, bytes] : files) {
        list.push_back(Json{{"name", name}, {"size", bytes.size()}, {"sha256", sha256Hex(bytes)}});
    }
    Json manifest{{"format", formatName},
                  {"project_id", facts.projectId},
                  {"project_name", facts.projectName},
                  {"project_digest", facts.projectDigest},
                  {"created_at", facts.createdAt},
                  {"program", {{"name", "AICMO Console"}, {"version", facts.programVersion}}}};
    manifest["approvals"] = Json{{"contents", facts.approvals.size()}, {"sha256", approvalsDigest(facts.approvals)}};
    if (!facts.brandDefaults.empty()) manifest["brand_defaults"] = facts.brandDefaults;
    if (!facts.eventHead.empty()) manifest["event_head"] = facts.eventHead;
    manifest["files"] = std::move(list);
    return manifest.dump(2) + '\n';
}

Result<PackageOrigin> packageOrigin(const fs::path& folder) {
    const Result<Json> manifest = readManifest(folder);
    if (!manifest) return fail(manifest.error());
    PackageOrigin origin;
    for (const auto& [name, value] :
         {std::pair("project_id", &origin.projectId), std::pair("project_digest", &origin.projectDigest),
          std::pair("created_at", &origin.createdAt)}) {
        const auto member = manifest->find(name);
        if (member == manifest->end() || !member->is_string()) return noManifest(folder);
        *value = member->get<std::string>();
    }
    return origin;
}

Result<std::vector<std::string>> verifyPackage(const fs::path& folder) {
    const Result<Json> manifest = readManifest(folder);
    if (!manifest) return fail(manifest.error());
    std::vector<std::string> problems;
    std::set<std::string> known{std::string(manifestName)};
    for (const Json& entry : (*manifest)["files"]) {
        if (!entry.is_object()) return noManifest(folder);
        if (std::string problem = fileProblem(folder, entry); !problem.empty()) problems.push_back(std::move(problem));
        known.insert(entry.value("name", std::string()));
    }
    std::error_code code;
    for (fs::directory_iterator walk(folder, code); !code && walk != fs::directory_iterator(); walk.increment(code)) {
        const std::string name = walk->path().filename().string();
        if (!known.contains(name) && walk->path().extension() != ".zip")
            problems.push_back(name + " is not in the manifest");
    }
    if (code) return fail(ErrorKind::Io, code.message(), folder.string());
    return problems;
}

}  // namespace aicmo
