#include "ui/pages/run_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/bridge/run_output.h"
#include "ui/bridge/unfinished_run.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/part_lines.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {

enum Chip { All, InDoubt, Failed, Skipped, InProgress, Pending, Sent };

std::optional<LedgerState> stateOf(int chip) {
    switch (chip) {
        case InDoubt: return LedgerState::InDoubt;
        case Failed: return LedgerState::Failed;
        case Skipped: return LedgerState::Skipped;
        case InProgress: return LedgerState::Claimed;
        case Pending: return LedgerState::Pending;
        case Sent: return LedgerState::Success;
        default: return std::nullopt;
    }
}

struct CountsAnswer {
    Result<RunCounts> counts;
    Result<RunBreakdown> parts;
};
constexpr std::size_t domainsShown = 5;

QString runTitle(const Run& run) {
    const QString kind = run.dry ? RunPage::tr("preview") : RunPage::tr("live");
    QString state;
    switch (run.state) {
        case RunState::Running: state = RunPage::tr("running"); break;
        case RunState::Paused: state = RunPage::tr("paused"); break;
        case RunState::Stopped: state = RunPage::tr("stopped"); break;
        case RunState::Finished: state = RunPage::tr("finished"); break;
    }
    return QStringList{dayAndTime(localFrom(run.startedAt)), kind, state}.join(QStringLiteral(", "));
}

}  // namespace

RunPage::RunPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    results_ = new ResultModel(context_.services, context_.jobs, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    stack_ = new QStackedWidget(this);
    empty_ =
        new EmptyState(Icon::Run, tr("No run yet"),
                       tr("Preview sends shows what would happen to every item. No connection is opened."), stack_);
    stack_->addWidget(empty_);
    stack_->addWidget(makeReport());
    column->addWidget(stack_);
    fillWith(this, QPalette::Base);

    figures_.setInterval(250);
    connect(&figures_, &QTimer::timeout, this, [this] {
        if (const auto* progress = context_.runs.progress(context_.session.projectId())) {
            showCounts(progress->counts, {progress->byChannel, progress->byDomain}, true);
        }
    });
    connect(&context_.session, &ProjectSession::loadedChanged, this, &RunPage::projectChanged);
    connect(&context_.session, &ProjectSession::runsChanged, this, &RunPage::runsChanged);
    connect(&context_.runs, &RunController::progressed, this, &RunPage::progressed);
    connect(&context_.runs, &RunController::finished, this, &RunPage::finished);
    connect(&context_.runs, &RunController::started, this, [this](const QString& id) {
        if (id.toStdString() == context_.session.projectId()) {
            rate_->clear();
            projectChanged();
        }
    });
    connect(results_, &ResultModel::failed, this, &Page::problemRaised);
    connect(history_, &QComboBox::activated, this, &RunPage::runChosen);
    connect(&context_.mode, &ModePolicy::changed, this, [this] {
        refreshRetry();
        showUnfinished(counts_, isRunning());
    });
    projectChanged();
    runsChanged();
}

