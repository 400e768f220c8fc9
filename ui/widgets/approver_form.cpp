#include "ui/widgets/approver_form.h"

#include <algorithm>

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/label.h"

namespace aicmo::ui {

ApproverForm::ApproverForm(std::string actor, QWidget* parent)
    : QWidget(parent), actor_(std::move(actor)), by_(new QLineEdit(this)), note_(new QLineEdit(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(6);
    by_->setPlaceholderText(tr("Approved by: %1").arg(shown(actor_)));
    by_->setAccessibleName(tr("Name of who approves"));
    by_->setMaxLength(200);
    note_->setPlaceholderText(tr("Note, for the log and the package"));
    note_->setAccessibleName(tr("Note on the approval"));
    note_->setMaxLength(1000);
    rows->addWidget(by_);
    rows->addWidget(note_);
    connect(by_, &QLineEdit::textChanged, this, &ApproverForm::approverChanged);
}

std::string ApproverForm::approver() const {
    const std::string typed = by_->text().trimmed().toStdString();
    return typed.empty() ? actor_ : typed;
}

std::string ApproverForm::note() const { return note_->text().trimmed().toStdString(); }

void ApproverForm::clearNote() { note_->clear(); }

bool ApproverForm::isOneOf(const std::vector<std::string>& refused) const {
    const QString name = shown(approver()).trimmed();
    return std::any_of(refused.begin(), refused.end(), [&](const std::string& one) {
        return shown(one).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

}  // namespace aicmo::ui
