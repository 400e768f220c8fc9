#pragma once
// summary.html: one self-contained file, no script, a Content-Security-Policy that allows its own style sheet (by hash)
// and data: pictures only.

#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/document/deliverable.h"

namespace aicmo::document {

struct HtmlOptions {
    std::stop_token stop;
};

/// The file's bytes, UTF-8. The same tree gives the same bytes. Every text of the project is escaped. Errors:
/// Cancelled, Internal. Never throws; may run in any thread.
[[nodiscard]] Result<std::string> writeHtml(const Deliverable& deliverable, const HtmlOptions& options = {});

}  // namespace aicmo::document
