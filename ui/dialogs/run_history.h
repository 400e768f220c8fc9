#pragma once
// All runs of a project with their counts; one of them is opened on the run page, where it can be exported and printed.

#include <QDialog>

#include "ui/bridge/jobs.h"
#include "ui/console.h"

class QPushButton;

namespace aicmo::ui {

class RunHistoryModel;
class Table;

class RunHistory final : public QDialog {
    Q_OBJECT
  public:
    RunHistory(const ConsoleServices& services, Jobs& jobs, std::vector<Run> runs, QWidget* parent = nullptr);

  signals:
    void runWanted(const QString& runId);
    void failed(const QString& what);

  private:
    void readCounts(std::shared_ptr<Store> store, Jobs& jobs);
    void openChosen();

    RunHistoryModel* model_;
    Table* table_;
    QPushButton* open_;
    Latest reading_;
};

}  // namespace aicmo::ui
