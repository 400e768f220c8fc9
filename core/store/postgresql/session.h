#pragma once
// One connection of libpq in pipeline mode: statements are sent without waiting, their results are read in order. Not
// for several threads at once.

#include <cstdint>
#include <memory>

#include "core/store/postgresql/target.h"
#include "core/store/sql/failure.h"

struct pg_conn;
struct pg_result;

namespace aicmo::postgresql {

struct FreeResult {
    void operator()(pg_result* result) const noexcept;
};
using ResultPtr = std::unique_ptr<pg_result, FreeResult>;

class Session {
  public:
    explicit Session(const Target& target) : target_(target) {}

    /// Connects anew, with the settings that the store needs. `mayWrite` false: the server refuses all changes.
    void connect(bool mayWrite);
    void close() noexcept { connection_.reset(); }
    [[nodiscard]] bool isOpen() const noexcept;
    /// Looks whether the other end has hung up meanwhile, without asking it.
    [[nodiscard]] bool isAlive() noexcept;
    /// Outside of any transaction.
    [[nodiscard]] bool isIdle() const noexcept;
    /// Grows with each connect(): what was prepared before is gone.
    [[nodiscard]] std::uint64_t generation() const { return generation_; }

    /// The next result of the oldest statement without all of its results; nullptr between two statements. Fails
    /// (Network) when the connection breaks or the server gives no sign for minutes.
    [[nodiscard]] ResultPtr nextResult();
    /// Several statements without parameters; nothing may be on its way.
    void script(const std::string& sql);
    /// Sends what is written down, with the mark up to which the server has to answer.
    void sync();

    [[nodiscard]] pg_conn* handle() const { return connection_.get(); }
    [[nodiscard]] const std::string& place() const { return target_.place; }
    /// For a call of libpq that failed before anything went out.
    [[nodiscard]] sql::Failure failure() const;

  private:
    struct Finish {
        void operator()(pg_conn* connection) const noexcept;
    };
    void waitForBytes();
    const Target& target_;
    std::unique_ptr<pg_conn, Finish> connection_;
    std::uint64_t generation_ = 0;
};

}  // namespace aicmo::postgresql
