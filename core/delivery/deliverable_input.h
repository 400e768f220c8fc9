#pragma once
// What the documents are built from, besides the project: its texts as the first contact gets them, the results of its
// last live run, its approvals.

#include "core/delivery/brand_defaults.h"
#include "core/document/builder.h"
#include "core/store/store.h"

namespace aicmo {

/// `bundle` must outlive the result. A store that cannot be read is an error: documents with silently missing results
/// would be wrong.
[[nodiscard]] Result<document::DeliverableInput> makeDeliverableInput(
    Store& store, const std::shared_ptr<const ProjectBundle>& bundle);

/// The look that the agency's defaults give the documents.
[[nodiscard]] document::BrandInput brandInput(const BrandValues& used);

}  // namespace aicmo