QWidget* RunPage::makeReport() {
    auto* report = new QWidget(this);
    auto* column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 16);
    top->setSpacing(12);
    doubtBanner_ = new Banner(Icon::Doubt, Tone::Doubt, report);
    auto* settle = makeButton(tr("Settle…"), ButtonKind::Outline, report);
    connect(settle, &QPushButton::clicked, this, [this] {
        chooseFirst_ = true;
        chips_->choose(InDoubt);
        results_->refresh();
    });
    doubtBanner_->addButton(settle);
    doubtBanner_->hide();
    top->addWidget(doubtBanner_);
    stoppedBanner_ = new Banner(Icon::Stop, Tone::Doubt, report);
    continue_ = makeButton(tr("Continue run…"), Icon::Run, ButtonKind::Outline, report);
    connect(continue_, &QPushButton::clicked, this, &RunPage::continueWanted);
    stoppedBanner_->addButton(continue_);
    stoppedBanner_->hide();
    top->addWidget(stoppedBanner_);
    errorBanner_ = new Banner(Icon::Warning, Tone::Failed, report);
    auto* allErrors = makeButton(tr("Show all"), ButtonKind::Plain, report);
    allErrors->setAccessibleName(tr("Show the problems of this run"));
    connect(allErrors, &QPushButton::clicked, this, [this] { emit problemRaised(errors_.join(u'\n')); });
    errorBanner_->addButton(allErrors);
    errorBanner_->hide();
    top->addWidget(errorBanner_);
    auto* titleRow = new QHBoxLayout;
    headline_ = new Label(Type::Headline, Tone::Main, report);
    percent_ = new Label(Type::Body, Tone::Secondary, report);
    timing_ = new Label(Type::Body, Tone::Secondary, report);
    history_ = new QComboBox(report);
    history_->setAccessibleName(tr("Runs"));
    history_->setMinimumWidth(230);
    titleRow->addWidget(headline_);
    titleRow->addSpacing(8);
    titleRow->addWidget(percent_);
    titleRow->addStretch(1);
    titleRow->addWidget(timing_);
    titleRow->addSpacing(8);
    retry_ = makeButton(tr("Retry failed…"), Icon::Retry, ButtonKind::Plain, report);
    retry_->hide();
    connect(retry_, &QPushButton::clicked, this, &RunPage::retryFailed);
    titleRow->addWidget(retry_);
    titleRow->addWidget(history_);
    top->addLayout(titleRow);
    progress_ = new SegmentedProgress(report);
    progress_->setAccessibleName(tr("Run progress"));
    top->addWidget(progress_);
    tiles_ = new CountTiles(report);
    top->addWidget(tiles_);
    column->addLayout(top);
    column->addWidget(new Hairline);

    middle_ = new QWidget(report);
    auto* middleRow = new QHBoxLayout(middle_);
    middleRow->setContentsMargins(24, 14, 24, 14);
    middleRow->setSpacing(24);
    channels_ = new PartLines(tr("Channels"), Qt::ElideNone, middle_);
    middleRow->addWidget(channels_, 1);
    domainRule_ = new Hairline(Qt::Vertical, middle_);
    middleRow->addWidget(domainRule_);
    domains_ = new PartLines(tr("Domains of the recipients"), Qt::ElideMiddle, middle_);
    middleRow->addWidget(domains_, 1);
    rateBox_ = new QWidget(middle_);
    auto* rateColumn = new QVBoxLayout(rateBox_);
    rateColumn->setContentsMargins(0, 0, 0, 0);
    auto* rateHead = new QHBoxLayout;
    rateTitle_ = new Label(tr("Items a minute"), Type::Section, Tone::Main, rateBox_);
    rateNow_ = new Label(Type::Small, Tone::Secondary, rateBox_);
    rateHead->addWidget(rateTitle_);
    rateHead->addStretch(1);
    rateHead->addWidget(rateNow_);
    rateColumn->addLayout(rateHead);
    rate_ = new RateChart(rateBox_);
    rateColumn->addWidget(rate_, 1);
    rateRule_ = new Hairline(Qt::Vertical, middle_);
    middleRow->addWidget(rateRule_);
    middleRow->addWidget(rateBox_, 1);
    middle_->setMaximumHeight(176);
    column->addWidget(middle_);
    column->addWidget(new Hairline);

    auto* filterBar = new QHBoxLayout;
    filterBar->setContentsMargins(24, 8, 24, 8);
    filterBar->setSpacing(8);
    chips_ = new FilterChips(report);
    chips_->add(All, tr("All"));
    chips_->add(Failed, tr("Failed"), Icon::Failed, Tone::Failed);
    chips_->add(Skipped, tr("Skipped"), Icon::Skipped, Tone::Skipped);
    chips_->add(InDoubt, tr("In doubt"), Icon::Doubt, Tone::Doubt);
    chips_->add(InProgress, tr("In progress"), Icon::Progress, Tone::Accent);
    chips_->add(Pending, tr("Pending"), Icon::Pending, Tone::Hint);
    chips_->add(Sent, tr("Sent"), Icon::Ok, Tone::Ok);
    filter_ = new SearchField(tr("Filter results"), {}, report);
    filter_->setMaximumWidth(200);
    auto* exporting = makeButton(tr("Export"), Icon::Export, ButtonKind::Plain, report);
    exporting->setAccessibleName(tr("Export results"));
    connect(exporting, &QPushButton::clicked, this, &RunPage::exportResults);
    filterBar->addWidget(chips_);
    filterBar->addStretch(1);
    filterBar->addWidget(filter_, 1);
    filterBar->addWidget(exporting);
    auto* printing = makeIconButton(Icon::Printer, tr("Print the report"), report);
    connect(printing, &QToolButton::clicked, this, &RunPage::print);
    filterBar->addWidget(printing);
    column->addLayout(filterBar);
    column->addWidget(new Hairline);

    auto* lower = new QSplitter(report);
    lower->setChildrenCollapsible(false);
    table_ = new Table(tr("Execution report"), lower);
    table_->setModel(results_);
    table_->setEdge(24);
    table_->setColumns({156, 190, 150, 100, 80, 220, 112}, ResultModel::Answer);
    table_->setEmptyText(tr("No result matches."));
    lower->addWidget(table_);
    evidence_ = makeEvidence();
    lower->addWidget(evidence_);
    lower->setStretchFactor(0, 1);
    column->addWidget(lower, 1);
    evidence_->hide();

    connect(chips_, &FilterChips::chosenChanged, this, &RunPage::filterChanged);
    connect(filter_, &QLineEdit::textChanged, this, &RunPage::filterChanged);
    connect(table_, &Table::currentRowChanged, this, &RunPage::showEvidence);
    connect(results_, &QAbstractItemModel::modelReset, this, &RunPage::showEvidence);
    connect(results_, &ResultModel::read, this, [this] {
        if (std::exchange(chooseFirst_, false) && results_->rowCount() > 0) {
            table_->setFocus(Qt::ShortcutFocusReason);
            table_->selectRow(0);
        }
    });
    return report;
}

