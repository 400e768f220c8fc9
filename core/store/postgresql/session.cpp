#include "core/store/postgresql/session.h"

#include <cerrno>
#include <chrono>
#include <libpq-fe.h>
#include <poll.h>

#include "core/store/postgresql/errors.h"

namespace aicmo::postgresql {

namespace {

using namespace std::chrono_literals;

/// The server ends a statement after five minutes (below); who does not even do that is not there any more.
constexpr auto patience = 330s;

/// Locks: as long as a writer of SQLite waits. A transaction that its program forgot holds nobody up for longer than a
/// minute. No sequential scans: what the tables hold may have grown by a million rows since the server last counted.
constexpr const char* settings =
    "SET statement_timeout = '300s'; SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s';"
    "SET idle_session_timeout = 0; SET client_min_messages = error; SET standard_conforming_strings = on;"
    "SET enable_seqscan = off; SET jit = off; SET default_transaction_isolation = 'read committed';";

void ignoreNotice(void* /*context*/, const char* /*message*/) {}

}  // namespace

void FreeResult::operator()(pg_result* result) const noexcept { PQclear(result); }
void Session::Finish::operator()(pg_conn* connection) const noexcept { PQfinish(connection); }

void Session::connect(bool mayWrite) {
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : target_.parameters) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    ++generation_;
    connection_.reset(PQconnectdbParams(keywords.data(), values.data(), 0));
    if (PQstatus(connection_.get()) != CONNECTION_OK) {
        const sql::Failure failure = connectFailure(connection_.get(), place());
        close();
        throw failure;
    }
    constexpr int oldest = 140000;  // pipelines and idle_session_timeout came with 14
    if (PQserverVersion(handle()) < oldest) {
        close();
        throw sql::Failure(ErrorKind::Unsupported, "the server is older than PostgreSQL 14", place());
    }
    PQsetNoticeProcessor(handle(), ignoreNotice, nullptr);
    // What writes is planned once: it finds its rows by their keys, whatever the values are.
    script(std::string(settings) +
           (mayWrite ? "SET plan_cache_mode = force_generic_plan;" : "SET default_transaction_read_only = on;"));
}

bool Session::isOpen() const noexcept { return connection_ && PQstatus(connection_.get()) == CONNECTION_OK; }

bool Session::isAlive() noexcept {
    if (!isOpen()) return false;
    pollfd end{PQsocket(handle()), POLLIN, 0};
    if (::poll(&end, 1, 0) <= 0) return true;
    return PQconsumeInput(handle()) == 1 && isOpen();
}

bool Session::isIdle() const noexcept { return isOpen() && PQtransactionStatus(handle()) == PQTRANS_IDLE; }

void Session::waitForBytes() {
    pollfd end{PQsocket(handle()), POLLIN, 0};
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        const int ready = left.count() <= 0 ? 0 : ::poll(&end, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno == EINTR) continue;
        if (ready > 0 && PQconsumeInput(handle()) == 1) return;
        close();
        throw lostConnection(place());
    }
}

ResultPtr Session::nextResult() {
    if (!isOpen()) throw lostConnection(place());
    while (PQisBusy(handle()) != 0) waitForBytes();
    ResultPtr result(PQgetResult(handle()));
    if (!isOpen()) {
        close();
        throw lostConnection(place());
    }
    return result;
}

void Session::script(const std::string& sql) {
    if (PQpipelineStatus(handle()) != PQ_PIPELINE_OFF && PQexitPipelineMode(handle()) != 1) throw failure();
    const ResultPtr result(PQexec(handle(), sql.c_str()));
    if (!isOpen()) {
        close();
        throw lostConnection(place());
    }
    if (PQenterPipelineMode(handle()) != 1) throw failure();
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) throw failureOf(result.get(), place());
}

void Session::sync() {
    if (PQpipelineSync(handle()) != 1 || PQflush(handle()) < 0) throw failure();
}

sql::Failure Session::failure() const {
    if (!isOpen()) return lostConnection(place());
    return {ErrorKind::Internal, std::string("the store's driver failed: ") + PQerrorMessage(handle()), place()};
}

}  // namespace aicmo::postgresql
