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
enum class SmtpPhase { Greeting, Hello, StartTls, Auth, Mail, Rcpt, Data, Body, Final };

struct SmtpCapabilities {
    bool startTls = false, auth = false, smtpUtf8 = false;
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
    /// The next reply answers MAIL on a connection that is already logged in.
    void nextMail();
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

  private:
    void endReply();
    void afterHello();
    void readCapability(std::string_view text);

    StartTls startTls_;
    bool implicitTls_;
    bool withAuth_;
    SmtpPhase phase_ = SmtpPhase::Greeting;
    bool secure_ = false, negotiated_ = false, answered_ = false;
    bool inReply_ = false;
    SmtpReply pending_, reply_;
    SmtpCapabilities capabilities_;
};

}  // namespace aicmo
