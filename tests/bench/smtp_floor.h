#pragma once
// The two ends that `aicmo` is measured between: a mail server that takes everything at once, and a client that renders
// nothing, keeps no ledger and waits for every reply as SMTP wants it.

#include <cstdint>
#include <memory>
#include <string_view>

namespace aicmo::bench {

/// One thread, one poll loop, any number of connections on 127.0.0.1. Counts the messages.
class SmtpSink {
  public:
    SmtpSink();
    ~SmtpSink();
    SmtpSink(const SmtpSink&) = delete;
    SmtpSink& operator=(const SmtpSink&) = delete;
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] long messages() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Sends `count` times the same message over so many connections, a thread each. False when the server refused one.
[[nodiscard]] bool sendFloor(std::uint16_t port, int connections, long count, std::string_view message);

}  // namespace aicmo::bench
