#pragma once
// Whose settings are shown: those of every client, or of one. Clients are known by a project of each; which settings
// are its own is read on a worker when it is chosen.

#include <QComboBox>

#include "ui/pages/page.h"

namespace aicmo::ui {

class ClientBox final : public QComboBox {
    Q_OBJECT
  public:
    ClientBox(const PageContext& context, const QString& name, QWidget* parent = nullptr);

    /// The clients of all projects, by a project of each.
    void setClients(const std::vector<ProjectSummary>& projects);
    /// Chooses the client of a project, if it is among them.
    void follow(const Project& project);
    /// Empty: every client.
    [[nodiscard]] const std::string& owner() const { return owner_; }
    /// False while it is looked up.
    [[nodiscard]] bool isKnown() const { return known_; }

  signals:
    void finding();
    void ownerChanged();
    void failed(const QString& what);

  private:
    void chosen();
    void adopt(const std::string& owner);

    const PageContext context_;
    std::string owner_;
    bool known_ = true;
    Latest finding_;
};

}  // namespace aicmo::ui
