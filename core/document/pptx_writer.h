#pragma once
// deck.pptx: PresentationML (ECMA-376, transitional) with native tables, native charts and speaker notes.

#include <functional>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/document/deliverable.h"

namespace aicmo::document {

struct PptxOptions {
    std::stop_token stop;
    std::function<void(double fraction)> progress;  ///< called in the writing thread, 0 to 1
};

/// The bytes of the file, 16:9. Needs document_runtime.h (text is fitted by measuring); may run in any thread. The same
/// tree gives the same bytes. Errors: Cancelled, Unsupported (no QGuiApplication), Io (temporary files of the
/// workbooks), Internal. Never throws.
[[nodiscard]] Result<std::string> writePptx(const Deliverable& deliverable, const PptxOptions& options = {});

}  // namespace aicmo::document
