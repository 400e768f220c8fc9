#pragma once
// The tables of a store as both engines have them: what a copy takes from one to the other.

#include <span>
#include <string>
#include <string_view>

namespace aicmo::sql {

/// How a column is read and bound.
enum class Kind : char { Integer = 'i', Text = 't', Bytes = 'b' };

struct Table {
    std::string_view name;
    std::string_view columns;  ///< separated by ", "
    std::string_view kinds;    ///< a letter of Kind for each
    std::string_view key;      ///< columns that order its rows
    bool numbered = false;     ///< the key is one that the database gives
};

/// Each comes after those that it refers to, but for what `project` has of its version and its last run: those two
/// columns are the table projectPointers.
[[nodiscard]] std::span<const Table> tables();
inline constexpr Table projectPointers{"project", "project_key, version_key, last_run_key", "iii", "project_key"};

}  // namespace aicmo::sql
