#pragma once
// A mail server that breaks on demand, for the moments that no real server can be told to produce. A process of its own
// (python3-aiosmtpd), so that a test may kill what it tests and still ask what was stored.
//
// A fault is asked for by the recipient's local part, "<fault>[-once][.anything]@any.test". With "-once" only the first
// transaction for that very address sees the fault; later ones go through.
//
//   rcpt421 rcpt450 rcpt451 rcpt452 rcpt530 rcpt550 rcpt552   reply to RCPT
//   data421 data450 data451 data452 data550 data554   reply to the final dot; nothing is stored
//   droprcpt      connection reset instead of a reply to RCPT
//   dropdata      connection reset instead of a reply to DATA
//   dropbody      connection reset after the first line of the body
//   dripbody      the body is taken a little at a time, and nothing is ever said to it
//   droplost      connection reset after the final dot, message thrown away
//   dropstored    connection reset after the final dot, message stored
//   resetlost resetstored   as the two before, with an RST instead of a FIN
//   stalllost     no reply to the final dot for ten minutes, message thrown away
//   stallstored   no reply to the final dot for ten minutes, message stored
//   slow          the reply to the final dot comes after two seconds, message stored
//   twice         two replies to the final dot, message stored
//   early         354 and, in one piece with it, a 250 before there is a message; then as "ok"
//   blank         354 and a blank line in one piece, message stored
//   goahead       550 to RCPT, and 354 to DATA all the same; a message is stored, for nobody@any.test
//
// For a client that is to be ended at a known moment: the server says in held() that it is there, and stays there.
//   holddata      before the reply to DATA
//   holdstore     after the final dot, before the message is stored
//   holdstored    after the message is stored, before the reply
//   holdanswered  after the reply to the final dot
//
// Something that is no reply, or none as it should be. Instead of the reply to RCPT:
//   rcptwords rcptbinary   what another protocol says; 16 KB of all bytes; then closed
//   rcptlong               550 in a line of 100,000 bytes
//   rcptlf                 250, the line ended by LF alone; the message is stored
//   rcptdrip               a line without a code, five times a second, for ever
// Instead of the reply to the final dot, the message being stored:
//   garbagewords garbagebinary garbagehalf garbageendless
//                          as above; two digits; 250 in a line that does not end; then closed
//   garbagelong garbagelf garbagedrip   as above, with 250
//   garbagecr              250, the line ended by CR alone, then silence
//
// data421 and rcpt421 close the connection after the reply, as RFC 5321 section 3.8 says.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/mail_bytes.h"
#include "tests/support/pki.h"

namespace aicmo::test {

struct FaultSmtpOptions {
    const Pki* pki = nullptr;  ///< the server makes its own when there is none; must outlive the server
    std::string user = "operator";
    std::string password = "s3cret";
    bool requireAuth = true;
    bool offerStartTls = true;  ///< false also drops the need for TLS before AUTH
    /// Fault for every n-th transaction of the whole server, counted from 1: {7, "dropstored"}. 0: none.
    int everyNth = 0;
    std::string everyNthFault;
    /// Every connection is greeted with 421 and closed.
    bool greet421 = false;
    /// AUTH is answered with this code (454, 535) and what the client said, whatever the password; 0: the password
    /// decides.
    int authReply = 0;
    /// Connections are greeted with this code (554) and closed; 0: welcome.
    int greetReply = 0;
    /// The connections, counted from 1, that authReply and greetReply are for.
    int refuseFirst = 1, refuseLast = 1'000'000;
    bool offerSmtpUtf8 = true;
    bool offerPipelining = true;  ///< several commands at once (RFC 2920)
    int rsetReply = 0;            ///< RSET is answered with this code (554, 451), and nothing else happens; 0: 250
    int resetsTaken = 0;          ///< so many of a connection's are answered 250 before that
    /// The server's patience: a connection on which nothing comes for so long is closed.
    double idleSeconds = 300;
    /// false: messages() is empty; who got something is kept all the same. For many thousands.
    bool keepMessages = true;
};

class FaultSmtpServer {
  public:
    FaultSmtpServer();
    ~FaultSmtpServer();
    FaultSmtpServer(const FaultSmtpServer&) = delete;
    FaultSmtpServer& operator=(const FaultSmtpServer&) = delete;

    [[nodiscard]] bool start(const FaultSmtpOptions& options = {});
    void stop();
    [[nodiscard]] const std::string& error() const;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string caFile() const;
    [[nodiscard]] std::string user() const;
    [[nodiscard]] std::string password() const;

    /// What was stored, in order. A message is in the journal before the server answers (or drops, or stalls).
    [[nodiscard]] std::vector<StoredMessage> messages() const;
    [[nodiscard]] std::size_t messageCount() const;
    /// How often each recipient was stored.
    [[nodiscard]] std::map<std::string, int> storedPerRecipient() const;
    /// The recipients that were stored, in order, each with the CLOCK_MONOTONIC time in nanoseconds.
    struct StoredLine {
        std::int64_t at = 0;
        std::string recipient;
    };
    [[nodiscard]] std::vector<StoredLine> storedLines() const;
    /// How many of them there are so far; cheap.
    [[nodiscard]] std::size_t storedCount() const;
    /// The holds that were reached, in order: "holdstored someone@any.test".
    [[nodiscard]] std::vector<std::string> held() const;
    /// How often each recipient was named in a RCPT command, whatever became of it.
    [[nodiscard]] std::map<std::string, int> attemptsPerRecipient() const;
    /// How many connections were opened so far.
    [[nodiscard]] std::size_t connectionCount() const;
    [[nodiscard]] bool waitForCount(std::size_t count,
                                    std::chrono::milliseconds limit = std::chrono::seconds(30)) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo::test
