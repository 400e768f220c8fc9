#include "ui/pages/results_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/pages/run_outputs.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

ResultsBar::ResultsBar(RunOutputs* outputs, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    chips_ = new FilterChips(this);
    chips_->add(All, tr("All"));
    chips_->add(Failed, tr("Failed"), Icon::Failed, Tone::Failed);
    chips_->add(Skipped, tr("Skipped"), Icon::Skipped, Tone::Skipped);
    chips_->add(InDoubt, tr("In doubt"), Icon::Doubt, Tone::Doubt);
    chips_->add(InProgress, tr("In progress"), Icon::Progress, Tone::Accent);
    chips_->add(Pending, tr("Pending"), Icon::Pending, Tone::Hint);
    chips_->add(Sent, tr("Sent"), Icon::Ok, Tone::Ok);
    filter_ = new SearchField(tr("Filter results"), {}, this);
    filter_->setMinimumWidth(136);
    filter_->setMaximumWidth(200);
    auto* exporting = makeButton(tr("Export"), Icon::Export, ButtonKind::Plain, this);
    exporting->setAccessibleName(tr("Export results"));
    auto* printing = makeIconButton(Icon::Printer, tr("Print the report"), this);
    printing->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(printing);
    menu->addAction(icon(Icon::Eye), tr("Print preview…"), outputs, &RunOutputs::preview);
    menu->addAction(icon(Icon::Printer), tr("Print…"), outputs, &RunOutputs::print);
    printing->setMenu(menu);
    row->addWidget(chips_);
    row->addStretch(0);
    row->addWidget(filter_, 1);
    row->addWidget(exporting);
    row->addWidget(printing);
    connect(exporting, &QPushButton::clicked, outputs, &RunOutputs::exportCsv);
    connect(chips_, &FilterChips::chosenChanged, this, &ResultsBar::changed);
    connect(filter_, &QLineEdit::textChanged, this, &ResultsBar::changed);
}

void ResultsBar::showCounts(const RunCounts& counts, bool dry, bool running) {
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

void ResultsBar::choose(Chip chip) { chips_->choose(chip); }

ResultsBar::Chip ResultsBar::chosen() const { return static_cast<Chip>(chips_->chosen()); }

std::optional<LedgerState> ResultsBar::state() const {
    switch (chosen()) {
        case InDoubt: return LedgerState::InDoubt;
        case Failed: return LedgerState::Failed;
        case Skipped: return LedgerState::Skipped;
        case InProgress: return LedgerState::Claimed;
        case Pending: return LedgerState::Pending;
        case Sent: return LedgerState::Success;
        case All: break;
    }
    return std::nullopt;
}

QString ResultsBar::text() const { return filter_->text(); }

void ResultsBar::showOnly(Chip chip, const QString& text) {
    {
        const QSignalBlocker quiet(this);
        chips_->choose(chip);
        filter_->setText(text);
    }
    emit changed();
}

void ResultsBar::search() { filter_->setFocus(Qt::ShortcutFocusReason); }

void ResultsBar::clear() { showOnly(All, {}); }

}  // namespace aicmo::ui
