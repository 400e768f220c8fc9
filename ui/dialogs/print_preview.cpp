#include "ui/dialogs/print_preview.h"

#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {
enum Size { WholePage, PageWidth };
}

PrintPreview::PrintPreview(const ReportText& report, QWidget* parent)
    : QDialog(parent), printer_(std::make_unique<QPrinter>(QPrinter::HighResolution)) {
    setWindowTitle(tr("Print preview"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    pages_ = new QPrintPreviewWidget(printer_.get(), this);
    pages_->setAccessibleName(tr("Pages"));
    column->addWidget(makeBar(report.isWhole));
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(pages_, 1);
    connect(pages_, &QPrintPreviewWidget::paintRequested, this,
            [report](QPrinter* printer) { paintReport(*printer, report); });
    connect(pages_, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPage);
    resize(820, 760);
    pages_->setZoomMode(QPrintPreviewWidget::FitInView);
}

PrintPreview::~PrintPreview() {
    // It draws for the printer until its end.
    delete pages_;
}

QWidget* PrintPreview::makeBar(bool isWhole) {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    previous_ = makeIconButton(Icon::Left, tr("Previous page"), bar);
    next_ = makeIconButton(Icon::Right, tr("Next page"), bar);
    previous_->setShortcut(Qt::Key_PageUp);
    next_->setShortcut(Qt::Key_PageDown);
    page_ = new Label(Type::Body, Tone::Secondary, bar);
    auto* size = new Segments(bar);
    size->add(WholePage, tr("Whole page"));
    size->add(PageWidth, tr("Page width"));
    auto* more = new Label(isWhole ? QString() : tr("The first results alone; all of them are printed."), Type::Small,
                           Tone::Secondary, bar);
    more->setElide(Qt::ElideRight);
    auto* print = makeButton(tr("Print…"), Icon::Printer, ButtonKind::Outline, bar);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(page_);
    row->addSpacing(8);
    row->addWidget(size);
    row->addWidget(more, 1);
    row->addWidget(print);
    connect(previous_, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { turn(1); });
    connect(size, &Segments::chosenChanged, this, [this](int which) {
        pages_->setZoomMode(which == PageWidth ? QPrintPreviewWidget::FitToWidth : QPrintPreviewWidget::FitInView);
    });
    connect(print, &QPushButton::clicked, this, [this] {
        accept();
        emit printWanted();
    });
    return bar;
}

int PrintPreview::pages() const { return pages_->pageCount(); }

void PrintPreview::turn(int by) {
    pages_->setCurrentPage(std::clamp(pages_->currentPage() + by, 1, pages_->pageCount()));
    showPage();
}

void PrintPreview::showPage() {
    const int page = pages_->currentPage();
    page_->setText(tr("Page %1 of %2").arg(number(page), number(pages_->pageCount())));
    previous_->setEnabled(page > 1);
    next_->setEnabled(page < pages_->pageCount());
}

}  // namespace aicmo::ui
