#pragma once
// What QPdfWriter cannot do, by libqpdf. Internal to core/document/pdf.

#include "core/document/pdf/page_frame.h"

namespace aicmo::document::pdf {

/// Moves the contents behind the cover; adds outline, links, metadata; makes dates and ids those of the tree.
/// Throws what libqpdf throws.
[[nodiscard]] std::string finishPdf(const QByteArray& drawn, const PageFrame& page);

}  // namespace aicmo::document::pdf
