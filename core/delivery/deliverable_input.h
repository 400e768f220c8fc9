#pragma once
// What the documents are built from, besides the project: its texts as the first contact gets them, the results of its
// last live run, its approvals.

#include "core/document/builder.h"
#include "core/store/store.h"

namespace aicmo {

/// `bundle` must outlive the result. A store that cannot be read is an error: documents with silently missing results
/// would be wrong.
[[nodiscard]] Result<document::DeliverableInput> makeDeliverableInput(
    Store& store, const std::shared_ptr<const ProjectBundle>& bundle);

}  // namespace aicmo
