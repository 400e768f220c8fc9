#include "core/store/postgresql/connection.h"

#include <libpq-fe.h>
#include <thread>

#include "core/store/postgresql/errors.h"

namespace aicmo::postgresql {

namespace {

using namespace std::chrono_literals;

/// The answers to so many statements fit into a socket's buffer, so that neither side waits for the other.
constexpr std::size_t mostQueued = 200;
/// How long a lost COMMIT is asked about: a server that restarts is back by then.
constexpr auto settlingTime = 30s;

const sql::Dialect& dialectOfPostgresql() {
    // ILIKE on columns with COLLATE "C" takes upper and lower case of ASCII alone as the same.
    static constexpr sql::Dialect dialect{"ILIKE", " FOR SHARE", ", owner = 0"};
    return dialect;
}

}  // namespace

Connection::Connection(const Target& target, Use use, Greeting greeting)
    : sql::Connection(dialectOfPostgresql()), session_(target), use_(use), greeting_(std::move(greeting)) {
    connect();
}

void Connection::connect() {
    queue_.clear();
    try {
        session_.connect(use_ == Use::Write);
        if (greeting_) greeting_(*this);
    } catch (...) {
        session_.close();
        throw;
    }
}

void Connection::revive() {
    if (!session_.isAlive()) connect();
}

Statement& Connection::statement(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        std::string name = "s" + std::to_string(statements_.size());
        found =
            statements_.emplace(std::string(sql), std::make_unique<Statement>(*this, std::string(sql), std::move(name)))
                .first;
    }
    return *found->second;
}

sql::Statement& Connection::prepareScan(std::string_view sql) {
    Statement& scanned = statement(sql);
    scanned.rowByRow();
    return scanned;
}

// --- statements -----------------------------------------------------------------------------------------------------

void Connection::send(Statement& statement, Sent what) {
    if (!session_.isOpen()) throw lostConnection(place());
    try {
        if (statement.send(session_)) queue_.push_back({Sent::Prepare, &statement});
    } catch (...) {
        session_.close();  // what is half sent would put the answers out of step
        throw;
    }
    queue_.push_back({what, &statement});
}

void Connection::readResults(const Queued& queued, std::unique_ptr<sql::Failure>& failure) {
    while (ResultPtr result = session_.nextResult()) {
        switch (PQresultStatus(result.get())) {
            case PGRES_COMMAND_OK:
            case PGRES_TUPLES_OK:
                queued.statement->take(std::move(result));
                if (queued.what == Sent::Later) laterChanges_ += queued.statement->changes();
                break;
            case PGRES_PIPELINE_ABORTED:  // an earlier one has failed
                if (queued.what == Sent::Prepare) queued.statement->notPrepared();
                break;
            default:
                if (queued.what == Sent::Prepare) queued.statement->notPrepared();
                if (!failure) failure = std::make_unique<sql::Failure>(failureOf(result.get(), place()));
        }
    }
}

void Connection::finish() {
    if (queue_.empty()) return;
    const std::vector<Queued> queued = std::exchange(queue_, {});
    session_.sync();
    std::unique_ptr<sql::Failure> failure;
    for (const Queued& one : queued) readResults(one, failure);
    const ResultPtr end = session_.nextResult();
    if (PQresultStatus(end.get()) != PGRES_PIPELINE_SYNC) {
        session_.close();
        throw sql::Failure(ErrorKind::Internal, "the answers of the server are out of step", place());
    }
    if (failure) throw *failure;
}

void Connection::run(Statement& statement) {
    send(statement, Sent::Query);
    finish();
}

void Connection::runLater(sql::Statement& statement) {
    send(static_cast<Statement&>(statement), Sent::Later);
    if (queue_.size() >= mostQueued) finish();
}

std::int64_t Connection::finishLater() {
    finish();
    return std::exchange(laterChanges_, 0);
}

void Connection::script(const std::string& sql) {
    finish();
    session_.script(sql);
}

std::string Connection::fileBytes(std::int64_t blobKey) {
    sql::Query query = this->query("SELECT bytes FROM blob WHERE blob_key = $1", blobKey);
    if (!query.next()) throw sql::Failure(ErrorKind::NotFound, "a stored file is not there", place());
    return query.text(0);
}

// --- row by row -----------------------------------------------------------------------------------------------------

