#include "ui/dialogs/sheet_viewer.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {
enum Size { Whole, Width };
constexpr int margin = 16;
}  // namespace

SheetViewer::SheetViewer(Jobs& jobs, std::shared_ptr<const SheetSource> source, SheetKind kind, const QString& title,
                         int index, QWidget* parent)
    : QDialog(parent), jobs_(jobs), source_(std::move(source)), kind_(kind), title_(title) {
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    place_ = new Label(Type::Body, Tone::Secondary, this);
    sheet_ = new QLabel(this);
    sheet_->setAlignment(Qt::AlignCenter);
    area_ = new QScrollArea(this);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setAlignment(Qt::AlignCenter);
    area_->setFocusPolicy(Qt::NoFocus);
    QPalette canvas = area_->palette();
    canvas.setColor(QPalette::Window, Tokens::of(this).sunken);
    area_->setPalette(canvas);
    sheet_->setPalette(canvas);
    sheet_->setAutoFillBackground(true);
    area_->setWidget(sheet_);
    sheet_->setFocusPolicy(Qt::StrongFocus);
    sheet_->installEventFilter(this);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(area_, 1);
    const QSize room = parent ? parent->window()->size() : QSize(1000, 800);
    resize(room * 9 / 10);
    show(index);
    sheet_->setFocus();
}

QWidget* SheetViewer::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    const bool pages = kind_ == SheetKind::Page;
    previous_ = makeIconButton(Icon::Left, pages ? tr("Previous page") : tr("Previous slide"), bar);
    next_ = makeIconButton(Icon::Right, pages ? tr("Next page") : tr("Next slide"), bar);
    auto* size = new Segments(bar);
    size->add(Whole, pages ? tr("Whole page") : tr("Whole slide"));
    size->add(Width, tr("Full width"));
    size->choose(Whole);
    auto* print = makeButton(tr("Print…"), Icon::Printer, ButtonKind::Outline, bar);
    print->setShortcut(QKeySequence::Print);
    print->setAutoDefault(false);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(place_);
    row->addSpacing(8);
    row->addWidget(size);
    row->addStretch(1);
    row->addWidget(print);
    connect(previous_, &QToolButton::clicked, this, [this] { show(index_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { show(index_ + 1); });
    connect(size, &Segments::chosenChanged, this, [this](int which) {
        wholeWidth_ = which == Width;
        repaintSheet();
    });
    connect(print, &QPushButton::clicked, this, &SheetViewer::print);
    return bar;
}

void SheetViewer::show(int index) {
    const int count = source_->count();
    index_ = std::clamp(index, 0, std::max(count - 1, 0));
    const QString name = sheetName(kind_, index_, count);
    place_->setText(name);
    sheet_->setAccessibleName(name);
    previous_->setEnabled(index_ > 0);
    next_->setEnabled(index_ + 1 < count);
    area_->verticalScrollBar()->setValue(0);
    repaintSheet();
    QAccessibleEvent changed(sheet_, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize SheetViewer::wantedSize() const {
    constexpr int least = 64, most = 4096;
    const QSizeF sheet = source_->size(index_);
    QSizeF room(area_->size() - QSize(2 * margin, 2 * margin));
    if (wholeWidth_) {
        room.setWidth(room.width() - area_->verticalScrollBar()->sizeHint().width());
        room.setHeight(most);
    }
    return (sheet.scaled(room.expandedTo(QSizeF(least, least)), Qt::KeepAspectRatio) * devicePixelRatioF())
        .toSize()
        .boundedTo({most, most});
}

void SheetViewer::repaintSheet() {
    painting_.run(
        jobs_, this,
        [source = source_, index = index_, size = wantedSize()](const std::stop_token&) {
            return source->paint(index, size);
        },
        [this](QImage image) {
            if (image.isNull()) {
                sheet_->setText(tr("This one cannot be painted."));
                return;
            }
            image.setDevicePixelRatio(devicePixelRatioF());
            sheet_->setPixmap(QPixmap::fromImage(std::move(image)));
        });
}

bool SheetViewer::leaf(int key) {
    constexpr int step = 60;
    const int forward = isRightToLeft() ? -1 : 1;
    QScrollBar* bar = area_->verticalScrollBar();
    switch (key) {
        case Qt::Key_Right: show(index_ + forward); return true;
        case Qt::Key_Left: show(index_ - forward); return true;
        case Qt::Key_PageDown:
        case Qt::Key_Space: show(index_ + 1); return true;
        case Qt::Key_PageUp: show(index_ - 1); return true;
        case Qt::Key_Home: show(0); return true;
        case Qt::Key_End: show(source_->count() - 1); return true;
        case Qt::Key_Down: bar->setValue(bar->value() + step); return true;
        case Qt::Key_Up: bar->setValue(bar->value() - step); return true;
        default: return false;
    }
}

void SheetViewer::keyPressEvent(QKeyEvent* event) {
    if (!leaf(event->key())) {
        QDialog::keyPressEvent(event);
    }
}

bool SheetViewer::eventFilter(QObject* watched, QEvent* event) {
    // Before the scroll area takes the arrows for itself.
    return event->type() == QEvent::KeyPress && leaf(static_cast<QKeyEvent*>(event)->key())
               ? true
               : QDialog::eventFilter(watched, event);
}

void SheetViewer::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    repaintSheet();
}

void SheetViewer::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title_);
    const QSizeF sheet = source_->size(0);
    printer->setPageOrientation(sheet.width() > sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(source_->count(), 1));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    jobs_.run(
        this, [source = source_, printer] { return printSheets(*printer, *source); },
        [this](const QString& problem) { emit printed(problem); });
}

}  // namespace aicmo::ui
