#pragma once
// A run's report as it would be printed (Qt PrintSupport): pages to turn, two sizes, and the way to the printer.

#include <QDialog>

#include "ui/bridge/run_output.h"

class QPrinter;
class QPrintPreviewWidget;
class QToolButton;

namespace aicmo::ui {

class Label;

class PrintPreview final : public QDialog {
    Q_OBJECT
  public:
    /// Shows the lines of `report`; when these are not all of it, it says so.
    explicit PrintPreview(const ReportText& report, QWidget* parent = nullptr);
    ~PrintPreview() override;
    [[nodiscard]] int pages() const;

  signals:
    void printWanted();

  private:
    QWidget* makeBar(bool isWhole);
    void turn(int by);
    void showPage();

    std::unique_ptr<QPrinter> printer_;
    QPrintPreviewWidget* pages_;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    Label* page_ = nullptr;
};

}  // namespace aicmo::ui
