#pragma once
// A mail server on ::1 and 127.0.0.1, one port, which answers nobody for its first moments: both listen queues are
// full. A client that tries the two families side by side (RFC 8305) has two sockets open until ::1 gives way;
// 127.0.0.1 never does. Without TLS and AUTH. The final dot is never answered.

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace aicmo::test {

class CrowdedSmtpServer {
  public:
    CrowdedSmtpServer();
    ~CrowdedSmtpServer();
    CrowdedSmtpServer(const CrowdedSmtpServer&) = delete;
    CrowdedSmtpServer& operator=(const CrowdedSmtpServer&) = delete;

    /// Whether this host can have the situation at all: without ::1 no name has two addresses to race.
    [[nodiscard]] static bool hostHasBothLoopbacks();
    /// False when no port is free in both families; error() says so.
    [[nodiscard]] bool start(std::chrono::milliseconds deafFor);
    [[nodiscard]] const std::string& error() const;
    [[nodiscard]] std::uint16_t port() const;
    /// Whether the client that said EHLO has closed or shut down its connection.
    [[nodiscard]] bool waitForHangUp(std::chrono::milliseconds limit) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo::test
