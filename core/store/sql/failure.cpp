#include "core/store/sql/failure.h"

#include <cerrno>
#include <cstring>

#include "core/base/words.h"

namespace aicmo::sql {

bool isFull(int errnoValue) { return errnoValue == ENOSPC || errnoValue == EDQUOT || errnoValue == EFBIG; }

Failure systemFailure(int errnoValue, const std::string& doing, const std::string& file) {
    if (isFull(errnoValue)) return {ErrorKind::Full, words("%1: no space is left", doing).text(), file, fullAdvice};
    return {ErrorKind::Io, doing + ": " + std::strerror(errnoValue), file};
}

}  // namespace aicmo::sql
