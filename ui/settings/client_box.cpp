#include "ui/settings/client_box.h"

#include "core/delivery/brand_defaults.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// Data of an entry: a project of the client, and the client's key once it is known.
enum Role { ProjectIdRole = Qt::UserRole, KeyRole };

}  // namespace

ClientBox::ClientBox(const PageContext& context, const QString& name, QWidget* parent)
    : QComboBox(parent), context_(context) {
    setAccessibleName(name);
    addItem(tr("Every client (default)"), QString());
    setItemData(0, QString(), KeyRole);
    setMinimumWidth(220);
    // As wide as fits, whatever a client calls itself.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(this, &QComboBox::currentIndexChanged, this, &ClientBox::chosen);
}

void ClientBox::setClients(const std::vector<ProjectSummary>& projects) {
    const QSignalBlocker quiet(this);
    std::map<QString, QString> byName;
    for (const ProjectSummary& project : projects) {
        if (!project.clientName.empty()) {
            byName.emplace(shown(project.clientName), QString::fromStdString(project.id));
        }
    }
    for (int i = 1; i < count(); ++i) {
        byName.erase(itemText(i));
    }
    for (const auto& [name, projectId] : byName) {
        addItem(name, projectId);
    }
}

void ClientBox::follow(const Project& project) {
    const int index = findText(shown(project.client.name));
    if (index > 0) {
        setItemData(index, QString::fromStdString(settingsOwner(project)), KeyRole);
        setCurrentIndex(index);
    }
}

void ClientBox::chosen() {
    if (const QVariant key = currentData(KeyRole); key.isValid()) {
        finding_.cancel();
        adopt(key.toString().toStdString());
        return;
    }
    known_ = false;
    emit finding();
    finding_.run(
        context_.jobs, this,
        [store = context_.services.store,
         id = currentData(ProjectIdRole).toString().toStdString()](const std::stop_token&) -> Result<std::string> {
            const auto bundle = store->loadProject(id);
            if (!bundle) {
                return fail(bundle.error());
            }
            return settingsOwner(bundle->project);
        },
        [this, index = currentIndex()](const Result<std::string>& owner) {
            if (!owner) {
                emit failed(said(owner.error()));
                return;
            }
            setItemData(index, QString::fromStdString(*owner), KeyRole);
            adopt(*owner);
        });
}

void ClientBox::adopt(const std::string& owner) {
    owner_ = owner;
    known_ = true;
    emit ownerChanged();
}

}  // namespace aicmo::ui
