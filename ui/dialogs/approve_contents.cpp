#include "ui/dialogs/approve_contents.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include "ui/widgets/approver_form.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

enum ItemRole { ContentRole = Qt::UserRole, CountRole };

}  // namespace

ApproveContents::ApproveContents(ProjectSession& session, Act act, QWidget* parent)
    : QDialog(parent), session_(session), act_(act), loaded_(session.loaded()), check_(session.check()) {
    const bool approves = act_ == Act::Approve;
    setWindowTitle(approves ? tr("Approve contents") : tr("Revoke approvals"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 16);
    outer->addLayout(column, 1);
    column->setSpacing(8);
    column->addWidget(new Label(windowTitle(), Type::Title, Tone::Main, this));
    auto* effect = new Label(approves ? tr("Only what you approve can be sent, byte for byte.")
                                      : tr("What is revoked is not sent until it is approved again."),
                             Type::Body, Tone::Secondary, this);
    effect->setWordWrap(true);
    column->addWidget(effect);
    contents_ = new QListWidget(this);
    contents_->setAccessibleName(tr("Contents to choose"));
    column->addWidget(contents_, 1);
    if (approves) {
        form_ = new ApproverForm(session_.actor(), this);
        connect(form_, &ApproverForm::approverChanged, this, &ApproveContents::fill);
        column->addWidget(form_);
    }
    QHBoxLayout* buttons = addFoot(outer);
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, buttons->parentWidget());
    go_ = makeButton(QString(), approves ? Icon::Tick : Icon::Close, ButtonKind::Outline, buttons->parentWidget());
    go_->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(go_);
    connect(contents_, &QListWidget::itemChanged, this, &ApproveContents::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, &ApproveContents::act);
    fill();
    resize(560, 480);
    contents_->setFocus();
}

void ApproveContents::fill() {
    filling_ = true;
    contents_->clear();
    for (std::size_t i = 0; loaded_ && check_ && i < check_->contents.size(); ++i) {
        const ContentItem& content = loaded_->project().content[i];
        const ContentCheck& check = check_->contents[i];
        QString why;
        qint64 count = check.ready();
        if (act_ == Act::Revoke) {
            if (!check.standing) {
                continue;
            }
            count = check.standing->items;
        } else if (check.approval == ApprovalState::Approved) {
            continue;
        } else if (form_->isOneOf(check.refused)) {
            why = tr("a second person has to approve it");
        } else if (!check.previewed) {
            why = tr("preview sends first");
        } else if (count == 0) {
            why = tr("nothing of it can be sent");
        } else if (check.approval == ApprovalState::Changed) {
            why = tr("changed since the approval");
        }
        const bool possible = act_ == Act::Revoke || (check.previewed && count > 0 && !form_->isOneOf(check.refused));
        QString text = shown(content.title.empty() ? content.id : content.title) + QStringLiteral(" · ") +
                       tr("%Ln item(s)", nullptr, static_cast<int>(count));
        text += why.isEmpty() ? QString() : QStringLiteral(" · ") + why;
        auto* item = new QListWidgetItem(text, contents_);
        item->setData(ContentRole, QString::fromStdString(content.id));
        item->setData(CountRole, count);
        item->setSizeHint(QSize(0, heightOfRow(28)));
        item->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemFlags(Qt::NoItemFlags));
        item->setCheckState(possible && act_ == Act::Approve ? Qt::Checked : Qt::Unchecked);
    }
    filling_ = false;
    refresh();
}

void ApproveContents::refresh() {
    if (filling_) {
        return;
    }
    qint64 items = 0;
    int contents = 0;
    for (int row = 0; row < contents_->count(); ++row) {
        if (contents_->item(row)->checkState() == Qt::Checked) {
            items += contents_->item(row)->data(CountRole).toLongLong();
            ++contents;
        }
    }
    go_->setText(act_ == Act::Approve ? tr("Approve %Ln item(s)", nullptr, static_cast<int>(items))
                                      : tr("Revoke %Ln approval(s)", nullptr, contents));
    go_->setEnabled(contents > 0);
}

void ApproveContents::act() {
    std::vector<std::string> ids;
    for (int row = 0; row < contents_->count(); ++row) {
        if (contents_->item(row)->checkState() == Qt::Checked) {
            ids.push_back(contents_->item(row)->data(ContentRole).toString().toStdString());
        }
    }
    if (act_ == Act::Approve) {
        session_.approve(ids, form_->note(), form_->approver());
    } else {
        session_.revoke(ids);
    }
    accept();
}

}  // namespace aicmo::ui
