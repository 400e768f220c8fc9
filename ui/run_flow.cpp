#include "ui/run_flow.h"

#include "ui/bridge/unfinished_run.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {
constexpr int countdownSeconds = 5;
constexpr int escapeWindowMs = 1000;

/// How a run ended, as a sum in words.
QString endText(const ExecutionReport& report) {
    const QString sent = number(report.itemsSentSuccessfully);
    if (report.runId.empty()) {
        return report.dryRun ? RunFlow::tr("The preview did not start") : RunFlow::tr("The live run did not start");
    }
    if (report.dryRun) {
        return report.stopped ? RunFlow::tr("Preview stopped before its end")
                              : RunFlow::tr("Preview done: %1 items would be sent").arg(sent);
    }
    if (report.stopped) {
        return RunFlow::tr("Live run stopped: %1 sent, %2 still to be sent").arg(sent, number(report.itemsPending));
    }
    QString text = RunFlow::tr("Live run ended: %1 items sent").arg(sent);
    if (report.itemsFailed > 0) {
        text += RunFlow::tr(", %1 failed").arg(number(report.itemsFailed));
    }
    if (report.itemsInDoubt > 0) {
        text += RunFlow::tr(", %1 in doubt").arg(number(report.itemsInDoubt));
    }
    return text;
}
}  // namespace

RunFlow::RunFlow(const ConsoleServices& services, Jobs& jobs, ModePolicy& mode, ProjectSession& session,
                 RunController& runs, SafetyBar* bar, QWidget* window)
    : QObject(window),
      services_(services),
      jobs_(jobs),
      mode_(mode),
      session_(session),
      runs_(runs),
      bar_(bar),
      window_(window) {
    countdown_.setInterval(1000);
    countdown_.setTimerType(Qt::PreciseTimer);  // five seconds were promised; a coarse timer may be early
    connect(&countdown_, &QTimer::timeout, this, &RunFlow::tick);
    connect(bar_, &SafetyBar::runRequested, this, &RunFlow::start);
    connect(bar_, &SafetyBar::stopRequested, this, &RunFlow::stop);
    connect(bar_, &SafetyBar::pauseRequested, this, [this] { runs_.pause(session_.projectId()); });
    connect(bar_, &SafetyBar::resumeRequested, this, [this] { runs_.resume(session_.projectId()); });
    connect(&mode_, &ModePolicy::changed, this, &RunFlow::showCounts);
    connect(&session_, &ProjectSession::checkChanged, this, &RunFlow::refresh);
    connect(&session_, &ProjectSession::opening, this, [this] {
        cancelCountdown();
        mode_.setProject(session_.projectId());
        refresh();
    });
    connect(&session_, &ProjectSession::loadedChanged, this, [this] {
        if (session_.projectId().empty()) {
            // The project is gone: nothing stays armed, and nothing is counted down for it.
            cancelCountdown();
            mode_.setProject({});
        }
        refresh();
    });
    connect(&runs_, &RunController::progressed, this, &RunFlow::refresh);
    connect(&runs_, &RunController::finished, this,
            [this](const QString& projectId, const std::shared_ptr<const ExecutionReport>& report) {
                runEnded(projectId, *report);
            });
}

void RunFlow::runEnded(const QString& projectId, const ExecutionReport& report) {
    if (projectId.toStdString() == session_.projectId()) {
        mode_.runEnded();
        session_.recheck();
        session_.refreshRuns();
    }
    emit toastWanted(endText(report));
    emit runEndedWith(projectId, endText(report));
    if (!report.errors.empty()) {
        QStringList lines(report.dryRun ? tr("The preview of %1 says:").arg(projectId)
                                        : tr("The live run of %1 says:").arg(projectId));
        for (const std::string& error : report.errors) {
            lines.append(said(error));
        }
        emit problemRaised(lines.join(u'\n'));
    }
    refresh();
}

bool RunFlow::canSendLive() const {
    return session_.loaded() && mode_.isLive() && !runs_.isRunning(session_.projectId()) && !countdown_.isActive();
}

