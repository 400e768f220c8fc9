#include "ui/pages/crm_pane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "ui/bridge/project_session.h"
#include "ui/models/crm_change_model.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {

constexpr int unauthorized = 401;
constexpr int forbidden = 403;

bool isSame(const CrmPayload& left, const CrmPayload& right) {
    return left.operation == right.operation && left.email == right.email && left.body == right.body;
}

/// In a few words, what kept the CRM from being read.
QString headOf(const Outcome& outcome) {
    if (outcome.code == unauthorized) {
        return CrmPane::tr("The CRM does not take the token");
    }
    if (outcome.code == forbidden) {
        return CrmPane::tr("The token may not read contacts");
    }
    if (outcome.kind == OutcomeKind::Deferred && outcome.retryAfter) {
        return CrmPane::tr("The CRM asks to wait");
    }
    return outcome.kind == OutcomeKind::Deferred && outcome.code == 0 ? CrmPane::tr("The CRM cannot be reached")
                                                                      : CrmPane::tr("The CRM cannot be read");
}

}  // namespace

CrmPane::CrmPane(GatewayProvider gateways, Jobs& jobs, QWidget* parent)
    : QWidget(parent), gateways_(std::move(gateways)), jobs_(jobs), model_(new CrmChangeModel(this)) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(6);
    state_ = new StateText(this);
    setAccessibleRole(state_, QAccessible::Notification);
    detail_ = new Label(Type::Small, Tone::Secondary, this);
    detail_->setWordWrap(true);
    detail_->setSelectable(false);
    // One button for all of it: what has the focus does not vanish under the operator's hand.
    button_ = makeButton({}, Icon::Globe, ButtonKind::Plain, this);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->addWidget(button_);
    buttonRow->addStretch(1);
    head->addWidget(state_);
    head->addWidget(detail_);
    head->addLayout(buttonRow);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    table_ = new Table(tr("CRM fields"), this);
    table_->setModel(model_);
    table_->setFont(typeFont(Type::Body));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(table_, 1);
    connect(button_, &QPushButton::clicked, this, &CrmPane::buttonPressed);
}

void CrmPane::showRecord(const std::shared_ptr<const LoadedProject>& loaded, const CrmPayload& record) {
    const bool same = record_ && loaded_ == loaded && isSame(*record_, record);
    if (!same) {
        clear();
    }
    loaded_ = loaded;
    record_ = record;
    refresh();
}

void CrmPane::showProblem(const QString& why) {
    clear();
    problem_ = why;
    refresh();
}

void CrmPane::clear() {
    reading_.cancel();
    busy_ = false;
    last_.reset();
    record_.reset();
    loaded_.reset();
    problem_.clear();
    model_->setChanges({});
}

void CrmPane::buttonPressed() {
    if (busy_) {
        reading_.cancel();
        busy_ = false;
        refresh();
    } else {
        read();
    }
}

CrmPane::Reading CrmPane::readNow(const GatewayProvider& gateways, const LoadedProject& loaded,
                                  const CrmPayload& record, const std::stop_token& stop) {
    Reading reading;
    const auto factory = gateways(loaded.project());
    auto crm = factory->crm();
    if (!crm) {
        reading.error = crm.error();
    } else {
        reading.account = factory->account(Channel::Crm);
        reading.told = (*crm)->read(record, stop);
    }
    reading.at = QDateTime::currentDateTime();
    return reading;
}

void CrmPane::read() {
    if (!record_) {
        return;
    }
    busy_ = true;
    reading_.run(
        jobs_, this,
        [gateways = gateways_, loaded = loaded_, record = *record_](const std::stop_token& stop) {
            return readNow(gateways, *loaded, record, stop);
        },
        [this](Reading reading) { adopt(std::move(reading)); });
    refresh();
}

void CrmPane::adopt(Reading reading) {
    busy_ = false;
    if (!reading.error) {
        emit connectionOpened();
    }
    last_ = std::move(reading);
    refresh();
    announce(state_, state_->accessibleName() + u'\n' + detail_->text());
}

void CrmPane::say(const QString& detail) {
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
}

void CrmPane::refresh() {
    const bool told = last_ && !last_->error && last_->told.outcome.kind == OutcomeKind::Accepted;
    button_->setVisible(record_.has_value());
    button_->setText(busy_ ? tr("Stop reading") : last_ ? tr("Read again") : tr("Compare with the CRM"));
    button_->setIcon(icon(busy_ ? Icon::Stop : last_ ? Icon::Retry : Icon::Globe));
    table_->setVisible(record_.has_value());
    if (record_) {
        model_->setChanges(crmChanges(*record_, told ? &last_->told.contact : nullptr));
    }
    table_->setColumnHidden(CrmChangeModel::Now, !told);
    table_->setColumnHidden(CrmChangeModel::Change, !told);
    table_->setColumns({160, 140, 140, 120}, CrmChangeModel::After);
    if (busy_) {
        state_->setLook({Icon::Progress, Tone::Accent, tr("Reading from the CRM…")});
        say(tr("Only reads; nothing is written."));
    } else if (!record_) {
        state_->setLook({Icon::Failed, Tone::Failed, tr("There is no record")});
        say(problem_);
    } else if (told) {
        showContact();
    } else if (last_) {
        showTrouble();
    } else {
        state_->setLook({Icon::Crm, Tone::Secondary, tr("What would be written")});
        say(tr("What the CRM holds now is read only when you ask for it."));
    }
}

void CrmPane::showTrouble() {
    const QString at = tr("Tried at %1.").arg(clockTime(last_->at));
    if (last_->error) {
        state_->setLook({Icon::Plug, Tone::Doubt, tr("No CRM account is set for this client")});
        say(said(*last_->error));
        return;
    }
    const Outcome& outcome = last_->told.outcome;
    state_->setLook({Icon::Failed, Tone::Failed, headOf(outcome)});
    QStringList parts{shown(outcome.text) + u'.', at};
    if (outcome.retryAfter) {
        parts.insert(1, tr("Read again in %1.").arg(duration(static_cast<double>(outcome.retryAfter->count()))));
    }
    say(parts.join(u' '));
}

void CrmPane::showContact() {
    const std::vector<CrmChange> changes = crmChanges(*record_, &last_->told.contact);
    const bool isNote = record_->operation == CrmOperation::LogEngagement;
    // The record itself is the first row.
    const auto changing = std::count_if(changes.begin() + 1, changes.end(),
                                        [](const CrmChange& change) { return change.kind != CrmChange::Kind::Same; });
    if (!last_->told.contact.exists && isNote) {
        state_->setLook({Icon::Failed, Tone::Failed, tr("No such contact: the note would be refused")});
    } else if (!last_->told.contact.exists) {
        state_->setLook({Icon::Plus, Tone::Accent, tr("New contact: it would be created")});
    } else if (isNote) {
        state_->setLook({Icon::Ok, Tone::Ok, tr("The contact is there; the note is added to it")});
    } else if (changing == 0) {
        state_->setLook({Icon::Tick, Tone::Ok, tr("The CRM holds these values already")});
    } else {
        state_->setLook({Icon::Edit, Tone::Accent,
                         tr("%Ln property/properties would change", nullptr, static_cast<int>(changing))});
    }
    say(tr("As the CRM said at %1 (%2).").arg(clockTime(last_->at), shown(last_->account)));
}

}  // namespace aicmo::ui