QWidget* RunPage::makeEvidence() {
    auto* pane = new QWidget(this);
    fillWith(pane, QPalette::Base);
    pane->setMinimumWidth(300);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(new Label(tr("Evidence"), Type::Section, Tone::Main, pane));
    evidenceWho_ = new Label(Type::Strong, Tone::Main, pane);
    evidenceWho_->setElide(Qt::ElideMiddle);
    evidenceText_ = new Label(Type::Small, Tone::Secondary, pane);
    evidenceText_->setWordWrap(true);
    evidenceText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(evidenceWho_);
    column->addWidget(evidenceText_);
    column->addStretch(1);
    column->addWidget(new Hairline);
    wasSent_ = makeButton(tr("It was sent"), Icon::Ok, ButtonKind::Plain, pane);
    wasNotSent_ = makeButton(tr("It was not sent"), Icon::Retry, ButtonKind::Plain, pane);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(wasSent_, 1);
    buttons->addWidget(wasNotSent_, 1);
    column->addLayout(buttons);
    auto* hint = new Label(tr("Only “not sent” makes an item sendable again. Both go into the event log."), Type::Small,
                           Tone::Hint, pane);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(wasSent_, &QPushButton::clicked, this, [this] { settle(true); });
    connect(wasNotSent_, &QPushButton::clicked, this, [this] { settle(false); });
    return pane;
}

void RunPage::search() { filter_->setFocus(Qt::ShortcutFocusReason); }

bool RunPage::isRunning() const { return context_.runs.isRunning(context_.session.projectId()); }

