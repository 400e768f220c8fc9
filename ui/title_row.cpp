#include "ui/title_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

TitleRow::TitleRow(QWidget* parent) : QWidget(parent) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    setMargins(row, 24, 8, 16, 4);
    row->setSpacing(12);
    name_ = new Label(Type::Title, Tone::Main, this);
    name_->setElide(Qt::ElideRight);
    client_ = new Label(Type::Body, Tone::Secondary, this);
    client_->setElide(Qt::ElideRight);
    state_ = new Badge(this);
    export_ = makeButton(tr("Export"), Icon::Export, ButtonKind::Plain, this);
    auto* more = makeIconButton(Icon::More, tr("More"), this);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addAction(icon(Icon::Export), tr("Export…"), this, &TitleRow::exportWanted);
    menu->addAction(icon(Icon::Package), tr("Archive"), this, &TitleRow::archiveWanted);
    more->setMenu(menu);
    row->addWidget(name_);
    row->addWidget(client_);
    row->addWidget(state_);
    row->addStretch(1);
    row->addWidget(export_);
    row->addWidget(more);
    column->addLayout(row);
    tabs_ = new QTabBar(this);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setAccessibleName(tr("Pages"));
    const std::array<std::pair<Icon, QString>, pageCount> pages{{{Icon::Overview, tr("Overview")},
                                                                 {Icon::Plan, tr("Plan && preview")},
                                                                 {Icon::Run, tr("Run")},
                                                                 {Icon::Package, tr("Package")},
                                                                 {Icon::Log, tr("Event log")}}};
    for (int i = 0; i < pageCount; ++i) {
        const auto& [which, text] = pages[static_cast<std::size_t>(i)];
        tabs_->addTab(icon(which), text);
        auto* pill = new CountPill(Tone::Doubt, tabs_);
        pills_[static_cast<std::size_t>(i)] = pill;
    }
    auto* tabRow = new QHBoxLayout;
    setMargins(tabRow, 18, 0, 16, 0);
    tabRow->addWidget(tabs_);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(new Hairline);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) { emit pageChosen(static_cast<PageId>(index)); });
    connect(export_, &QPushButton::clicked, this, &TitleRow::exportWanted);
}

void TitleRow::setProject(const QString& name, const QString& client, ProjectState state) {
    name_->setText(name);
    client_->setText(client);
    state_->setLook(lookOf(state));
    state_->show();
}

void TitleRow::setProject(const ProjectSummary* summary) {
    if (summary) {
        setProject(shown(summary->name), shown(summary->clientName), summary->state);
        return;
    }
    name_->clear();
    client_->clear();
    state_->hide();
}

void TitleRow::setBadge(PageId page, const QString& text, Tone tone) {
    const auto index = static_cast<std::size_t>(page);
    CountPill* pill = pills_[index];
    pill->setTone(tone);
    pill->setText(text);
    // The bar measures its buttons when they are set: a new text means setting it again.
    const int tab = static_cast<int>(index);
    tabs_->setTabButton(tab, QTabBar::RightSide, nullptr);
    if (!text.isEmpty()) {
        tabs_->setTabButton(tab, QTabBar::RightSide, pill);
        pill->show();
    }
    tabs_->setAccessibleTabName(tab, QString(tabs_->tabText(tab)).replace(QStringLiteral("&&"), QStringLiteral("&")) +
                                         (text.isEmpty() ? QString() : u' ' + text));
}

void TitleRow::setPage(PageId page) { tabs_->setCurrentIndex(static_cast<int>(page)); }

}  // namespace aicmo::ui
