#pragma once
// SQLite's result codes as Failures.

#include <string>

#include "core/store/sql/failure.h"

struct sqlite3;

namespace aicmo::sqlite {

/// The Failure for a result code of SQLite, in words for people. `file` is the store's path.
[[nodiscard]] sql::Failure failureOf(sqlite3* db, int code, const std::string& file);

}  // namespace aicmo::sqlite
