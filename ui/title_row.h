#pragma once
// The open project's name, client and state, with what can be done to it as a whole; and the five tabs.

#include <array>
#include <memory>

#include <QTabBar>
#include <QWidget>

#include "ui/pages/page.h"

class QPushButton;

namespace aicmo::ui {

class Badge;
class CountPill;
class Label;

class TitleRow final : public QWidget {
    Q_OBJECT
  public:
    explicit TitleRow(QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& client, ProjectState state);
    /// As the list of projects knows it; null: unknown yet.
    void setProject(const ProjectSummary* summary);
    void setBadge(PageId page, const QString& text, Tone tone);
    void setPage(PageId page);

  signals:
    void pageChosen(aicmo::ui::PageId page);
    void exportWanted();
    void archiveWanted();

  private:
    Label* name_;
    Label* client_;
    Badge* state_;
    QPushButton* export_;
    QTabBar* tabs_;
    std::array<CountPill*, pageCount> pills_{};
};

}  // namespace aicmo::ui
