#include "ui/pages/approval_pane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "core/compose/channel_rules.h"
#include "ui/dialogs/approval_changes.h"
#include "ui/models/rule_model.h"
#include "ui/widgets/approver_form.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// The mark alone: the message beside it is the words.
StateLook markOf(Severity severity) {
    StateLook look = lookOf(severity);
    look.word.clear();
    return look;
}

/// A sentence of this window: it stands in its language already.
Words inWindow(const QString& text) { return Words::verbatim(text.toStdString()); }

}  // namespace

ApprovalPane::ApprovalPane(ProjectSession& session, QWidget* parent) : QWidget(parent), session_(session) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(48);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 16, 0);
    headRow->addWidget(new Label(tr("Problems"), Type::Section, Tone::Main, head));
    errorPill_ = new CountPill(Tone::Failed, head);
    warningPill_ = new CountPill(Tone::Doubt, head);
    headRow->addWidget(errorPill_);
    headRow->addWidget(warningPill_);
    headRow->addStretch(1);
    column->addWidget(head);
    column->addWidget(new Hairline);

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Problems"));
    problemHost_ = new QWidget(area);
    fillWith(problemHost_, QPalette::Base);
    problems_ = new QVBoxLayout(problemHost_);
    problems_->setContentsMargins(16, 12, 16, 12);
    problems_->setSpacing(6);
    area->setWidget(problemHost_);
    column->addWidget(area, 1);

    column->addWidget(new Hairline);
    auto* exact = new QWidget(this);
    auto* grid = new QGridLayout(exact);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("Exact message"), Type::SmallHead, Tone::Secondary, exact), 0, 0, 1, 2);
    const auto addRow = [&](int row, const QString& title, Type type) {
        grid->addWidget(new Label(title, Type::Small, Tone::Hint, exact), row, 0);
        auto* value = new Label(type, Tone::Main, exact);
        value->setSelectable(false);
        grid->addWidget(value, row, 1);
        return value;
    };
    size_ = addRow(1, tr("Size"), Type::Small);
    digest_ = addRow(2, QStringLiteral("SHA-256"), Type::Code);
    revision_ = addRow(3, tr("Revision"), Type::Code);
    column->addWidget(exact);
    column->addWidget(new Hairline);

    auto* approval = new QWidget(this);
    foot_ = approval;
    auto* rows = new QVBoxLayout(approval);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(6);
    state_ = new StateText(approval);
    story_ = new Label(Type::Small, Tone::Secondary, approval);
    story_->setWordWrap(true);
    approve_ = makeButton(tr("Approve"), Icon::Tick, ButtonKind::Outline, approval);
    approve_->setFont(typeFont(Type::Strong));
    second_ = makeButton({}, ButtonKind::Plain, approval);
    secondPerson_ = new Label(Type::Small, Tone::Doubt, approval);
    secondPerson_->setWordWrap(true);
    changes_ = makeButton(tr("What changed…"), ButtonKind::Link, approval);
    changes_->setAccessibleName(tr("What changed since the approval…"));
    formButton_ = makeButton(tr("Add a note or a name"), ButtonKind::Link, approval);
    formButton_->setCheckable(true);
    form_ = new ApproverForm(session_.actor(), approval);
    form_->hide();
    rows->addWidget(state_);
    rows->addWidget(story_);
    rows->addWidget(changes_, 0, Qt::AlignLeading);
    rows->addWidget(secondPerson_);
    rows->addWidget(formButton_, 0, Qt::AlignLeading);
    rows->addWidget(form_);
    rows->addSpacing(4);
    rows->addWidget(approve_);
    rows->addWidget(second_);
    test_ = makeButton(tr("Send test…"), Icon::Test, ButtonKind::Plain, approval);
    rows->addWidget(test_);
    column->addWidget(approval);

    connect(approve_, &QPushButton::clicked, this, &ApprovalPane::approve);
    connect(changes_, &QPushButton::clicked, this, &ApprovalPane::showChanges);
    connect(formButton_, &QPushButton::toggled, form_, &QWidget::setVisible);
    connect(form_, &ApproverForm::approverChanged, this, &ApprovalPane::fillApproval);
    connect(test_, &QPushButton::clicked, this, &ApprovalPane::testWanted);
    connect(second_, &QPushButton::clicked, this, [this] {
        const ContentCheck* check = contentCheck();
        if (!check || !check->previewed || !revoke()) {
            emit previewWanted();
        }
    });
    connect(&session_, &ProjectSession::checkChanged, this, &ApprovalPane::refresh);
    connect(&session_, &ProjectSession::loadedChanged, this, &ApprovalPane::refresh);
    refresh();
}

