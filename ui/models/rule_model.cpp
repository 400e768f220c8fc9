#include "ui/models/rule_model.h"

#include <algorithm>

#include <QUrl>

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

QString channelName(const ChannelRule& rule) {
    return rule.channel ? nameOf(*rule.channel) : RuleModel::tr("Every channel");
}

QString allSources(const ChannelRule& rule) {
    QStringList sources;
    for (const std::string& source : rule.sources) {
        sources.append(shown(source));
    }
    return sources.join(u'\n');
}

}  // namespace

QString sourceNames(const ChannelRule& rule) {
    QStringList names;
    for (const std::string& source : rule.sources) {
        const QUrl address(QString::fromStdString(source));
        names.append(address.scheme() == QLatin1String("https") ? address.host() : shown(source));
    }
    names.removeDuplicates();
    return withCommas(names);
}

QString limitWithUnit(const ChannelRule& rule) { return rule.unit.empty() ? QString() : said(limitWords(rule)); }

RuleModel::RuleModel(QObject* parent) : QAbstractTableModel(parent) { setFilter({}, {}, {}); }

int RuleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant RuleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ChannelRule& rule = at(index.row());
    const int column = index.column();
    switch (role) {
        case IdRole: return QString::fromStdString(rule.id);
        case Qt::DisplayRole:
            switch (column) {
                case ChannelColumn: return channelName(rule);
                case Says: return said(rule);
                case Limit: return limitWithUnit(rule);
                case SeverityColumn: return lookOf(rule.severity).word;
                case Source: return sourceNames(rule);
                case AsOf: return shown(rule.asOf);
                default: return {};
            }
        case Qt::ToolTipRole: return column == Source ? allSources(rule) : QString();
        case IconRole:
            return column == SeverityColumn                  ? QVariant(static_cast<int>(lookOf(rule.severity).icon))
                   : column == ChannelColumn && rule.channel ? QVariant(static_cast<int>(iconOf(*rule.channel)))
                                                             : QVariant();
        case ToneRole:
            return static_cast<int>(column == SeverityColumn                      ? lookOf(rule.severity).tone
                                    : column == Source || column == ChannelColumn ? Tone::Secondary
                                                                                  : Tone::Main);
        case FiguresRole: return column == Limit || column == AsOf;
        default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case ChannelColumn: return tr("Channel");
        case Says: return tr("Rule");
        case Limit: return tr("Limit");
        case SeverityColumn: return tr("Severity");
        case Source: return tr("Source");
        case AsOf: return tr("As of");
        default: return {};
    }
}

bool RuleModel::matches(const ChannelRule& rule) const {
    if (channel_ && rule.channel && *rule.channel != *channel_) {
        return false;
    }
    if (text_.isEmpty()) {
        return true;
    }
    const QStringList fields{QString::fromStdString(rule.id), channelName(rule), said(rule),      limitWithUnit(rule),
                             lookOf(rule.severity).word,      allSources(rule),  shown(rule.asOf)};
    return std::any_of(fields.begin(), fields.end(),
                       [this](const QString& field) { return field.contains(text_, Qt::CaseInsensitive); });
}

void RuleModel::setFilter(const QString& text, std::optional<Channel> channel, std::optional<Severity> severity) {
    beginResetModel();
    text_ = text.trimmed();
    channel_ = channel;
    severity_ = severity;
    rows_.clear();
    for (const ChannelRule& rule : channelRules()) {
        if (matches(rule) && (!severity_ || rule.severity == *severity_)) {
            rows_.push_back(&rule);
        }
    }
    endResetModel();
}

int RuleModel::count(std::optional<Severity> severity) const {
    const auto rules = channelRules();
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [&](const ChannelRule& rule) {
        return matches(rule) && (!severity || rule.severity == *severity);
    }));
}

int RuleModel::rowOf(const QString& id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const ChannelRule* rule) { return id == rule->id.c_str(); });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

}  // namespace aicmo::ui
