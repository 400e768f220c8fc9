#pragma once
// From the run button to a run: a preview starts at once; a live run is confirmed by number, counted down, and can be
// stopped at every moment. Nothing opens a socket before zero.

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/bridge/project_session.h"
#include "ui/bridge/run_controller.h"
#include "ui/widgets/safety_bar.h"

namespace aicmo::ui {

class RunFlow final : public QObject {
    Q_OBJECT
  public:
    RunFlow(ModePolicy& mode, ProjectSession& session, RunController& runs, SafetyBar* bar, QWidget* window);

    void start();
    /// A dry run whatever the switches say.
    void preview();
    /// A live run of these items alone, confirmed like any other.
    void retry(std::shared_ptr<const aicmo::ui::ChosenItems> items);
    void stop();
    /// Esc: the first says what the second will do; the second stops every run. False when there is nothing to stop.
    bool escape();
    void refresh();

  signals:
    void runStarted();
    void heldBackWanted();
    void toastWanted(const QString& text);
    void problemRaised(const QString& text);

  private:
    [[nodiscard]] SendForecast liveForecast(const ChosenItems* only) const;
    void confirm(std::shared_ptr<const ChosenItems> only);
    void tick();
    void begin(const std::shared_ptr<const ChosenItems>& only);
    void cancelCountdown();
    void showCounts();

    ModePolicy& mode_;
    ProjectSession& session_;
    RunController& runs_;
    SafetyBar* bar_;
    QWidget* window_;
    QTimer countdown_;
    int secondsLeft_ = 0;
    std::string countingFor_;
    std::shared_ptr<const ChosenItems> countingOnly_;  ///< null: the whole plan
    QElapsedTimer escaped_;
};

}  // namespace aicmo::ui
