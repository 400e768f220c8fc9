#pragma once
// The confirmation of a live run: what goes where and through which account, what is held back and why, then the number
// typed. Enter never confirms; Cancel answers Esc. The countdown runs in the window afterwards, not here.

#include <QDialog>

#include "ui/bridge/plan_check.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace aicmo::ui {

class StateText;

struct LiveRequest {
    QString project, client;
    SendForecast forecast;
    std::map<Channel, QString> accounts;  ///< empty text: none
    QString approvedBy;                   ///< "Approved today by M. Okafor."
};

class ConfirmLive final : public QDialog {
    Q_OBJECT
  public:
    explicit ConfirmLive(const LiveRequest& request, QWidget* parent = nullptr);

    /// True when `typed` is `number` with or without separators and blanks, and nothing else.
    [[nodiscard]] static bool matches(const QString& typed, qint64 number);

  signals:
    /// Show the items that are held back because they are in that state.
    void showHeldBack(aicmo::ui::ItemState state);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void addTimes(const SendForecast& cast, QVBoxLayout* column);
    void addReasons(const SendForecast& cast, QVBoxLayout* column);
    void typed();

    qint64 number_;
    QLineEdit* field_;
    StateText* verdict_;
    QPushButton* send_;
};

/// Dims its parent while a dialog is open.
class Dimmer final : public QWidget {
    Q_OBJECT
  public:
    explicit Dimmer(QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace aicmo::ui
