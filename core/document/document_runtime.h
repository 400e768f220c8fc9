#pragma once
// What must exist before the documents are drawn.
//
// buildDeliverable() needs nothing. writePdf() measures and embeds fonts, which Qt does through its platform plug-in:
// a QGuiApplication must have been made in the main thread before, and must still exist. The console has one. The
// command line makes one only for packages, without a screen:
//
//     qputenv("QT_QPA_PLATFORM", "offscreen");
//     QGuiApplication application(argc, argv);
//
// After that, writePdf() and writeHtml() may be called from any thread, also from several at once: painting text and
// pictures on a QPdfWriter or QImage outside the GUI thread is supported by Qt ("Threads and QPainter").

namespace aicmo::document {

/// True when a QGuiApplication exists.
[[nodiscard]] bool documentRuntimeReady();

}  // namespace aicmo::document
