#pragma once
// What changed in a content since it was approved last: each part that differs, the recipients, the account.

#include <QDialog>

#include "core/delivery/approval_diff.h"

namespace aicmo::ui {

class ApprovalChanges final : public QDialog {
    Q_OBJECT
  public:
    /// `otherAccount`: why the approval does not hold for the account that is set now; empty when it does.
    ApprovalChanges(const QString& content, const Approval& approval, const ApprovalDiff& diff,
                    const QString& otherAccount, QWidget* parent = nullptr);
};

/// "Subject", "Text of the post" …
[[nodiscard]] QString nameOf(ContentField field);

}  // namespace aicmo::ui
