#include "core/store/sql/failure.h"

#include <cerrno>
#include <cstring>

namespace aicmo::sql {

bool isFull(int errnoValue) { return errnoValue == ENOSPC || errnoValue == EDQUOT || errnoValue == EFBIG; }

Failure systemFailure(int errnoValue, const std::string& doing, const std::string& file) {
    if (isFull(errnoValue)) return {ErrorKind::Full, doing + ": no space is left", file, fullAdvice};
    return {ErrorKind::Io, doing + ": " + std::strerror(errnoValue), file};
}

}  // namespace aicmo::sql
