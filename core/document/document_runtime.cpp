#include "core/document/document_runtime.h"

#include <QGuiApplication>

namespace aicmo::document {

bool documentRuntimeReady() { return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr; }

}  // namespace aicmo::document
