#pragma once
// What leaves the run page: the report as a file, on paper or as its preview, results on the clipboard. All of it is
// read on a worker.

#include "ui/bridge/copied_results.h"
#include "ui/pages/page.h"

class QTableView;

namespace aicmo::ui {

class ResultModel;

/// Rows of the results' table, from the first to the last.
struct RowRange {
    int first = 0, last = 0;
};

class RunOutputs final : public QObject {
    Q_OBJECT
  public:
    /// `page` is what dialogs belong to.
    RunOutputs(const PageContext& context, const ResultModel& results, Page* page);

    /// Asks where to, then writes CSV.
    void exportCsv();
    /// Asks for a printer, then prints.
    void print();
    /// Shows the first pages as they would be printed; from there it can be printed whole.
    void preview();
    /// The table of the results: its chosen rows are what is copied, also by its context menu.
    void watch(QTableView* table);
    void copyChosen(CopyFormat format);

  private:
    /// Puts these rows on the clipboard; none: nothing is copied.
    void copy(CopyFormat format, const std::vector<RowRange>& rows);
    void showMenu(const QPoint& at);
    void say(const QString& problem, const QString& done);
    void copied(CopyFormat format, const Result<std::vector<RunItem>>& items);

    const PageContext& context_;
    const ResultModel& results_;
    Page* page_;
    QTableView* table_ = nullptr;
};

}  // namespace aicmo::ui
