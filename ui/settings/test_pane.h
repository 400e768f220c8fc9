#pragma once
// What the last test of an account said: whether it works, who it is, what it may do, until when.

#include <QWidget>

#include "ui/models/account_model.h"

class QVBoxLayout;

namespace aicmo::ui {

class Label;
class StateText;

class TestPane final : public QWidget {
    Q_OBJECT
  public:
    explicit TestPane(QWidget* parent = nullptr);
    void showRow(const AccountRow& row);

  private:
    void addFact(const QString& title, const std::string& text);

    Label* when_;
    StateText* verdict_;
    Label* message_;
    QWidget* facts_;
    QVBoxLayout* factRows_;
};

}  // namespace aicmo::ui
