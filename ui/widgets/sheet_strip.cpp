#include "ui/widgets/sheet_strip.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/style/fonts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr int gap = 16, frame = 4, numberHeight = 22;
constexpr int rowsShown = 3;

QSize cellSize(const SheetModel& model) { return model.sheetSize() + QSize(gap + 2 * frame, numberHeight + 2 * frame); }

class SheetDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return cellSize(*qobject_cast<const SheetModel*>(index.model()));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& model = *qobject_cast<const SheetModel*>(index.model());
        const Tokens& t = Tokens::of(option.widget);
        const QRect cell = option.rect;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int x = mirrored ? cell.right() + 1 - frame - model.sheetSize().width() : cell.x() + frame;
        const QRect place(QPoint(x, cell.y() + frame), model.sheetSize());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF sheet(place);
        if (const QPixmap* picture = model.picture(index.row())) {
            const QSizeF size = picture->deviceIndependentSize();
            sheet = QRectF(place.center() - QPointF(size.width() - 1, size.height() - 1) / 2, size);
            painter->drawPixmap(sheet.topLeft(), *picture);
        } else {
            painter->fillRect(place, Qt::white);
        }
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(chosen || hovered ? t.accent : t.line, 1));
        painter->drawRect(sheet.adjusted(-.5, -.5, .5, .5));
        if (focused && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(t.ring(), 2));
            painter->drawRect(sheet.adjusted(-3, -3, 3, 3));
        }
        painter->setPen(chosen ? t.accentText : t.text2);
        painter->setFont(typeFont(Type::Small));
        const QRect below(place.x(), place.bottom() + frame, place.width(), numberHeight);
        drawFigures(painter, below, Qt::AlignHCenter, index.data().toString());
        painter->restore();
    }
};

/// Says which of its sheets are in view.
class SheetList final : public QListView {
  public:
    using QListView::QListView;

  protected:
    void paintEvent(QPaintEvent* event) override {
        if (auto* sheets = qobject_cast<SheetModel*>(model())) {
            QList<int> visible;
            for (int row = 0; row < sheets->rowCount(); ++row) {
                if (visualRect(sheets->index(row)).intersects(viewport()->rect())) {
                    visible.append(row);
                }
            }
            sheets->want(visible);
        }
        QListView::paintEvent(event);
    }
};

}  // namespace

SheetStrip::SheetStrip(Jobs& jobs, SheetKind kind, QWidget* parent) : QWidget(parent) {
    constexpr int pageHeight = 150, slideHeight = 90;
    const bool pages = kind == SheetKind::Page;
    model_ = new SheetModel(jobs, kind, pages ? pageHeight : slideHeight, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    head_ = new QHBoxLayout;
    head_->setSpacing(8);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(pages ? Icon::Pdf : Icon::Slides, Tone::Main).pixmap(QSize(16, 16), devicePixelRatioF()));
    head_->addWidget(mark);
    head_->addWidget(new Label(pages ? tr("Pages") : tr("Slides"), Type::Section, Tone::Main, this));
    count_ = new Label(Type::Body, Tone::Hint, this);
    head_->addWidget(count_);
    head_->addStretch(1);
    all_ = makeButton(tr("Show all"), ButtonKind::Link, this);
    all_->setCheckable(true);
    all_->setAccessibleName(pages ? tr("Show all pages") : tr("Show all slides"));
    head_->addWidget(all_);
    column->addLayout(head_);
    list_ = new SheetList(this);
    list_->setModel(model_);
    list_->setItemDelegate(new SheetDelegate(list_));
    list_->setAccessibleName(pages ? tr("Pages") : tr("Slides"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFlow(QListView::LeftToRight);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMouseTracking(true);
    list_->viewport()->setAttribute(Qt::WA_Hover);
    column->addWidget(list_);
    problem_ = new Label(Type::Body, Tone::Secondary, this);
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);
    connect(all_, &QPushButton::toggled, this, [this](bool on) {
        all_->setText(on ? tr("Show one row") : tr("Show all"));
        arrange();
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { emit opened(index.row()); });
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) { emit opened(index.row()); });
    arrange();
}

void SheetStrip::addButton(QPushButton* button) { head_->addWidget(button); }

void SheetStrip::setSheets(const OpenedSheets& sheets) {
    model_->setSource(sheets.source, devicePixelRatioF());
    count_->setText(sheets.source ? number(model_->rowCount()) : QString());
    problem_->setText(sheets.problem);
    problem_->setVisible(!sheets.problem.isEmpty());
    list_->setVisible(sheets.source != nullptr);
    if (model_->rowCount() > 0) {
        list_->setCurrentIndex(model_->index(0));
    }
    list_->scrollToTop();
    arrange();
}

void SheetStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SheetStrip::arrange() {
    const QSize cell = cellSize(*model_);
    const int across = std::max(width() / std::max(cell.width(), 1), 1);
    const int rows = (model_->rowCount() + across - 1) / across;
    const bool several = all_->isChecked() && rows > 1;
    all_->setVisible(rows > 1);
    list_->setWrapping(several);
    list_->setHorizontalScrollBarPolicy(several ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    list_->setVerticalScrollBarPolicy(several ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int bar = several || rows <= 1 ? 0 : list_->horizontalScrollBar()->sizeHint().height();
    list_->setFixedHeight(cell.height() * (several ? std::min(rows, rowsShown) : 1) + bar + 2);
}

}  // namespace aicmo::ui
