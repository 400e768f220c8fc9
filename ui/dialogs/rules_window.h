#pragma once
// The rules of the channels, to be read: what is allowed where, how much it matters, who says so and since when. Stays
// open beside the work.

#include <vector>

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace aicmo::ui {

class FilterChips;
class Label;
class RuleModel;
class SearchField;
class Table;

class RulesWindow final : public QDialog {
    Q_OBJECT
  public:
    explicit RulesWindow(QWidget* parent = nullptr);
    /// Chooses that rule; filters that hide it are lifted.
    void showRule(const QString& id);

  private:
    QWidget* makeFilters();
    QWidget* makeDetails();
    void refilter();
    void showRow(int row);

    RuleModel* model_;
    SearchField* search_;
    QComboBox* channel_;
    FilterChips* severity_;
    Table* table_;
    Label* says_;
    Label* facts_;
    QWidget* sourceHost_;
    QVBoxLayout* sources_;
};

}  // namespace aicmo::ui
