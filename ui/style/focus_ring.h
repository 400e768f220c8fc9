#pragma once
// The focus ring: 2 px outside a control at 2 px distance, inside a view; drawn whenever focus moves by keyboard.

#include <QPointer>
#include <QWidget>

namespace aicmo::ui {

class FocusRing final : public QWidget {
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow(QWidget* target);
    void place();
    [[nodiscard]] static bool wantsRing(const QWidget* target);

    QPointer<QWidget> target_;
    bool inside_ = false;
};

}  // namespace aicmo::ui