void RunFlow::start() {
    if (!session_.loaded() || runs_.isRunning(session_.projectId()) || countdown_.isActive()) {
        return;
    }
    if (!mode_.isLive()) {
        begin(nullptr, std::nullopt);
    } else if (unfinishedLiveRun(session_.runs())) {
        continueRun();
    } else {
        confirm(nullptr, nullptr);
    }
}

void RunFlow::continueRun() {
    const Run* run = unfinishedLiveRun(session_.runs());
    if (!run || !canSendLive()) {
        emit toastWanted(!run              ? tr("No live run was stopped before its end")
                         : !mode_.isLive() ? tr("Continuing sends: switch dry run off first")
                                           : tr("Something is running already"));
        return;
    }
    const auto loaded = session_.loaded();
    readingRest_.run(
        jobs_, this,
        [store = services_.store, plan = loaded->plan, run = *run](const std::stop_token& stop) {
            return stillToSend(*store, *plan, run, stop);
        },
        [this, loaded](const Result<std::shared_ptr<const ChosenItems>>& rest) {
            if (!rest) {
                emit problemRaised(said(rest.error()));
            } else if (session_.loaded() == loaded && canSendLive()) {
                confirm(*rest, nullptr);
            }
        });
}

void RunFlow::retry(const std::shared_ptr<const ChosenItems>& items) {
    if (canSendLive()) {
        confirm(items, items);
    }
}

void RunFlow::preview() {
    mode_.setDryRun(true);
    start();
}

SendForecast RunFlow::liveForecast(const ChosenItems* only) const {
    const auto loaded = session_.loaded();
    const Instant now = services_.clock->now();
    SendForecast cast = only ? forecast(*loaded->plan, session_.itemStates(), *only, mode_.channels(), now)
                             : forecast(loaded->project(), *session_.check(), mode_.channels(), now);
    holdBackWithoutAccount(cast, [&loaded](Channel channel) { return loaded->account(channel).has_value(); });
    return cast;
}

void RunFlow::confirm(const std::shared_ptr<const ChosenItems>& counted, std::shared_ptr<const ChosenItems> only) {
    const auto loaded = session_.loaded();
    const auto check = session_.check();
    if (!check) {
        emit problemRaised(tr("The plan is still being checked. Try again in a moment."));
        return;
    }
    LiveRequest request;
    request.project = shown(loaded->project().name);
    request.client = shown(loaded->project().client.name);
    request.forecast = liveForecast(counted.get());
    if (request.forecast.toSend == 0) {
        emit problemRaised(counted && !only
                               ? tr("Nothing of what the stopped run has still to send is approved. Preview, then "
                                    "approve it.")
                               : tr("Nothing is approved to be sent. Preview, then approve what shall go out."));
        return;
    }
    QStringList approvers;
    for (const ContentCheck& content : check->contents) {
        if (content.standing && content.count(ItemState::Approved) > 0) {
            const QString by = shown(content.standing->by);
            if (!approvers.contains(by)) {
                approvers.append(by);
            }
        }
    }
    request.approvedBy = tr("Approved by %1.").arg(withCommas(approvers));
    for (const Channel channel : mode_.channels()) {
        request.accounts.emplace(channel, shown(loaded->account(channel).value_or(std::string())));
    }
    const ConfirmedSends confirmed = confirmedBy(request.forecast, !counted);
    auto* dimmer = new Dimmer(window_);
    auto* dialog = new ConfirmLive(request, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, dimmer, &QObject::deleteLater);
    connect(dialog, &ConfirmLive::showHeldBack, this, &RunFlow::heldBackWanted);
    connect(dialog, &QDialog::accepted, this,
            [this, loaded, id = session_.projectId(), only = std::move(only), confirmed] {
                if (id != session_.projectId() || !mode_.isLive()) {
                    return;
                }
                if (session_.loaded() != loaded) {
                    emit problemRaised(tr("The project was changed meanwhile. Look at what would go out now."));
                    return;
                }
                countingFor_ = id;
                countingOnly_ = only;
                countingConfirmed_ = confirmed;
                secondsLeft_ = countdownSeconds;
                countdown_.start();
                refresh();
            });
    dialog->open();
}

