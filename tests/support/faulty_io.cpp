// A library to be put before the C library (LD_PRELOAD): it breaks one call of a program on the files of one folder, or
// writes down what the program did to them, so that a power loss can be played later. Not a line of the program knows.
//
//   AICMO_IO_FOLDER=DIR   only files below it count (no symbolic links in it)
//   AICMO_IO_AT=n         the n-th call that writes, truncates, syncs, renames or removes, counted from 1, goes wrong:
//   AICMO_IO_FAULT=eio | enospc     it fails, once
//                  full             this one and every later one that needs space fails with ENOSPC
//                  short            a write stores half of its bytes
//                  kill             the program ends before the call
//                  killed           the program ends after it
//   AICMO_IO_COUNT=FILE   the number of calls so far, in decimal, is kept in it
//   AICMO_IO_LOG=FILE     every call is appended to it (io_log.h says how)
//
// Plain C++ without exceptions or allocation after the start: it runs inside the calls of whatever it is put before.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/support/io_log.h"

namespace {

using aicmo::test::IoLogOp;
using aicmo::test::IoLogRecord;

constexpr int maxDescriptors = 4096;
constexpr std::size_t maxPath = 1024;

enum class Fault { None, Eio, Enospc, Full, Short, Kill, Killed };

struct State {
    char folder[maxPath] = {};
    std::size_t folderLength = 0;
    Fault fault = Fault::None;
    long at = 0;
    int countFile = -1;
    int logFile = -1;
    std::atomic<long> calls{0};
    std::atomic<bool> counts[maxDescriptors] = {};
    std::atomic<std::uint32_t> ids[maxDescriptors] = {};
    std::atomic<std::uint32_t> nextId{1};
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;  // one call after the other, while they are written down
};

Fault faultFrom(const char* word) {
    constexpr const char* words[] = {"", "eio", "enospc", "full", "short", "kill", "killed"};
    for (int i = 1; word != nullptr && i < 7; ++i) {
        if (std::strcmp(word, words[i]) == 0) return static_cast<Fault>(i);
    }
    return Fault::None;
}

// The real ones, past the library's own names: these calls must not count themselves.
int openRaw(const char* path, int flags) {
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600));
}

State& state() {
    static State* const made = [] {
        static State it;
        if (const char* folder = std::getenv("AICMO_IO_FOLDER")) {
            std::snprintf(it.folder, sizeof it.folder, "%s", folder);
            it.folderLength = std::strlen(it.folder);
        }
        it.fault = faultFrom(std::getenv("AICMO_IO_FAULT"));
        if (const char* at = std::getenv("AICMO_IO_AT")) it.at = std::strtol(at, nullptr, 10);
        if (const char* count = std::getenv("AICMO_IO_COUNT"))
            it.countFile = openRaw(count, O_WRONLY | O_CREAT | O_TRUNC);
        if (const char* log = std::getenv("AICMO_IO_LOG")) it.logFile = openRaw(log, O_WRONLY | O_CREAT | O_APPEND);
        it.nextId = static_cast<std::uint32_t>(getpid()) << 10U | 1U;
        return &it;
    }();
    return *made;
}

bool below(const char* path) {
    const State& it = state();
    return it.folderLength > 0 && path != nullptr && std::strncmp(path, it.folder, it.folderLength) == 0;
}

bool isOurs(int descriptor) { return descriptor >= 0 && descriptor < maxDescriptors && state().counts[descriptor]; }

std::int64_t now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void writeDown(IoLogOp op, std::uint32_t id, std::uint64_t offset, const void* bytes, std::size_t length,
               const char* path = "", const char* target = "") {
    State& it = state();
    if (it.logFile < 0) return;
    IoLogRecord record{};
    record.op = op;
    record.id = id;
    record.at = now();
    record.offset = offset;
    record.length = length;
    std::snprintf(record.name, sizeof record.name, "%s", path);
    std::snprintf(record.target, sizeof record.target, "%s", target);
    syscall(SYS_write, it.logFile, &record, sizeof record);
    if (bytes != nullptr && length > 0) syscall(SYS_write, it.logFile, bytes, length);
}

/// Holds the order of calls and of what is written down together.
class InOrder {
  public:
    InOrder() {
        if (state().logFile >= 0) pthread_mutex_lock(&state().mutex);
    }
    ~InOrder() {
        if (state().logFile >= 0) pthread_mutex_unlock(&state().mutex);
    }
    InOrder(const InOrder&) = delete;
    InOrder& operator=(const InOrder&) = delete;
};

/// Counts the call. What is to happen to it: an errno, or 0 for the real call.
struct Verdict {
    int error = 0;
    bool half = false;
    bool endAfter = false;
};

void endNow() { syscall(SYS_kill, getpid(), SIGKILL); }

Verdict nextCall(bool needsSpace) {
    State& it = state();
    const long number = ++it.calls;
    if (it.countFile >= 0) {
        char text[24];
        const int length = std::snprintf(text, sizeof text, "%ld", number);
        syscall(SYS_pwrite64, it.countFile, text, length, 0);
    }
    Verdict verdict;
    if (it.at == 0 || number < it.at) return verdict;
    if (it.fault == Fault::Full) {
        if (needsSpace) verdict.error = ENOSPC;
        return verdict;
    }
    if (number > it.at) return verdict;
    switch (it.fault) {
        case Fault::Eio: verdict.error = EIO; break;
        case Fault::Enospc: verdict.error = ENOSPC; break;
        case Fault::Short: verdict.half = needsSpace; break;
        case Fault::Kill: endNow(); break;
        case Fault::Killed: verdict.endAfter = true; break;
        case Fault::Full:
        case Fault::None: break;
    }
    return verdict;
}

