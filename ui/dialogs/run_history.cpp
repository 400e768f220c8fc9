#include "ui/dialogs/run_history.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/models/run_history_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

RunHistory::RunHistory(const ConsoleServices& services, Jobs& jobs, std::vector<Run> runs, QWidget* parent)
    : QDialog(parent), model_(new RunHistoryModel(std::move(runs), this)) {
    setWindowTitle(tr("Runs of this project"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    table_ = new Table(tr("Runs of this project"), this);
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEdge(24);
    table_->setColumns({180, 96, 90, 80, 80, 80, 80, 80, 120}, RunHistoryModel::By);
    table_->setEmptyText(tr("No run yet."));
    column->addWidget(table_, 1);
    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    buttons->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, foot);
    open_ = makeButton(tr("Open report"), Icon::Run, ButtonKind::Outline, foot);
    open_->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(open_);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open_, &QPushButton::clicked, this, &RunHistory::openChosen);
    connect(table_, &QTableView::activated, this, &RunHistory::openChosen);
    open_->setEnabled(model_->rowCount() > 0);
    resize(880, 480);
    if (model_->rowCount() > 0) table_->chooseRow(0);
    table_->setFocus();
    readCounts(services.store, jobs);
}

void RunHistory::readCounts(std::shared_ptr<Store> store, Jobs& jobs) {
    std::vector<std::string> ids;
    for (int row = 0; row < model_->rowCount(); ++row) {
        ids.push_back(model_->at(row).id);
    }
    using Answer = Result<std::vector<RunCounts>>;
    reading_.run(
        jobs, this,
        [store = std::move(store), ids = std::move(ids)](const std::stop_token& stop) -> Answer {
            std::vector<RunCounts> all;
            for (const std::string& id : ids) {
                if (stop.stop_requested()) {
                    break;
                }
                const auto counts = store->runCounts(id);
                if (!counts) {
                    return fail(counts.error());
                }
                all.push_back(*counts);
            }
            return all;
        },
        [this](Answer counts) {
            if (counts) {
                model_->setCounts(std::move(*counts));
            } else {
                emit failed(said(counts.error()));
            }
        });
}

void RunHistory::openChosen() {
    if (const QModelIndex current = table_->currentIndex(); current.isValid()) {
        emit runWanted(QString::fromStdString(model_->at(current.row()).id));
        accept();
    }
}

}  // namespace aicmo::ui