const Run* RunPage::chosenRun() const {
    const auto& runs = context_.session.runs();
    const int index = history_->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < runs.size() ? &runs[static_cast<std::size_t>(index)]
                                                                       : nullptr;
}

void RunPage::projectChanged() {
    std::map<std::string, QString> titles;
    if (const auto loaded = context_.session.loaded()) {
        for (const ContentItem& content : loaded->project().content) {
            titles.emplace(content.id, content.title.empty() ? shown(content.id) : shown(content.title));
        }
    }
    results_->setTitles(std::move(titles));
    if (isRunning()) {
        stack_->setCurrentIndex(1);
        figures_.start();
        progressed(QString::fromStdString(context_.session.projectId()));
    } else {
        figures_.stop();
    }
}

void RunPage::runsChanged() {
    const auto& runs = context_.session.runs();
    const std::string before = results_->runId();
    history_->clear();
    int keep = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        history_->addItem(icon(Icon::Clock), runTitle(runs[i]));
        if (runs[i].id == before) {
            keep = static_cast<int>(i);
        }
    }
    stack_->setCurrentIndex(runs.empty() && !isRunning() ? 0 : 1);
    if (!runs.empty() && !isRunning()) {
        // A run that has just ended is the newest: show that one.
        history_->setCurrentIndex(
            before.empty() || runs.front().startedAt > runs[static_cast<std::size_t>(keep)].startedAt ? 0 : keep);
        runChosen();
    }
    if (runs.empty() && !isRunning()) {
        results_->setRun({}, true);
    }
}

void RunPage::runChosen() {
    const Run* run = chosenRun();
    if (!run || isRunning()) {
        return;
    }
    rateBox_->hide();
    rateRule_->hide();
    results_->setRun(run->id, run->dry);
    readCounts();
}

void RunPage::readCounts() {
    const Run* run = chosenRun();
    if (!run) {
        return;
    }
    readingCounts_.run(
        context_.jobs, this,
        [store = context_.services.store, id = run->id](const std::stop_token&) {
            return CountsAnswer{store->runCounts(id), store->runBreakdown(id, domainsShown)};
        },
        [this](CountsAnswer answer) {
            if (!answer.counts || !answer.parts) {
                emit problemRaised(shown((answer.counts ? answer.parts.error() : answer.counts.error()).text()));
                return;
            }
            if (const Run* shownRun = chosenRun(); shownRun && !isRunning()) {
                showCounts(*answer.counts, *answer.parts, false);
                showHeadline(*shownRun, *answer.counts);
            }
        });
}

void RunPage::progressed(const QString& projectId) {
    if (projectId.toStdString() != context_.session.projectId()) {
        return;
    }
    const ExecutionProgress* progress = context_.runs.progress(context_.session.projectId());
    if (!progress) {
        return;
    }
    stack_->setCurrentIndex(1);
    if (results_->runId() != progress->runId && !progress->runId.empty()) {
        results_->setRun(progress->runId, progress->dryRun);
    }
    progress_->setCounts(progress->counts, progress->dryRun);
    results_->prepend(progress->latest);
    const double perMinute = progress->itemsPerSecond * 60;
    if (!progress->dryRun && progress->counts.total > 0) {
        rate_->add(perMinute);
        rateNow_->setText(progress->paused ? tr("paused") : tr("now %1").arg(number(static_cast<qint64>(perMinute))));
    }
    rateBox_->setVisible(!progress->dryRun);
    rateRule_->setVisible(!progress->dryRun);
}

void RunPage::finished(const QString& projectId) {
    if (projectId.toStdString() != context_.session.projectId()) {
        return;
    }
    figures_.stop();
    emit badgeChanged({}, Tone::Accent);
    context_.session.refreshRuns();
}

