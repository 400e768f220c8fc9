#include "ui/pages/run_parts.h"

#include <array>

#include <QHBoxLayout>

#include "ui/widgets/charts.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/part_lines.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/reason_lines.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

QString channelWord(const RunCounts& counts, bool dry, const ExecutionProgress* progress) {
    const RunShare share = shareOf(counts, dry);
    return share.total == 0            ? RunParts::tr("held back")
           : share.done == share.total ? RunParts::tr("done")
           : !progress                 ? RunParts::tr("stopped")
           : progress->paused          ? RunParts::tr("paused")
                                       : RunParts::tr("running");
}

QString domainWord(const RunCounts& counts) {
    return counts.failed > 0    ? RunParts::tr("%Ln failed", nullptr, static_cast<int>(counts.failed))
           : counts.inDoubt > 0 ? RunParts::tr("%Ln in doubt", nullptr, static_cast<int>(counts.inDoubt))
                                : QString();
}

}  // namespace

RunParts::RunParts(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(24);
    channels_ = new PartLines(tr("Channels"), Qt::ElideNone, this);
    domains_ = new PartLines(tr("Domains of the recipients"), Qt::ElideMiddle, this);
    reasons_ = new ReasonLines(tr("Skipped, and why"), this);
    pace_ = new QWidget(this);
    auto* column = new QVBoxLayout(pace_);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    paceNow_ = new Label(Type::Small, Tone::Secondary, pace_);
    head->addWidget(new Label(tr("Items a minute"), Type::Section, Tone::Main, pace_));
    head->addStretch(1);
    head->addWidget(paceNow_);
    column->addLayout(head);
    chart_ = new RateChart(pace_);
    column->addWidget(chart_, 1);
    for (QWidget* part : std::array<QWidget*, 4>{channels_, domains_, reasons_, pace_}) {
        if (row->count() > 0) {
            rules_.push_back(new Hairline(Qt::Vertical, this));
            row->addWidget(rules_.back());
        }
        row->addWidget(part, part == domains_ ? 3 : 2);
    }
    setMinimumWidth(400);  // it decides what has room, not what it shows
    setMaximumHeight(192);
    connect(reasons_, &ReasonLines::wanted, this, [this](int id) { emit reasonWanted(static_cast<SkipReason>(id)); });
    arrange();
}

void RunParts::showRun(const RunBreakdown& parts, bool dry, const ExecutionProgress* progress) {
    dry_ = dry;
    running_ = progress != nullptr;
    std::vector<PartLines::Part> channels;
    for (const auto& [channel, counts] : parts.byChannel) {
        channels.push_back({nameOf(channel), counts, channelWord(counts, dry, progress)});
    }
    channels_->setParts(channels, dry);
    std::vector<PartLines::Part> domains;
    for (const auto& [domain, counts] : parts.byDomain) {
        if (!dry && counts.total == counts.skipped) {
            continue;  // nothing goes there
        }
        domains.push_back({domain.empty() ? tr("All others") : shown(domain), counts, domainWord(counts)});
    }
    if (domains.size() == 1 && parts.byDomain.size() > 1) {
        domains.clear();  // all of them together: the channel says the same
    }
    domains_->setParts(domains, dry);
    hasChannels_ = !channels.empty();
    hasDomains_ = !domains.empty();
    arrange();
}

void RunParts::showSkipped(const SkipCounts& counts) {
    std::vector<ReasonLines::Reason> lines;
    for (const SkipReason reason : skipReasons) {
        if (const auto found = counts.find(reason); found != counts.end()) {
            lines.push_back({found->second, lookOf(reason), static_cast<int>(reason)});
        }
    }
    reasons_->setReasons(lines);
    hasReasons_ = !lines.empty();
    arrange();
}

void RunParts::addPace(const ExecutionProgress& progress) {
    const double perMinute = progress.itemsPerSecond * 60;
    if (!progress.dryRun && progress.counts.total > 0) {
        chart_->add(perMinute);
        const QString now = number(static_cast<qint64>(perMinute));
        paceNow_->setText(progress.paused ? tr("paused")
                          : limit_ > 0    ? tr("now %1, limit %2").arg(now, number(limit_))
                                          : tr("now %1").arg(now));
    }
}

void RunParts::clearPace() { chart_->clear(); }

void RunParts::setLimit(int perMinute) {
    limit_ = perMinute;
    chart_->setLimit(perMinute);
}

void RunParts::setFolded(bool folded) {
    if (folded != folded_) {
        folded_ = folded;
        arrange();
    }
}

void RunParts::resizeEvent(QResizeEvent* event) {
    constexpr int roomForDomains = 900;
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < roomForDomains; narrow != narrow_) {
        narrow_ = narrow;
        arrange();
    }
}

void RunParts::arrange() {
    // A preview that is over has nothing to say by channel that its tiles do not; what was skipped is known for good
    // only at the end, and the pace only before it.
    const bool parts = running_ || !dry_;
    const std::array visible{parts && hasChannels_, parts && hasDomains_ && !narrow_, !running_ && hasReasons_,
                             running_ && !dry_};
    const std::array<QWidget*, 4> widgets{channels_, domains_, reasons_, pace_};
    bool before = false;
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        widgets[i]->setVisible(visible[i]);
        if (i > 0) {
            rules_[i - 1]->setVisible(visible[i] && before);
        }
        before = before || visible[i];
    }
    setVisible(before && !folded_);
}

}  // namespace aicmo::ui
