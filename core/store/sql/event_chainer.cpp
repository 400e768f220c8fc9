#include "core/store/sql/event_chainer.h"

#include <chrono>
#include <utility>

#include "core/base/words.h"

namespace aicmo::sql {

namespace {

/// Many in one go cost a tenth of as many one by one, and nobody waits for them.
constexpr std::chrono::milliseconds gathering{100};
constexpr std::chrono::seconds pauseAfterFailure{1};

}  // namespace

void chainWaiting(Engine& engine, Connection& db, const Clock& clock, const std::string& storeId) {
    if (engine.eventRows() == nullptr) return;
    while (engine.eventRows()->anyWaiting(db)) {
        Transaction transaction(db);
        const std::string now = toRfc3339(clock.now());
        EventAppender events(db, storeId, now, engine.eventRows(), Scope::Store);
        static_cast<void>(events.head());
        events.finish();
        transaction.commit();
    }
}

EventChainer::EventChainer(std::shared_ptr<Engine> engine, std::shared_ptr<const Clock> clock, std::string storeId)
    : engine_(std::move(engine)), clock_(std::move(clock)), storeId_(std::move(storeId)) {}

EventChainer::~EventChainer() {
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void EventChainer::poke() {
    if (engine_->eventRows() == nullptr) return;
    const std::lock_guard lock(mutex_);
    poked_ = true;
    if (!thread_.joinable()) {
        thread_ = std::thread([this] { work(); });
    } else {
        wake_.notify_one();
    }
}

void EventChainer::work() {
    std::unique_ptr<Connection> db;
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [&] { return poked_ || ending_; });
        if (!poked_) return;
        wake_.wait_for(lock, gathering, [&] { return ending_; });
        poked_ = false;
        lock.unlock();
        const bool done = chainAll(db);
        lock.lock();
        if (done) continue;
        if (ending_) return;
        poked_ = true;
        wake_.wait_for(lock, pauseAfterFailure, [&] { return ending_; });
    }
}

bool EventChainer::chainAll(std::unique_ptr<Connection>& db) {
    const auto chained = guarded([&] {
        if (!db) db = engine_->openWriter();
        db->revive();
        chainWaiting(*engine_, *db, *clock_, storeId_);
    });
    return chained.has_value();
}

}  // namespace aicmo::sql