void RunPage::showCounts(const RunCounts& counts, const RunBreakdown& parts, bool running) {
    const Run* run = chosenRun();
    const ExecutionProgress* progress = context_.runs.progress(context_.session.projectId());
    const bool dry = progress ? progress->dryRun : !run || run->dry;
    counts_ = counts;
    progress_->setCounts(counts, dry);
    tiles_->setCounts(counts, dry, running);
    showChips(counts, dry, running);
    doubtBanner_->setVisible(counts.inDoubt > 0 && !running);
    doubtBanner_->setText(
        tr("%Ln item(s) in doubt", nullptr, static_cast<int>(counts.inDoubt)),
        tr("The connection died after the last byte. They may have arrived, and are not sent again until you decide."));
    showUnfinished(counts, running);
    showErrors(running ? nullptr : run);
    if (running) {
        const RunShare share = shareOf(counts, dry);
        headline_->setText(tr("%1 of %2 processed").arg(number(share.done), number(share.total)));
        percent_->setText(tr("%1 %").arg(share.percent()));
        timing_->setText(progress && progress->paused ? tr("Paused")
                         : progress && progress->nextSendAt
                             ? tr("Next send at %1").arg(clockTime(local(*progress->nextSendAt)))
                         : progress && progress->secondsLeft ? tr("%1 left").arg(duration(*progress->secondsLeft))
                                                             : QString());
        history_->hide();
        emit badgeChanged(tr("%1 %").arg(share.percent()), Tone::Accent);
    } else {
        history_->show();
        emit badgeChanged(counts.inDoubt > 0 ? number(counts.inDoubt) : QString(), Tone::Doubt);
    }
    showParts(parts, dry, running);
    refreshRetry();
}

void RunPage::showChips(const RunCounts& counts, bool dry, bool running) {
    chips_->setText(Sent, dry ? tr("Would be sent") : tr("Sent"));
    chips_->setCount(All, counts.total);
    chips_->setCount(Failed, counts.failed);
    chips_->setCount(Skipped, counts.skipped);
    chips_->setCount(InDoubt, counts.inDoubt);
    chips_->setCount(InProgress, counts.inProgress);
    chips_->setCount(Pending, counts.pending);
    chips_->setCount(Sent, counts.success);
    // What a run of this kind cannot have is not offered; the chips that are add up to all.
    chips_->setChipVisible(InDoubt, !dry || counts.inDoubt > 0);
    chips_->setChipVisible(InProgress, (running && !dry) || counts.inProgress > 0);
    chips_->setChipVisible(Pending, (running && !dry) || counts.pending > 0);
}

void RunPage::showParts(const RunBreakdown& parts, bool dry, bool running) {
    const ExecutionProgress* progress = context_.runs.progress(context_.session.projectId());
    const bool paused = progress && progress->paused;
    const auto word = [&](const RunCounts& counts) {
        const RunShare share = shareOf(counts, dry);
        return share.total == 0            ? tr("held back")
               : share.done == share.total ? tr("done")
               : !running                  ? tr("stopped")
               : paused                    ? tr("paused")
                                           : tr("running");
    };
    std::vector<PartLines::Part> channels;
    for (const auto& [channel, counts] : parts.byChannel) {
        channels.push_back({nameOf(channel), counts, word(counts)});
    }
    channels_->setParts(channels, dry);
    std::vector<PartLines::Part> domains;
    for (const auto& [domain, counts] : parts.byDomain) {
        const QString bad = counts.failed > 0    ? tr("%Ln failed", nullptr, static_cast<int>(counts.failed))
                            : counts.inDoubt > 0 ? tr("%Ln in doubt", nullptr, static_cast<int>(counts.inDoubt))
                                                 : QString();
        domains.push_back({domain.empty() ? tr("All others") : shown(domain), counts, bad});
    }
    domains_->setParts(domains, dry);
    domainRule_->setVisible(!domains.empty());
    // A preview that is over has nothing to say by channel that its tiles do not.
    middle_->setVisible(!channels.empty() && (running || !dry));
}

