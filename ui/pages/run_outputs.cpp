#include "ui/pages/run_outputs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTableView>

#include "ui/bridge/run_output.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/result_model.h"
#include "ui/style/icons.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// A clipboard is no file: what is more is exported.
constexpr qint64 mostCopied = 100'000;
/// Some twenty pages: painted again whenever the preview's pages change, on the UI thread.
constexpr std::int64_t rowsPreviewed = 1000;

/// Rows of a run that is over stand in the order of their numbers.
Result<std::vector<RunItem>> readRows(Store& store, const std::string& runId, const std::vector<RowRange>& rows) {
    std::vector<RunItem> items;
    for (const RowRange& range : rows) {
        RunItemFilter filter;
        filter.afterNo = range.first - 1;
        filter.limit = range.last - range.first + 1;
        auto read = store.runItems(runId, filter);
        if (!read) {
            return fail(read.error());
        }
        std::move(read->begin(), read->end(), std::back_inserter(items));
    }
    return items;
}

}  // namespace

RunOutputs::RunOutputs(const PageContext& context, const ResultModel& results, Page* page)
    : QObject(page), context_(context), results_(results), page_(page) {}

void RunOutputs::say(const QString& problem, const QString& done) {
    problem.isEmpty() ? emit page_->toastWanted(done) : emit page_->problemRaised(problem);
}

void RunOutputs::exportCsv() {
    const std::string runId = results_.runId();
    if (runId.empty()) {
        emit page_->toastWanted(tr("There is no run to export yet"));
        return;
    }
    const QString path = askSaveAs(page_, tr("Export results"), QStringLiteral("report.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    context_.jobs.run(
        this,
        [services = context_.services, project = context_.session.projectId(), runId, path] {
            return saveReportCsv(services, project, runId, path);
        },
        [this, path](const QString& error) { say(error, tr("Exported to %1").arg(path)); });
}

void RunOutputs::print() {
    const std::string runId = results_.runId();
    if (runId.empty()) {
        emit page_->toastWanted(tr("There is no run to print yet"));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(shown(context_.session.projectId() + "-" + runId));
    QPrintDialog dialog(printer.get(), page_);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    context_.jobs.run(
        this,
        [services = context_.services, project = context_.session.projectId(), runId, printer] {
            return printReport(*printer, services, project, runId);
        },
        [this](const QString& error) { say(error, tr("The report was printed")); });
}

void RunOutputs::preview() {
    const std::string runId = results_.runId();
    if (runId.empty()) {
        emit page_->toastWanted(tr("There is no run to print yet"));
        return;
    }
    context_.jobs.run(
        this,
        [services = context_.services, project = context_.session.projectId(), runId] {
            return readReport(services, project, runId, rowsPreviewed);
        },
        [this](const Result<ReportText>& report) {
            if (!report) {
                emit page_->problemRaised(said(report.error()));
                return;
            }
            auto* dialog = new PrintPreview(*report, page_->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PrintPreview::printWanted, this, &RunOutputs::print, Qt::QueuedConnection);
            dialog->open();
        });
}

void RunOutputs::watch(QTableView* table) {
    table_ = table;
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &RunOutputs::showMenu);
}

void RunOutputs::copyChosen(CopyFormat format) {
    std::vector<RowRange> rows;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection()) {
        rows.push_back({range.top(), range.bottom()});
    }
    copy(format, rows);
}

void RunOutputs::showMenu(const QPoint& at) {
    if (!table_->selectionModel()->hasSelection()) {
        return;
    }
    auto* menu = new QMenu(table_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy as CSV"), this, [this] { copyChosen(CopyFormat::Csv); });
    menu->addAction(icon(Icon::Copy), tr("Copy as JSON"), this, [this] { copyChosen(CopyFormat::Json); });
    menu->addAction(icon(Icon::Copy), tr("Copy as Markdown"), this, [this] { copyChosen(CopyFormat::Markdown); });
    menu->popup(table_->viewport()->mapToGlobal(at));
}

void RunOutputs::copy(CopyFormat format, const std::vector<RowRange>& rows) {
    qint64 wanted = 0;
    std::vector<RunItem> items;
    for (const RowRange& range : rows) {
        wanted += range.last - range.first + 1;
        if (wanted <= mostCopied) {
            results_.eachRead(range.first, range.last, [&items](const RunItem& item) { items.push_back(item); });
        }
    }
    if (wanted == 0 || wanted > mostCopied) {
        emit page_->toastWanted(wanted == 0 ? tr("Choose the results to copy")
                                            : tr("More than %1 results: export them").arg(number(mostCopied)));
        return;
    }
    if (static_cast<qint64>(items.size()) == wanted) {
        copied(format, items);
        return;
    }
    context_.jobs.run(
        this,
        [store = context_.services.store, runId = results_.runId(), rows] { return readRows(*store, runId, rows); },
        [this, format](const Result<std::vector<RunItem>>& read) { copied(format, read); });
}

void RunOutputs::copied(CopyFormat format, const Result<std::vector<RunItem>>& items) {
    if (!items) {
        emit page_->problemRaised(said(items.error()));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(resultsAs(format, *items)));
    emit page_->toastWanted(tr("%Ln result(s) copied", nullptr, static_cast<int>(items->size())));
}

}  // namespace aicmo::ui
