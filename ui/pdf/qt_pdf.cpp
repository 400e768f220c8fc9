// PDF through Qt PDF (PDFium): a library of its own, see pdf_module.h.

#include <QPainter>
#include <QPdfDocument>
#include <QThreadPool>

#include "ui/pdf/pdf_module.h"

namespace aicmo::ui {

namespace {

class PdfSheets final : public SheetSource {
  public:
    [[nodiscard]] QPdfDocument::Error load(const QString& path) {
        const QPdfDocument::Error error = document_.load(path);
        std::vector<QSizeF> sizes;
        for (int page = 0; error == QPdfDocument::Error::None && page < document_.pageCount(); ++page) {
            sizes.push_back(document_.pagePointSize(page));
        }
        setSizes(std::move(sizes));
        return error;
    }

    [[nodiscard]] QImage paint(int index, QSize pixels) const override {
        QImage page;
        {
            const QMutexLocker lock(&mutex_);
            page = document_.render(index, pixels);
        }
        if (page.isNull()) {
            return {};
        }
        // Where a page has no ground it is paper.
        QImage out(page.size(), QImage::Format_RGB32);
        out.fill(Qt::white);
        QPainter(&out).drawImage(0, 0, page);
        return out;
    }

  private:
    mutable QMutex mutex_;
    mutable QPdfDocument document_{nullptr};
};

}  // namespace

class QtPdf final : public QObject, public PdfModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AICMO_PDF_MODULE)
    Q_INTERFACES(aicmo::ui::PdfModule)
  public:
    [[nodiscard]] OpenedSheets open(const QString& path) const override {
        // Closing waits for a page that is being painted: the last one who lets go of it must not.
        const std::shared_ptr<PdfSheets> sheets(new PdfSheets, [](const PdfSheets* done) {
            QThreadPool::globalInstance()->start([done] { delete done; });
        });
        switch (sheets->load(path)) {
            case QPdfDocument::Error::None: return {sheets, {}};
            case QPdfDocument::Error::FileNotFound: return {nullptr, tr("The file is not there any more.")};
            case QPdfDocument::Error::IncorrectPassword:
            case QPdfDocument::Error::UnsupportedSecurityScheme:
                return {nullptr, tr("The PDF is protected by a password.")};
            default: return {nullptr, tr("The file is not a PDF that can be read.")};
        }
    }
};

}  // namespace aicmo::ui

#include "qt_pdf.moc"
