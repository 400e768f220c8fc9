#include "core/gateway/transport/smtp_connection.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "core/gateway/transport/smtp_link.h"

namespace aicmo {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Step = SmtpLink::Step;
using Direction = SmtpLink::Direction;

/// How often the socket is still looked into once the time is over: what came while the process was stopped lies there.
constexpr int furtherLooks = 16;
constexpr std::chrono::milliseconds lookInterval{200};  ///< within which a stop request is seen
constexpr std::chrono::seconds goodbyeTime{1};
/// The message leaves in pieces of this size.
constexpr std::size_t pieceSize = 64UL * 1024;
constexpr std::size_t maxLine = 4096;  ///< of a reply; the rest is not kept
constexpr std::string_view endOfMessage = "\r\n.\r\n";

/// A message as DATA wants it: a second dot before the one at a line's start, and CR LF at the end (RFC 5321 section
/// 4.5.2). The lines end in CR LF already.
void appendStuffed(std::string& to, std::string_view piece, bool& atLineStart) {
    if (piece.empty()) return;
    if (atLineStart && piece.front() == '.') to += '.';
    std::size_t from = 0;
    for (std::size_t at = piece.find("\n."); at != std::string_view::npos; at = piece.find("\n.", at + 1)) {
        to.append(piece, from, at + 1 - from);
        to += '.';
        from = at + 1;
    }
    to.append(piece, from);
    atLineStart = piece.back() == '\n';
}

}  // namespace

struct SmtpConnection::Impl {
    Impl(const SmtpConfig& smtpConfig, std::string_view heloName, const SmtpLimits& smtpLimits)
        : config(smtpConfig),
          limits(smtpLimits),
          dialogue(startTlsMode(config), config.url.starts_with("smtps:"), !config.user.empty()),
          link(config, heloName, limits, dialogue) {}
    ~Impl() { sayGoodbye(); }

    static SmtpDialogue::StartTls startTlsMode(const SmtpConfig& config) {
        if (config.url.starts_with("smtps:")) return SmtpDialogue::StartTls::Never;
        if (config.tlsRequired) return SmtpDialogue::StartTls::Always;
        return config.tlsIfOffered ? SmtpDialogue::StartTls::IfOffered : SmtpDialogue::StartTls::Never;
    }

    SmtpConfig config;
    SmtpLimits limits;
    SmtpDialogue dialogue;
    SmtpLink link;
    bool needsReset = false;  // the last transaction was given up before its message
    std::string outgoing;     // kept for its memory
    std::string line;         // of a reply, as far as it has come
    std::array<char, 16UL * 1024> incoming{};

    // What is going on.
    std::stop_token stop;
    SmtpResult result;
    SteadyClock::time_point lastSign, endedAt, stopSeen;
    int lateLooks = 0;

    void begin(std::stop_token token);
    SmtpResult end();
    bool connect();
    SmtpResult perform(const SmtpMail& mail, const std::function<bool()>& guard, std::stop_token token);
    [[nodiscard]] SmtpObjection objectionTo(const SmtpMail& mail) const;
    bool announce(const SmtpMail& mail);
    bool sendBody(const SmtpMail& mail, const std::function<bool()>& guard);
    bool ask(std::string_view commands, int count);
    bool sendAll(std::string_view& bytes);
    bool sendLast(std::string_view bytes);
    bool readReplies();
    bool take(std::string_view bytes);
    bool mayGoOn();
    bool await(Direction direction);
    [[nodiscard]] bool overdue(SteadyClock::time_point now) const;
    bool broken(TransportFault fault, std::string problem);
    bool outOfTurn() { return broken(TransportFault::Lost, "the mail server spoke out of turn"); }
    [[nodiscard]] bool outOfStep();
    void sayGoodbye();
};

void SmtpConnection::Impl::begin(std::stop_token token) {
    result = {};
    result.reused = link.isOpen();
    stop = std::move(token);
    lastSign = SteadyClock::now();
    stopSeen = {};
    lateLooks = 0;
}

SmtpResult SmtpConnection::Impl::end() {
    stop = {};
    result.phase = dialogue.phase();
    result.reply = dialogue.lastReply();
    result.answered = dialogue.answered();
    return std::move(result);
}

/// False, always: the connection carries nothing more.
bool SmtpConnection::Impl::broken(TransportFault fault, std::string problem) {
    result.fault = fault;
    result.problem = std::move(problem);
    link.close();
    return false;
}

/// A word of the server before we said anything: it has closed, is about to (421), or its replies would be taken for
/// those to the next message.
bool SmtpConnection::Impl::outOfStep() {
    if (!line.empty()) return true;
    if (!link.wait(Direction::In, std::chrono::milliseconds(0))) return false;
    std::size_t count = 0;
    return link.receive(incoming, count) != Step::NotYet;  // not yet: TLS had something to say for itself
}