QString ApprovalPane::refusal(const ContentCheck& check) const {
    return form_->isOneOf(check.refused)
               ? tr("A second person has to approve this: %1 has changed it.").arg(shown(form_->approver()).trimmed())
               : QString();
}

void ApprovalPane::showChanges() {
    const ContentCheck* check = contentCheck();
    if (!check || !check->last || !session_.loaded()) {
        return;
    }
    const ContentItem& content = session_.loaded()->project().content[*content_];
    session_.compareWithApproval(
        *check->last, this,
        [this, approval = *check->last, title = shown(content.title.empty() ? content.id : content.title),
         otherAccount = said(check->otherAccount)](const Result<ApprovalDiff>& diff) {
            if (!diff) {
                emit session_.failed(diff.error().kind == ErrorKind::NotFound
                                         ? tr("The state that was approved is not kept any more.")
                                         : said(diff.error()));
                return;
            }
            auto* dialog = new ApprovalChanges(title, approval, *diff, otherAccount, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

bool ApprovalPane::revoke() {
    const ContentCheck* check = contentCheck();
    if (!check || !check->standing) {
        return false;
    }
    emit acting();
    session_.revoke({session_.loaded()->project().content[*content_].id});
    return true;
}

const ContentCheck* ApprovalPane::contentCheck() const {
    const auto check = session_.check();
    return content_ && check && *content_ < check->contents.size() ? &check->contents[*content_] : nullptr;
}

void ApprovalPane::setContent(std::optional<std::size_t> content) {
    content_ = content;
    item_.reset();
    refresh();
}

void ApprovalPane::setItem(std::shared_ptr<const PreviewData> item) {
    item_ = std::move(item);
    refresh();
}

void ApprovalPane::approve() {
    if (approve_->isEnabled() && content_ && session_.loaded()) {
        emit acting();
        session_.approve({session_.loaded()->project().content[*content_].id}, form_->note(), form_->approver());
        form_->clearNote();
    }
}

void ApprovalPane::refresh() {
    fillProblems();
    fillApproval();
    const bool hasItem = item_ && !item_->composed.firstError();
    size_->setText(hasItem ? fileSize(static_cast<qint64>(item_->bytes.size())) : QStringLiteral("–"));
    const std::string hex = hasItem ? toHex(item_->composed.payload.sha256) : std::string();
    digest_->setText(hasItem ? digestShort(hex) : QStringLiteral("–"));
    digest_->setToolTip(QString::fromStdString(hex));
    test_->setVisible(hasItem && item_->email.has_value());
    const bool hasContent = content_ && session_.loaded() && *content_ < session_.loaded()->project().content.size();
    revision_->setText(hasContent ? shown(session_.loaded()->project().content[*content_].revision)
                                  : QStringLiteral("–"));
    emit changed();
}

void ApprovalPane::fillProblems() {
    clearLayout(problems_);
    errors_ = 0;
    warnings_ = 0;
    const ContentCheck* check = contentCheck();
    if (check) {
        bool first = true;
        for (const FindingGroup& group : check->findings) {
            if (first) {
                addHeading(tr("This content"));
                first = false;
            }
            if (group.finding.rule == "audience.consent" && check->count(ItemState::NoConsent) > 0) {
                addHeldBack(*check, ItemState::NoConsent, group.finding);
                continue;
            }
            addProblem(group.finding,
                       {group.items, group.wholeContent ? std::nullopt : std::optional(group.firstItem), {}, 0});
        }
        addHeldBack(*check, ItemState::Suppressed, Finding(Severity::Notice, {}, {}, {}));
        addHeldBack(*check, ItemState::InDoubt, Finding(Severity::Warning, {}, {}, {}));
        if (!check->otherAccount.empty()) {
            addProblem(Finding(Severity::Error, "approval.account", Words::message(check->otherAccount), {}), {});
        }
    }
    addItemProblems();
    if (problems_->count() == 0) {
        auto* none = new Label(check      ? tr("No problems found.")
                               : content_ ? tr("Checking…")
                                          : QString(),
                               Type::Body, Tone::Secondary, problemHost_);
        problems_->addWidget(none);
    }
    problems_->addStretch(1);
    errorPill_->setCount(errors_);
    warningPill_->setCount(warnings_);
}

void ApprovalPane::addHeading(const QString& text) {
    if (problems_->count() > 0) {
        problems_->addWidget(new Hairline(Qt::Horizontal, problemHost_));
    }
    problems_->addWidget(new Label(text, Type::SmallHead, Tone::Secondary, problemHost_));
}

void ApprovalPane::addItemProblems() {
    if (!item_ || (item_->composed.findings.empty() && !item_->held)) {
        return;
    }
    addHeading(tr("This item"));
    if (item_->held) {
        const bool noConsent = item_->held->state == ItemState::NoConsent;
        const QString why = noConsent ? tr("Held back: %1").arg(said(item_->held->why))
                                      : tr("Held back: “%1” is on the suppression list").arg(shown(item_->held->why));
        addProblem(Finding(Severity::Notice, noConsent ? "audience.consent" : "", inWindow(why), {}), {});
    }
    for (const Finding& finding : item_->composed.findings) {
        addProblem(finding, {});
    }
}

void ApprovalPane::addHeldBack(const ContentCheck& check, ItemState state, const Finding& finding) {
    const std::int64_t count = check.count(state);
    if (count == 0) {
        return;
    }
    const auto items = static_cast<int>(count);
    const QString text = state == ItemState::NoConsent    ? tr("%Ln recipient(s) have given no consent", nullptr, items)
                         : state == ItemState::Suppressed ? tr("%Ln item(s) on the suppression list", nullptr, items)
                                                          : tr("%Ln item(s) in doubt", nullptr, items);
    const std::string detail = state == ItemState::NoConsent ? said(finding.words).toStdString() : finding.place;
    addProblem(Finding(finding.severity, finding.rule, inWindow(text), detail), {0, std::nullopt, state, count});
}

QWidget* ApprovalPane::makeRuleLine(const QString& id, QWidget* parent) {
    const ChannelRule* rule = findChannelRule(id.toStdString());
    if (!rule) {
        return nullptr;
    }
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* link = makeButton(tr("Rule of %1").arg(ownWay(shown(rule->asOf))), ButtonKind::Link, line);
    link->setFont(typeFont(Type::Small));
    link->setAccessibleName(tr("Rule %1, as of %2").arg(id, shown(rule->asOf)));
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(link, &QPushButton::clicked, this, [this, id] { emit ruleWanted(id); });
    auto* source = new Label(sourceNames(*rule), Type::Small, Tone::Hint, line);
    source->setElide(Qt::ElideRight);
    row->addWidget(link);
    row->addWidget(source, 1);
    return line;
}

void ApprovalPane::addProblem(const Finding& finding, const About& about) {
    if (finding.severity == Severity::Error) {
        ++errors_;
    } else if (finding.severity == Severity::Warning) {
        ++warnings_;
    }
    auto* box = new QWidget(problemHost_);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 4);
    row->setSpacing(8);
    auto* mark = new StateText(markOf(finding.severity), box);
    mark->setFixedWidth(16);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* message = new Label(breakable(said(finding.words)), Type::Body, Tone::Main, box);
    message->setWordWrap(true);
    texts->addWidget(message);
    QString detail = shown(finding.place);
    if (about.items > 0) {
        const QString count = tr("%Ln item(s)", nullptr, static_cast<int>(about.items));
        detail = detail.isEmpty() ? count : count + QStringLiteral(" · ") + detail;
    }
    if (!detail.isEmpty()) {
        auto* place = new Label(detail, Type::Small, Tone::Hint, box);
        place->setWordWrap(true);
        texts->addWidget(place);
    }
    if (QWidget* rule = makeRuleLine(QString::fromStdString(finding.rule), box)) {
        texts->addWidget(rule);
    }
    if (about.item || about.state) {
        auto* show =
            makeButton(about.state ? tr("Show %L1").arg(about.inState) : tr("Show item"), ButtonKind::Plain, box);
        show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        show->setAccessibleName(show->text() + QStringLiteral(": ") + message->text());
        connect(show, &QPushButton::clicked, this, [this, about] {
            if (about.state) {
                emit stateWanted(*about.state);
            } else {
                emit itemWanted(static_cast<qint64>(*about.item));
            }
        });
        texts->addSpacing(4);
        texts->addWidget(show);
    }
    row->addLayout(texts, 1);
    problems_->addWidget(box);
}

void ApprovalPane::fillApproval() {
    const ContentCheck* check = contentCheck();
    if (!check) {
        state_->setLook({Icon::Pending, Tone::Hint, content_ ? tr("Checking…") : tr("Choose a content")});
        story_->clear();
        approve_->setText(tr("Approve"));
        approve_->setAccessibleName(approve_->text());
        approve_->setEnabled(false);
        for (QWidget* part :
             {static_cast<QWidget*>(second_), static_cast<QWidget*>(secondPerson_), static_cast<QWidget*>(changes_),
              static_cast<QWidget*>(formButton_), static_cast<QWidget*>(form_)}) {
            part->hide();
        }
        return;
    }
    StateLook look = lookOf(check->approval);
    QString story;
    if (check->standing) {
        const QDateTime at = localFrom(check->standing->at);
        story =
            tr("%1 items, %2, by %3.").arg(number(check->standing->items), dayAndTime(at), shown(check->standing->by));
        if (!check->standing->note.empty()) {
            story += QChar(u' ') + tr("Note: %1").arg(shown(check->standing->note));
        }
    }
    const std::int64_t ready = check->ready();
    switch (check->approval) {
        case ApprovalState::Approved: break;
        case ApprovalState::Changed:
            look.word = tr("Changed since approval");
            story += QChar(u' ') +
                     tr("%Ln item(s) differ since.", nullptr, static_cast<int>(check->count(ItemState::Changed)));
            break;
        case ApprovalState::Open:
            look.word = tr("Not approved");
            story = check->last ? tr("Approval of %1 by %2 revoked by %3.")
                                      .arg(dayAndTime(localFrom(check->last->at)), shown(check->last->by),
                                           shown(check->last->revokedBy))
                    : check->previewed ? tr("Only what you approve can be sent, byte for byte.")
                                       : tr("Preview sends first: an approval holds what a dry run has shown.");
            break;
    }
    if (check->approval == ApprovalState::Changed && !check->previewed) {
        story += QChar(u' ') + tr("Preview sends again to approve it.");
    }
    state_->setLook(look);
    story_->setText(story);
    const bool settled = check->approval == ApprovalState::Approved;
    approve_->setVisible(!settled);
    approve_->setText(tr("Approve %Ln item(s)", nullptr, static_cast<int>(ready)));
    approve_->setAccessibleName(approve_->text());
    const QString refused = refusal(*check);
    approve_->setEnabled(!settled && check->previewed && ready > 0 && refused.isEmpty());
    approve_->setToolTip(approve_->isEnabled() ? QString()
                         : !refused.isEmpty()  ? refused
                         : ready == 0          ? tr("No item of this content can be sent")
                                               : tr("Preview sends first"));
    changes_->setVisible(check->last && !settled);
    formButton_->setVisible(!settled && check->previewed && ready > 0);
    form_->setVisible(formButton_->isVisibleTo(this) && formButton_->isChecked());
    secondPerson_->setVisible(!settled && !check->refused.empty());
    secondPerson_->setText(refused.isEmpty() ? tr("A second person has to approve this, not who has changed it.")
                                             : refused);
    const bool canRevoke = check->standing && check->previewed;
    second_->setVisible(canRevoke || !check->previewed);
    second_->setText(canRevoke ? tr("Revoke approval") : tr("Preview sends"));
    // The bar's button is the one that is called "Preview sends"; this one leads there.
    second_->setAccessibleName(canRevoke ? second_->text() : tr("Preview this project first"));
}

}  // namespace aicmo::ui
