#pragma once
// Asked when a secret was entered and there is no keyring: where it may stay. Nothing is written before the answer.

#include <QDialog>

#include "ui/bridge/secret_safe.h"

class QRadioButton;

namespace aicmo::ui {

class AskSecretPlace final : public QDialog {
    Q_OBJECT
  public:
    /// `why`: what is wrong with the keyring; `path`: the file that would be written.
    AskSecretPlace(const QString& why, const QString& path, QWidget* parent = nullptr);
    [[nodiscard]] SecretPlace place() const;

  private:
    QRadioButton* session_;
    QRadioButton* file_;
};

}  // namespace aicmo::ui
