#include "ui/pages/evidence_pane.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "core/delivery/doubts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

QString nameOf(const RunItem& item) { return shown(item.recipient.empty() ? item.itemId : item.recipient); }

/// What to do with the answer, or without one.
QString adviceFor(const RunItem& item, const DoubtRecord& record) {
    if (item.channel == Channel::Email) {
        return EvidencePane::tr(
            "A mail server cannot be asked. Look for the Message-ID in its log: if it was queued there, it was sent.");
    }
    if (!record.word) {
        return EvidencePane::tr("Nothing is sent by asking. If the service has it, it was sent.");
    }
    const QDateTime settles =
        record.handedOver.addSecs(std::chrono::duration_cast<std::chrono::seconds>(settleAfter).count());
    if (record.word->kind == Sighting::Kind::NotThere && record.word->at < settles) {
        return EvidencePane::tr("It may still appear. “Not there” settles it from %1 on: ask again then.")
            .arg(clockTime(settles));
    }
    return EvidencePane::tr("Look at the account yourself: if it is there, it was sent.");
}

StateLook lookOf(const std::optional<ServiceWord>& word) {
    if (!word) {
        return {Icon::Pending, Tone::Hint, EvidencePane::tr("Not asked yet")};
    }
    const QString at = dayAndTime(word->at);
    switch (word->kind) {
        case Sighting::Kind::Found: return {Icon::Ok, Tone::Ok, EvidencePane::tr("Found, %1").arg(at)};
        case Sighting::Kind::NotThere: return {Icon::Doubt, Tone::Doubt, EvidencePane::tr("Not there, %1").arg(at)};
        case Sighting::Kind::CannotSay: break;
    }
    return {Icon::Doubt, Tone::Doubt, EvidencePane::tr("Cannot say, %1").arg(at)};
}

}  // namespace

EvidencePane::EvidencePane(const ConsoleServices& services, Jobs& jobs, QWidget* parent)
    : QWidget(parent), services_(services), jobs_(jobs) {
    fillWith(this, QPalette::Base);
    setMinimumWidth(300);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 10, 16, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Evidence"), Type::Section, Tone::Main, this));
    who_ = new Label(Type::Body, Tone::Secondary, this);
    who_->setElide(Qt::ElideMiddle);
    head->addWidget(who_, 1);
    more_ = new Label(Type::Small, Tone::Hint, this);
    head->addWidget(more_);
    outer->addLayout(head);

    auto* area = new QScrollArea(this);
    area->setMinimumHeight(72);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Evidence"));
    auto* body = new QWidget(area);
    fillWith(body, QPalette::Base);
    auto* column = new QVBoxLayout(body);
    setMargins(column, 0, 0, 8, 0);
    column->setSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& title, Type type) {
        auto* name = new Label(title, Type::Small, Tone::Hint, body);
        auto* value = new Label(type, Tone::Main, body);
        value->setWordWrap(true);
        value->setSelectable(true);
        value->setAccessibleName(title);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        return std::pair(name, value);
    };
    handedOver_ = add(tr("Handed over"), Type::Small).second;
    attempts_ = add(tr("Attempts"), Type::Small).second;
    answer_ = add(tr("Last answer"), Type::Small).second;
    std::tie(sentAsTitle_, sentAs_) = add(tr("Sent as"), Type::Code);
    digest_ = add(QStringLiteral("SHA-256"), Type::Code).second;
    column->addLayout(grid);
    column->addWidget(new Label(tr("The service’s word"), Type::SmallHead, Tone::Secondary, body));
    verdict_ = new StateText(body);
    word_ = new Label(Type::Small, Tone::Main, body);
    word_->setWordWrap(true);
    word_->setSelectable(true);
    word_->setAccessibleName(tr("The service’s word"));
    advice_ = new Label(Type::Small, Tone::Hint, body);
    advice_->setWordWrap(true);
    column->addWidget(verdict_);
    column->addWidget(word_);
    column->addWidget(advice_);
    column->addStretch(1);
    area->setWidget(body);
    outer->addWidget(area, 1);

    outer->addWidget(new Hairline);
    ask_ = makeButton(tr("Ask the service"), Icon::Globe, ButtonKind::Outline, this);
    wasSent_ = makeButton(tr("It was sent"), Icon::Ok, ButtonKind::Plain, this);
    wasNotSent_ = makeButton(tr("It was not sent"), Icon::Retry, ButtonKind::Plain, this);
    outer->addWidget(ask_);
    answers_ = new QHBoxLayout;
    answers_->addWidget(wasSent_, 1);
    answers_->addWidget(wasNotSent_, 1);
    outer->addLayout(answers_);
    auto* hint = new Label(tr("Only “not sent” makes an item sendable again. Both go into the event log."), Type::Small,
                           Tone::Hint, this);
    hint->setWordWrap(true);
    outer->addWidget(hint);
    connect(ask_, &QPushButton::clicked, this, &EvidencePane::askWanted);
    connect(wasSent_, &QPushButton::clicked, this, [this] { emit settleWanted(true); });
    connect(wasNotSent_, &QPushButton::clicked, this, [this] { emit settleWanted(false); });
    hide();
}