void Connection::stream(Statement& statement) {
    finish();
    send(statement, Sent::Query);
    // The row mode is set for the statement whose turn it is: its preparation is read first.
    const std::vector<Queued> queued = std::exchange(queue_, {});
    session_.sync();
    std::unique_ptr<sql::Failure> failure;
    if (queued.size() > 1) readResults(queued.front(), failure);
    if (PQsetSingleRowMode(session_.handle()) != 1 && !failure) {
        session_.close();
        throw sql::Failure(ErrorKind::Internal, "the driver does not give single rows", place());
    }
    if (!failure) return;
    endStream();
    throw *failure;
}

ResultPtr Connection::nextRow() {
    ResultPtr result = session_.nextResult();
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_SINGLE_TUPLE) return result;
    endStream();
    if (status != PGRES_TUPLES_OK) throw failureOf(result.get(), place());
    return nullptr;
}

/// Reads away what is left, up to the mark that was sent with the statement.
void Connection::endStream() noexcept {
    try {
        for (;;) {
            const ResultPtr result = session_.nextResult();
            if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) return;
        }
    } catch (const std::exception&) {
        session_.close();
    }
}

// --- transactions ---------------------------------------------------------------------------------------------------

void Connection::begin(sql::Durability durability, sql::Scope scope) {
    revive();
    later("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
    if (durability == sql::Durability::WithTheNext) later("SET LOCAL synchronous_commit = off");
    if (scope == sql::Scope::Store) {
        later("SELECT pg_advisory_xact_lock(CAST($1 AS integer), CAST($2 AS integer))", storeLocks,
              static_cast<std::int64_t>(StoreLock::Write));
    }
    try {
        sql::Query number = query("SELECT CAST(pg_current_xact_id() AS text)");
        transaction_ = number.next() ? number.text(0) : std::string();
    } catch (...) {
        rollBack();
        throw;
    }
    laterChanges_ = 0;
}

void Connection::commit() {
    try {
        Statement& end = statement("COMMIT");
        const sql::StatementUse use(end);
        end.start();  // with all that was left for later: if one of that fails, the COMMIT is not executed
        if (end.tag() != "COMMIT") throw sql::Failure(ErrorKind::Internal, "the server rolled back", place());
    } catch (const sql::Failure& failure) {
        if (session_.isOpen()) throw;
        settleLostCommit();
    }
}

/// The number of the transaction outlives its connection: the server knows whether it was committed. One that still
/// runs has lost its program without noticing; it is ended, and then its end is known.
void Connection::settleLostCommit() {
    const auto until = std::chrono::steady_clock::now() + settlingTime;
    std::string status;
    for (auto pause = 20ms; status != "committed" && status != "aborted"; pause = std::min(pause * 2, 1000ms)) {
        if (const auto asked = sql::guarded([&] { return transactionStatus(); })) {
            status = *asked;
            if (status.empty()) break;  // too long ago, or another server
        }
        if (std::chrono::steady_clock::now() > until) break;
        if (status != "committed" && status != "aborted") std::this_thread::sleep_for(pause);
    }
    if (status == "committed") return;
    if (status == "aborted") throw lostConnection(place());
    throw sql::Failure(ErrorKind::Network,
                       "the connection to PostgreSQL was lost while it was storing, and whether the last change was "
                       "stored is not known",
                       place(), "look at what the store holds before you do it again");
}

std::string Connection::transactionStatus() {
    revive();
    execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND datname ="
        " current_database() AND pid <> pg_backend_pid() AND backend_xid = CAST(CAST($1 AS xid8) AS xid)",
        transaction_);
    sql::Query query = this->query("SELECT pg_xact_status(CAST($1 AS xid8))", transaction_);
    return query.next() ? query.text(0) : std::string();
}

void Connection::rollBack() noexcept {
    try {
        if (!queue_.empty()) {
            // They would be undone: what they answer says nothing new.
            static_cast<void>(sql::guarded([&] { finish(); }));
        }
        if (session_.isOpen() && !session_.isIdle()) execute("ROLLBACK");
    } catch (const std::exception&) {
        session_.close();
    }
}

void Connection::beginReading() { later("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }

void Connection::endReading() noexcept { rollBack(); }

}  // namespace aicmo::postgresql
