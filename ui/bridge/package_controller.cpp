#include "ui/bridge/package_controller.h"

#include <QDateTime>
#include <QDir>

#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// Newest first. Only of the newest ones it is said what changed: each state has to be read.
Result<std::vector<PackageStory>> storiesOf(Store& store, const std::string& projectId) {
    constexpr std::size_t mostCompared = 20;
    auto records = store.packages(projectId);
    if (!records) {
        return fail(records.error());
    }
    std::map<std::string, Result<ProjectBundle>> states;
    const auto stateOf = [&](const std::string& digest) -> const Result<ProjectBundle>& {
        const auto found = states.find(digest);
        return found != states.end() ? found->second
                                     : states.emplace(digest, store.loadVersion(projectId, digest)).first->second;
    };
    std::vector<PackageStory> stories;
    for (std::size_t i = 0; i < records->size(); ++i) {
        PackageStory story{(*records)[i], i + 1 == records->size(), {}};
        const std::string before = story.first ? std::string() : (*records)[i + 1].projectDigest;
        if (!story.first && before == story.record.projectDigest) {
            story.changes.emplace();
        } else if (!story.first && i < mostCompared && stateOf(before) && stateOf(story.record.projectDigest)) {
            const auto changes = changesBetween(stateOf(before)->project, stateOf(story.record.projectDigest)->project);
            story.changes = changes ? std::optional(*changes) : std::nullopt;
        }
        stories.push_back(std::move(story));
    }
    return stories;
}

}  // namespace

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
        jobs_.post([guard, id, fraction, text = said(doing)] {
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
        this, [store = services_.store, projectId] { return storiesOf(*store, projectId); },
        [this, projectId](Result<std::vector<PackageStory>> stories) {
            if (!stories) {
                emit failed(said(stories.error()));
                return;
            }
            emit history(QString::fromStdString(projectId), *stories);
        });
}

void PackageController::verify(const std::string& projectId, const std::string& folder) {
    jobs_.run(
        this, [folder] { return verifyPackage(folder); },
        [this, projectId, folder](Result<std::vector<std::string>> differences) {
            if (!differences) {
                emit failed(said(differences.error()));
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
