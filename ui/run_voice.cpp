#include "ui/run_voice.h"

#include "ui/bridge/run_controller.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mode_block.h"
#include "ui/widgets/mode_policy.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

constexpr std::chrono::milliseconds betweenTenths{1000};
/// More kinds of failure than that are no news any more.
constexpr std::size_t kindsSaid = 5;

std::chrono::milliseconds steadyNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

QStringList SpokenRun::next(const ExecutionProgress& progress, std::chrono::milliseconds now) {
    QStringList said;
    const RunShare share = shareOf(progress.counts, progress.dryRun);
    const int tenth = share.total > 0 ? share.percent() / 10 : 0;
    if (tenth > tenth_ && tenth < 10 && now - saidAt_ >= betweenTenths) {
        tenth_ = tenth;
        saidAt_ = now;
        said.append(RunVoice::tr("%1 %, %2 of %3 processed")
                        .arg(QString::number(tenth * 10), number(share.done), number(share.total)));
    }
    addFailures(progress, said);
    return said;
}

void SpokenRun::addFailures(const ExecutionProgress& progress, QStringList& lines) {
    for (const ExecutionResult& result : progress.latest) {
        const bool inDoubt = result.status == ExecutionStatus::InDoubt;
        if (!inDoubt && result.status != ExecutionStatus::Failed) {
            continue;
        }
        const std::string reason = result.errorMessage.value_or(std::string());
        if (kinds_.size() >= kindsSaid || !kinds_.insert((inDoubt ? "doubt " : "failed ") + reason).second) {
            continue;
        }
        const QString who = shown(result.recipient.empty() ? result.itemId : result.recipient);
        lines.append(
            (inDoubt ? RunVoice::tr("In doubt: %1, %2") : RunVoice::tr("Failed: %1, %2")).arg(who, said(reason)));
    }
}

RunVoice::RunVoice(RunController& runs, ModePolicy& mode, std::function<QString(const std::string&)> nameOf,
                   std::function<std::string()> shown, QWidget* window)
    : QWidget(window), runs_(runs), nameOf_(std::move(nameOf)), shown_(std::move(shown)) {
    setAccessibleRole(this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
    connect(&runs, &RunController::started, this, [this](const QString& id) {
        spoken_[id] = {};
        say(about(id, runs_.isLive(id.toStdString()) ? tr("Live run started") : tr("Preview started")));
    });
    connect(&runs, &RunController::progressed, this, &RunVoice::speakProgress);
    connect(&runs, &RunController::finished, this, [this](const QString& id) { spoken_.erase(id); });
    connect(&mode, &ModePolicy::changed, this, [this, &mode, before = mode.mode()]() mutable {
        if (mode.mode() != before) {
            before = mode.mode();
            say(ModeBlock::headline(before));
        }
    });
}

void RunVoice::say(const QString& words) { announce(this, words); }

QString RunVoice::about(const QString& projectId, const QString& words) const {
    const std::string id = projectId.toStdString();
    return id == shown_() ? words : nameOf_(id) + QStringLiteral(": ") + words;
}

void RunVoice::speakProgress(const QString& projectId) {
    const ExecutionProgress* progress = runs_.progress(projectId.toStdString());
    if (!progress) {
        return;
    }
    for (const QString& words : spoken_[projectId].next(*progress, steadyNow())) {
        say(about(projectId, words));
    }
}

}  // namespace aicmo::ui
