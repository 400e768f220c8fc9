#pragma once
// What came of asking the services: one row for each item, with their words whole below.

#include <QDialog>

#include "ui/bridge/doubt_inquiry.h"

namespace aicmo::ui {

class AnswerModel;
class Label;
class Table;

class DoubtAnswers final : public QDialog {
    Q_OBJECT
  public:
    explicit DoubtAnswers(const InquiryResult& result, QWidget* parent = nullptr);

  private:
    void showRow(int row);

    AnswerModel* model_;
    Table* table_;
    Label* words_;
};

}  // namespace aicmo::ui