bool SmtpConnection::Impl::connect() {
    if (link.isOpen() && !outOfStep()) return true;
    result.reused = needsReset = false;
    line.clear();
    const SmtpLinkFault opened = link.open(stop);
    lastSign = SteadyClock::now();
    if (opened.fault == TransportFault::None) return true;
    if (dialogue.phase() == SmtpPhase::StartTls && dialogue.lastReply().code / 100 != 2) {
        result.objection = SmtpObjection::StartTlsRefused;
    } else if (dialogue.negotiated() && !config.user.empty() && !dialogue.capabilities().auth) {
        result.objection = SmtpObjection::NoAuth;
    }
    return broken(opened.fault, opened.problem);
}

SmtpObjection SmtpConnection::Impl::objectionTo(const SmtpMail& mail) const {
    const SmtpCapabilities& server = dialogue.capabilities();
    if (mail.needsSmtpUtf8 && !server.smtpUtf8) return SmtpObjection::NoSmtpUtf8;
    if (server.maxSize && mail.size() > *server.maxSize) return SmtpObjection::TooLarge;
    return SmtpObjection::None;
}

/// True when the present phase has taken too long, by a clock that goes on while the process is stopped.
bool SmtpConnection::Impl::overdue(SteadyClock::time_point now) const {
    if (result.handedOver) return now - endedAt > limits.finalReply;
    return now - lastSign > limits.reply;
}

/// False when the time is over, or a stop was asked for. When the process was stopped for long, what is waited for may
/// be lying in the socket: it is too late only if further looks have found nothing.
bool SmtpConnection::Impl::mayGoOn() {
    const auto now = SteadyClock::now();
    lateLooks = overdue(now) ? lateLooks + 1 : 0;
    if (lateLooks > furtherLooks) return broken(TransportFault::TimedOut, "no answer within the time limit");
    if (!stop.stop_requested()) return true;
    if (stopSeen == SteadyClock::time_point{}) stopSeen = now;
    // The answer to a dot that has left is still worth a moment.
    if (result.handedOver && now - stopSeen <= limits.stopGrace) return true;
    return broken(TransportFault::Stopped, "stopped");
}

/// Until the socket is ready.
bool SmtpConnection::Impl::await(Direction direction) {
    while (mayGoOn()) {
        if (link.wait(direction, lateLooks > 0 ? std::chrono::milliseconds(0) : lookInterval)) return true;
    }
    return false;
}

/// Once the system has taken all of it; what it has taken is removed from `bytes`.
bool SmtpConnection::Impl::sendAll(std::string_view& bytes) {
    while (!bytes.empty()) {
        switch (link.send(bytes)) {
            case Step::Done: lastSign = SteadyClock::now(); break;
            case Step::NotYet:
                if (!await(Direction::Out)) return false;
                break;
            case Step::Broken: return broken(TransportFault::Lost, link.problem());
        }
    }
    return true;
}

/// The end of the message, its final dot included. Where the connection breaks before the system has taken the dot, it
/// has not left, over TLS neither: the record that holds it is not whole.
bool SmtpConnection::Impl::sendLast(std::string_view bytes) {
    // A server that has closed, or answered before it was asked, gets nothing that would be in doubt.
    if (outOfStep()) return outOfTurn();
    result.handedOver = true;
    endedAt = lastSign = SteadyClock::now();
    dialogue.bodyEnded();
    if (sendAll(bytes)) return true;
    result.handedOver = bytes.size() < endOfMessage.size();
    return false;
}

/// True when it ended a reply.
bool SmtpConnection::Impl::take(std::string_view bytes) {
    bool ended = false;
    while (!bytes.empty()) {
        const std::size_t lf = bytes.find('\n');
        const std::string_view part = bytes.substr(0, lf == std::string_view::npos ? lf : lf + 1);
        if (line.size() < maxLine) line.append(part.substr(0, maxLine - line.size()));
        bytes.remove_prefix(part.size());
        if (lf == std::string_view::npos) break;
        // Lines that make no reply are no sign of life: a server could send them for ever.
        ended = dialogue.line(line) || ended;
        line.clear();
        if (dialogue.outstanding() == 0) {
            // More than was asked for: see outOfStep(). A blank line behind a reply is no word.
            line = bytes.substr(std::min(bytes.size(), bytes.find_first_not_of("\r\n")));
            break;
        }
    }
    return ended;
}

/// Until every command that was sent has its reply, or one of them says that no more will come.
bool SmtpConnection::Impl::readReplies() {
    bool empty = true;  // nothing can have come before the command
    while (dialogue.outstanding() > 0) {
        if (empty && !await(Direction::In)) return false;
        std::size_t count = 0;
        const Step step = link.receive(incoming, count);
        empty = step == Step::NotYet;
        if (step == Step::Broken) return broken(TransportFault::Lost, link.problem());
        if (step != Step::Done) continue;
        if (!take({incoming.data(), count})) {
            if (!mayGoOn()) return false;
            continue;
        }
        lastSign = SteadyClock::now();
        if (dialogue.lastReply().code == 421) return broken(TransportFault::Lost, "the mail server closes down");
    }
    return true;
}

bool SmtpConnection::Impl::ask(std::string_view commands, int count) {
    if (!line.empty()) return outOfTurn();
    dialogue.asked(count);
    return sendAll(commands) && readReplies();
}

