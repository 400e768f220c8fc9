#pragma once
// What could not be done, in one box however much it is: what comes while it is open is added to it. Enter and Esc
// close it.

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;

namespace aicmo::ui {

class Label;

class ProblemBox final : public QDialog {
    Q_OBJECT
  public:
    explicit ProblemBox(QWidget* parent = nullptr);
    void add(const QString& text);
    [[nodiscard]] const QStringList& texts() const { return texts_; }

  private:
    Label* title_;
    QPlainTextEdit* list_;
    QStringList texts_;
};

}  // namespace aicmo::ui
