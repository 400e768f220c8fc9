#include "core/gateway/secret_file.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "core/base/words.h"

namespace aicmo {

namespace {

constexpr std::size_t maxSecretBytes = 64 * 1024;

struct OpenFile {
    int descriptor = -1;
    ~OpenFile() {
        if (descriptor >= 0) close(descriptor);
    }
};

/// systemd gives a service its credentials with an access list, which shows as a right of the group to read.
bool isCredential(const std::string& path) {
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (folder == nullptr || *folder != '/') return false;
    const std::string inside = std::string(folder) + '/';
    return path.starts_with(inside) && path.find('/', inside.size()) == std::string::npos;
}

std::string reason(int number) { return std::generic_category().message(number); }

}  // namespace

Result<std::string> readSecretFile(const std::string& path) {
    const OpenFile file{open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.descriptor < 0)
        return fail(ErrorKind::Io, words("the file cannot be opened: %1", reason(errno)).text(), path);
    struct stat about {};
    if (fstat(file.descriptor, &about) != 0) return fail(ErrorKind::Io, reason(errno), path);
    if (!S_ISREG(about.st_mode)) return fail(ErrorKind::Refused, "this is not an ordinary file", path);
    const mode_t others = isCredential(path) ? S_IWGRP | S_IXGRP | S_IRWXO : S_IRWXG | S_IRWXO;
    if ((about.st_mode & others) != 0) {
        return fail(ErrorKind::Refused, "others than its owner can get at the file", path, "run chmod 600 on it");
    }
    std::string text;
    std::array<char, 4096> block{};
    for (;;) {
        const ssize_t count = read(file.descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(ErrorKind::Io, words("the file cannot be read: %1", reason(errno)).text(), path);
        if (count == 0) break;
        text.append(block.data(), static_cast<std::size_t>(count));
        if (text.size() > maxSecretBytes) return fail(ErrorKind::Refused, "the file is too large for a secret", path);
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

}  // namespace aicmo