void RunPage::showUnfinished(const RunCounts& counts, bool running) {
    const Run* run = chosenRun();
    const bool unfinished = !running && run && run == unfinishedLiveRun(context_.session.runs());
    stoppedBanner_->setVisible(unfinished);
    if (!unfinished) {
        return;
    }
    const bool live = context_.mode.isLive();
    stoppedBanner_->setText(tr("Stopped before its end: %1 sent, %2 still to be sent")
                                .arg(number(counts.success), number(counts.pending + counts.inProgress)),
                            live ? tr("It can go on where it was. Nothing is sent twice.")
                                 : tr("It can go on where it was, once execution is on and dry run is off. Nothing is "
                                      "sent twice."));
    continue_->setEnabled(live);
    continue_->setToolTip(live ? QString() : tr("Continuing sends: switch dry run off first"));
}

void RunPage::showErrors(const Run* run) {
    errors_.clear();
    if (run) {
        const QJsonArray texts = QJsonDocument::fromJson(QByteArray::fromStdString(run->errors)).array();
        for (const auto text : texts) {
            errors_.append(shown(text.toString().toStdString()));
        }
    }
    errorBanner_->setVisible(!errors_.isEmpty());
    if (!errors_.isEmpty()) {
        constexpr int room = 160;
        const QString& first = errors_.first();
        errorBanner_->setText(tr("%Ln problem(s) in this run", nullptr, static_cast<int>(errors_.size())),
                              first.size() > room ? first.left(room) + u'…' : first);
    }
}

void RunPage::showHeadline(const Run& run, const RunCounts& counts) {
    QString text;
    if (run.state != RunState::Finished || counts.pending > 0) {
        text = run.dry ? tr("Preview stopped before its end") : tr("Stopped before its end");
    } else if (counts.inDoubt > 0) {
        text = tr("Finished with something to settle");
    } else if (counts.failed > 0) {
        text = tr("Finished, with %Ln failure(s)", nullptr, static_cast<int>(counts.failed));
    } else {
        text = run.dry ? tr("Preview: nothing was sent") : tr("Finished, all settled");
    }
    headline_->setText(text);
    percent_->clear();
    const QDateTime from = localFrom(run.startedAt);
    const QDateTime to = localFrom(run.finishedAt);
    timing_->setText(
        to.isValid() ? tr("%1 to %2, %3")
                           .arg(clockTime(from), clockTime(to), duration(static_cast<double>(from.msecsTo(to)) / 1000))
                     : clockTime(from));
}

void RunPage::filterChanged() { results_->setFilter(stateOf(chips_->chosen()), filter_->text()); }

void RunPage::showEvidence() {
    const QModelIndex current = table_->currentIndex();
    const bool valid = current.isValid() && current.row() < results_->rowCount();
    const RunItem* item = valid ? &results_->at(current.row()) : nullptr;
    const bool doubtful = item && item->state == LedgerState::InDoubt;
    evidence_->setVisible(doubtful);
    if (!doubtful) {
        return;
    }
    evidenceWho_->setText(item->recipient.empty() ? shown(item->itemId) : shown(item->recipient));
    QStringList lines;
    lines << tr("Handed over: %1").arg(clockMillis(localFrom(item->executedAt)))
          << tr("Attempts: %1").arg(item->attempts) << tr("What is known: %1").arg(shown(item->message))
          << tr("Sent as: %1").arg(shown(item->remoteId))
          << tr("SHA-256: %1").arg(digestShort(toHex(item->payloadSha256))) << QString()
          << tr("Ask the service's own log. If it was queued there, it was sent.");
    evidenceText_->setText(lines.join(u'\n'));
}

void RunPage::settle(bool sent) {
    std::vector<std::string> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        const RunItem& item = results_->at(index.row());
        if (item.state == LedgerState::InDoubt) {
            ids.push_back(item.itemId);
        }
    }
    if (!ids.empty()) {
        context_.session.resolve(ids, sent);
    }
}

