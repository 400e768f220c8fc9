// Folders, archives and lone documents from disk. Nothing outside the named folder is read, no link is followed.

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/contact_notices.h"
#include "core/project/project_document.h"
#include "core/project/zip_archive.h"

namespace aicmo {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view documentName = "project.json";
constexpr std::string_view sizeLimit = "200 MB (209,715,200 bytes)";
static_assert(maxProjectBytes == 209'715'200);

DocumentResult<ProjectBundle> refuse(Error error) {
    return tl::unexpected<DocumentErrors>(DocumentErrors{{std::move(error)}});
}

/// Reads a regular file without following a link at its end. `already` bytes of the project's limit are used up.
Result<std::string> readFile(const fs::path& path, std::size_t already = 0) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0) {
        const ErrorKind kind = errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Io;
        return fail(kind, errno == ELOOP ? "is a symbolic link" : std::strerror(errno), path.string());
    }
    struct stat info {};
    std::string bytes;
    std::string problem;
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        problem = phrase("is not a regular file");
    } else if (static_cast<std::size_t>(info.st_size) > maxProjectBytes - already) {
        problem = (already == 0 ? words("is larger than %1", sizeLimit)
                                : words("makes the project larger than %1", sizeLimit))
                      .text();
    } else {
        bytes.resize(static_cast<std::size_t>(info.st_size));
        std::size_t length = 0;
        while (length < bytes.size()) {
            const ssize_t got = ::read(fd, bytes.data() + length, bytes.size() - length);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            length += static_cast<std::size_t>(got);
        }
        if (length != bytes.size()) problem = phrase("could not be read to its end");
    }
    ::close(fd);
    if (!problem.empty()) return fail(ErrorKind::InvalidInput, problem, path.string());
    return bytes;
}

/// Every regular file below the folder by its relative path. Names that start with a dot are the desktop's, not the
/// project's, and are left out.
Result<FileMap> readFolder(const fs::path& folder, std::vector<std::string>& notices) {
    FileMap files;
    std::size_t total = 0;
    std::error_code code;
    fs::recursive_directory_iterator walk(folder, code);
    if (code) return fail(ErrorKind::Io, code.message(), folder.string());
    for (; walk != fs::recursive_directory_iterator(); walk.increment(code)) {
        if (code) return fail(ErrorKind::Io, code.message(), folder.string());
        const fs::path& path = walk->path();
        if (path.filename().string().starts_with('.')) {
            notices.push_back(
                words("\"%1\" starts with a dot and is left out", path.lexically_relative(folder).generic_string())
                    .text());
            walk.disable_recursion_pending();
            continue;
        }
        const fs::file_status status = walk->symlink_status(code);
        if (code) return fail(ErrorKind::Io, code.message(), path.string());
        if (fs::is_directory(status)) continue;
        const std::string name = path.lexically_relative(folder).generic_string();
        if (!fs::is_regular_file(status)) {
            return fail(ErrorKind::InvalidInput, "is a link or special file", path.string(),
                        "put the file itself there");
        }
        if (!isSafeProjectPath(name))
            return fail(ErrorKind::InvalidInput, "has a name that is not allowed", path.string());
        if (files.size() >= maxProjectFiles) {
            return fail(ErrorKind::InvalidInput, "has more than 1,000 files", folder.string());
        }
        Result<std::string> bytes = readFile(path, total);
        if (!bytes) return fail(bytes.error());
        total += bytes->size();
        files.emplace(name, std::move(*bytes));
    }
    return files;
}

/// An archive of the folder, or of what is in it: both are what people make.
void stripTopFolder(FileMap& files) {
    if (files.contains(documentName) || files.empty()) return;
    const std::string top = files.begin()->first.substr(0, files.begin()->first.find('/') + 1);
    const bool all = !top.empty() && std::all_of(files.begin(), files.end(),
                                                 [&](const auto& file) { return file.first.starts_with(top); });
    if (!all || !files.contains(top + std::string(documentName))) return;
    FileMap stripped;
    for (auto& [name, bytes] : files) stripped.emplace(name.substr(top.size()), std::move(bytes));
    files = std::move(stripped);
}

DocumentResult<ProjectBundle> fromFiles(FileMap files, const fs::path& path, std::vector<std::string> notices) {
    stripTopFolder(files);
    const auto found = files.find(documentName);
    if (found == files.end()) {
        return refuse({ErrorKind::InvalidInput, phrase("there is no project.json in it"), path.string(),
                       phrase("a project is a folder or archive with project.json at its top")});
    }
    std::string document = std::move(found->second);
    files.erase(found);
    DocumentResult<ProjectBundle> bundle = parseProject(
        std::move(document), std::make_shared<MemoryFiles>(std::move(files)), (path / documentName).string());
    if (bundle) bundle->notices.insert(bundle->notices.begin(), notices.begin(), notices.end());
    return bundle;
}

DocumentResult<ProjectBundle> readAny(const fs::path& path) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status)) {
        return refuse({ErrorKind::NotFound,
                       code && code.value() != ENOENT ? code.message() : phrase("there is no such file or folder"),
                       path.string(),
                       {}});
    }
    if (fs::is_directory(status)) {
        std::vector<std::string> notices;
        Result<FileMap> files = readFolder(path, notices);
        if (!files) return refuse(files.error());
        return fromFiles(std::move(*files), path, std::move(notices));
    }
    const std::string extension = toLowerAscii(path.extension().string());
    if (extension == ".aicmo" || extension == ".zip") {
        Result<FileMap> files = readZip(path);
        if (!files) return refuse(files.error());
        return fromFiles(std::move(*files), path, {});
    }
    if (extension != ".json") {
        return refuse({ErrorKind::InvalidInput,
                       phrase("is neither a folder nor a .aicmo, .zip or .json file"),
                       path.string(),
                       {}});
    }
    Result<std::string> document = readFile(fs::canonical(path, code));
    if (!document) return refuse(document.error());
    return parseProject(std::move(*document), std::make_shared<MemoryFiles>(), path.string());
}

}  // namespace

DocumentResult<ProjectBundle> readProject(const fs::path& path) {
    try {
        DocumentResult<ProjectBundle> bundle = readAny(path);
        if (bundle) noteUnusableContacts(*bundle);
        return bundle;
    } catch (const std::exception& error) {  // out of memory, or a file system that throws in spite of error codes
        return refuse({ErrorKind::Io, error.what(), path.string(), {}});
    }
}

}  // namespace aicmo
