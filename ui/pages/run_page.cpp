#include "ui/pages/run_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/bridge/unfinished_run.h"
#include "ui/dialogs/confirm_settle.h"
#include "ui/dialogs/doubt_answers.h"
#include "ui/dialogs/run_history.h"
#include "ui/pages/doubt_banner.h"
#include "ui/pages/evidence_pane.h"
#include "ui/pages/results_bar.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_parts.h"
#include "ui/pages/run_words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/said.h"
#include "ui/widgets/state_look.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {

struct CountsAnswer {
    Result<RunCounts> counts;
    Result<RunBreakdown> parts;
};
constexpr std::size_t domainsShown = 5;
constexpr int edge = 24;
constexpr int recipientWidth = 220;

/// Of all words for the state of an item, with its icon.
int widestState(const QWidget& table) {
    constexpr int iconAndGaps = 48;
    int widest = 0;
    for (const bool dry : {false, true}) {
        for (int state = 0; state <= static_cast<int>(LedgerState::InDoubt); ++state) {
            const QString word = lookOf(static_cast<LedgerState>(state), dry).word;
            widest = std::max(widest, table.fontMetrics().horizontalAdvance(word));
        }
    }
    return widest + iconAndGaps;
}

}  // namespace

RunPage::RunPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    results_ = new ResultModel(context_.services, context_.jobs, this);
    outputs_ = new RunOutputs(context_, *results_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    stack_ = new QStackedWidget(this);
    empty_ =
        new EmptyState(Icon::Run, tr("No run yet"),
                       tr("Preview sends shows what would happen to every item. No connection is opened."), stack_);
    stack_->addWidget(empty_);
    area_ = new QScrollArea(stack_);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setWidget(makeReport());
    stack_->addWidget(area_);
    column->addWidget(stack_);
    fillWith(this, QPalette::Base);

    figures_.setInterval(250);
    connect(&figures_, &QTimer::timeout, this, [this] {
        if (const auto* progress = context_.runs.progress(context_.session.projectId())) {
            showCounts(progress->counts, {progress->byChannel, progress->byDomain}, true);
        }
    });
    connect(&context_.session, &ProjectSession::opening, this, &RunPage::leaveProject);
    connect(&context_.session, &ProjectSession::loadedChanged, this, &RunPage::projectChanged);
    connect(&context_.session, &ProjectSession::runsChanged, this, &RunPage::runsChanged);
    connect(&context_.runs, &RunController::progressed, this, &RunPage::progressed);
    connect(&context_.runs, &RunController::finished, this, &RunPage::finished);
    connect(&context_.runs, &RunController::started, this, [this](const QString& id) {
        if (id.toStdString() == context_.session.projectId()) {
            parts_->clearPace();
            projectChanged();
        }
    });
    connect(results_, &ResultModel::failed, this, &Page::problemRaised);
    connect(history_, &QComboBox::activated, this, &RunPage::runChosen);
    connect(&context_.doubts, &DoubtInquiry::changed, this, &RunPage::showDoubts);
    connect(&context_.doubts, &DoubtInquiry::finished, this, [this](const QString& id) {
        if (id.toStdString() == context_.session.projectId()) {
            // What stays in doubt is what the work goes on with.
            chooseFirst_ = bar_->chosen() == ResultsBar::InDoubt;
            evidence_->refresh();
        }
    });
    connect(&context_.mode, &ModePolicy::changed, this, [this] {
        refreshRetry();
        showUnfinished(counts_, isRunning());
    });
    projectChanged();
    runsChanged();
}

