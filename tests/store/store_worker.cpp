// A program that works on a store until it is done or killed: what the tests of crashes and of two processes start.
//
//   store_worker send URL RUN BATCH     claims, commits and settles until nothing is pending
//   store_worker append URL COUNT       appends that many events one by one
//   store_worker lock URL PROJECT       takes the send lock, says "locked", and waits to be killed
//   store_worker open URL               opens the store and says its id

#include <csignal>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

int report(const Error& error) {
    std::printf("%s %s\n", std::string(toString(error.kind)).c_str(), error.text().c_str());
    return 1;
}

/// Each number that was handed over is printed before it is settled, as a server's journal would have it.
int send(Store& store, const std::string& run, std::int64_t batch) {
    for (;;) {
        const auto claimed = store.claim(run, Channel::Email, batch);
        if (!claimed) return report(claimed.error());
        if (claimed->empty()) return 0;
        std::vector<std::int64_t> nos;
        for (const RunItem& item : *claimed) nos.push_back(item.no);
        const auto committed = store.commit(run, nos, {});
        if (!committed) return report(committed.error());
        std::string journal;
        std::vector<ItemOutcome> outcomes;
        for (const std::int64_t no : *committed) {
            journal += std::to_string(no) + "\n";
            outcomes.push_back(outcome(no, LedgerState::Success, "250 ok"));
        }
        if (::write(STDOUT_FILENO, journal.data(), journal.size()) != static_cast<ssize_t>(journal.size())) return 2;
        const auto settled = store.settle(run, outcomes);
        if (!settled) return report(settled.error());
    }
}

/// The same as programs do it: under the lock of the project.
int sendLocked(Store& store, const std::string& run, std::int64_t batch) {
    store.setLease(std::chrono::milliseconds(400));
    const auto lock = store.lockSending("spring");
    if (!lock) return report(lock.error());
    return send(store, run, batch);
}

int append(Store& store, int count) {
    for (int i = 0; i < count; ++i) {
        const auto head = store.append({named("test.appended")});
        if (!head) return report(head.error());
    }
    return 0;
}

int lock(Store& store, const std::string& project) {
    const auto held = store.lockSending(project);
    if (!held) return report(held.error());
    std::puts("locked");
    std::fflush(stdout);
    ::pause();
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string what = argv[1];
    auto store = Store::open(argv[2], std::make_shared<SystemClock>());
    if (!store) return report(store.error());
    if (what == "send" && argc == 5) return send(**store, argv[3], std::stoll(argv[4]));
    if (what == "send-locked" && argc == 5) return sendLocked(**store, argv[3], std::stoll(argv[4]));
    if (what == "append" && argc == 4) return append(**store, std::stoi(argv[3]));
    if (what == "lock" && argc == 4) return lock(**store, argv[3]);
    if (what == "open") {
        std::puts((*store)->storeId().c_str());
        return 0;
    }
    return 2;
}
