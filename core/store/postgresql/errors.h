#pragma once
// What libpq and the server say, as Failures. Only the server's main sentence is repeated: its details may hold rows.

#include <string>

#include "core/store/sql/failure.h"

struct pg_conn;
struct pg_result;

namespace aicmo::postgresql {

/// For a result that is an error. `place` names the server and database.
[[nodiscard]] sql::Failure failureOf(const pg_result* result, const std::string& place);
/// For a connection that could not be made.
[[nodiscard]] sql::Failure connectFailure(pg_conn* connection, const std::string& place);
/// For a connection that broke.
[[nodiscard]] sql::Failure lostConnection(const std::string& place);

}  // namespace aicmo::postgresql
