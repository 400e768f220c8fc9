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
    RunFlow(const ConsoleServices& services, Jobs& jobs, ModePolicy& mode, ProjectSession& session, RunController& runs,
            SafetyBar* bar, QWidget* window);

    /// A run as the bar says. A live run that was stopped before its end is what the next one goes on with.
    void start();
    /// A dry run whatever the switches say.
    void preview();
    /// A live run of these items alone, confirmed like any other.
    void retry(const std::shared_ptr<const aicmo::ui::ChosenItems>& items);
    /// Goes on with the live run that was stopped, confirmed by the number it has still to send.
    void continueRun();
    void togglePause();
    void stop();
    /// Esc, in whatever window: it ends a countdown; else the first says what the second will do, and the second stops
    /// every run. True when the key has done its work; the first one still does what it does where it was pressed.
    bool escape();
    void refresh();

  signals:
    void runStarted();
    void heldBackWanted(aicmo::ui::ItemState state);
    /// A run of some project ended, and how, in words.
    void runEndedWith(const QString& projectId, const QString& words);
    void toastWanted(const QString& text);
    void problemRaised(const QString& text);
    void phaseChanged(aicmo::ui::SafetyBar::Phase phase);

  private:
    [[nodiscard]] SendForecast liveForecast(const ChosenItems* only) const;
    /// `counted`: what is counted for the confirmation; `only`: what the run is limited to. Null: the whole plan.
    void confirm(const std::shared_ptr<const ChosenItems>& counted, std::shared_ptr<const ChosenItems> only);
    void runEnded(const QString& projectId, const ExecutionReport& report);
    [[nodiscard]] bool canSendLive() const;
    void tick();
    void begin(const std::shared_ptr<const ChosenItems>& only, std::optional<ConfirmedSends> confirmed);
    void cancelCountdown();
    void showCounts();

    const ConsoleServices& services_;
    Jobs& jobs_;
    ModePolicy& mode_;
    ProjectSession& session_;
    RunController& runs_;
    SafetyBar* bar_;
    QWidget* window_;
    QTimer countdown_;
    int secondsLeft_ = 0;
    std::string countingFor_;
    std::shared_ptr<const ChosenItems> countingOnly_;  ///< null: the whole plan
    std::optional<ConfirmedSends> countingConfirmed_;  ///< what the dialog showed when the number was typed
    QElapsedTimer escaped_;
    Latest readingRest_;
};

}  // namespace aicmo::ui
