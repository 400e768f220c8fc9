#include "ui/pages/approval_pane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

StateLook severityLook(Severity severity) {
    switch (severity) {
        case Severity::Error: return {Icon::Failed, Tone::Failed, {}};
        case Severity::Warning: return {Icon::Warning, Tone::Doubt, {}};
        case Severity::Notice: return {Icon::Note, Tone::Accent, {}};
    }
    return {Icon::Note, Tone::Accent, {}};
}

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
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    rows->addWidget(state_);
    rows->addWidget(story_);
    rows->addSpacing(4);
    rows->addWidget(approve_);
    rows->addWidget(second_);
    test_ = makeButton(tr("Send test…"), Icon::Test, ButtonKind::Plain, approval);
    rows->addWidget(test_);
    column->addWidget(approval);

    connect(approve_, &QPushButton::clicked, this, &ApprovalPane::approve);
    connect(test_, &QPushButton::clicked, this, &ApprovalPane::testWanted);
    connect(second_, &QPushButton::clicked, this, [this] {
        const ContentCheck* check = contentCheck();
        if (check && check->previewed && check->standing) {
            emit acting();
            session_.revoke({session_.loaded()->project().content[*content_].id});
        } else {
            emit previewWanted();
        }
    });
    connect(&session_, &ProjectSession::checkChanged, this, &ApprovalPane::refresh);
    connect(&session_, &ProjectSession::loadedChanged, this, &ApprovalPane::refresh);
    refresh();
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
        session_.approve({session_.loaded()->project().content[*content_].id}, {});
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
    while (QLayoutItem* old = problems_->takeAt(0)) {
        if (old->widget()) {
            old->widget()->deleteLater();
        }
        delete old;
    }
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
            addProblem(group.finding, group.items, group.wholeContent ? std::nullopt : std::optional(group.firstItem));
        }
        if (const auto held = check->count(ItemState::Suppressed); held > 0) {
            addProblem({Severity::Notice,
                        {},
                        tr("%Ln item(s) on the suppression list", nullptr, static_cast<int>(held)).toStdString(),
                        {}},
                       0, std::nullopt);
        }
        if (const auto doubt = check->count(ItemState::InDoubt); doubt > 0) {
            addProblem(
                {Severity::Warning, {}, tr("%Ln item(s) in doubt", nullptr, static_cast<int>(doubt)).toStdString(), {}},
                0, std::nullopt);
        }
    }
    if (item_ && !item_->composed.findings.empty()) {
        addHeading(tr("This item"));
        for (const Finding& finding : item_->composed.findings) {
            addProblem(finding, 0, std::nullopt);
        }
    }
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

void ApprovalPane::addProblem(const Finding& finding, std::int64_t items, std::optional<std::size_t> showItem) {
    if (finding.severity == Severity::Error) {
        ++errors_;
    } else if (finding.severity == Severity::Warning) {
        ++warnings_;
    }
    auto* box = new QWidget(problemHost_);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 4);
    row->setSpacing(8);
    auto* mark = new StateText(severityLook(finding.severity), box);
    mark->setFixedWidth(16);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* message = new Label(shown(finding.message), Type::Body, Tone::Main, box);
    message->setWordWrap(true);
    texts->addWidget(message);
    QString detail = shown(finding.place);
    if (items > 0) {
        const QString count = tr("%Ln item(s)", nullptr, static_cast<int>(items));
        detail = detail.isEmpty() ? count : count + QStringLiteral(" · ") + detail;
    }
    if (!detail.isEmpty()) {
        auto* place = new Label(detail, Type::Small, Tone::Hint, box);
        place->setWordWrap(true);
        texts->addWidget(place);
    }
    if (showItem) {
        auto* show = makeButton(tr("Show item"), ButtonKind::Plain, box);
        show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(show, &QPushButton::clicked, this,
                [this, at = *showItem] { emit itemWanted(static_cast<qint64>(at)); });
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
        second_->hide();
        return;
    }
    StateLook look = lookOf(check->approval);
    QString story;
    if (check->standing) {
        const QDateTime at = localFrom(check->standing->at);
        story =
            tr("%1 items, %2, by %3.").arg(number(check->standing->items), dayAndTime(at), shown(check->standing->by));
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
            story = check->previewed ? tr("Only what you approve can be sent, byte for byte.")
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
    approve_->setEnabled(!settled && check->previewed && ready > 0);
    approve_->setToolTip(approve_->isEnabled() ? QString()
                         : ready == 0          ? tr("No item of this content can be sent")
                                               : tr("Preview sends first"));
    const bool canRevoke = check->standing && check->previewed;
    second_->setVisible(canRevoke || !check->previewed);
    second_->setText(canRevoke ? tr("Revoke approval") : tr("Preview sends"));
    // The bar's button is the one that is called "Preview sends"; this one leads there.
    second_->setAccessibleName(canRevoke ? second_->text() : tr("Preview this project first"));
}

}  // namespace aicmo::ui
