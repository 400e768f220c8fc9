// Projects written to disk: made under another name beside the target and moved there in one step.

#include <cerrno>
#include <fstream>
#include <sys/stat.h>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/project/project_document.h"
#include "core/project/zip_archive.h"

namespace aicmo {

namespace {

namespace fs = std::filesystem;

FileMap allFiles(const ProjectBundle& bundle) {
    FileMap files;
    for (const std::string& path : bundle.files->paths()) {
        if (const std::string* bytes = bundle.files->read(path)) files.emplace(path, *bytes);
    }
    files.insert_or_assign("project.json", bundle.project.document);
    return files;
}

Status writeFolder(const FileMap& files, const fs::path& folder) {
    if (::mkdir(folder.c_str(), 0700) != 0) {
        return fail(ErrorKind::Io, "the folder cannot be made", folder.string(), "is the place writable?");
    }
    std::error_code code;
    for (const auto& [name, bytes] : files) {
        const fs::path path = folder / name;
        fs::create_directories(path.parent_path(), code);
        if (code) return fail(ErrorKind::Io, code.message(), path.parent_path().string());
        std::ofstream out(path, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        if (!out) {
            return fail(errno == ENOSPC ? ErrorKind::Full : ErrorKind::Io, "could not be written; is the disk full?",
                        path.string());
        }
    }
    return {};
}

Status writeAny(const ProjectBundle& bundle, const fs::path& path, bool overwrite) {
    std::error_code code;
    const bool exists = fs::symlink_status(path, code).type() != fs::file_type::not_found;
    code.clear();  // a target that is not there yet is reported as an error too
    if (exists && (!overwrite || fs::is_symlink(path))) {
        return fail(ErrorKind::Conflict, "exists already", path.string(), "choose another name");
    }
    const std::string extension = toLowerAscii(path.extension().string());
    const bool archive = extension == ".aicmo" || extension == ".zip";
    const fs::path target = path.has_filename() ? path : path.parent_path();
    const fs::path temporary = target.parent_path() / ("." + target.filename().string() + "." + randomHex(6) + ".part");
    const FileMap files = allFiles(bundle);
    Status written = archive ? writeZip(files, temporary) : writeFolder(files, temporary);
    if (!written) {
        fs::remove_all(temporary, code);
        return written;
    }
    // A folder cannot be renamed over another one that is not empty: the old one is moved aside first.
    const fs::path aside = temporary.string() + ".old";
    if (exists && !archive) fs::rename(target, aside, code);
    if (!code) fs::rename(temporary, target, code);
    if (code) {
        std::error_code ignored;
        if (exists && !archive && !fs::exists(target)) fs::rename(aside, target, ignored);
        fs::remove_all(temporary, ignored);
        return fail(ErrorKind::Io, code.message(), path.string());
    }
    fs::remove_all(aside, code);
    return {};
}

}  // namespace

Status writeProject(const ProjectBundle& bundle, const fs::path& path, bool overwrite) {
    try {
        return writeAny(bundle, path, overwrite);
    } catch (const std::exception& error) {  // out of memory, or a file system that throws in spite of error codes
        return fail(ErrorKind::Io, error.what(), path.string());
    }
}

}  // namespace aicmo
