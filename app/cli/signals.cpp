#include "app/cli/signals.h"

#include <ctime>
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

}  // namespace

SignalStop::SignalStop() {
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);  // inherited by every thread that starts from here
    waiter_ = std::jthread([this](std::stop_token ended) {
        const sigset_t waited = stopSignals();
        const timespec tick{0, 200'000'000};
        while (!ended.stop_requested()) {
            if (sigtimedwait(&waited, nullptr, &tick) < 0) continue;
            if (source_.stop_requested()) _exit(4);
            source_.request_stop();
        }
    });
}

SignalStop::~SignalStop() {
    waiter_.request_stop();
    waiter_.join();
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace aicmo::cli
