#pragma once
// The months of a KPI as a table: what its card draws, to be read cell by cell and copied.

#include <QDialog>

#include "core/project/project.h"

class QTableWidget;

namespace aicmo::ui {

class KpiTable final : public QDialog {
    Q_OBJECT
  public:
    explicit KpiTable(const Kpi& kpi, QWidget* parent = nullptr);

  private:
    void fill(const Kpi& kpi);

    QTableWidget* table_;
};

}  // namespace aicmo::ui
