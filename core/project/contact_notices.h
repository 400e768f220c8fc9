#pragma once
// What an import says about contacts that nothing will be sent to, while the file is still at hand to be mended.

#include "core/project/project_document.h"

namespace aicmo {

/// Reads every audience and list of recipients once, and adds a notice for each that cannot be read or has rows that
/// are not used: how many, why, and where the first of them is.
void noteUnusableContacts(ProjectBundle& bundle);

}  // namespace aicmo
