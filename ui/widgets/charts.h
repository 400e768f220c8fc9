#pragma once
// Charts drawn by QPainter: KPI months (actual as bars, plan as a dashed line with rings) and a rate over time.

#include <vector>

#include <QElapsedTimer>
#include <QWidget>

#include "core/project/project.h"

namespace aicmo::ui {

/// One card of the overview: name, verdict, figure, months. Arrow keys read the points, Enter wants them as a table.
class KpiCard final : public QWidget {
    Q_OBJECT
  public:
    explicit KpiCard(Kpi kpi, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {300, 166}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 166}; }
    [[nodiscard]] const Kpi& kpi() const { return kpi_; }

  signals:
    void tableWanted();  ///< by Enter or a click

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void paintChart(QPainter& painter, const QRectF& area) const;
    void describePoint();

    Kpi kpi_;
    int point_ = -1;
};

/// Items a minute while a run goes on; samples come with progress. Left and Right read the samples.
class RateChart final : public QWidget {
    Q_OBJECT
  public:
    explicit RateChart(QWidget* parent = nullptr);
    void clear();
    void add(double perMinute);
    /// A dashed line at that height; 0: none.
    void setLimit(int perMinute);
    [[nodiscard]] QSize sizeHint() const override { return {300, 110}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void describe();

    std::vector<std::pair<qint64, double>> samples_;  ///< milliseconds since clear(), items a minute
    QElapsedTimer clock_;
    int limit_ = 0;
    int read_ = -1;  ///< the sample that is read by keyboard; none: the last one
};

/// "Mar" of "2026-03".
[[nodiscard]] QString kpiMonth(const std::string& period);
/// "412,000 €", "31.4 %", "38".
[[nodiscard]] QString kpiFigure(double value, const std::string& unit);

}  // namespace aicmo::ui
