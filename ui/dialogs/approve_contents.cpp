#include "ui/dialogs/approve_contents.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

enum ItemRole { ContentRole = Qt::UserRole, CountRole };

bool isRefused(const ContentCheck& check, const std::string& name) {
    const QString wanted = shown(name).trimmed();
    return std::any_of(check.refused.begin(), check.refused.end(), [&](const std::string& refused) {
        return shown(refused).trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

}  // namespace

ApproveContents::ApproveContents(ProjectSession& session, Act act, QWidget* parent)
    : QDialog(parent), session_(session), act_(act), loaded_(session.loaded()), check_(session.check()) {
    const bool approves = act_ == Act::Approve;
    setWindowTitle(approves ? tr("Approve contents") : tr("Revoke approvals"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
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
        column->addWidget(makeForm());
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, this);
    go_ = makeButton(QString(), approves ? Icon::Tick : Icon::Close, ButtonKind::Outline, this);
    go_->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(go_);
    column->addLayout(buttons);
    connect(contents_, &QListWidget::itemChanged, this, &ApproveContents::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, &ApproveContents::act);
    fill();
    resize(560, 480);
    contents_->setFocus();
}

QWidget* ApproveContents::makeForm() {
    auto* form = new QWidget(this);
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 4, 0, 8);
    rows->setSpacing(6);
    by_ = new QLineEdit(form);
    by_->setPlaceholderText(tr("Approved by: %1").arg(shown(session_.actor())));
    by_->setAccessibleName(tr("Approved by"));
    by_->setMaxLength(200);
    note_ = new QLineEdit(form);
    note_->setPlaceholderText(tr("Note, for the log and the package"));
    note_->setAccessibleName(tr("Note on these approvals"));
    note_->setMaxLength(1000);
    rows->addWidget(by_);
    rows->addWidget(note_);
    connect(by_, &QLineEdit::textChanged, this, &ApproveContents::fill);
    return form;
}

std::string ApproveContents::name() const {
    const std::string typed = by_ != nullptr ? by_->text().trimmed().toStdString() : std::string();
    return typed.empty() ? session_.actor() : typed;
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
        } else if (isRefused(check, name())) {
            why = tr("a second person has to approve it");
        } else if (!check.previewed) {
            why = tr("preview sends first");
        } else if (count == 0) {
            why = tr("nothing of it can be sent");
        } else if (check.approval == ApprovalState::Changed) {
            why = tr("changed since the approval");
        }
        const bool possible = act_ == Act::Revoke || (check.previewed && count > 0 && !isRefused(check, name()));
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
        session_.approve(ids, note_->text().trimmed().toStdString(), name());
    } else {
        session_.revoke(ids);
    }
    accept();
}

}  // namespace aicmo::ui
