#include "ui/dialogs/approval_changes.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_diff.h"

namespace aicmo::ui {

namespace {

constexpr int keptAround = 80;  // characters of what stayed, on each side of what differs

void addNames(DiffView& view, const QString& head, std::int64_t total, const std::vector<std::string>& names) {
    if (total == 0) {
        return;
    }
    QStringList lines;
    for (const std::string& name : names) {
        lines.append(shown(name));
    }
    if (total > static_cast<std::int64_t>(names.size())) {
        lines.append(QStringLiteral("…"));
    }
    view.addLine(head);
    view.addLine(QStringLiteral("    ") + lines.join(QStringLiteral("\n    ")));
}

void addRecipients(DiffView& view, const ApprovalDiff& diff) {
    if (diff.recipientsNew + diff.recipientsGone + diff.recipientsChanged == 0) {
        return;
    }
    view.addHeading(ApprovalChanges::tr("Recipients"));
    view.addLine(ApprovalChanges::tr("%1 then, %2 now").arg(number(diff.recipientsBefore), number(diff.recipientsNow)));
    addNames(view, ApprovalChanges::tr("New: %1").arg(number(diff.recipientsNew)), diff.recipientsNew, diff.newOnes);
    addNames(view, ApprovalChanges::tr("Left out: %1").arg(number(diff.recipientsGone)), diff.recipientsGone,
             diff.goneOnes);
    addNames(view, ApprovalChanges::tr("With other data: %1").arg(number(diff.recipientsChanged)),
             diff.recipientsChanged, diff.changedOnes);
}

void addData(DiffView& view, const ApprovalDiff& diff) {
    if (diff.data.empty()) {
        return;
    }
    QStringList parts;
    for (const std::string& part : diff.data) {
        parts.append(part == "client"  ? ApprovalChanges::tr("the client's data")
                     : part == "brand" ? ApprovalChanges::tr("the brand's data")
                                       : ApprovalChanges::tr("the project's name"));
    }
    view.addHeading(ApprovalChanges::tr("Data of the project"));
    view.addLine(QLocale().createSeparatedList(parts));
}

}  // namespace

QString nameOf(ContentField field) {
    switch (field) {
        case ContentField::Title: return ApprovalChanges::tr("Title");
        case ContentField::Schedule: return ApprovalChanges::tr("Time of sending");
        case ContentField::Sender: return ApprovalChanges::tr("Sender");
        case ContentField::ReplyTo: return ApprovalChanges::tr("Reply address");
        case ContentField::Subject: return ApprovalChanges::tr("Subject");
        case ContentField::Preheader: return ApprovalChanges::tr("Preheader");
        case ContentField::Html: return ApprovalChanges::tr("HTML");
        case ContentField::Text: return ApprovalChanges::tr("Plain text");
        case ContentField::Unsubscribe: return ApprovalChanges::tr("Unsubscribe address");
        case ContentField::Attachments: return ApprovalChanges::tr("Attachments");
        case ContentField::PostText: return ApprovalChanges::tr("Text of the post");
        case ContentField::Link: return ApprovalChanges::tr("Link");
        case ContentField::Hashtags: return ApprovalChanges::tr("Hashtags");
        case ContentField::Media: return ApprovalChanges::tr("Pictures");
        case ContentField::Operation: return ApprovalChanges::tr("What is done in the CRM");
        case ContentField::Properties: return ApprovalChanges::tr("Properties");
        case ContentField::EngagementType: return ApprovalChanges::tr("Kind of engagement");
        case ContentField::Note: return ApprovalChanges::tr("Text of the note");
        case ContentField::Audience: return ApprovalChanges::tr("Audience");
    }
    return {};
}

ApprovalChanges::ApprovalChanges(const QString& content, const Approval& approval, const ApprovalDiff& diff,
                                 const QString& otherAccount, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Changed since the approval"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 16);
    outer->addLayout(column, 1);
    column->setSpacing(8);
    auto* title = new Label(content, Type::Title, Tone::Main, this);
    title->setElide(Qt::ElideRight);
    column->addWidget(title);
    auto* story = new Label(
        tr("Compared with the approval of %1 by %2").arg(dayAndTime(localFrom(approval.at)), shown(approval.by)),
        Type::Small, Tone::Secondary, this);
    story->setWordWrap(true);
    column->addWidget(story);
    if (!approval.note.empty()) {
        auto* note = new Label(tr("Note: %1").arg(shown(approval.note)), Type::Small, Tone::Secondary, this);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    auto* view = new DiffView(this);
    view->setAccessibleName(tr("What changed"));
    view->setAccessibleDescription(tr("What is gone is struck through, what is new is underlined"));
    if (!otherAccount.isEmpty()) {
        view->addHeading(tr("Account"));
        view->addLine(otherAccount);
    }
    for (const FieldChange& change : diff.fields) {
        view->addHeading(nameOf(change.field));
        view->addDiff(inShort(textDiff(shown(change.before), shown(change.after)), keptAround));
    }
    addRecipients(*view, diff);
    addData(*view, diff);
    if (diff.empty() && otherAccount.isEmpty()) {
        view->addHeading(tr("Nothing differs"));
        view->addLine(tr("The content, its recipients and its files are those that were approved."));
    }
    view->moveCursor(QTextCursor::Start);
    column->addWidget(view, 1);
    QHBoxLayout* buttons = addFoot(outer);
    buttons->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, buttons->parentWidget());
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(680, 560);
    view->setFocus();
}

}  // namespace aicmo::ui
