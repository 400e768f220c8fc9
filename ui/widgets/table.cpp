#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/models/roles.h"
#include "ui/style/aicmo_style.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const auto* table = qobject_cast<const Table*>(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen) {
        painter->fillRect(option.rect, t.accentTint);
    } else if (table && table->hoverRow() == index.row()) {
        painter->fillRect(option.rect, t.hover);
    }
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant toneValue = index.data(ToneRole);
    const QColor ink = t.ink(toneValue.isValid() ? static_cast<Tone>(toneValue.toInt()) : Tone::Main);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int start = table && index.column() == 0 ? table->edge() : 8;
    QRect cell = option.rect.adjusted(mirrored ? 8 : start, 0, mirrored ? -start : -8, -1);
    const QVariant iconValue = index.data(IconRole);
    if (iconValue.isValid()) {
        const QRect box(mirrored ? cell.right() - 15 : cell.left(), cell.center().y() - 7, 16, 16);
        paintIcon(painter, box, static_cast<Icon>(iconValue.toInt()), ink);
        mirrored ? cell.setRight(cell.right() - 22) : cell.setLeft(cell.left() + 22);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty()) {
        if (index.data(CodeRole).toBool()) {
            painter->setFont(typeFont(Type::Code));
        } else {
            painter->setFont(index.data(StrongRole).toBool() ? typeFont(Type::Strong) : option.font);
        }
        painter->setPen(ink);
        const QVariant alignmentValue = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment = QStyle::visualAlignment(
            option.direction, alignmentValue.isValid() ? static_cast<Qt::Alignment>(alignmentValue.toInt())
                                                       : Qt::AlignLeading | Qt::AlignVCenter);
        const auto elide = static_cast<Qt::TextElideMode>(
            index.data(ElideRole).isValid() ? index.data(ElideRole).toInt() : static_cast<int>(Qt::ElideRight));
        const QString cut = painter->fontMetrics().elidedText(text, elide, cell.width());
        if (index.data(FiguresRole).toBool()) {
            drawFigures(painter, cell, alignment, text);
        } else {
            drawLine(painter, cell, cut, alignment | Qt::AlignVCenter | Qt::AlignAbsolute);
        }
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const QString whole = index.data(Qt::DisplayRole).toString();
        const int room = option.rect.width() - 16 - (index.data(IconRole).isValid() ? 22 : 0);
        if (option.fontMetrics.horizontalAdvance(whole) > room) {
            text = whole;
        }
    }
    // Tooltips read rich text when they look like it; project text must stay text.
    QToolTip::showText(event->globalPos(), toolTipText(text), view);
    return true;
}

Table::Table(const QString& accessibleName, QWidget* parent) : QTableView(parent) {
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(24);
    setDense(false);
    setEdge(16);
}

void Table::setDense(bool dense) {
    rowHeight_ = dense ? 24 : 28;
    verticalHeader()->setDefaultSectionSize(heightOfRow(rowHeight_));
    setFont(typeFont(dense ? Type::Small : Type::Body));
}

void Table::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && verticalHeader()) {
        verticalHeader()->setDefaultSectionSize(heightOfRow(rowHeight_));
    }
}

void Table::setEdge(int pixels) {
    edge_ = pixels;
    horizontalHeader()->setProperty("aicmoEdge", std::max(0, pixels - 8));
}

void Table::setColumns(const QList<int>& widths, int stretch) {
    for (int column = 0; column < widths.size(); ++column) {
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        setColumnWidth(column, widths[column]);
    }
}

void Table::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

void Table::chooseRow(int row) { setCurrentIndex(model()->index(row, 0)); }

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        emit currentRowChanged(current.isValid() ? current.row() : -1);
    }
}

void Table::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (row != hoverRow_) {
        hoverRow_ = row;
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void Table::leaveEvent(QEvent* event) {
    hoverRow_ = -1;
    viewport()->update();
    QTableView::leaveEvent(event);
}

void Table::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!emptyText_.isEmpty() && model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setFont(typeFont(Type::Body));
        painter.setPen(Tokens::of(this).text3);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyText_);
    }
}

}  // namespace aicmo::ui
