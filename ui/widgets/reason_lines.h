#pragma once
// What is held back and why, one line a reason: how many, the reason, and a way to see them.

#include <vector>

#include <QWidget>

#include "ui/widgets/state_look.h"

class QGridLayout;

namespace aicmo::ui {

class ReasonLines final : public QWidget {
    Q_OBJECT
  public:
    struct Reason {
        qint64 count = 0;
        StateLook look;
        std::optional<int> id;  ///< told when its items are wanted; nothing: they cannot be shown
    };

    ReasonLines(const QString& title, QWidget* parent = nullptr);
    /// Replaces all lines.
    void setReasons(const std::vector<Reason>& reasons);

  signals:
    void wanted(int id);

  private:
    QGridLayout* grid_;
};

}  // namespace aicmo::ui
