#pragma once
// The foot of the window: connections, the log's proof, the store, the time with its zone.

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace aicmo::ui {

class Label;
class StateText;
struct StateLook;

class StatusStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusStrip(const QString& store, QWidget* parent = nullptr);
    void setConnections(const QString& text);
    void setEvents(const StateLook& verdict);
    /// What runs in projects that are not shown; empty when nothing does.
    void setElsewhere(const QString& runs);

  signals:
    void stopElsewhereWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void tick();

    Label* connections_;
    Label* elsewhere_;
    QPushButton* stop_;
    StateText* events_;
    Label* time_;
    QTimer clock_;
};

}  // namespace aicmo::ui
