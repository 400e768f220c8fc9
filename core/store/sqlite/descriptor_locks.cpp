#include "core/store/sqlite/descriptor_locks.h"

#include <cstdarg>
#include <fcntl.h>
#include <sqlite3.h>

#include "core/store/sql/failure.h"

namespace aicmo::sqlite {

namespace {

/// SQLite asks for locks with F_SETLK and F_GETLK and leaves l_pid alone, which has to be 0 here.
int lockByDescriptor(int descriptor, int command, ...) {
    va_list arguments;
    va_start(arguments, command);
    int result = 0;
    if (command == F_SETLK || command == F_GETLK) {
        auto* lock = va_arg(arguments, struct flock*);
        lock->l_pid = 0;
        result = ::fcntl(descriptor, command == F_SETLK ? F_OFD_SETLK : F_OFD_GETLK, lock);
    } else {
        result = ::fcntl(descriptor, command, va_arg(arguments, int));
    }
    va_end(arguments);
    return result;
}

bool installLocks() {
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    return vfs != nullptr && vfs->iVersion >= 3 &&
           vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&lockByDescriptor)) == SQLITE_OK;
}

}  // namespace

void useDescriptorLocks() {
    static const bool installed = installLocks();
    if (!installed) throw sql::Failure(ErrorKind::Internal, "SQLite does not let its file locks be chosen");
}

}  // namespace aicmo::sqlite