/// The call itself, or its fault. `call` gets whether it is to do half of its work.
template <class Call>
auto guarded(bool needsSpace, Call call) -> decltype(call(false)) {
    const InOrder order;
    const Verdict verdict = nextCall(needsSpace);
    if (verdict.error != 0) {
        errno = verdict.error;
        return -1;
    }
    const auto result = call(verdict.half);
    if (verdict.endAfter) endNow();
    return result;
}

std::size_t halfOf(std::size_t count, bool half) { return half && count > 1 ? count / 2 : count; }

int opened(int descriptor, const char* path, int flags, bool existed) {
    if (descriptor < 0 || descriptor >= maxDescriptors) return descriptor;
    State& it = state();
    it.counts[descriptor] = below(path);
    if (!it.counts[descriptor]) return descriptor;
    it.ids[descriptor] = it.nextId++;
    const bool cut = (flags & O_TRUNC) != 0 && existed;
    const IoLogOp op = !existed ? IoLogOp::Create : (cut ? IoLogOp::OpenAndCut : IoLogOp::Open);
    writeDown(op, it.ids[descriptor], 0, nullptr, 0, path);
    return descriptor;
}

bool exists(const char* path) {
    struct stat status {};
    return syscall(SYS_newfstatat, AT_FDCWD, path, &status, 0) == 0;
}

int openHere(const char* path, int flags, mode_t mode) {
    if (!below(path)) return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    const InOrder order;
    const bool existed = exists(path);
    return opened(static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode)), path, flags, existed);
}

mode_t modeOf(int flags, va_list arguments) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

}  // namespace

// NOLINTBEGIN: the names and signatures are the C library's.
extern "C" {

#define OPEN_LIKE(name)                                                                       \
    int name(const char* path, int flags, ...) {                                              \
        va_list arguments;                                                                    \
        va_start(arguments, flags);                                                           \
        const mode_t mode = modeOf(flags, arguments);                                         \
        va_end(arguments);                                                                    \
        const int kept = openHere(path, flags, mode);                                         \
        if (!below(path) && kept >= 0 && kept < maxDescriptors) state().counts[kept] = false; \
        return kept;                                                                          \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)
int __open_2(const char* path, int flags) { return openHere(path, flags, 0); }
int __open64_2(const char* path, int flags) { return openHere(path, flags, 0); }

int close(int descriptor) {
    if (descriptor >= 0 && descriptor < maxDescriptors) state().counts[descriptor] = false;
    return static_cast<int>(syscall(SYS_close, descriptor));
}

ssize_t write(int descriptor, const void* bytes, size_t count) {
    if (!isOurs(descriptor)) return syscall(SYS_write, descriptor, bytes, count);
    return guarded(true, [&](bool half) -> ssize_t {
        const bool appends = (syscall(SYS_fcntl, descriptor, F_GETFL) & O_APPEND) != 0;
        const auto offset = syscall(SYS_lseek, descriptor, 0, appends ? SEEK_END : SEEK_CUR);
        const ssize_t done = syscall(SYS_write, descriptor, bytes, halfOf(count, half));
        if (done > 0)
            writeDown(IoLogOp::Write, state().ids[descriptor], static_cast<std::uint64_t>(offset), bytes,
                      static_cast<std::size_t>(done));
        return done;
    });
}

static ssize_t writeAt(int descriptor, const void* bytes, size_t count, off_t offset) {
    if (!isOurs(descriptor)) return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
    return guarded(true, [&](bool half) -> ssize_t {
        const ssize_t done = syscall(SYS_pwrite64, descriptor, bytes, halfOf(count, half), offset);
        if (done > 0)
            writeDown(IoLogOp::Write, state().ids[descriptor], static_cast<std::uint64_t>(offset), bytes,
                      static_cast<std::size_t>(done));
        return done;
    });
}
ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset) {
    return writeAt(descriptor, bytes, count, offset);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset) {
    return writeAt(descriptor, bytes, count, offset);
}

static int cutAt(int descriptor, off_t length) {
    if (!isOurs(descriptor)) return static_cast<int>(syscall(SYS_ftruncate, descriptor, length));
    return guarded(false, [&](bool) -> int {
        const int done = static_cast<int>(syscall(SYS_ftruncate, descriptor, length));
        if (done == 0) writeDown(IoLogOp::Cut, state().ids[descriptor], static_cast<std::uint64_t>(length), nullptr, 0);
        return done;
    });
}
int ftruncate(int descriptor, off_t length) noexcept { return cutAt(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) noexcept { return cutAt(descriptor, length); }

static int syncBy(long number, int descriptor) {
    if (!isOurs(descriptor)) return static_cast<int>(syscall(number, descriptor));
    return guarded(false, [&](bool) -> int {
        const int done = static_cast<int>(syscall(number, descriptor));
        if (done == 0) writeDown(IoLogOp::Sync, state().ids[descriptor], 0, nullptr, 0);
        return done;
    });
}
int fsync(int descriptor) { return syncBy(SYS_fsync, descriptor); }
int fdatasync(int descriptor) { return syncBy(SYS_fdatasync, descriptor); }

int rename(const char* from, const char* to) noexcept {
    if (!below(from)) return static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
    return guarded(false, [&](bool) -> int {
        const int done = static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
        if (done == 0) writeDown(IoLogOp::Rename, 0, 0, nullptr, 0, from, to);
        return done;
    });
}

int unlink(const char* path) noexcept {
    if (!below(path)) return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    return guarded(false, [&](bool) -> int {
        const int done = static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
        if (done == 0) writeDown(IoLogOp::Remove, 0, 0, nullptr, 0, path);
        return done;
    });
}

}  // extern "C"
// NOLINTEND
