#include "core/store/postgresql/changes.h"

#include <cerrno>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "core/store/postgresql/errors.h"

namespace aicmo::postgresql {

namespace {

struct FreeNotice {
    void operator()(PGnotify* notice) const noexcept { PQfreemem(notice); }
};

}  // namespace

Changes::Changes(const Target& target) : session_(target) {
    session_.connect(false);
    session_.script("LISTEN aicmo_change");
    wake_ = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wake_ < 0) throw sql::systemFailure(errno, "changes of the store cannot be waited for", session_.place());
}

Changes::~Changes() { ::close(wake_); }

bool Changes::takeNotices() {
    bool any = false;
    while (std::unique_ptr<PGnotify, FreeNotice>(PQnotifies(session_.handle()))) any = true;
    return any;
}

bool Changes::wait(const std::stop_token& stop) {
    const std::stop_callback onStop(stop, [this] { ::eventfd_write(wake_, 1); });
    while (!stop.stop_requested()) {
        if (takeNotices()) return true;
        pollfd ends[] = {{PQsocket(session_.handle()), POLLIN, 0}, {wake_, POLLIN, 0}};
        if (::poll(ends, 2, -1) < 0 && errno != EINTR) {
            throw sql::systemFailure(errno, "changes of the store cannot be waited for", session_.place());
        }
        if (ends[0].revents != 0 && (PQconsumeInput(session_.handle()) != 1 || !session_.isOpen())) {
            throw lostConnection(session_.place());
        }
    }
    return false;
}

}  // namespace aicmo::postgresql
