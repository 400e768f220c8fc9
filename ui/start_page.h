#pragma once
// What stands in the middle while there is no project: where to drop one, the samples, the three steps.

#include <QWidget>

namespace aicmo::ui {

class Label;

class StartPage final : public QWidget {
    Q_OBJECT
  public:
    explicit StartPage(bool samples, QWidget* parent = nullptr);
    void setHasProjects(bool has);

  signals:
    void samplesWanted();
    void importWanted();

  private:
    bool samples_;
    Label* title_;
    Label* text_;
};

}  // namespace aicmo::ui
