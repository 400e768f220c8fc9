#pragma once
// What the library that reads PDF offers. It is loaded by SheetShelf; nothing is linked with it.

#include <QtPlugin>

#include "ui/bridge/sheets.h"

namespace aicmo::ui {

class PdfModule {
  public:
    virtual ~PdfModule() = default;
    [[nodiscard]] virtual OpenedSheets open(const QString& path) const = 0;
};

}  // namespace aicmo::ui

#define AICMO_PDF_MODULE "org.aicmo.Console.PdfModule/1"
Q_DECLARE_INTERFACE(aicmo::ui::PdfModule, AICMO_PDF_MODULE)
