#include "core/gateway/transport/smtp_connection.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>

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
constexpr std::size_t tlsRecord = 16UL * 1024;  // RFC 8446 section 5.1
constexpr int announcingCommands = 3;

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

std::string mailCommand(std::string_view from, bool smtpUtf8) {
    return "MAIL FROM:<" + std::string(from) + (smtpUtf8 ? "> SMTPUTF8\r\n" : ">\r\n");
}

std::string rcptCommand(std::string_view to) { return "RCPT TO:<" + std::string(to) + ">\r\n"; }

constexpr std::string_view dataCommand = "DATA\r\n";

/// By a clock that goes on while the machine sleeps: behind it the way to the server may be gone without a word.
std::chrono::nanoseconds sinceBoot() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
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
    /// MAIL, RCPT and DATA were said for it, and their replies are for the next call of send().
    struct Announcement {
        SmtpEnvelope envelope;
        std::chrono::nanoseconds at;
    };
    std::optional<Announcement> announced;
    std::string early;         // what has come of these replies
    bool isSlow = false;       // with its answer to the last dot
    bool ignoresNext = false;  // never said a word to an announcement

    // What is going on.
    std::stop_token stop;
    SmtpResult result;
    const SmtpQuestions* questions = nullptr;
    bool dropAfterAnswer = false;
    SteadyClock::time_point lastSign, endedAt, stopSeen;
    int lateLooks = 0;
    std::string_view rest;  // of a message that is leaving: what the system has not taken

    /// What has come of the guard's answer. While it is open, all of this belongs to the thread that answers.
    enum class Decision { Open, No, Yes, Left, OutOfStep };
    std::atomic<Decision> decision = Decision::No;

    void begin(std::stop_token token);
    SmtpResult end();
    bool connect(const SmtpMail* mail);
    [[nodiscard]] bool isAnnounced(const SmtpMail& mail) const;
    SmtpResult perform(const SmtpMail& mail);
    [[nodiscard]] SmtpObjection objectionTo(std::size_t size, bool needsSmtpUtf8) const;
    bool announce(const SmtpMail& mail);
    bool askAbout(const SmtpMail& mail);
    std::size_t announceNext();
    void giveUpNextIfLate(SteadyClock::time_point now);
    bool sendBody(const SmtpMail& mail);
    bool sendLong(std::size_t behindDot);
    bool askGuard();
    void answered(bool yes) noexcept;
    bool awaitDecision(bool leavesAtOnce);
    bool ask(std::string_view commands, int count);
    bool sendAll(std::string_view& bytes);
    void taken(std::size_t bytes);
    void beginLast();
    bool sendLast(std::size_t behindDot);
    bool readReplies(bool readable = false);
    bool hear(std::string_view bytes);
    bool take(std::string_view bytes);
    bool mayGoOn();
    bool await(Direction direction);
    [[nodiscard]] bool overdue(SteadyClock::time_point now) const;
    void drop();
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
    dropAfterAnswer = false;
}

SmtpResult SmtpConnection::Impl::end() {
    stop = {};
    questions = nullptr;
    result.phase = dialogue.phase();
    result.reply = dialogue.lastReply();
    result.answered = dialogue.answered();
    return std::move(result);
}

/// At once and without a word: a server that waits for a message would take one for its first line.
void SmtpConnection::Impl::drop() {
    link.close();
    announced.reset();
    early.clear();
}

