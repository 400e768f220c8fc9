#include "app/cli/signals.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

namespace aicmo::cli {

namespace {

sigset_t stopSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);  // the terminal was closed: end as cleanly as for the others
    return set;
}

/// Wakes the thread that waits, at the end: nobody who has finished waits for it.
int endSignal() { return SIGRTMIN; }

sigset_t waitedSignals() {
    sigset_t set = stopSignals();
    sigaddset(&set, endSignal());
    return set;
}

}  // namespace

SignalStop::SignalStop() {
    const sigset_t set = waitedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);  // inherited by every thread that starts from here
    waiter_ = std::jthread([this](std::stop_token ended) {
        const sigset_t waited = waitedSignals();
        while (!ended.stop_requested()) {
            const int signal = sigwaitinfo(&waited, nullptr);
            if (signal < 0 || signal == endSignal()) continue;
            if (source_.stop_requested()) _exit(4);
            source_.request_stop();
        }
    });
}

SignalStop::~SignalStop() {
    waiter_.request_stop();
    pthread_kill(waiter_.native_handle(), endSignal());
    waiter_.join();
    const sigset_t set = waitedSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace aicmo::cli