/// Everything up to the server's "go ahead" (354).
bool SmtpConnection::Impl::announce(const SmtpMail& mail) {
    dialogue.nextMail(needsReset);
    std::array<std::string, 4> commands{needsReset ? "RSET\r\n" : "", "MAIL FROM:<", "RCPT TO:<", "DATA\r\n"};
    commands[1].append(mail.from).append(mail.needsSmtpUtf8 ? "> SMTPUTF8\r\n" : ">\r\n");
    commands[2].append(mail.to).append(">\r\n");
    bool going = true;
    if (dialogue.capabilities().pipelining) {
        going = ask(commands[0] + commands[1] + commands[2] + commands[3], needsReset ? 4 : 3);
    } else {
        for (const std::string& command : commands) {
            if (going && !dialogue.refused() && !command.empty()) going = ask(command, 1);
        }
    }
    if (!going) return false;
    // A transaction that was begun and refused; the message ends one that was taken.
    needsReset = dialogue.refused() && dialogue.phase() > SmtpPhase::Mail;
    if (!dialogue.refused()) return true;
    // RSET refused: some servers count it and hang up, and nothing was said of this message. Or the server waits for a
    // message that nobody is to get, or said something that is no refusal.
    const int code = dialogue.lastReply().code;
    if (dialogue.phase() == SmtpPhase::Reset || dialogue.waitsForMessage() || code < 400 || code >= 600) {
        return broken(TransportFault::Lost, "the mail server's answer is not the one to the command");
    }
    result.fault = TransportFault::Lost;
    return false;
}

/// At the message's end the guard decides. Without it the connection is dropped in the middle of the message, which no
/// server accepts.
bool SmtpConnection::Impl::sendBody(const SmtpMail& mail, const std::function<bool()>& guard) {
    bool atLineStart = true;
    outgoing.clear();
    for (std::string_view piece : {mail.head, mail.date, mail.tail}) {
        while (!piece.empty()) {
            if (outgoing.size() >= pieceSize) {
                std::string_view full = outgoing;
                if (!sendAll(full)) return false;
                outgoing.clear();
            }
            // No cut within CR LF dot: the next piece knows whether it begins a line.
            const std::string_view part = piece.substr(0, pieceSize);
            appendStuffed(outgoing, part, atLineStart);
            piece.remove_prefix(part.size());
        }
    }
    outgoing += atLineStart ? endOfMessage.substr(2) : endOfMessage;
    if (stop.stop_requested()) return broken(TransportFault::Stopped, "stopped");
    bool yes = false;
    try {
        yes = guard();
    } catch (...) {  // a guard that cannot say yes says no
        yes = false;
    }
    if (!yes) {
        result.guardRefused = true;
        return broken(TransportFault::Stopped, "not handed over");
    }
    return sendLast(outgoing);
}

SmtpResult SmtpConnection::Impl::perform(const SmtpMail& mail, const std::function<bool()>& guard,
                                         std::stop_token token) {
    begin(std::move(token));
    if (!connect()) return end();
    result.objection = objectionTo(mail);
    if (result.objection != SmtpObjection::None) {
        dialogue.nextMail(needsReset);
        result.fault = TransportFault::Local;
        return end();
    }
    if (announce(mail) && sendBody(mail, guard) && readReplies()) {
        const int code = dialogue.lastReply().code;
        if (code < 200 || code / 100 == 3 || code >= 600) link.close();  // no verdict: what comes next is anybody's
    }
    return end();
}

/// QUIT, and a moment for the server to close in its turn.
void SmtpConnection::Impl::sayGoodbye() {
    if (!link.isOpen()) return;
    begin({});
    limits.reply = std::min<std::chrono::milliseconds>(limits.reply, goodbyeTime);
    std::string_view quit = "QUIT\r\n";
    if (sendAll(quit)) static_cast<void>(await(Direction::In));
    link.close();
}

SmtpConnection::SmtpConnection(const SmtpConfig& config, std::string_view heloName, const SmtpLimits& limits)
    : impl_(std::make_unique<Impl>(config, heloName, limits)) {}

SmtpConnection::~SmtpConnection() = default;

const SmtpCapabilities& SmtpConnection::capabilities() const { return impl_->dialogue.capabilities(); }

SmtpResult SmtpConnection::send(const SmtpMail& mail, const std::function<bool()>& guard, std::stop_token stop) {
    try {
        return impl_->perform(mail, guard, std::move(stop));
    } catch (...) {
        impl_->link.close();  // in the middle of a message, it may be
        throw;
    }
}

SmtpResult SmtpConnection::probe(std::stop_token stop) {
    Impl& impl = *impl_;
    impl.begin(std::move(stop));
    if (!impl.connect()) return impl.end();
    impl.dialogue.nextMail(impl.needsReset);
    if (impl.ask("NOOP\r\n", 1) && impl.dialogue.refused()) impl.result.fault = TransportFault::Lost;
    return impl.end();
}

}  // namespace aicmo
