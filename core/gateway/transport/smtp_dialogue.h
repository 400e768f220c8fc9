#pragma once
// What a mail server has said so far, followed reply by reply (RFC 5321 section 4.2). Knows nothing of sockets: lines
// in, meaning out. One object for each connection.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace aicmo {

/// One reply. `text` holds what the server wrote behind the code, enhanced status included, lines joined by a blank.
struct SmtpReply {
    int code = 0;          ///< 0: none was read
    std::string enhanced;  ///< RFC 3463, only when its class agrees with the code
    std::string text;
};

/// Which command the next reply answers.
enum class SmtpPhase { Greeting, Hello, StartTls, Auth, Reset, Mail, Rcpt, Data, Body, Final };

struct SmtpCapabilities {
    bool startTls = false, auth = false, smtpUtf8 = false;
    bool pipelining = false;             ///< RFC 2920: several commands at once
    std::optional<std::size_t> maxSize;  ///< SIZE with a number above 0
    std::string summary;                 ///< "STARTTLS, AUTH PLAIN LOGIN, SIZE 20971520"
};

class SmtpDialogue {
  public:
    enum class StartTls { Never, IfOffered, Always };
    SmtpDialogue(StartTls startTls, bool implicitTls, bool withAuth)
        : startTls_(startTls), implicitTls_(implicitTls), withAuth_(withAuth) {}

    /// A new connection was opened: everything that was known of the server is forgotten.
    void opened();
    /// The next reply answers MAIL on a connection that is already logged in, or RSET before it.
    void nextMail(bool reset);
    /// So many commands have been sent, whose replies are still to come. Once one is refused, its reply stays the last
    /// one: what those behind it are told says nothing more.
    void asked(int commands) { outstanding_ += commands; }
    /// The last byte of the message has been handed over: the next reply is the verdict.
    void bodyEnded();

    /// One line as it came. Returns true when it ended a reply.
    bool line(std::string_view line);

    [[nodiscard]] SmtpPhase phase() const { return phase_; }
    [[nodiscard]] const SmtpReply& lastReply() const { return reply_; }
    [[nodiscard]] const SmtpCapabilities& capabilities() const { return capabilities_; }
    /// True once the server's final capabilities are known and nothing but AUTH and mail is to come.
    [[nodiscard]] bool negotiated() const { return negotiated_; }
    /// True once the reply to the final dot is complete.
    [[nodiscard]] bool answered() const { return answered_; }
    /// Replies that are still to come.
    [[nodiscard]] int outstanding() const { return outstanding_; }
    /// RSET, MAIL, RCPT or DATA was not taken; phase() says which.
    [[nodiscard]] bool refused() const { return refused_; }
    /// Although it refused, the server waits for a message now.
    [[nodiscard]] bool waitsForMessage() const { return waitsForMessage_; }

  private:
    void endReply();
    void afterHello();
    void readCapability(std::string_view text);

    StartTls startTls_;
    bool implicitTls_;
    bool withAuth_;
    SmtpPhase phase_ = SmtpPhase::Greeting;
    bool secure_ = false, negotiated_ = false, answered_ = false;
    bool refused_ = false, waitsForMessage_ = false;
    int outstanding_ = 0;
    bool inReply_ = false;
    SmtpReply pending_, reply_;
    SmtpCapabilities capabilities_;
};

}  // namespace aicmo
