#include "core/delivery/package_folder.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/digest.h"
#include "core/base/words.h"
#include "core/delivery/package_manifest.h"

namespace aicmo {

namespace fs = std::filesystem;

namespace {

Status writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return fail(errno == ENOSPC ? ErrorKind::Full : ErrorKind::Io, std::strerror(errno));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(fd) != 0) return fail(errno == ENOSPC ? ErrorKind::Full : ErrorKind::Io, std::strerror(errno));
    return {};
}

}  // namespace

PackageFolder::PackageFolder(fs::path target, fs::path working)
    : target_(std::move(target)), working_(std::move(working)) {}

PackageFolder::PackageFolder(PackageFolder&& other) noexcept
    : target_(std::move(other.target_)), working_(std::exchange(other.working_, {})) {}

PackageFolder::~PackageFolder() {
    std::error_code ignored;
    if (!working_.empty()) fs::remove_all(working_, ignored);
}

Result<PackageFolder> PackageFolder::create(const fs::path& wanted) {
    std::error_code code;
    fs::path target = fs::absolute(wanted, code);
    if (!target.has_filename()) target = target.parent_path();
    const fs::file_status status = fs::symlink_status(target, code);
    if (fs::is_symlink(status)) {
        return fail(ErrorKind::Refused, "is a symbolic link", target.string(), "name the folder itself");
    }
    if (fs::exists(status)) {
        const bool package =
            fs::is_directory(status) && (fs::exists(target / manifestName, code) || fs::is_empty(target, code));
        if (!package) {
            return fail(ErrorKind::Refused, "exists and is not a package", target.string(), "choose another folder");
        }
    }
    fs::create_directories(target.parent_path(), code);
    const fs::path working = target.parent_path() / ('.' + target.filename().string() + '.' + randomHex(6) + ".part");
    if (::mkdir(working.c_str(), 0700) != 0) {
        return fail(ErrorKind::Io, words("the folder cannot be made: %1", std::string(std::strerror(errno))).text(),
                    working.string(), "is the place writable?");
    }
    return PackageFolder(std::move(target), working);
}

Status PackageFolder::write(std::string_view name, std::string_view bytes) const {
    const fs::path path = working_ / name;
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) return fail(ErrorKind::Io, std::strerror(errno), path.string());
    Status written = writeAll(fd, bytes);
    if (::close(fd) != 0 && written) written = fail(ErrorKind::Io, std::strerror(errno));
    if (!written) return fail(written.error().kind, written.error().message, path.string(), "is there space?");
    return {};
}

Status PackageFolder::putIntoPlace() {
    std::error_code code;
    const fs::path aside = working_.string() + ".old";
    const bool replaces = fs::exists(target_, code);
    if (replaces) fs::rename(target_, aside, code);
    if (replaces && code) return fail(ErrorKind::Io, code.message(), target_.string());
    fs::rename(working_, target_, code);
    if (code) {
        std::error_code ignored;
        if (replaces) fs::rename(aside, target_, ignored);
        return fail(ErrorKind::Io, code.message(), target_.string());
    }
    working_.clear();
    if (replaces) fs::remove_all(aside, code);
    return {};
}

}  // namespace aicmo
