#include "ui/models/crm_change_model.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "ui/models/roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

using Kind = CrmChange::Kind;

std::string valueText(const Json& value) {
    return value.is_string() ? value.get_ref<const std::string&>() : value.dump();
}

/// A contact is written as one of a batch, a note as itself.
Json propertiesOf(const CrmPayload& record) {
    const Result<Json> body = parseJson(record.body);
    if (!body || !body->is_object()) {
        return Json::object();
    }
    const Json written = body->contains("inputs") && !(*body)["inputs"].empty() ? (*body)["inputs"].front() : *body;
    const auto properties = written.find("properties");
    return properties != written.end() && properties->is_object() ? *properties : Json::object();
}

/// Addresses are compared without case, as the CRM finds them.
bool isSame(const std::string& name, const std::string& now, const std::string& after) {
    return name == "email" ? toLowerAscii(now) == toLowerAscii(after) : now == after;
}

Kind kindOf(const std::string& name, const std::string& now, const std::string& after) {
    if (isSame(name, now, after)) {
        return Kind::Same;
    }
    return now.empty() ? Kind::New : after.empty() ? Kind::Cleared : Kind::Changed;
}

StateLook lookOf(Kind kind) {
    switch (kind) {
        case Kind::Unread: break;
        case Kind::Same: return {Icon::Tick, Tone::Hint, CrmChangeModel::tr("Unchanged")};
        case Kind::Changed: return {Icon::Edit, Tone::Accent, CrmChangeModel::tr("Changed")};
        case Kind::New: return {Icon::Plus, Tone::Accent, CrmChangeModel::tr("New")};
        case Kind::Cleared: return {Icon::Close, Tone::Doubt, CrmChangeModel::tr("Cleared")};
        case Kind::Missing: return {Icon::Failed, Tone::Failed, CrmChangeModel::tr("Missing")};
    }
    return {Icon::Pending, Tone::Main, {}};
}

}  // namespace

std::vector<CrmChange> crmChanges(const CrmPayload& record, const CrmContact* now) {
    const bool isNote = record.operation == CrmOperation::LogEngagement;
    std::vector<CrmChange> changes;
    CrmChange head{CrmChangeModel::tr("Record"), {}, shown(record.email)};
    if (now) {
        head.now = now->exists ? shown(record.email) : CrmChangeModel::tr("No such contact");
        head.kind = now->exists ? Kind::Same : isNote ? Kind::Missing : Kind::New;
    }
    changes.push_back(std::move(head));
    const Json properties = propertiesOf(record);
    for (const auto& [name, value] : properties.items()) {
        const std::string after = valueText(value);
        CrmChange change{shown(name), {}, shown(after)};
        if (now && isNote) {
            change.kind = Kind::New;  // each note stands beside the ones that are there
        } else if (now) {
            const auto found = now->properties.find(name);
            const std::string before = found == now->properties.end() ? std::string() : found->second;
            change.now = shown(before);
            change.kind = kindOf(name, before, after);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

void CrmChangeModel::setChanges(std::vector<CrmChange> changes) {
    beginResetModel();
    changes_ = std::move(changes);
    endResetModel();
}

int CrmChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(changes_.size());
}

int CrmChangeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant CrmChangeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CrmChange& change = changes_[static_cast<std::size_t>(index.row())];
    const StateLook look = lookOf(change.kind);
    const int column = index.column();
    const bool quiet = change.kind == Kind::Same;
    switch (role) {
        case Qt::DisplayRole:
            switch (column) {
                case Property: return change.name;
                case Now: return change.now.isEmpty() ? QStringLiteral("–") : change.now;
                case After: return change.after.isEmpty() && change.kind != Kind::Unread ? tr("empty") : change.after;
                case Change: return look.word;
                default: return {};
            }
        case IconRole:
            return column == Change && change.kind != Kind::Unread ? QVariant(static_cast<int>(look.icon)) : QVariant();
        case ToneRole:
            return static_cast<int>(column == Change                      ? look.tone
                                    : quiet                               ? Tone::Hint
                                    : column == Now || column == Property ? Tone::Secondary
                                                                          : Tone::Main);
        case StrongRole: return column == After && !quiet && change.kind != Kind::Unread;
        default: return {};
    }
}

QVariant CrmChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Property: return tr("Property");
        case Now: return tr("Now in the CRM");
        case After: return tr("Will be set to");
        case Change: return tr("Change");
        default: return {};
    }
}

}  // namespace aicmo::ui
