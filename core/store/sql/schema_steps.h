#pragma once
// The version of a store's schema: what it remembers of the steps that made it, and the steps that are still to come.

#include <span>
#include <string>

#include "core/store/migrations.h"
#include "core/store/sql/connection.h"

namespace aicmo::sql {

/// Fails (Corrupt) when the store is newer than this program.
void refuseNewer(const Connection& db, int version, std::span<const Migration> steps);
/// Fails (Corrupt) unless the store remembers exactly the first `version` of these steps.
void checkSteps(Connection& db, std::span<const Migration> steps, int version);
/// Takes the steps after `version`, each with its record. Within the caller's transaction.
void takeSteps(Connection& db, std::span<const Migration> steps, int version, const std::string& now);
/// Gives an empty store its random id.
void nameStore(Connection& db);
/// That id; fails (Corrupt) when there is none.
[[nodiscard]] std::string storeIdOf(Connection& db);

}  // namespace aicmo::sql
