#include "ui/models/answer_model.h"

#include "ui/models/roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

QString answerWord(Sighting::Kind kind) {
    switch (kind) {
        case Sighting::Kind::Found: return AnswerModel::tr("Found");
        case Sighting::Kind::NotThere: return AnswerModel::tr("Not there");
        case Sighting::Kind::CannotSay: return AnswerModel::tr("Cannot say");
    }
    return {};
}

StateLook settledLook(const std::optional<bool>& sent) {
    if (!sent) {
        return lookOf(LedgerState::InDoubt, false);
    }
    return *sent ? lookOf(LedgerState::Success, false)
                 : StateLook{Icon::Retry, Tone::Secondary, AnswerModel::tr("Not sent")};
}

}  // namespace

int AnswerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(answers_.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant AnswerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AskedDoubt& answer = at(index.row());
    const int column = index.column();
    switch (role) {
        case IdRole: return QString::fromStdString(answer.itemId);
        case Qt::DisplayRole:
            switch (column) {
                case Item: return shown(answer.itemId);
                case ChannelColumn: return nameOf(answer.channel);
                case Answer: return answerWord(answer.sighting.kind);
                case Settled: return settledLook(answer.sent).word;
                case Words: return said(answer.sighting.text);
                default: return {};
            }
        case IconRole:
            return column == ChannelColumn ? QVariant(static_cast<int>(iconOf(answer.channel)))
                   : column == Settled     ? QVariant(static_cast<int>(settledLook(answer.sent).icon))
                                           : QVariant();
        case ToneRole:
            return static_cast<int>(column == Settled ? settledLook(answer.sent).tone
                                    : column == Words ? Tone::Secondary
                                                      : Tone::Main);
        case ElideRole: return static_cast<int>(column == Item ? Qt::ElideMiddle : Qt::ElideRight);
        default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Item: return tr("Item");
        case ChannelColumn: return tr("Channel");
        case Answer: return tr("Answer");
        case Settled: return tr("Settled as");
        case Words: return tr("In the service’s words");
        default: return {};
    }
}

}  // namespace aicmo::ui
