#pragma once
// The pages of a PDF or the slides of a deck in small, in one row or, on demand, in several.

#include <QWidget>

#include "ui/models/sheet_model.h"

class QHBoxLayout;
class QListView;
class QPushButton;

namespace aicmo::ui {

class Label;

class SheetStrip final : public QWidget {
    Q_OBJECT
  public:
    SheetStrip(Jobs& jobs, SheetKind kind, QWidget* parent = nullptr);
    /// A button of the strip's own head.
    void addButton(QPushButton* button);
    void setSheets(const OpenedSheets& sheets);
    [[nodiscard]] std::shared_ptr<const SheetSource> source() const { return model_->source(); }
    [[nodiscard]] SheetModel& model() const { return *model_; }

  signals:
    /// A sheet was clicked, or Enter was pressed on it.
    void opened(int index);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();

    SheetModel* model_;
    QListView* list_;
    Label* count_;
    Label* problem_;
    QPushButton* all_;
    QHBoxLayout* head_;
};

}  // namespace aicmo::ui
