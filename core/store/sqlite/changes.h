#pragma once
// Looks a few times a second whether another connection has written to the file: a number in shared memory says so.
// https://www.sqlite.org/pragma.html#pragma_data_version

#include <cstdint>
#include <memory>

#include "core/store/sql/engine.h"

namespace aicmo::sqlite {

class Changes final : public sql::Changes {
  public:
    explicit Changes(std::unique_ptr<sql::Connection> db);
    [[nodiscard]] bool wait(const std::stop_token& stop) override;

  private:
    [[nodiscard]] std::int64_t version();
    std::unique_ptr<sql::Connection> db_;
    std::int64_t seen_;
};

}  // namespace aicmo::sqlite
