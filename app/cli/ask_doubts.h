#pragma once
// resolve --ask: what the services say of items in doubt.

#include <string>
#include <vector>

#include "app/cli/session.h"

namespace aicmo::cli {

/// Asks about these items of the project (none: all that are in doubt), settles what can be settled, and tells.
void askDoubts(Session& session, const std::string& project, const std::vector<std::string>& items);

}  // namespace aicmo::cli
