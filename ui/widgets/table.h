#pragma once
// The table of the console: row lines, no column lines, uniform rows, text drawn by a delegate that knows tones, icons
// and figures. No proxy model, no word wrap.

#include <QStyledItemDelegate>
#include <QTableView>

namespace aicmo::ui {

/// Paints a cell from Role values; only plain text, cut with an ellipsis, whole as a tooltip.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

class Table final : public QTableView {
    Q_OBJECT
  public:
    explicit Table(const QString& accessibleName, QWidget* parent = nullptr);

    /// Dense rows are 24 px instead of 28.
    void setDense(bool dense);
    /// Where the text of the first column starts: the page's margin.
    void setEdge(int pixels);
    [[nodiscard]] int edge() const { return edge_; }
    /// Widths by column; the stretching column takes the rest.
    void setColumns(const QList<int>& widths, int stretch);
    /// What stands in the middle while there are no rows.
    void setEmptyText(const QString& text);
    /// Makes it the current and only chosen row; nothing for one that is not there. selectRow() takes the column at the
    /// edge, and from right to left there may be none.
    void chooseRow(int row);
    [[nodiscard]] int hoverRow() const { return hoverRow_; }

  signals:
    void currentRowChanged(int row);

  protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString emptyText_;
    int rowHeight_ = 28;  ///< at normal density
    int hoverRow_ = -1;
    int edge_ = 16;
};

}  // namespace aicmo::ui
