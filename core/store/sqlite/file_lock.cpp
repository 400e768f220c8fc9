#include "core/store/sqlite/file_lock.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>

namespace aicmo::sqlite {

namespace {

std::string hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "this machine";
}

}  // namespace

std::unique_ptr<FileLock> FileLock::tryLock(const std::filesystem::path& file, Kind kind) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) throw sql::systemFailure(errno, "the lock could not be opened", file.string());
    std::unique_ptr<FileLock> lock(new FileLock(descriptor, file.string()));
    int result = 0;
    do {
        result = ::flock(descriptor, (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0) return lock;
    if (errno == EWOULDBLOCK) return nullptr;
    throw sql::systemFailure(errno, "the lock could not be taken", file.string());
}

FileLock::~FileLock() { ::close(descriptor_); }

void FileLock::sign() {
    const std::string text = "process " + std::to_string(::getpid()) + " on " + hostName() + "\n";
    if (::ftruncate(descriptor_, 0) != 0) throw sql::systemFailure(errno, "the lock could not be signed", file_);
    // A write that stores a part says nothing; the one for the rest says why.
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t written = ::pwrite(descriptor_, text.data() + done, text.size() - done, static_cast<off_t>(done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) throw sql::systemFailure(written < 0 ? errno : ENOSPC, "the lock could not be signed", file_);
        done += static_cast<std::size_t>(written);
    }
}

std::string FileLock::holder(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line.empty() ? "another program" : line;
}

}  // namespace aicmo::sqlite
