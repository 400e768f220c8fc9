#include "core/store/sqlite/errors.h"

#include <sqlite3.h>

#include "core/base/words.h"

namespace aicmo::sqlite {

namespace {

/// errno of the last failed call on the database or its write-ahead log. SQLite itself recognises ENOSPC alone, and
/// sqlite3_system_errno() may be overwritten before one can ask.
int lastFileError(sqlite3* db) {
    int error = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    if (sql::isFull(error)) return error;
    sqlite3_file* log = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
    if (log != nullptr && log->pMethods != nullptr) {
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
    }
    return error;
}

}  // namespace

sql::Failure failureOf(sqlite3* db, int code, const std::string& file) {
    const std::string told = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    switch (code & 0xFF) {
        case SQLITE_FULL: return {ErrorKind::Full, "no space is left for the store", file, sql::fullAdvice};
        case SQLITE_IOERR:
            // The shared memory file is no file that SQLite can be asked about: what remains is the last error of all.
            if (db != nullptr && (sql::isFull(lastFileError(db)) ||
                                  (code == SQLITE_IOERR_SHMSIZE && sql::isFull(sqlite3_system_errno(db)))))
                return {ErrorKind::Full, "no space is left for the store", file, sql::fullAdvice};
            return {ErrorKind::Io, words("the store could not be read or written (%1)", told).text(), file,
                    "check the disk; nothing half-written is kept"};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorKind::Corrupt, words("the store is damaged or is not a store (%1)", told).text(), file,
                    "put a backup in its place"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorKind::Busy, "another program is writing to the store", file, "wait a moment and try again"};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {ErrorKind::Io, words("the store may not be written (%1)", told).text(), file,
                    "check the owner and the permissions of the file and its folder"};
        case SQLITE_CANTOPEN:
            return {ErrorKind::Io, "the store could not be opened", file,
                    "check that the folder exists and may be written"};
        case SQLITE_CONSTRAINT:
            return sql::Failure(Error{ErrorKind::Conflict, words("the store refuses: %1", told).text(), file, {}},
                                true);
        case SQLITE_TOOBIG: return {ErrorKind::InvalidInput, "a text or file is too large for the store", file};
        case SQLITE_NOMEM: return {ErrorKind::Internal, "not enough memory", file};
        default: return {ErrorKind::Internal, words("the store's engine failed: %1", told).text(), file};
    }
}

}  // namespace aicmo::sqlite
