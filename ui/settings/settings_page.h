#pragma once
// Settings, as a page beside the projects: accounts, the brand of documents, the suppression list, appearance.

#include "ui/pages/page.h"

class QStackedWidget;
class QTabBar;

namespace aicmo::ui {

class AccountsSection;
class AppearanceSection;
class BrandSection;
class SuppressionSection;

class SettingsPage final : public Page {
    Q_OBJECT
  public:
    enum class Section { Accounts, Brand, Suppressions, Appearance };

    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    [[nodiscard]] QWidget* toastGround() override;
    void showSection(Section section);
    void setClients(const std::vector<ProjectSummary>& projects);
    [[nodiscard]] AppearanceSection& appearance() { return *appearance_; }
    void testAccounts();

  signals:
    void accountsChanged();
    void suppressionsChanged();

  private:
    void passOn(Page* section);

    QTabBar* tabs_;
    QStackedWidget* stack_;
    AccountsSection* accounts_;
    BrandSection* brand_;
    SuppressionSection* suppressions_;
    AppearanceSection* appearance_;
};

}  // namespace aicmo::ui
