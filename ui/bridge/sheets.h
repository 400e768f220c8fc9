#pragma once
// Pages of a PDF and slides of a deck as pictures. Opening, painting and printing block, so only on a worker; one
// source may be asked by several of them.

#include <memory>
#include <vector>

#include <QImage>
#include <QMutex>
#include <QPluginLoader>
#include <QSizeF>
#include <QString>

class QPrinter;

namespace aicmo::ui {

class SheetSource {
  public:
    virtual ~SheetSource() = default;
    [[nodiscard]] int count() const { return static_cast<int>(sizes_.size()); }
    /// In points.
    [[nodiscard]] QSizeF size(int index) const { return sizes_[static_cast<std::size_t>(index)]; }
    /// Opaque; null when the sheet cannot be painted. Blocks.
    [[nodiscard]] virtual QImage paint(int index, QSize pixels) const = 0;

  protected:
    void setSizes(std::vector<QSizeF> sizes) { sizes_ = std::move(sizes); }

  private:
    std::vector<QSizeF> sizes_;
};

struct OpenedSheets {
    std::shared_ptr<const SheetSource> source;  ///< null with a problem
    QString problem;
};

/// Opens documents by their kind. What reads PDF lies in a library of its own (ui/pdf), loaded at the first PDF: it is
/// four megabytes that a console which starts does not need.
class SheetShelf {
  public:
    SheetShelf();
    /// Of a name that ends in .pdf or .pptx.
    [[nodiscard]] OpenedSheets open(const QString& path) const;

  private:
    [[nodiscard]] OpenedSheets openPdf(const QString& path) const;

    mutable QMutex loading_;
    mutable QPluginLoader module_;
};

/// Prints the sheets that the printer asks for (all of them when it names none), each fitted to its page. The answer is
/// what went wrong; empty when nothing.
[[nodiscard]] QString printSheets(QPrinter& printer, const SheetSource& source);

}  // namespace aicmo::ui