QWidget* RunPage::makeReport() {
    auto* report = new QWidget(this);
    fillWith(report, QPalette::Base);
    auto* column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 16);
    top->setSpacing(12);
    doubtBanner_ = new DoubtBanner(context_.doubts, report);
    connect(doubtBanner_, &DoubtBanner::askWanted, this, [this] { askServices({}); });
    connect(doubtBanner_, &DoubtBanner::answersWanted, this, &RunPage::showAnswers);
    connect(doubtBanner_, &DoubtBanner::settleWanted, this, [this] {
        chooseFirst_ = true;
        bar_->choose(ResultsBar::InDoubt);
        results_->refresh();
    });
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
    history_->setAccessibleDescription(tr("Runs of this project, newest first"));
    history_->setMinimumWidth(260);
    history_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    headline_->setElide(Qt::ElideRight);
    timing_->setElide(Qt::ElideRight);
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
    all_ = makeIconButton(Icon::Clock, tr("All runs of this project"), report);
    connect(all_, &QToolButton::clicked, this, &RunPage::showHistory);
    titleRow->addWidget(all_);
    top->addLayout(titleRow);
    progress_ = new SegmentedProgress(report);
    progress_->setAccessibleName(tr("Run progress"));
    top->addWidget(progress_);
    tiles_ = new CountTiles(report);
    top->addWidget(tiles_);
    column->addLayout(top);
    column->addWidget(new Hairline);

    parts_ = new RunParts(report);
    connect(parts_, &RunParts::reasonWanted, this, [this](SkipReason reason) {
        const std::string_view words = skipWords(reason);
        bar_->showOnly(ResultsBar::Skipped, QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    });
    column->addWidget(parts_);
    column->addWidget(new Hairline);

    bar_ = new ResultsBar(outputs_, report);
    column->addWidget(bar_);
    column->addWidget(new Hairline);

    auto* lower = new QSplitter(report);
    lower->setChildrenCollapsible(false);
    table_ = new Table(tr("Execution report"), lower);
    table_->setModel(results_);
    table_->setEdge(edge);
    table_->setColumns({edge + widestState(*table_), recipientWidth, 170, 100, 80, 220, 112}, ResultModel::Answer);
    table_->setEmptyText(tr("No result matches."));
    outputs_->watch(table_);
    lower->addWidget(table_);
    evidence_ = new EvidencePane(context_.services, context_.jobs, lower);
    lower->addWidget(evidence_);
    // In a low window the page scrolls; nothing is squeezed.
    lower->setMinimumHeight(220);
    lower->setStretchFactor(0, 1);
    lower->setSizes({700, 360});
    lower->setObjectName(QStringLiteral("run"));
    column->addWidget(lower, 1);

    connect(bar_, &ResultsBar::changed, this, &RunPage::filterChanged);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunPage::showEvidence);
    connect(evidence_, &EvidencePane::askWanted, this, [this] {
        std::set<std::string> ids;
        for (const RunItem& item : evidence_->items()) {
            ids.insert(item.itemId);
        }
        askServices(ids);
    });
    connect(evidence_, &EvidencePane::settleWanted, this, &RunPage::askToSettle);
    connect(evidence_, &EvidencePane::failed, this, &Page::problemRaised);
    connect(results_, &QAbstractItemModel::modelReset, this, &RunPage::showEvidence);
    connect(results_, &ResultModel::read, this, [this] {
        if (std::exchange(chooseFirst_, false) && results_->rowCount() > 0) {
            table_->setFocus(Qt::ShortcutFocusReason);
            table_->chooseRow(0);
            area_->ensureWidgetVisible(evidence_, 0, 0);
        }
    });
    return report;
}

void RunPage::search() { bar_->search(); }

QWidget* RunPage::toastGround() { return table_; }

bool RunPage::isRunning() const { return context_.runs.isRunning(context_.session.projectId()); }

const Run* RunPage::chosenRun() const {
    const auto& runs = context_.session.runs();
    const int index = history_->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < runs.size() ? &runs[static_cast<std::size_t>(index)]
                                                                       : nullptr;
}

void RunPage::leaveProject() {
    // What is shown belongs to another project: nothing of it may be acted upon any more.
    figures_.stop();
    chooseFirst_ = false;
    for (Latest* reading : {&readingCounts_, &readingSkipped_, &readingFailed_}) {
        reading->cancel();
    }
    history_->clear();
    bar_->clear();
    results_->setRun({}, true);
    parts_->showSkipped({});
    showCounts({}, {}, false);
    headline_->clear();
    percent_->clear();
    timing_->clear();
}

