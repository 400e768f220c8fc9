#include "core/store/sqlite/store_file.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <linux/magic.h>
#include <sstream>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace aicmo::sqlite {

namespace fs = std::filesystem;

namespace {

// Not in every linux/magic.h.
constexpr std::uint64_t cephMagic = 0x00C36400;

void makeFolders(const fs::path& folder) {
    if (folder.empty() || fs::exists(folder)) return;
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw sql::systemFailure(errno, "the folder of the store could not be made", folder.string());
    }
}

/// Type of the mount that holds this device, as in "fuse.sshfs".
std::string mountType(dev_t device) {
    const std::string wanted = std::to_string(major(device)) + ":" + std::to_string(minor(device));
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        // proc(5): "36 35 98:0 /root /mount options optional… - type source super-options"
        std::istringstream fields(line);
        std::string id, parent, number;
        fields >> id >> parent >> number;
        const std::size_t dash = line.find(" - ");
        if (number != wanted || dash == std::string::npos) continue;
        return line.substr(dash + 3, line.find(' ', dash + 3) - dash - 3);
    }
    return {};
}

void refuseNetwork(const fs::path& folder) {
    struct statfs system {};
    struct stat status {};
    if (::statfs(folder.c_str(), &system) != 0 || ::stat(folder.c_str(), &status) != 0) {
        throw sql::systemFailure(errno, "the folder of the store could not be examined", folder.string());
    }
    const auto magic = static_cast<std::uint64_t>(system.f_type) & 0xFFFFFFFFU;
    const std::string_view name =
        networkFileSystem(magic, magic == FUSE_SUPER_MAGIC ? mountType(status.st_dev) : std::string());
    if (!name.empty()) {
        throw sql::Failure(ErrorKind::Unsupported, "the store is on a network file system (" + std::string(name) + ")",
                           folder.string(),
                           "keep it on a disk of this machine; several people share a PostgreSQL store");
    }
}

void makeFile(const fs::path& file) {
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (made < 0) {
        if (errno == EEXIST) return;
        throw sql::systemFailure(errno, "the store could not be made", file.string());
    }
    ::close(made);
}

}  // namespace

std::string_view networkFileSystem(std::uint64_t magic, std::string_view mountType) {
    switch (magic) {
        case NFS_SUPER_MAGIC: return "NFS";
        case SMB_SUPER_MAGIC: return "SMB";
        case CIFS_SUPER_MAGIC: return "CIFS";
        case SMB2_SUPER_MAGIC: return "SMB";
        case AFS_SUPER_MAGIC: return "AFS";
        case CODA_SUPER_MAGIC: return "Coda";
        case cephMagic: return "Ceph";
        default: break;
    }
    // FUSE also carries local file systems (NTFS, containers); only those that are known to be remote are refused.
    static constexpr std::array<std::string_view, 8> remote{"fuse.sshfs",     "fuse.s3fs",     "fuse.rclone",
                                                            "fuse.davfs",     "fuse.davfs2",   "fuse.gvfsd-fuse",
                                                            "fuse.curlftpfs", "fuse.glusterfs"};
    if (magic == FUSE_SUPER_MAGIC) {
        for (const std::string_view type : remote) {
            if (type == mountType) return type.substr(5);
        }
    }
    return {};
}

fs::path prepareStoreFile(const fs::path& path) {
    if (path.empty()) throw sql::Failure(ErrorKind::InvalidInput, "the store has no path", {}, "give sqlite:PATH");
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error).lexically_normal();
    if (error || absolute.filename().empty()) {
        throw sql::Failure(ErrorKind::InvalidInput, "the store must be a file, not a folder", path.string());
    }
    makeFolders(absolute.parent_path());
    // One file has one name: locks and the write-ahead log are found by it, whichever link leads here.
    fs::path file = fs::weakly_canonical(absolute, error);
    if (error) file = absolute;
    refuseNetwork(file.parent_path());
    makeFile(file);
    if (!fs::is_regular_file(file, error)) {
        throw sql::Failure(ErrorKind::InvalidInput, "the store must be a file", file.string());
    }
    return file;
}

}  // namespace aicmo::sqlite
