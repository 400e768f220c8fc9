#include "ui/dialogs/kpi_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include "ui/models/roles.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

KpiTable::KpiTable(const Kpi& kpi, QWidget* parent) : QDialog(parent), table_(new QTableWidget(this)) {
    setWindowTitle(shown(kpi.name));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    table_->setColumnCount(4);
    table_->setHorizontalHeaderLabels({tr("Month"), tr("Planned"), tr("Actual"), tr("Difference")});
    table_->setAccessibleName(shown(kpi.name));
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setFont(typeFont(Type::Body));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setTabKeyNavigation(false);
    fill(kpi);
    column->addWidget(table_, 1);
    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    buttons->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, foot);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(520, 420);
    table_->setCurrentCell(0, 0);
    table_->setFocus();
}

void KpiTable::fill(const Kpi& kpi) {
    table_->setRowCount(static_cast<int>(kpi.series.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const KpiPoint& point = kpi.series[static_cast<std::size_t>(row)];
        const auto put = [&](int at, const QString& text) {
            auto* cell = new QTableWidgetItem(text);
            if (at > 0) {
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                cell->setData(FiguresRole, true);
            }
            table_->setItem(row, at, cell);
        };
        const auto figure = [&](const std::optional<double>& value) {
            return value ? kpiFigure(*value, kpi.unit) : QString();
        };
        put(0, kpiMonth(point.period));
        put(1, figure(point.planned));
        put(2, figure(point.actual));
        put(3, point.planned && point.actual ? kpiFigure(*point.actual - *point.planned, kpi.unit) : QString());
    }
    for (int at = 1; at < table_->columnCount(); ++at) {
        table_->horizontalHeaderItem(at)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

}  // namespace aicmo::ui
