#pragma once
// A real mail server (Exim 4) on loopback for one test: STARTTLS and implicit TLS, AUTH PLAIN and LOGIN, delivery to a
// maildir. Runs as an ordinary user, or as `nobody` when the test is root. Everything goes with the object, or with the
// test's process however that ends.
//
// Verdicts by the recipient's local part: unknown and bounce550 (550 5.1.1), full552 (552 5.2.2), grey451 (451 4.7.1),
// busy450 (450 4.2.1), drop550 (550, then the connection closes). A local part may carry a tail behind a plus sign
// ("grey451+17@mail.test"). Recipients outside *.test and *.example are refused with 550.
// By the envelope sender's local part: badsender… (550 5.1.8). Without AUTH: 550 5.7.0.
// By a word in the subject, after the final dot: REJECT-DATA (550), DEFER-DATA (451), SLOW-DATA (answers late).

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/mail_bytes.h"
#include "tests/support/pki.h"

namespace aicmo::test {

struct EximOptions {
    /// Whose certificate the server shows; the server makes its own when there is none. Must outlive the server.
    const Pki* pki = nullptr;
    std::string user = "operator";
    std::string password = "s3cret";
    int maxConnections = 50;
    /// Exim answers 421 to the next MAIL on a connection that has carried this many messages.
    int maxMessagesPerConnection = 100000;
    int maxMessageBytes = 20 * 1024 * 1024;
    std::chrono::seconds slowData{20};
    /// false: no STARTTLS is offered, as if somebody had stripped it.
    bool offerStartTls = true;
};

class EximServer {
  public:
    EximServer();
    ~EximServer();
    EximServer(const EximServer&) = delete;
    EximServer& operator=(const EximServer&) = delete;

    /// True once both ports answer. On false, error() says why. Call from one thread only, like all of this class.
    [[nodiscard]] bool start(const EximOptions& options = {});
    void stop();
    [[nodiscard]] const std::string& error() const;

    [[nodiscard]] std::uint16_t smtpPort() const;
    /// Implicit TLS.
    [[nodiscard]] std::uint16_t smtpsPort() const;
    [[nodiscard]] std::string caFile() const;
    [[nodiscard]] std::string user() const;
    [[nodiscard]] std::string password() const;

    /// Everything delivered so far, ordered by arrival. One message per recipient.
    [[nodiscard]] std::vector<StoredMessage> messages() const;
    [[nodiscard]] std::size_t messageCount() const;
    /// Waits until at least `count` messages are in the mailbox; false when they are not there in time.
    [[nodiscard]] bool waitForCount(std::size_t count,
                                    std::chrono::milliseconds limit = std::chrono::seconds(30)) const;
    /// How many connections were opened so far, start()'s own included.
    [[nodiscard]] std::size_t connectionCount() const;
    /// Removes what was delivered.
    void clearMessages();
    /// Exim's main and reject log, for the text of a failed check.
    [[nodiscard]] std::string log() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo::test
