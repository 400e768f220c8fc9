#pragma once
// Brings a database to this program's version.

#include <span>
#include <string>

#include "core/store/migrations.h"
#include "core/store/postgresql/connection.h"

namespace aicmo::postgresql {

/// Makes the schema in an empty database, or upgrades an older store, in one transaction under a lock. A newer store is
/// refused, and so is a database of another program. Everybody who has the store open holds a shared lock in the
/// session of `db`: while others do, an upgrade is refused (Busy). Backups are up to who runs the server.
void openAtThisVersion(Connection& db, std::span<const Migration> steps, const std::string& now);

}  // namespace aicmo::postgresql
