#pragma once
// A run while it goes on and after it: progress as a sum, channels, results, and what is in doubt with its evidence.

#include <QElapsedTimer>
#include <QTimer>

#include "ui/models/result_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/progress.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace aicmo::ui {

class Banner;
class DoubtBanner;
class EmptyState;
class EvidencePane;
class Label;
class ResultsBar;
class RunOutputs;
class RunParts;
class Table;

class RunPage final : public Page {
    Q_OBJECT
  public:
    explicit RunPage(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    [[nodiscard]] QWidget* toastGround() override;

    /// Sends what failed in the run that is shown again, after a confirmation.
    void retryFailed();
    /// Asks the services about these items in doubt; none: about all of the project.
    void askServices(const std::set<std::string>& items);
    /// The report of the run that is shown, out of the console.
    [[nodiscard]] RunOutputs& outputs() { return *outputs_; }
    /// All runs of the project, to open one.
    void showHistory();

  signals:
    /// Go on with the live run that was stopped.
    void continueWanted();
    /// Send these items again, live.
    void retryWanted(std::shared_ptr<const aicmo::ui::ChosenItems> items);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeReport();
    void leaveProject();
    void projectChanged();
    void runsChanged();
    void runChosen();
    void progressed(const QString& projectId);
    void finished(const QString& projectId);
    void showCounts(const RunCounts& counts, const RunBreakdown& parts, bool running);
    [[nodiscard]] int emailsAMinute(const RunBreakdown& parts) const;
    void showUnfinished(const RunCounts& counts, bool running);
    void showErrors(const Run* run);
    void showHeadline(const Run& run, const RunCounts& counts);
    void readCounts();
    void readSkipped(const std::string& runId, const RunCounts& counts);
    void filterChanged();
    void showEvidence();
    void fitColumns();
    [[nodiscard]] int bannersHeight() const;
    void showDoubts();
    void showAnswers();
    void askToSettle(bool sent);
    void refreshRetry();
    [[nodiscard]] const Run* chosenRun() const;
    [[nodiscard]] bool isRunning() const;

    QStackedWidget* stack_;
    QScrollArea* area_;
    EmptyState* empty_;
    QComboBox* history_;
    QToolButton* all_;
    QPushButton* retry_;
    DoubtBanner* doubtBanner_;
    Banner* stoppedBanner_;
    QPushButton* continue_;
    Banner* errorBanner_;
    QStringList errors_;  ///< of the run that is shown
    Label* headline_;
    Label* percent_;
    Label* timing_;
    SegmentedProgress* progress_;
    CountTiles* tiles_;
    RunParts* parts_;
    ResultsBar* bar_;
    Table* table_;
    ResultModel* results_;
    RunOutputs* outputs_;
    EvidencePane* evidence_;
    QTimer figures_;  ///< figures change four times a second, bars as often as progress comes
    RunCounts counts_;
    bool chooseFirst_ = false;  ///< once the results are there
    Latest readingCounts_, readingSkipped_, readingFailed_;
};

}  // namespace aicmo::ui
