#pragma once
// Measures how long the UI thread keeps the event loop waiting. Time in which the thread could run but had no processor
// is taken off: a busy machine is not a blocked window.

#include <QElapsedTimer>
#include <QTimer>

namespace aicmo::ui::test {

class Heartbeat final : public QObject {
  public:
    Heartbeat();
    void start();
    /// Ends the measurement; the longest stretch in milliseconds.
    [[nodiscard]] double stop();

  private:
    void beat();

    QTimer timer_;
    QElapsedTimer sinceBeat_;
    double queuedAtBeat_ = 0;
    double longest_ = 0;
};

}  // namespace aicmo::ui::test
