#include "ui/bridge/package_controller.h"

#include <QDateTime>
#include <QDir>

#include "ui/widgets/label.h"

namespace aicmo::ui {

PackageController::PackageController(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QObject(parent), services_(services), jobs_(jobs) {}

PackageController::~PackageController() {
    for (auto& [id, stop] : building_) {
        stop.request_stop();
    }
}

bool PackageController::build(const std::string& projectId, PackageOptions options) {
    if (building_.contains(projectId)) {
        return false;
    }
    const auto stop = building_.emplace(projectId, std::stop_source()).first->second;
    const QString id = QString::fromStdString(projectId);
    if (options.output.empty()) {
        const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        options.output = std::filesystem::path(services_.packagesFolder) / (projectId + "-" + stamp.toStdString());
    }
    options.actor = services_.actor;
    options.stop = stop.get_token();
    options.progress = [this, guard = QPointer<PackageController>(this), id](double fraction, std::string_view doing) {
        jobs_.post([guard, id, fraction, text = shown(doing)] {
            if (guard) {
                emit guard->progressed(id, fraction, text);
            }
        });
    };
    emit started(id);
    jobs_.run(
        this,
        [services = services_, projectId, options = std::move(options)] {
            QDir().mkpath(QString::fromStdString(options.output.parent_path().string()));
            OutputPackager packager(*services.store, services.clock);
            return packager.buildProjectPackage(projectId, options);
        },
        [this, projectId, id](const ProjectPackageResult& result) {
            building_.erase(projectId);
            emit finished(id, result);
            readHistory(projectId);
        });
    return true;
}

void PackageController::cancel(const std::string& projectId) {
    if (const auto found = building_.find(projectId); found != building_.end()) {
        found->second.request_stop();
    }
}

void PackageController::readHistory(const std::string& projectId) {
    jobs_.run(
        this, [store = services_.store, projectId] { return store->packages(projectId); },
        [this, projectId](Result<std::vector<PackageRecord>> records) {
            if (!records) {
                emit failed(shown(records.error().text()));
                return;
            }
            emit history(QString::fromStdString(projectId), *records);
        });
}

void PackageController::verify(const std::string& projectId, const std::string& folder) {
    jobs_.run(
        this, [folder] { return verifyPackage(folder); },
        [this, projectId, folder](Result<std::vector<std::string>> differences) {
            if (!differences) {
                emit failed(shown(differences.error().text()));
                return;
            }
            QStringList lines;
            for (const std::string& difference : *differences) {
                lines.append(shown(difference));
            }
            emit verified(QString::fromStdString(projectId), QString::fromStdString(folder), lines);
        });
}

}  // namespace aicmo::ui
