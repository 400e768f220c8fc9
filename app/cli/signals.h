#pragma once
// SIGINT and SIGTERM as a stop request. A second one ends the program at once.

#include <stop_token>
#include <thread>

namespace aicmo::cli {

/// While it lives, the two signals ask `token()` to stop. Make it before any other thread starts.
class SignalStop {
  public:
    SignalStop();
    ~SignalStop();
    SignalStop(const SignalStop&) = delete;
    SignalStop& operator=(const SignalStop&) = delete;
    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

  private:
    std::stop_source source_;
    std::jthread waiter_;
};

}  // namespace aicmo::cli
