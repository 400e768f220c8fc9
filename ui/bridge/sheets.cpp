#include "ui/bridge/sheets.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include "core/document/deck_pictures.h"
#include "ui/bridge/modules.h"
#include "ui/pdf/pdf_module.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sheets", text); }

class DeckSheets final : public SheetSource {
  public:
    explicit DeckSheets(document::DeckPictures deck) : deck_(std::move(deck)) {
        constexpr double width = 960;  // points of a slide 16:9
        setSizes(std::vector<QSizeF>(static_cast<std::size_t>(deck_.count()), QSizeF(width, width * deck_.ratio())));
    }

    [[nodiscard]] QImage paint(int index, QSize pixels) const override {
        const auto picture = deck_.paint(index, pixels.width());
        if (!picture) {
            return {};
        }
        QImage out(picture->width, picture->height, QImage::Format_RGB32);
        const std::size_t row = static_cast<std::size_t>(picture->width) * 4;
        for (int y = 0; y < picture->height; ++y) {
            std::copy_n(picture->pixels.data() + row * static_cast<std::size_t>(y), row,
                        reinterpret_cast<char*>(out.scanLine(y)));
        }
        return out;
    }

  private:
    document::DeckPictures deck_;
};

OpenedSheets openDeck(const QString& path) {
    auto deck = document::DeckPictures::open(path.toStdString());
    if (!deck) {
        return {nullptr, said(deck.error())};
    }
    return {std::make_shared<DeckSheets>(std::move(*deck)), {}};
}

/// As large as it fits, in the middle.
QRectF fitted(const QSizeF& sheet, const QRectF& paper) {
    const QSizeF size = sheet.scaled(paper.size(), Qt::KeepAspectRatio);
    return {paper.x() + (paper.width() - size.width()) / 2, paper.y() + (paper.height() - size.height()) / 2,
            size.width(), size.height()};
}

}  // namespace

SheetShelf::SheetShelf() : module_(modulePath(QStringLiteral("aicmo_pdf"))) {}

OpenedSheets SheetShelf::open(const QString& path) const {
    return path.endsWith(QLatin1String(".pptx")) ? openDeck(path) : openPdf(path);
}

OpenedSheets SheetShelf::openPdf(const QString& path) const {
    const QMutexLocker lock(&loading_);
    const auto* module = qobject_cast<PdfModule*>(module_.instance());
    if (!module) {
        return {nullptr, tr("The module that shows pages is missing: %1").arg(module_.errorString())};
    }
    return module->open(path);
}

QString printSheets(QPrinter& printer, const SheetSource& source) {
    constexpr int mostDotsPerInch = 300;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), source.count()) : source.count();
    const double scale = std::min(1.0, mostDotsPerInch / static_cast<double>(printer.resolution()));
    QPainter painter;
    for (int index = from; index < to; ++index) {
        const bool begun = index == from ? painter.begin(&printer) : printer.newPage();
        if (!begun) {
            return tr("The printer took no more pages");
        }
        const QRectF place = fitted(source.size(index), printer.pageLayout().paintRectPixels(printer.resolution()));
        const QImage sheet = source.paint(index, (place.size() * scale).toSize());
        if (sheet.isNull()) {
            return tr("Page %1 cannot be painted").arg(index + 1);
        }
        // The painter's origin is that of the printable area.
        painter.drawImage(place.translated(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()),
                          sheet);
    }
    return {};
}

}  // namespace aicmo::ui
