#pragma once
// Which time is looked at: a choice of the usual ranges, and two fields for any other.

#include <QComboBox>
#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;

namespace aicmo::ui {

class TimeRange final : public QComboBox {
    Q_OBJECT
  public:
    enum Choice { AnyTime, LastHour, Today, ThisRun, Between };

    explicit TimeRange(QWidget* parent = nullptr);
    /// The fields of Between, for a row of their own; hidden with every other choice.
    [[nodiscard]] QWidget* fields() const { return fields_; }
    [[nodiscard]] Choice choice() const { return static_cast<Choice>(currentData().toInt()); }
    void choose(Choice choice);
    /// Invalid: no bound. `until` is not part of the range any more.
    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] QDateTime until() const;

  signals:
    void changed();

  private:
    void chosen();

    QWidget* fields_;
    QDateTimeEdit* from_;
    QDateTimeEdit* until_;
};

}  // namespace aicmo::ui
