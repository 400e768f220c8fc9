#include "ui/bridge/library.h"

#include <filesystem>

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

ImportResult importOne(Store& store, const std::string& actor, const QString& path) {
    ImportResult result;
    result.path = path;
    const auto bundle = readProject(std::filesystem::path(path.toStdString()));
    if (!bundle) {
        for (const Error& error : bundle.error().errors) {
            result.errors.append(said(error));
        }
        return result;
    }
    for (const std::string& notice : bundle->notices) {
        result.notices.append(said(notice));
    }
    const auto outcome = store.importProject(*bundle, actor);
    if (!outcome) {
        result.errors.append(said(outcome.error()));
        return result;
    }
    result.projectId = bundle->project.id;
    result.name = shown(bundle->project.name);
    result.created = outcome->created;
    return result;
}

}  // namespace

Library::Library(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QObject(parent), services_(services), jobs_(jobs) {
    const auto prepare = [this](QTimer& timer, int interval, void (Library::*act)()) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, act);
    };
    prepare(soon_, 200, &Library::look);
    prepare(listSoon_, 400, &Library::refresh);
    watch_ = services_.store->watch([this, guard = QPointer<Library>(this)] {
        jobs_.post([guard] {
            if (guard && !guard->soon_.isActive()) {
                guard->soon_.start();
            }
        });
    });
}

void Library::refresh() {
    listing_.run(
        jobs_, this, [store = services_.store](const std::stop_token&) { return store->listProjects(true); },
        [this](Result<std::vector<ProjectSummary>> projects) {
            if (!projects) {
                emit failed(said(projects.error()));
                return;
            }
            emit listed(*projects);
        });
}

void Library::look() {
    if (looking_) {
        soon_.start();
        return;
    }
    looking_ = true;
    jobs_.run(
        this, [store = services_.store] { return store->head(); },
        [this](Result<EventHead> head) {
            looking_ = false;
            if (head && (head->seq != head_.seq || head->hash != head_.hash)) {
                const bool first = head_.seq == 0 && head_.hash.empty();
                head_ = *head;
                emit headMoved();
                if (!first && !listSoon_.isActive()) {
                    listSoon_.start();
                }
            }
        });
}

void Library::importPaths(const QStringList& paths) {
    jobs_.run(
        this,
        [store = services_.store, actor = services_.actor, paths] {
            std::vector<ImportResult> results;
            for (const QString& path : paths) {
                results.push_back(importOne(*store, actor, path));
            }
            return results;
        },
        [this](const std::vector<ImportResult>& results) {
            refresh();
            emit imported(results);
        });
}

void Library::importSamples() {
    QStringList paths;
    const QDir samples(QString::fromStdString(services_.samplesFolder));
    for (const QFileInfo& entry : samples.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFileInfo::exists(entry.filePath() + QStringLiteral("/project.json"))) {
            paths.append(entry.filePath());
        }
    }
    importPaths(paths);
}

void Library::exportProject(const std::string& projectId, const QString& path) {
    jobs_.run(
        this,
        [store = services_.store, projectId, target = path.toStdString()]() -> Status {
            auto bundle = store->loadProject(projectId);
            if (!bundle) {
                return fail(bundle.error());
            }
            return writeProject(*bundle, target, true);
        },
        [this, path](Status status) { status ? emit exported(path) : emit failed(said(status.error())); });
}

void Library::setArchived(const std::string& projectId, bool archived) {
    jobs_.run(
        this,
        [store = services_.store, projectId, archived, actor = services_.actor] {
            return store->setArchived(projectId, archived, actor);
        },
        [this, projectId, archived](Status status) {
            if (status) {
                emit archivedChanged(QString::fromStdString(projectId), archived);
            } else {
                emit failed(said(status.error()));
            }
            refresh();
        });
}

}  // namespace aicmo::ui