void EvidencePane::showItems(const std::string& projectId, std::vector<RunItem> items) {
    projectId_ = projectId;
    items_ = std::move(items);
    setVisible(!items_.empty());
    if (items_.empty()) {
        reading_.cancel();
        return;
    }
    const RunItem& first = items_.front();
    const auto count = static_cast<int>(items_.size());
    who_->setText(nameOf(first));
    more_->setText(count > 1 ? tr("1 of %L1 chosen").arg(count) : QString());
    attempts_->setText(number(first.attempts));
    answer_->setText(said(first.message));
    sentAs_->setText(shown(first.remoteId));
    sentAs_->setVisible(!first.remoteId.empty());
    sentAsTitle_->setVisible(!first.remoteId.empty());
    const std::string hex = toHex(first.payloadSha256);
    digest_->setText(digestShort(hex));
    digest_->setToolTip(QString::fromStdString(hex));
    ask_->setVisible(
        std::any_of(items_.begin(), items_.end(), [](const RunItem& item) { return item.channel != Channel::Email; }));
    ask_->setText(count > 1 ? tr("Ask about these %L1").arg(count) : tr("Ask the service"));
    wasSent_->setText(count > 1 ? tr("%L1 were sent…").arg(count) : tr("It was sent"));
    wasNotSent_->setText(count > 1 ? tr("%L1 were not sent…").arg(count) : tr("It was not sent"));
    for (QPushButton* button : {ask_, wasSent_, wasNotSent_}) {
        button->setAccessibleName(button->text());
    }
    fitButtons();
    showRecord({localFrom(first.executedAt), std::nullopt});
    refresh();
}

void EvidencePane::fitButtons() {
    const QMargins edges = layout()->contentsMargins();
    const int wanted = wasSent_->sizeHint().width() + answers_->spacing() + wasNotSent_->sizeHint().width();
    answers_->setDirection(wanted > width() - edges.left() - edges.right() ? QBoxLayout::TopToBottom
                                                                           : QBoxLayout::LeftToRight);
}

void EvidencePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitButtons();
}

void EvidencePane::refresh() {
    if (items_.empty()) {
        return;
    }
    reading_.run(
        jobs_, this,
        [store = services_.store, id = projectId_, item = items_.front().itemId](const std::stop_token&) {
            return readDoubtRecord(*store, id, item);
        },
        [this](const Result<DoubtRecord>& record) {
            if (!record) {
                emit failed(said(record.error()));
            } else if (!items_.empty()) {
                showRecord(*record);
            }
        });
}

void EvidencePane::showRecord(const DoubtRecord& record) {
    const RunItem& item = items_.front();
    const QDateTime at = record.handedOver.isValid() ? record.handedOver : localFrom(item.executedAt);
    handedOver_->setText(moment(at));
    verdict_->setLook(lookOf(record.word));
    word_->setText(record.word ? said(record.word->text) : QString());
    word_->setVisible(record.word.has_value());
    advice_->setText(adviceFor(item, {at, record.word}));
}

void EvidencePane::setBusy(bool busy) {
    for (QPushButton* button : {ask_, wasSent_, wasNotSent_}) {
        button->setEnabled(!busy);
        button->setToolTip(busy ? tr("The services are being asked") : QString());
    }
}

}  // namespace aicmo::ui
