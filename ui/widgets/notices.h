#pragma once
// What the window says: banners for what stays true until someone acts, toasts for what is done, empty states.

#include <functional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/style/icons.h"

class QHBoxLayout;
class QPushButton;

namespace aicmo::ui {

class Label;

class Banner final : public QWidget {
    Q_OBJECT
  public:
    Banner(Icon which, Tone tone, QWidget* parent = nullptr);
    void setText(const QString& strong, const QString& rest);
    void setLook(Icon which, Tone tone);
    /// A banner takes its buttons in the order given.
    void addButton(QPushButton* button);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Icon icon_;
    Tone tone_;
    Label* strong_;
    Label* rest_;
    QHBoxLayout* row_;
};

/// One at a time, at the end of a part's foot, five seconds, longer under the pointer. Never for errors.
class Toast final : public QWidget {
    Q_OBJECT
  public:
    explicit Toast(QWidget* parent);
    /// Its lower corner is where it stands; null: the window's.
    void setGround(QWidget* ground);
    void showText(const QString& text, Icon which = Icon::Ok, Tone tone = Tone::Ok);
    /// With one act, such as "Undo".
    void showText(const QString& text, const QString& actText, std::function<void()> act);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void place();

    QTimer timer_;
    Label* text_;
    QPushButton* act_;
    std::function<void()> action_;
    QPointer<QWidget> ground_;
    Icon icon_ = Icon::Ok;
    Tone tone_ = Tone::Ok;
};

/// What will stand here.
class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    EmptyState(Icon which, const QString& title, const QString& text, QWidget* parent = nullptr);
};

}  // namespace aicmo::ui
