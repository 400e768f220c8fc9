#include "tests/bench/heartbeat.h"

#include <algorithm>

#include <QFile>

namespace aicmo::ui::test {

namespace {

constexpr int periodMs = 5;

/// Milliseconds that this thread has waited for a processor (Documentation/scheduler/sched-stats.rst).
double queuedMillis() {
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No /proc/thread-self/schedstat: a busy machine could not be told from a blocked window");
    }
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

}  // namespace

Heartbeat::Heartbeat() {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(periodMs);
    connect(&timer_, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start() {
    longest_ = 0;
    queuedAtBeat_ = queuedMillis();
    sinceBeat_.start();
    timer_.start();
}

double Heartbeat::stop() {
    beat();
    timer_.stop();
    return longest_;
}

void Heartbeat::beat() {
    const double queued = queuedMillis();
    const double gap = static_cast<double>(sinceBeat_.nsecsElapsed()) / 1e6;
    longest_ = std::max(longest_, gap - periodMs - (queued - queuedAtBeat_));
    queuedAtBeat_ = queued;
    sinceBeat_.start();
}

}  // namespace aicmo::ui::test
