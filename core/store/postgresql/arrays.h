#pragma once
// Statements whose values may be arrays: many rows in one.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/postgresql/connection.h"

namespace aicmo::postgresql {

using Integers = std::vector<std::int64_t>;
using Texts = std::vector<std::string_view>;

inline void bindOne(Statement& statement, int at, const Integers& values) { statement.bindIntegers(at, values); }
inline void bindOne(Statement& statement, int at, const Texts& values) { statement.bindTexts(at, values); }
inline void bindOne(Statement& statement, int at, std::int64_t value) { statement.bindInteger(at, value); }
inline void bindOne(Statement& statement, int at, std::string_view value) { statement.bindText(at, value); }

/// `db` is one of this engine's.
template <class... Values>
[[nodiscard]] sql::Query ask(sql::Connection& db, std::string_view sql, const Values&... values) {
    Statement& statement = static_cast<Connection&>(db).statement(sql);
    return {statement, [&](sql::StatementUse& /*use*/) {
                int at = 0;
                (bindOne(statement, ++at, values), ...);
            }};
}

/// The same where nobody waits for the answer, as sql::Connection::later().
template <class... Values>
void askLater(sql::Connection& db, std::string_view sql, const Values&... values) {
    auto& connection = static_cast<Connection&>(db);
    Statement& statement = connection.statement(sql);
    const sql::StatementUse use(statement);
    int at = 0;
    (bindOne(statement, ++at, values), ...);
    connection.sendLater(statement);
}

}  // namespace aicmo::postgresql
