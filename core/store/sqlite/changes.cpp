#include "core/store/sqlite/changes.h"

#include <chrono>
#include <utility>

#include "core/store/sql/change_watch.h"

namespace aicmo::sqlite {

Changes::Changes(std::unique_ptr<sql::Connection> db) : db_(std::move(db)), seen_(version()) {}

std::int64_t Changes::version() {
    sql::Query query = db_->query("PRAGMA data_version");
    return query.next() ? query.integer(0) : 0;
}

bool Changes::wait(const std::stop_token& stop) {
    constexpr std::chrono::milliseconds lookEvery{200};
    while (sql::pauseUnlessStopped(stop, lookEvery)) {
        const std::int64_t now = version();
        if (std::exchange(seen_, now) != now) return true;
    }
    return false;
}

}  // namespace aicmo::sqlite