/// False, always: the connection carries nothing more.
bool SmtpConnection::Impl::broken(TransportFault fault, std::string problem) {
    result.fault = fault;
    result.problem = std::move(problem);
    drop();
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

/// The server has been told of just this mail, and not too long ago.
bool SmtpConnection::Impl::isAnnounced(const SmtpMail& mail) const {
    if (!announced || sinceBoot() - announced->at > limits.announcement) return false;
    const SmtpEnvelope& said = announced->envelope;
    return said.from == mail.from && said.to == mail.to && said.needsSmtpUtf8 == mail.needsSmtpUtf8;
}

/// For nullptr: to say something else than a mail.
bool SmtpConnection::Impl::connect(const SmtpMail* mail) {
    if (announced && (mail == nullptr || !isAnnounced(*mail))) drop();
    // What has come behind an announcement are the replies to it.
    if (link.isOpen() && (announced || !outOfStep())) return true;
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

SmtpObjection SmtpConnection::Impl::objectionTo(std::size_t size, bool needsSmtpUtf8) const {
    const SmtpCapabilities& server = dialogue.capabilities();
    if (needsSmtpUtf8 && !server.smtpUtf8) return SmtpObjection::NoSmtpUtf8;
    if (server.maxSize && size > *server.maxSize) return SmtpObjection::TooLarge;
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
    giveUpNextIfLate(now);
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

/// A sign of life, but one that counts for no longer than so many bytes may take: by dribs and drabs a server could
/// keep a connection for ever.
void SmtpConnection::Impl::taken(std::size_t bytes) {
    const std::chrono::duration<double> worth(static_cast<double>(bytes) / static_cast<double>(limits.slowest));
    lastSign = std::min(SteadyClock::now(), lastSign + std::chrono::duration_cast<SteadyClock::duration>(worth));
}

/// Once the system has taken all of it; what it has taken is removed from `bytes`.
bool SmtpConnection::Impl::sendAll(std::string_view& bytes) {
    while (!bytes.empty()) {
        const std::size_t before = bytes.size();
        switch (link.send(bytes)) {
            case Step::Done: taken(before - bytes.size()); break;
            case Step::NotYet:
                if (!await(Direction::Out)) return false;
                break;
            case Step::Broken: return broken(TransportFault::Lost, link.problem());
        }
    }
    return true;
}

/// From here on the dot may leave: what is left fits a TLS record, or nothing comes behind the dot.
void SmtpConnection::Impl::beginLast() {
    result.handedOver = true;
    endedAt = lastSign = SteadyClock::now();
    dialogue.bodyEnded();
}

/// The rest of the message, its final dot included, and `behindDot` bytes that announce the next. Where the connection
/// breaks before the system has taken the dot, it has not left, over TLS neither: the record that holds it is not
/// whole.
bool SmtpConnection::Impl::sendLast(std::size_t behindDot) {
    while (!rest.empty()) {
        const Step step = link.send(rest);
        if (step == Step::Done) {
            lastSign = SteadyClock::now();
            continue;
        }
        if (step == Step::NotYet && await(Direction::Out)) continue;
        if (step == Step::Broken && rest.size() <= behindDot) {
            // The dot is with the server, and its answer may have come before it closed.
            announced.reset();
            dropAfterAnswer = true;
            return true;
        }
        if (step == Step::Broken) broken(TransportFault::Lost, link.problem());
        result.handedOver = rest.size() < endOfMessage.size() + behindDot;
        return false;
    }
    return true;
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
        if (dialogue.outstanding() == 0 && announced) {
            early = bytes;
            break;
        }
        if (dialogue.outstanding() == 0) {
            // More than was asked for: see outOfStep(). A blank line behind a reply is no word.
            line = bytes.substr(std::min(bytes.size(), bytes.find_first_not_of("\r\n")));
            break;
        }
    }
    return ended;
}

/// False when what came ends the connection, or nothing of it was a reply and the time is over.
bool SmtpConnection::Impl::hear(std::string_view bytes) {
    if (!take(bytes)) return mayGoOn();
    lastSign = SteadyClock::now();
    if (dialogue.lastReply().code == 421) return broken(TransportFault::Lost, "the mail server closes down");
    return true;
}

/// Until every command that was sent has its reply, or one of them says that no more will come.
bool SmtpConnection::Impl::readReplies(bool readable) {
    bool empty = !readable;  // nothing can have come before the command
    while (dialogue.outstanding() > 0) {
        if (empty && !await(Direction::In)) return false;
        std::size_t count = 0;
        const Step step = link.receive(incoming, count);
        empty = step == Step::NotYet;
        if (step == Step::Broken) return broken(TransportFault::Lost, link.problem());
        if (step == Step::Done && !hear({incoming.data(), count})) return false;
    }
    return true;
}

bool SmtpConnection::Impl::ask(std::string_view commands, int count) {
    if (!line.empty()) return outOfTurn();
    dialogue.asked(count);
    return sendAll(commands) && readReplies();
}

bool SmtpConnection::Impl::askAbout(const SmtpMail& mail) {
    if (announced) {
        announced.reset();
        dialogue.asked(announcingCommands);
        // TLS may have read the replies together with the one before.
        const bool heard = (early.empty() || hear(std::exchange(early, {}))) && readReplies(true);
        ignoresNext = ignoresNext || (!heard && dialogue.outstanding() == announcingCommands);
        return heard;
    }
    const std::array<std::string, 4> commands{needsReset ? "RSET\r\n" : "", mailCommand(mail.from, mail.needsSmtpUtf8),
                                              rcptCommand(mail.to), std::string(dataCommand)};
    if (dialogue.capabilities().pipelining) {
        return ask(commands[0] + commands[1] + commands[2] + commands[3], announcingCommands + (needsReset ? 1 : 0));
    }
    bool going = true;
    for (const std::string& command : commands) {
        if (going && !dialogue.refused() && !command.empty()) going = ask(command, 1);
    }
    return going;
}

/// Everything up to the server's "go ahead" (354).
bool SmtpConnection::Impl::announce(const SmtpMail& mail) {
    dialogue.nextMail(needsReset);
    if (!askAbout(mail)) return false;
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

/// Adds what the server is to be told of the next mail to what is about to leave; how many bytes that is.
std::size_t SmtpConnection::Impl::announceNext() {
    // A server that keeps each mail waiting would cost a connection each: what is announced is given back meanwhile.
    if (!questions->next || !dialogue.capabilities().pipelining || isSlow || ignoresNext) return 0;
    std::optional<SmtpEnvelope> envelope = questions->next();
    if (!envelope || objectionTo(envelope->size, envelope->needsSmtpUtf8) != SmtpObjection::None) return 0;
    const std::size_t before = outgoing.size();
    outgoing.append(mailCommand(envelope->from, envelope->needsSmtpUtf8));
    outgoing.append(rcptCommand(envelope->to)).append(dataCommand);
    announced = Announcement{std::move(*envelope), sinceBoot()};
    return outgoing.size() - before;
}

/// Nobody waits for a server that takes its time with somebody else's message.
void SmtpConnection::Impl::giveUpNextIfLate(SteadyClock::time_point now) {
    if (!announced || now - (result.handedOver ? endedAt : lastSign) <= limits.lateReply) return;
    isSlow = true;
    announced.reset();
    dropAfterAnswer = true;
    if (questions->giveUpNext) questions->giveUpNext();
}

/// At the message's end the guard decides. Without it the connection is dropped in the middle of the message, which no
/// server accepts.
bool SmtpConnection::Impl::sendBody(const SmtpMail& mail) {
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
    const std::size_t behindDot = announceNext();
    rest = outgoing;
    const bool readable = askGuard();
    switch (decision.load()) {
        case Decision::Left: return sendLast(behindDot) && readReplies(readable);
        case Decision::OutOfStep: return outOfTurn();
        case Decision::Yes: return sendLong(behindDot);
        case Decision::Open:
        case Decision::No: break;
    }
    result.guardRefused = true;
    return broken(TransportFault::Stopped, "not handed over");
}

bool SmtpConnection::Impl::sendLong(std::size_t behindDot) {
    if (outOfStep()) return outOfTurn();
    lastSign = SteadyClock::now();  // the guard may have taken its time
    if (behindDot > 0) {
        // The dot must not leave in a record before that of the last byte.
        std::string_view before = rest.substr(0, rest.size() - tlsRecord);
        rest.remove_prefix(before.size());
        if (!sendAll(before)) return false;
    }
    beginLast();
    return sendLast(behindDot) && readReplies();
}

/// Returns with the guard's decision; true when something has come from the server meanwhile.
bool SmtpConnection::Impl::askGuard() {
    struct Answer {
        std::atomic<Decision>& decision;
        ~Answer() { decision.wait(Decision::Open); }  // however this ends: until then all of it is the other thread's
    };
    const bool leavesAtOnce = rest.size() <= tlsRecord;
    decision = Decision::Open;
    const Answer answer{decision};
    try {
        questions->guard([this](bool yes) { answered(yes); });
    } catch (...) {  // a guard that cannot say yes says no
        Decision open = Decision::Open;
        decision.compare_exchange_strong(open, Decision::No);
    }
    if (questions->meanwhile) questions->meanwhile();
    return awaitDecision(leavesAtOnce);
}

/// In the guard's thread, while ours waits: what is short leaves at once. Over TLS it is one record.
void SmtpConnection::Impl::answered(bool yes) noexcept {
    Decision what = yes ? Decision::Yes : Decision::No;
    try {
        if (yes && rest.size() <= tlsRecord) what = outOfStep() ? Decision::OutOfStep : Decision::Left;
        if (what == Decision::Left) {
            beginLast();
            static_cast<void>(link.send(rest));
        }
    } catch (...) {  // the words for a broken connection found no memory: after a Left our thread meets it again
        if (what == Decision::Yes) what = Decision::OutOfStep;
    }
    decision = what;
    decision.notify_one();
}

/// What is short has left by the time the server answers: to wait for that is to be woken once.
bool SmtpConnection::Impl::awaitDecision(bool leavesAtOnce) {
    bool readable = false;
    while (leavesAtOnce && !readable && decision == Decision::Open) readable = link.wait(Direction::In, lookInterval);
    decision.wait(Decision::Open);
    return readable;
}

SmtpResult SmtpConnection::Impl::perform(const SmtpMail& mail) {
    if (!connect(&mail)) return end();
    result.objection = objectionTo(mail.size(), mail.needsSmtpUtf8);
    if (result.objection != SmtpObjection::None) {
        if (announced) drop();
        dialogue.nextMail(needsReset);
        result.fault = TransportFault::Local;
        return end();
    }
    if (announce(mail) && sendBody(mail)) {
        isSlow = SteadyClock::now() - endedAt > limits.lateReply / 2;
        const int code = dialogue.lastReply().code;
        const bool noVerdict = code < 200 || code / 100 == 3 || code >= 600;  // what comes next is anybody's
        if (noVerdict || dropAfterAnswer) drop();
    }
    return end();
}

/// QUIT, and a moment for the server to close in its turn.
void SmtpConnection::Impl::sayGoodbye() {
    if (!link.isOpen()) return;
    if (announced) return drop();
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

SmtpResult SmtpConnection::send(const SmtpMail& mail, const SmtpQuestions& questions, std::stop_token stop) {
    try {
        impl_->begin(std::move(stop));
        impl_->questions = &questions;
        return impl_->perform(mail);
    } catch (...) {
        impl_->drop();  // in the middle of a message, it may be
        throw;
    }
}

SmtpResult SmtpConnection::probe(std::stop_token stop) {
    Impl& impl = *impl_;
    impl.begin(std::move(stop));
    if (!impl.connect(nullptr)) return impl.end();
    impl.dialogue.nextMail(impl.needsReset);
    if (impl.ask("NOOP\r\n", 1) && impl.dialogue.refused()) impl.result.fault = TransportFault::Lost;
    return impl.end();
}

}  // namespace aicmo
