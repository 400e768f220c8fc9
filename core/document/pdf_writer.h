#pragma once
// strategy.pdf: pages by QPainter on QPdfWriter; outline, links, metadata and a stable id by libqpdf.

#include <functional>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/document/deliverable.h"

namespace aicmo::document {

enum class PageSize { A4, Letter };

struct PdfOptions {
    PageSize pageSize = PageSize::A4;
    bool archive = false;  ///< PDF/A-1b (ISO 19005-1): PDF 1.4, no transparency, an output intent
    std::stop_token stop;
    std::function<void(double fraction)> progress;  ///< called in the writing thread, 0 to 1
};

/// The bytes of the file. Needs document_runtime.h; may run in any thread. The same tree gives the same bytes. Errors:
/// Cancelled, Unsupported (no QGuiApplication), Internal. Never throws.
[[nodiscard]] Result<std::string> writePdf(const Deliverable& deliverable, const PdfOptions& options = {});

}  // namespace aicmo::document
