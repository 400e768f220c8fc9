#pragma once
// A run in parts, one line each: name, bar, how far, and a word. For channels and for the recipients' domains.

#include <vector>

#include <QWidget>

#include "core/store/store.h"

class QGridLayout;

namespace aicmo::ui {

class Label;
class SegmentedProgress;

class PartLines final : public QWidget {
    Q_OBJECT
  public:
    struct Part {
        QString name;
        RunCounts counts;
        QString word;
    };

    /// `elide` says how a name gives way when it is narrow; a name of our own never does.
    PartLines(const QString& title, Qt::TextElideMode elide, QWidget* parent = nullptr);
    void setParts(const std::vector<Part>& parts, bool dry);

  private:
    struct Line {
        Label* name;
        SegmentedProgress* bar;
        Label* count;
        Label* word;
    };
    [[nodiscard]] Line makeLine(int row);

    QGridLayout* grid_;
    Qt::TextElideMode elide_;
    std::vector<Line> lines_;
};

}  // namespace aicmo::ui
