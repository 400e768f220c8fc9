#include "ui/settings/settings_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/brand_section.h"
#include "ui/settings/suppression_section.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* titleRow = new QHBoxLayout;
    setMargins(titleRow, 24, 12, 16, 4);
    titleRow->addWidget(new Label(tr("Settings"), Type::Title, Tone::Main, this));
    titleRow->addStretch(1);
    column->addLayout(titleRow);
    tabs_ = new QTabBar(this);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setAccessibleName(tr("Settings"));
    tabs_->addTab(icon(Icon::Key), tr("Accounts"));
    tabs_->addTab(icon(Icon::Picture), tr("Brand"));
    tabs_->addTab(icon(Icon::Skipped), tr("Suppression list"));
    tabs_->addTab(icon(Icon::Sun), tr("Appearance"));
    auto* tabRow = new QHBoxLayout;
    setMargins(tabRow, 18, 0, 16, 0);
    tabRow->addWidget(tabs_);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    stack_ = new QStackedWidget(this);
    accounts_ = new AccountsSection(context, stack_);
    brand_ = new BrandSection(context, stack_);
    suppressions_ = new SuppressionSection(context, stack_);
    appearance_ = new AppearanceSection(stack_);
    stack_->addWidget(accounts_);
    stack_->addWidget(brand_);
    stack_->addWidget(suppressions_);
    stack_->addWidget(appearance_);
    column->addWidget(stack_, 1);
    setFocusProxy(tabs_);
    passOn(accounts_);
    passOn(brand_);
    passOn(suppressions_);
    connect(tabs_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(accounts_, &AccountsSection::accountsChanged, this, &SettingsPage::accountsChanged);
    connect(suppressions_, &SuppressionSection::suppressionsChanged, this, &SettingsPage::suppressionsChanged);
}

void SettingsPage::passOn(Page* section) {
    connect(section, &Page::toastWanted, this, &Page::toastWanted);
    connect(section, &Page::undoWanted, this, &Page::undoWanted);
    connect(section, &Page::problemRaised, this, &Page::problemRaised);
    connect(section, &Page::connectionOpened, this, &Page::connectionOpened);
}

void SettingsPage::search() {
    if (auto* section = qobject_cast<Page*>(stack_->currentWidget())) {
        section->search();
    }
}

QWidget* SettingsPage::toastGround() {
    auto* section = qobject_cast<Page*>(stack_->currentWidget());
    return section ? section->toastGround() : this;
}

void SettingsPage::showSection(Section section) { tabs_->setCurrentIndex(static_cast<int>(section)); }

void SettingsPage::setClients(const std::vector<ProjectSummary>& projects) {
    accounts_->setClients(projects);
    brand_->setClients(projects);
}

void SettingsPage::testAccounts() {
    showSection(Section::Accounts);
    accounts_->testAll();
}

}  // namespace aicmo::ui
