#pragma once
// Asked before several items in doubt are settled at once by the operator's word. Cancel has the focus; nothing is the
// default.

#include <QDialog>
#include <QStringList>

namespace aicmo::ui {

class ConfirmSettle final : public QDialog {
    Q_OBJECT
  public:
    /// `who`: recipients or posts, all of them.
    ConfirmSettle(const QStringList& who, bool sent, QWidget* parent = nullptr);
};

}  // namespace aicmo::ui