void RunFlow::tick() {
    if (--secondsLeft_ > 0) {
        refresh();
        return;
    }
    countdown_.stop();
    if (countingFor_ == session_.projectId() && mode_.isLive()) {
        begin(std::exchange(countingOnly_, nullptr), std::exchange(countingConfirmed_, std::nullopt));
    }
    refresh();
}

void RunFlow::begin(const std::shared_ptr<const ChosenItems>& only, std::optional<ConfirmedSends> confirmed) {
    ExecutionOptions options;
    options.confirmed = std::move(confirmed);
    if (only) {
        options.onlyItems = only->ids;
    }
    if (runs_.start(session_.projectId(), mode_.config(), std::move(options))) {
        mode_.setLocked(true, runs_.isLive(session_.projectId()));
        emit runStarted();
    }
    refresh();
}

void RunFlow::cancelCountdown() {
    if (countdown_.isActive()) {
        countdown_.stop();
        countingOnly_.reset();
        countingConfirmed_.reset();
        // Stopped before it began is stopped as well: the next live run is armed again.
        mode_.runEnded();
        refresh();
    }
}

void RunFlow::togglePause() {
    const ExecutionProgress* progress = runs_.progress(session_.projectId());
    if (progress && progress->paused) {
        runs_.resume(session_.projectId());
    } else if (progress) {
        runs_.pause(session_.projectId());
    }
}

void RunFlow::stop() {
    cancelCountdown();
    runs_.stop(session_.projectId());
}

bool RunFlow::escape() {
    if (countdown_.isActive()) {
        cancelCountdown();
        return true;
    }
    if (runs_.runningCount() == 0) {
        return false;
    }
    if (escaped_.isValid() && escaped_.elapsed() < escapeWindowMs) {
        escaped_.invalidate();
        runs_.stopAll();
        emit toastWanted(tr("Stopping every run"));
        return true;
    }
    escaped_.start();
    emit toastWanted(tr("Esc again stops %Ln run(s)", nullptr, runs_.runningCount()));
    return false;
}

void RunFlow::refresh() {
    const ExecutionProgress* progress = runs_.progress(session_.projectId());
    SafetyBar::Phase phase = SafetyBar::Phase::Idle;
    if (countdown_.isActive()) {
        phase = SafetyBar::Phase::Counting;
    } else {
        mode_.setLocked(progress, runs_.isLive(session_.projectId()));
        if (progress) {
            phase = progress->paused ? SafetyBar::Phase::Paused : SafetyBar::Phase::Running;
        }
    }
    bar_->setPhase(phase, secondsLeft_);
    emit phaseChanged(phase);
    showCounts();
}

void RunFlow::showCounts() {
    const auto loaded = session_.loaded();
    bar_->setRunnable(loaded && !loaded->plan->items().empty(),
                      loaded ? tr("This project has no plan items") : tr("Open a project first"));
    if (!loaded) {
        bar_->setCounts({}, {}, {});
        return;
    }
    for (const Channel channel : barChannels) {
        const bool missing = !loaded->account(channel).has_value();
        bar_->setChannelProblem(
            channel,
            missing ? tr("No account for %1: previews work, sending does not").arg(nameOf(channel)) : QString());
    }
    const auto check = session_.check();
    if (!check) {
        bar_->setCounts(number(static_cast<qint64>(loaded->plan->items().size())), tr("items"), tr("checking…"));
        return;
    }
    const SendForecast cast = liveForecast(nullptr);
    if (mode_.isLive()) {
        bar_->setCounts(number(cast.toSend), tr("to send"), tr("%1 held back").arg(number(cast.heldBack)));
    } else {
        bar_->setCounts(number(cast.items), tr("items"), tr("%1 held back").arg(number(cast.items - cast.ready)));
    }
}

}  // namespace aicmo::ui