void RunPage::refreshRetry() {
    const Run* run = chosenRun();
    retry_->setVisible(run && !run->dry && !isRunning() && counts_.failed > 0);
    retry_->setText(tr("Retry %Ln failed…", nullptr, static_cast<int>(counts_.failed)));
    retry_->setAccessibleName(retry_->text());
    // A run that was stopped is what the next live run goes on with: a retry has to wait for its end.
    const bool blocked = unfinishedLiveRun(context_.session.runs());
    retry_->setEnabled(context_.mode.isLive() && !blocked);
    retry_->setToolTip(blocked                  ? tr("Continue the stopped run first")
                       : context_.mode.isLive() ? QString()
                                                : tr("Retrying sends: switch dry run off first"));
}

void RunPage::retryFailed() {
    const auto loaded = context_.session.loaded();
    if (!loaded || results_->runId().empty() || !retry_->isVisibleTo(this) || !retry_->isEnabled()) {
        emit toastWanted(retry_->isVisibleTo(this) ? retry_->toolTip() : tr("Nothing failed in this run"));
        return;
    }
    using Answer = Result<std::shared_ptr<const ChosenItems>>;
    readingFailed_.run(
        context_.jobs, this,
        [store = context_.services.store, runId = results_->runId(),
         plan = loaded->plan](const std::stop_token& stop) -> Answer {
            std::set<std::string> ids;
            RunItemFilter filter;
            filter.state = LedgerState::Failed;
            bool more = true;
            while (more && !stop.stop_requested()) {
                const auto page = store->runItems(runId, filter);
                if (!page) {
                    return fail(page.error());
                }
                for (const RunItem& item : *page) {
                    ids.insert(item.itemId);
                    filter.afterNo = item.no;
                }
                more = static_cast<std::int64_t>(page->size()) == filter.limit;
            }
            return std::make_shared<const ChosenItems>(chooseItems(*plan, std::move(ids)));
        },
        [this, loaded](const Answer& items) {
            if (!items) {
                emit problemRaised(shown(items.error().text()));
            } else if (context_.session.loaded() == loaded) {
                emit retryWanted(*items);
            }
        });
}

void RunPage::exportResults() {
    const QString path = askSaveAs(this, tr("Export results"), QStringLiteral("report.csv"), tr("CSV files (*.csv)"));
    const std::string runId = results_->runId();
    if (path.isEmpty() || runId.empty()) {
        return;
    }
    context_.jobs.run(
        this,
        [services = context_.services, project = context_.session.projectId(), runId, path] {
            return saveReportCsv(services, project, runId, path);
        },
        [this, path](const QString& error) {
            error.isEmpty() ? emit toastWanted(tr("Exported to %1").arg(path)) : emit problemRaised(error);
        });
}

void RunPage::print() {
    const std::string runId = results_->runId();
    if (runId.empty()) {
        emit toastWanted(tr("There is no run to print yet"));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(shown(context_.session.projectId() + "-" + runId));
    QPrintDialog dialog(printer.get(), this);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    context_.jobs.run(
        this,
        [services = context_.services, project = context_.session.projectId(), runId, printer] {
            return printReport(*printer, services, project, runId);
        },
        [this](const QString& error) {
            error.isEmpty() ? emit toastWanted(tr("The report was printed")) : emit problemRaised(error);
        });
}

void RunPage::keyPressEvent(QKeyEvent* event) {
    if (table_->hasFocus() && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
            case Qt::Key_F: chips_->choose(Failed); return;
            case Qt::Key_D: chips_->choose(InDoubt); return;
            case Qt::Key_A: chips_->choose(All); return;
            default: break;
        }
    }
    Page::keyPressEvent(event);
}

}  // namespace aicmo::ui
