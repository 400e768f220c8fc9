#include "core/document/pdf_writer.h"

#include <exception>

#include <QBuffer>

#include "core/document/document_runtime.h"
#include "core/document/pdf/blocks.h"
#include "core/document/pdf/expected.h"
#include "core/document/pdf/finish.h"

namespace aicmo::document {
namespace {

std::string drawn(const Deliverable& deliverable, const PdfOptions& options) {
    const auto progress = [&options](double fraction) {
        if (options.stop.stop_requested()) {
            throw pdf::Stopped{};
        }
        if (options.progress) {
            options.progress(fraction);
        }
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf::PageFrame page(deliverable, options, buffer);
    page.setter().expect(pdf::expectedTexts(page));
    // The contents are drawn last, when every page number is known, and moved behind the cover afterwards.
    page.setContentsPages(deliverable.sections.empty() ? 0 : pdf::countContentsPages(page));
    pdf::drawCover(page);
    progress(.1);
    if (!deliverable.sections.empty()) {
        page.beginBody();
        pdf::drawSections(page, progress);
        page.beginContents();
        pdf::drawContents(page);
    }
    page.finish();
    progress(.92);
    std::string finished = pdf::finishPdf(bytes, page);
    progress(1);
    return finished;
}

}  // namespace

Result<std::string> writePdf(const Deliverable& deliverable, const PdfOptions& options) {
    if (!documentRuntimeReady()) {
        return fail(ErrorKind::Unsupported, "drawing the PDF needs a QGuiApplication");
    }
    try {
        return drawn(deliverable, options);
    } catch (const pdf::Stopped&) {
        return fail(ErrorKind::Cancelled, "the PDF was stopped before its end");
    } catch (const std::exception& problem) {
        return fail(ErrorKind::Internal, std::string("the PDF could not be written: ") + problem.what());
    }
}

}  // namespace aicmo::document
