#pragma once
// All projects of the store: listed, imported, exported, archived; and a watch that notices what other programs do.

#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "ui/bridge/jobs.h"
#include "ui/console.h"

namespace aicmo::ui {

struct ImportResult {
    QString path;
    std::string projectId;  ///< empty when it was refused
    QString name;
    bool created = false;
    QStringList errors, notices;
};

class Library final : public QObject {
    Q_OBJECT
  public:
    Library(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);

    void refresh();
    void importPaths(const QStringList& paths);
    void importSamples();
    void exportProject(const std::string& projectId, const QString& path);
    void setArchived(const std::string& projectId, bool archived);
    [[nodiscard]] const EventHead& head() const { return head_; }

  signals:
    void listed(const std::vector<aicmo::ProjectSummary>& projects);  ///< those of the archive too
    void imported(const std::vector<aicmo::ui::ImportResult>& results);
    void exported(const QString& path);
    void archivedChanged(const QString& projectId, bool archived);
    void headMoved();  ///< somebody, we or another program, did something
    void failed(const QString& what);

  private:
    void look();

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest listing_;
    QTimer soon_;  // what others write in quick succession is looked at once
    QTimer listSoon_;
    EventHead head_;
    bool looking_ = false;
    std::unique_ptr<StoreWatch> watch_;  // last: it ends first
};

}  // namespace aicmo::ui
