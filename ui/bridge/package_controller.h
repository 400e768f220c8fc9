#pragma once
// Builds packages on a worker, one at a time a project, and reads their history.

#include <map>
#include <string>

#include <QObject>

#include "core/delivery/packager.h"
#include "core/project/project_changes.h"
#include "ui/bridge/jobs.h"
#include "ui/console.h"

namespace aicmo::ui {

/// A package and what was changed of its project since the one before.
struct PackageStory {
    PackageRecord record;
    bool first = false;                     ///< there is none before
    std::optional<ProjectChanges> changes;  ///< nothing: the state of one of them is not kept any more
};

class PackageController final : public QObject {
    Q_OBJECT
  public:
    PackageController(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);
    ~PackageController() override;

    /// `options.output` empty: a fresh folder below the packages folder. False while one is being built.
    bool build(const std::string& projectId, PackageOptions options);
    void cancel(const std::string& projectId);
    [[nodiscard]] bool isBuilding(const std::string& projectId) const { return building_.contains(projectId); }
    [[nodiscard]] bool isBuilding() const { return !building_.empty(); }
    void readHistory(const std::string& projectId);
    void verify(const std::string& projectId, const std::string& folder);

  signals:
    void started(const QString& projectId);
    void progressed(const QString& projectId, double fraction, const QString& doing);
    void finished(const QString& projectId, const aicmo::ProjectPackageResult& result);
    void history(const QString& projectId, const std::vector<aicmo::ui::PackageStory>& stories);
    /// `differences` empty: every file matches its manifest.
    void verified(const QString& projectId, const QString& folder, const QStringList& differences);
    void failed(const QString& what);

  private:
    const ConsoleServices& services_;
    Jobs& jobs_;
    std::map<std::string, std::stop_source> building_;
};

}  // namespace aicmo::ui
