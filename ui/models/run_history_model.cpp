#include "ui/models/run_history_model.h"

#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

bool isFigure(int column) { return column >= RunHistoryModel::Items && column <= RunHistoryModel::InDoubt; }

std::int64_t figureOf(const RunCounts& counts, int column) {
    switch (column) {
        case RunHistoryModel::Items: return counts.total;
        case RunHistoryModel::Sent: return counts.success;
        case RunHistoryModel::Failed: return counts.failed;
        case RunHistoryModel::Skipped: return counts.skipped;
        default: return counts.inDoubt;
    }
}

QString wordOf(RunState state) {
    switch (state) {
        case RunState::Running: return RunHistoryModel::tr("Running");
        case RunState::Paused: return RunHistoryModel::tr("Paused");
        case RunState::Stopped: return RunHistoryModel::tr("Stopped");
        case RunState::Finished: return RunHistoryModel::tr("Finished");
    }
    return {};
}

/// What wants to be looked at is told by its tone, and by being more than nothing.
Tone toneOf(int column, std::int64_t figure) {
    return figure == 0                          ? Tone::Hint
           : column == RunHistoryModel::Failed  ? Tone::Failed
           : column == RunHistoryModel::InDoubt ? Tone::Doubt
                                                : Tone::Main;
}

}  // namespace

RunHistoryModel::RunHistoryModel(std::vector<Run> runs, QObject* parent)
    : QAbstractTableModel(parent), runs_(std::move(runs)) {}

int RunHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunHistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QString RunHistoryModel::textOf(int row, int column) const {
    const Run& run = at(row);
    switch (column) {
        case Started: return dayAndTime(localFrom(run.startedAt));
        case Kind: return run.dry ? tr("Preview") : tr("Live");
        case State: return wordOf(run.state);
        case By: return shown(run.actor);
        default: break;
    }
    if (column == Sent && run.dry) {
        return QStringLiteral("–");  // a preview sends nothing
    }
    return counts_.empty() ? QString() : number(figureOf(counts_[static_cast<std::size_t>(row)], column));
}

QVariant RunHistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole: return textOf(index.row(), column);
        case Qt::TextAlignmentRole:
            return static_cast<int>((isFigure(column) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
        case FiguresRole: return isFigure(column);
        case IconRole:
            return column == Kind ? QVariant(static_cast<int>(at(index.row()).dry ? Icon::Eye : Icon::Live))
                                  : QVariant();
        case ToneRole:
            return static_cast<int>(
                isFigure(column) && !counts_.empty()
                    ? toneOf(column, figureOf(counts_[static_cast<std::size_t>(index.row())], column))
                    : Tone::Main);
        default: return {};
    }
}

QVariant RunHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isFigure(section) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Started: return tr("Started");
        case Kind: return tr("Kind");
        case State: return tr("State");
        case Items: return tr("Items");
        case Sent: return tr("Sent");
        case Failed: return tr("Failed");
        case Skipped: return tr("Skipped");
        case InDoubt: return tr("In doubt");
        case By: return tr("By");
        default: return {};
    }
}

void RunHistoryModel::setCounts(std::vector<RunCounts> counts) {
    counts_ = std::move(counts);
    if (!runs_.empty()) {
        emit dataChanged(index(0, Items), index(rowCount() - 1, InDoubt));
    }
}

}  // namespace aicmo::ui