void RunPage::projectChanged() {
    std::map<std::string, QString> titles;
    if (const auto loaded = context_.session.loaded()) {
        for (const ContentItem& content : loaded->project().content) {
            titles.emplace(content.id, titleOf(content));
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

void RunPage::showHistory() {
    auto* dialog = new RunHistory(context_.services, context_.jobs, context_.session.runs(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RunHistory::failed, this, &Page::problemRaised);
    connect(dialog, &RunHistory::runWanted, this, [this](const QString& runId) {
        const auto& runs = context_.session.runs();
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].id == runId.toStdString()) {
                history_->setCurrentIndex(static_cast<int>(i));
                runChosen();
            }
        }
    });
    dialog->open();
}

void RunPage::runChosen() {
    const Run* run = chosenRun();
    if (!run || isRunning()) {
        return;
    }
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
                emit problemRaised(said(answer.counts ? answer.parts.error() : answer.counts.error()));
                return;
            }
            if (const Run* shownRun = chosenRun(); shownRun && !isRunning()) {
                showCounts(*answer.counts, *answer.parts, false);
                showHeadline(*shownRun, *answer.counts);
                readSkipped(shownRun->id, *answer.counts);
            }
        });
}

void RunPage::readSkipped(const std::string& runId, const RunCounts& counts) {
    if (counts.skipped == 0) {
        readingSkipped_.cancel();
        parts_->showSkipped({});
        return;
    }
    readingSkipped_.run(
        context_.jobs, this,
        [store = context_.services.store, runId](const std::stop_token& stop) {
            return countSkipped(*store, runId, stop);
        },
        [this](const Result<SkipCounts>& skipped) {
            if (!skipped) {
                emit problemRaised(said(skipped.error()));
            } else if (!isRunning()) {
                parts_->showSkipped(*skipped);
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
    parts_->addPace(*progress);
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
    results_->setTotal(running ? 0 : counts.total);
    progress_->setCounts(counts, dry);
    tiles_->setCounts(counts, dry, running);
    bar_->showCounts(counts, dry, running);
    showDoubts();
    showUnfinished(counts, running);
    showErrors(running ? nullptr : run);
    if (running) {
        const RunShare share = shareOf(counts, dry);
        headline_->setText(tr("%1 of %2 processed").arg(number(share.done), number(share.total)));
        percent_->setText(tr("%1 %").arg(number(share.percent())));
        timing_->setText(progress && progress->paused ? tr("Paused")
                         : progress && progress->nextSendAt
                             ? tr("Next send at %1").arg(clockTime(local(*progress->nextSendAt)))
                         : progress && progress->secondsLeft ? tr("%1 left").arg(duration(*progress->secondsLeft))
                                                             : QString());
        history_->hide();
        all_->hide();
        emit badgeChanged(tr("%1 %").arg(number(share.percent())), Tone::Accent);
    } else {
        history_->show();
        all_->show();
        emit badgeChanged(counts.inDoubt > 0 ? number(counts.inDoubt) : QString(), Tone::Doubt);
    }
    parts_->showRun(parts, dry, running ? progress : nullptr);
    parts_->setLimit(emailsAMinute(parts));
    refreshRetry();
}

int RunPage::emailsAMinute(const RunBreakdown& parts) const {
    const auto loaded = context_.session.loaded();
    // The chart counts all items: a limit on emails says something of it where there is nothing else.
    const bool emailsAlone = std::all_of(parts.byChannel.begin(), parts.byChannel.end(), [](const auto& part) {
        return part.first == Channel::Email || part.second.total == part.second.skipped;
    });
    return loaded && emailsAlone ? loaded->emailsPerMinute : 0;
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
        errors_ = errorsOf(*run);
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
    headline_->setText(headlineOf(run, counts));
    percent_->clear();
    timing_->setText(timeOf(run));
}

void RunPage::filterChanged() { results_->setFilter(bar_->state(), bar_->text()); }

void RunPage::showEvidence() {
    std::vector<RunItem> doubtful;
    const auto add = [&](const RunItem& item) {
        if (item.state == LedgerState::InDoubt) {
            doubtful.push_back(item);
        }
    };
    for (const QItemSelectionRange& range : table_->selectionModel()->selection()) {
        results_->eachRead(range.top(), range.bottom(), add);
    }
    // The row that has the focus is told of first.
    const std::string& current = results_->at(table_->currentIndex().row()).itemId;
    const auto first =
        std::find_if(doubtful.begin(), doubtful.end(), [&](const RunItem& item) { return item.itemId == current; });
    if (first != doubtful.end()) {
        std::rotate(doubtful.begin(), first, first + 1);
    }
    evidence_->showItems(context_.session.projectId(), std::move(doubtful));
    fitColumns();
}

void RunPage::fitColumns() {
    // Beside the evidence, which tells answer and attempts, there is room for who and when.
    constexpr int roomForAll = 900;
    constexpr int roomForParts = 760;
    const bool beside = !evidence_->items().empty();
    if (table_->isColumnHidden(ResultModel::Answer) != beside) {
        table_->setColumnHidden(ResultModel::Answer, beside);
        table_->horizontalHeader()->setSectionResizeMode(ResultModel::Recipient,
                                                         beside ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!beside) {
            table_->setColumnWidth(ResultModel::Recipient, recipientWidth);
        }
    }
    const bool narrow = width() < roomForAll;
    history_->setMinimumWidth(narrow ? 160 : 260);
    table_->setColumnHidden(ResultModel::ChannelColumn, beside || narrow);
    table_->setColumnHidden(ResultModel::Attempts, beside || narrow);
    table_->setColumnHidden(ResultModel::Content, beside && narrow);
    // What is in doubt comes before what a low window has no room for.
    parts_->setFolded(beside && height() < roomForParts + bannersHeight());
}

int RunPage::bannersHeight() const {
    int together = 0;
    for (const QWidget* banner :
         {static_cast<const QWidget*>(doubtBanner_), static_cast<const QWidget*>(stoppedBanner_),
          static_cast<const QWidget*>(errorBanner_)}) {
        together += banner->isVisibleTo(this) ? banner->sizeHint().height() : 0;
    }
    return together;
}

void RunPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

void RunPage::showDoubts() {
    doubtBanner_->showState(context_.session.projectId(), counts_.inDoubt, isRunning());
    evidence_->setBusy(context_.doubts.isBusy());
}

void RunPage::askServices(const std::set<std::string>& items) {
    if (isRunning()) {
        emit toastWanted(tr("A run is going on: it asks by itself"));
    } else if (context_.doubts.isBusy()) {
        emit toastWanted(tr("The services are being asked already"));
    } else if (context_.session.loaded()) {
        context_.doubts.ask(context_.session.projectId(), items);
    }
}

void RunPage::showAnswers() {
    if (const InquiryResult* result = context_.doubts.result(context_.session.projectId())) {
        auto* dialog = new DoubtAnswers(*result, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void RunPage::askToSettle(bool sent) {
    std::vector<std::string> ids;
    QStringList who;
    for (const RunItem& item : evidence_->items()) {
        ids.push_back(item.itemId);
        who.append(shown(item.recipient.empty() ? item.itemId : item.recipient));
    }
    if (ids.size() == 1) {
        context_.session.resolve(ids, sent);
    }
    if (ids.size() < 2) {
        return;
    }
    auto* dialog = new ConfirmSettle(who, sent, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids, sent, project = context_.session.projectId()] {
        if (project == context_.session.projectId()) {
            context_.session.resolve(ids, sent);
        }
    });
    dialog->open();
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
    readingFailed_.run(
        context_.jobs, this,
        [store = context_.services.store, runId = results_->runId(), plan = loaded->plan](const std::stop_token& stop) {
            return failedItems(*store, *plan, runId, stop);
        },
        [this, loaded](const Result<std::shared_ptr<const ChosenItems>>& items) {
            if (!items) {
                emit problemRaised(said(items.error()));
            } else if (context_.session.loaded() == loaded) {
                emit retryWanted(*items);
            }
        });
}

void RunPage::keyPressEvent(QKeyEvent* event) {
    if (table_->hasFocus() && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
            case Qt::Key_F: bar_->choose(ResultsBar::Failed); return;
            case Qt::Key_D: bar_->choose(ResultsBar::InDoubt); return;
            case Qt::Key_A: bar_->choose(ResultsBar::All); return;
            default: break;
        }
    }
    Page::keyPressEvent(event);
}

}  // namespace aicmo::ui
