#pragma once
// One page or slide in large, to be leafed through by keys, and printed: the print preview of a package's documents.

#include <QDialog>

#include "ui/models/sheet_model.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace aicmo::ui {

class Label;

class SheetViewer final : public QDialog {
    Q_OBJECT
  public:
    SheetViewer(Jobs& jobs, std::shared_ptr<const SheetSource> source, SheetKind kind, const QString& title, int index,
                QWidget* parent = nullptr);
    [[nodiscard]] int index() const { return index_; }
    void show(int index);
    using QDialog::show;
    void print();

  signals:
    void printed(const QString& problem);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeBar();
    /// False when the key leafs nothing.
    bool leaf(int key);
    void repaintSheet();
    [[nodiscard]] QSize wantedSize() const;

    Jobs& jobs_;
    std::shared_ptr<const SheetSource> source_;
    SheetKind kind_;
    QString title_;
    int index_ = 0;
    bool wholeWidth_ = false;
    Latest painting_;
    QScrollArea* area_;
    QLabel* sheet_;
    Label* place_;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
};

}  // namespace aicmo::ui
