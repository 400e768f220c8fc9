#include "ui/settings/test_pane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

TestPane::TestPane(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Last test"), Type::Section, Tone::Main, this));
    head->addStretch(1);
    when_ = new Label(Type::Small, Tone::Hint, this);
    head->addWidget(when_);
    column->addLayout(head);
    verdict_ = new StateText(this);
    setAccessibleRole(verdict_, QAccessible::Notification);
    column->addWidget(verdict_);
    message_ = new Label(Type::Body, Tone::Main, this);
    message_->setWordWrap(true);
    message_->setSelectable(false);
    column->addWidget(message_);
    facts_ = new QWidget(this);
    factRows_ = new QVBoxLayout(facts_);
    factRows_->setContentsMargins(0, 4, 0, 4);
    factRows_->setSpacing(2);
    column->addWidget(facts_);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    for (const QString& text : {tr("A test connects, signs in and reads the account. It never sends."),
                                tr("Secrets go to the desktop’s keyring. Without one you are asked where they may "
                                   "stay; the event log names the setting, never its value.")}) {
        auto* note = new Label(text, Type::Small, Tone::Secondary, this);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addStretch(1);
}

void TestPane::addFact(const QString& title, const std::string& text) {
    if (text.empty()) {
        return;
    }
    auto* head = new Label(title, Type::SmallHead, Tone::Hint, facts_);
    auto* value = new Label(said(text), Type::Small, Tone::Main, facts_);
    value->setWordWrap(true);
    value->setAccessibleName(title);
    value->setAccessibleDescription(value->text());
    value->setSelectable(false);
    factRows_->addWidget(head);
    factRows_->addWidget(value);
    factRows_->addSpacing(4);
}

void TestPane::showRow(const AccountRow& row) {
    clearLayout(factRows_);
    const bool told = row.test.has_value() && !row.testing;
    when_->setText(told ? tr("%1, sent nothing").arg(clockTime(row.test->at)) : QString());
    verdict_->setLook(row.testing ? StateLook{Icon::Progress, Tone::Accent, tr("Connecting…")}
                      : !told     ? StateLook{Icon::Pending, Tone::Hint, tr("Not tested yet")}
                      : row.test->check.ok
                          ? StateLook{Icon::Ok, Tone::Ok, tr("Works, in %1 ms").arg(number(row.test->millis))}
                          : StateLook{Icon::Failed, Tone::Failed, tr("Does not work")});
    // Without a test: what is wrong with what is set, if anything is.
    message_->setText(told                                                   ? said(row.test->check.message)
                      : row.sheet && !row.testing && !row.awaitsConnection() ? said(row.sheet->problem)
                                                                             : QString());
    message_->setVisible(!message_->text().isEmpty());
    if (told) {
        const GatewayCheck& check = row.test->check;
        addFact(tr("Account"), check.account);
        addFact(tr("May do"), check.scopes);
        addFact(tr("Access ends"), check.expiresAt);
        addFact(tr("Limits"), check.quota);
        announce(verdict_, verdict_->accessibleName());
    }
}

}  // namespace aicmo::ui
