#include "ui/dialogs/rules_window.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include "ui/models/rule_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/state_look.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {
constexpr int anySeverity = 100;  // beside the severities; what is chosen is never negative
}

RulesWindow::RulesWindow(QWidget* parent) : QDialog(parent), model_(new RuleModel(this)) {
    setWindowTitle(tr("Rules of the channels"));
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new Hairline);
    table_ = new Table(tr("Rules"), this);
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEdge(24);
    table_->setColumns({136, 320, 150, 96, 180, 72}, RuleModel::Says);
    table_->setEmptyText(tr("No rule matches."));
    column->addWidget(table_, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeDetails());
    connect(table_, &Table::currentRowChanged, this, &RulesWindow::showRow);
    connect(search_, &QLineEdit::textChanged, this, &RulesWindow::refilter);
    connect(channel_, &QComboBox::currentIndexChanged, this, &RulesWindow::refilter);
    connect(severity_, &FilterChips::chosenChanged, this, &RulesWindow::refilter);
    resize(1040, 640);
    refilter();
    search_->setFocus();
}

QWidget* RulesWindow::makeFilters() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    search_ = new SearchField(tr("Search rules"), {}, bar);
    search_->setMinimumWidth(180);
    channel_ = new QComboBox(bar);
    channel_->setAccessibleName(tr("Rules for"));
    channel_->setAccessibleDescription(tr("The channel that the rules are for"));
    channel_->addItem(tr("All channels"));
    for (const Channel channel :
         {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter}) {
        channel_->addItem(nameOf(channel), static_cast<int>(channel));
    }
    severity_ = new FilterChips(bar);
    severity_->add(anySeverity, tr("All"));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
        const StateLook look = lookOf(severity);
        severity_->add(static_cast<int>(severity), look.word, look.icon, look.tone);
    }
    row->addWidget(search_, 1);
    row->addWidget(channel_);
    row->addWidget(severity_);
    return bar;
}

QWidget* RulesWindow::makeDetails() {
    auto* pane = new QWidget(this);
    fillWith(pane, QPalette::Window);
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    says_ = new Label(Type::Strong, Tone::Main, pane);
    says_->setWordWrap(true);
    facts_ = new Label(Type::Small, Tone::Secondary, pane);
    facts_->setWordWrap(true);
    for (Label* label : {says_, facts_}) {
        label->setSelectable(true);
        left->addWidget(label);
    }
    left->addStretch(1);
    row->addLayout(left, 3);
    sourceHost_ = new QWidget(pane);
    sources_ = new QVBoxLayout(sourceHost_);
    sources_->setContentsMargins(0, 0, 0, 0);
    sources_->setSpacing(4);
    row->addWidget(sourceHost_, 2);
    pane->setMinimumHeight(96);
    return pane;
}

void RulesWindow::refilter() {
    const QVariant channel = channel_->currentData();
    const int severity = severity_->chosen();
    model_->setFilter(search_->text(),
                      channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt,
                      severity == anySeverity ? std::nullopt : std::optional(static_cast<Severity>(severity)));
    severity_->setCount(anySeverity, model_->count(std::nullopt));
    for (const Severity which : {Severity::Error, Severity::Warning, Severity::Notice}) {
        severity_->setCount(static_cast<int>(which), model_->count(which));
    }
    if (model_->rowCount() > 0) table_->chooseRow(0);
    showRow(model_->rowCount() > 0 ? 0 : -1);
}

void RulesWindow::showRule(const QString& id) {
    if (model_->rowOf(id) < 0) {
        search_->clear();
        channel_->setCurrentIndex(0);
        severity_->choose(anySeverity);
    }
    if (const int row = model_->rowOf(id); row >= 0) {
        table_->chooseRow(row);
        table_->scrollTo(model_->index(row, RuleModel::Says), QAbstractItemView::PositionAtCenter);
        table_->setFocus(Qt::OtherFocusReason);
    }
}

void RulesWindow::showRow(int row) {
    clearLayout(sources_);
    if (row < 0 || row >= model_->rowCount()) {
        says_->clear();
        facts_->clear();
        return;
    }
    const ChannelRule& rule = model_->at(row);
    says_->setText(said(rule));
    QStringList facts{shown(rule.id), lookOf(rule.severity).word, tr("as of %1").arg(shown(rule.asOf))};
    if (!rule.unit.empty()) {
        facts.insert(2, tr("limit %1").arg(limitWithUnit(rule)));
    }
    facts.append(rule.severity == Severity::Error ? tr("stops what breaks it") : tr("does not stop a send"));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    for (const std::string& source : rule.sources) {
        const QUrl address(QString::fromStdString(source));
        if (address.scheme() != QLatin1String("https")) {
            sources_->addWidget(new Label(shown(source), Type::Small, Tone::Main, sourceHost_));
            continue;
        }
        auto* open = makeButton(shown(source), ButtonKind::Link, sourceHost_);
        open->setFont(typeFont(Type::Small));
        open->setAccessibleName(tr("Open source %1").arg(shown(source)));
        open->setToolTip(toolTipText(shown(source)));
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
        sources_->addWidget(open);
    }
    sources_->addStretch(1);
}

}  // namespace aicmo::ui
