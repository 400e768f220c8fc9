#pragma once
// The brand's defaults of every client, or of one: what documents take where a project's own brand is silent.

#include "core/delivery/brand_defaults.h"
#include "ui/pages/page.h"

class QPushButton;

namespace aicmo::ui {

class BrandForm;
class ClientBox;

class BrandSection final : public Page {
    Q_OBJECT
  public:
    explicit BrandSection(const PageContext& context, QWidget* parent = nullptr);

    void setClients(const std::vector<ProjectSummary>& projects);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void read();
    void showButtons();
    void save();
    void keep(const std::string& owner, const BrandValues& values, bool undoing);
    void chooseLogo();

    ClientBox* owners_;
    BrandForm* form_;
    QPushButton* reset_;
    QPushButton* revert_;
    QPushButton* save_;
    BrandValues own_, shared_;
    bool isRead_ = false;
    Latest reading_;
};

}  // namespace aicmo::ui
