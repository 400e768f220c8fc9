#pragma once
// Internal to core/document/pdf.

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {

/// The running texts and cells of the document as they will be asked for, nearly in that order. What is missing or
/// comes to stand in another width costs time and nothing else.
[[nodiscard]] std::vector<TextOrder> expectedTexts(const PageFrame& page);

}  // namespace aicmo::document::pdf
