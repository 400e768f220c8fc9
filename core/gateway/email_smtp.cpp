#include "core/gateway/email_smtp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <unistd.h>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/transport/waiting.h"

namespace aicmo {

namespace {

constexpr std::size_t maxLine = 998;  // RFC 5322 section 2.1.1
constexpr std::size_t maxAddress = 254;

/// Checked here as well as where addresses are read: libcurl passes CR and LF on, and they become SMTP commands.
bool isEnvelopeAddress(std::string_view address) {
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == address.size()) return false;
    if (address.size() > maxAddress || !isUtf8(address) || hasControl(address)) return false;
    return address.find_first_of(" <>\"\\,;:()[]") == std::string_view::npos && address.find('@') == at;
}

constexpr std::uint64_t ones = 0x0101010101010101U;
constexpr std::uint64_t lows = 0x7F * ones;
constexpr std::uint64_t highs = 0x80 * ones;

/// The high bit of each byte that is zero, and of no other (Warren, Hacker's Delight, section 6-1).
constexpr std::uint64_t zeroBytes(std::uint64_t word) { return ~(((word & lows) + lows) | word | lows); }

/// The text in words of eight bytes, its first byte lowest; the last one is filled up with `fill`.
template <class Each>
void eachWord(std::string_view text, char fill, Each each) {
    std::array<char, sizeof(std::uint64_t)> bytes{};
    for (std::size_t i = 0; i < text.size(); i += bytes.size()) {
        const std::size_t length = std::min(bytes.size(), text.size() - i);
        if (length < bytes.size()) bytes.fill(fill);
        std::memcpy(bytes.data(), text.data() + i, length);
        if constexpr (std::endian::native == std::endian::big) std::reverse(bytes.begin(), bytes.end());
        each(std::bit_cast<std::uint64_t>(bytes));
    }
}

struct Octets {
    bool ascii = true;
    bool nul = false;
    bool breakAlone = false;  ///< a carriage return or a line feed without the other
};

/// One look at all of them, eight at a time: a mail of some kilobytes is looked at for each hand-over.
Octets lookAt(std::string_view text) {
    std::uint64_t high = 0;
    std::uint64_t nul = 0;
    std::uint64_t alone = 0;
    std::uint64_t returnBefore = 0;  // the last byte of the word before this one
    eachWord(text, ' ', [&](std::uint64_t word) {
        const std::uint64_t returns = zeroBytes(word ^ ('\r' * ones));
        const std::uint64_t feeds = zeroBytes(word ^ ('\n' * ones));
        alone |= feeds ^ (returns << 8U | returnBefore);
        returnBefore = returns >> 56U;
        high |= word;
        nul |= zeroBytes(word);
    });
    return {(high & highs) == 0, nul != 0, alone != 0 || returnBefore != 0};
}

bool isAscii(std::string_view text) { return lookAt(text).ascii; }

bool needsSmtpUtf8(const EmailPayload& email) {
    return email.needsSmtpUtf8 || !isAscii(email.envelopeFrom) || !isAscii(email.envelopeTo);
}

/// From line to line, over as many at a time as could be one line of the greatest length.
bool hasLongLine(std::string_view message) {
    constexpr std::size_t longest = maxLine + 2;  // with its end
    while (message.size() > maxLine) {
        const std::size_t end = message.substr(0, longest).rfind('\n');
        if (end == std::string_view::npos) return true;
        message.remove_prefix(end + 1);
    }
    return false;
}

bool hasFeedAlone(std::string_view message) {
    for (std::size_t at = message.find('\n'); at != std::string_view::npos; at = message.find('\n', at + 1)) {
        if (at == 0 || message[at - 1] != '\r') return true;
    }
    return false;
}

std::string lineProblem(std::string_view message, const Octets& octets) {
    if (octets.breakAlone) {
        return hasFeedAlone(message) ? "the message holds a line feed alone"
                                     : "the message holds a carriage return alone";
    }
    if (octets.nul) return "the message holds a NUL";
    return hasLongLine(message) ? "the message holds a line of more than 998 bytes" : std::string();
}

/// SMTP carries seven bits (RFC 5321 section 2.4). libcurl never asks for BODY=8BITMIME, so the body has to be encoded;
/// SMTPUTF8 opens the header fields alone (RFC 6531).
std::string eightBitProblem(std::string_view message, const Octets& octets, bool smtpUtf8) {
    if (octets.ascii) return {};
    const std::size_t end = message.find("\r\n\r\n");
    const std::string_view header = message.substr(0, end);
    if (!isAscii(message.substr(header.size()))) return "the message's body holds bytes above 127 that are not encoded";
    if (!smtpUtf8) return "the header fields hold bytes above 127, but no address needs SMTPUTF8";
    return isUtf8(header) ? std::string() : "the header fields are not UTF-8";
}

bool isHostName(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !name.empty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), allowed) &&
           name.front() != '.' && name.front() != '-';
}

std::string heloName(std::string_view envelopeFrom) {
    const std::string_view domain = envelopeFrom.substr(envelopeFrom.rfind('@') + 1);
    if (isHostName(domain)) return std::string(domain);
    std::array<char, 256> host{};
    if (gethostname(host.data(), host.size() - 1) == 0 && isHostName(host.data())) return host.data();
    return "localhost";
}

/// "250 OK id=1abc-…" (Exim), "250 2.0.0 Ok: queued as ABC" (Postfix): the server's name for the message.
std::string queueId(std::string_view reply) {
    for (const std::string_view mark : {"queued as ", "id="}) {
        const std::size_t at = reply.find(mark);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = reply.substr(at + mark.size());
        return std::string(rest.substr(0, rest.find_first_of(" ,;<>()")));
    }
    return {};
}

std::string replyWords(const SmtpResult& result, const SmtpConfig& config) {
    return cleanLoginWords(!result.reply.text.empty() ? result.reply.text : result.problem, config.user,
                           config.password);
}

Outcome byReply(OutcomeKind kind, const SmtpResult& result, const SmtpConfig& config) {
    Outcome out;
    out.kind = kind;
    out.code = result.reply.code;
    out.enhanced = result.reply.enhanced;
    out.text = replyWords(result, config);
    return out;
}

Outcome objected(const SmtpResult& result) {
    switch (result.objection) {
        case SmtpObjection::NoAuth:
            return plainOutcome(OutcomeKind::ChannelDown,
                                "the mail server offers no AUTH on this connection, but a user name is set "
                                "(AICMO_SMTP_USER); nothing was sent");
        case SmtpObjection::NoSmtpUtf8:
            return plainOutcome(OutcomeKind::Refused,
                                "the address needs SMTPUTF8 (RFC 6531), which the mail server does not offer");
        case SmtpObjection::TooLarge:
            return plainOutcome(OutcomeKind::Refused, "the message is larger than the mail server accepts (SIZE)");
        case SmtpObjection::StartTlsRefused:
        case SmtpObjection::None: break;
    }
    return plainOutcome(OutcomeKind::ChannelDown, "the mail server refused STARTTLS; nothing was sent");
}

/// The recipient had not been named yet, or the server is closing down (421): it says the same to everybody.
bool concernsAccount(const SmtpResult& result) { return result.phase <= SmtpPhase::Mail || result.reply.code == 421; }

Outcome deferred(Outcome outcome, const SmtpResult& result) {
    outcome.accountWide = outcome.kind == OutcomeKind::Deferred && concernsAccount(result);
    return outcome;
}

/// The transfer ended before the final dot could leave, with a reply of 4yz or 5yz.
Outcome refusedBeforeDot(const SmtpResult& result, const SmtpConfig& config) {
    const bool transient = result.reply.code / 100 == 4;
    switch (result.phase) {
        case SmtpPhase::Greeting:
        case SmtpPhase::Hello:
        case SmtpPhase::Auth:
            return deferred(byReply(transient ? OutcomeKind::Deferred : OutcomeKind::ChannelDown, result, config),
                            result);
        case SmtpPhase::StartTls: return byReply(OutcomeKind::ChannelDown, result, config);
        default: break;
    }
    // 530, 534, 535, 538: it wants AUTH or TLS first (RFC 4954 section 6), whoever the recipient is; some servers say
    // the same as 550 5.7.0 to MAIL.
    const int code = result.reply.code;
    const bool wantsLogin =
        code == 530 || code == 534 || code == 535 || code == 538 ||
        (result.phase == SmtpPhase::Mail && config.user.empty() && result.reply.enhanced == "5.7.0");
    if (wantsLogin) return byReply(OutcomeKind::ChannelDown, result, config);
    return deferred(byReply(transient ? OutcomeKind::Deferred : OutcomeKind::Refused, result, config), result);
}

Outcome brokenBeforeDot(const SmtpResult& result, const SmtpConfig& config) {
    const std::string problem = cleanLoginWords(result.problem, config.user, config.password);
    switch (result.fault) {
        case TransportFault::Stopped: return plainOutcome(OutcomeKind::Aborted, problem);
        case TransportFault::Tls: return plainOutcome(OutcomeKind::ChannelDown, words("TLS: %1", problem).text());
        case TransportFault::Login:
            return plainOutcome(OutcomeKind::ChannelDown, words("login refused: %1", problem).text());
        case TransportFault::Local: return plainOutcome(OutcomeKind::ChannelDown, problem);
        default: return deferred(plainOutcome(OutcomeKind::Deferred, problem), result);
    }
}

Outcome afterDot(const SmtpResult& result, const SmtpConfig& config) {
    if (result.answered) {
        switch (result.reply.code / 100) {
            case 2: {
                Outcome out = byReply(OutcomeKind::Accepted, result, config);
                out.remoteId = cleanId(queueId(out.text), {&config.password});
                return out;
            }
            case 4: return deferred(byReply(OutcomeKind::Deferred, result, config), result);
            case 5: return byReply(OutcomeKind::Refused, result, config);
            default: break;
        }
    }
    return plainOutcome(OutcomeKind::InDoubt, words("the message was handed over, but no verdict came back: %1",
                                                    cleanLoginWords(result.problem, config.user, config.password))
                                                  .text());
}

}  // namespace

std::string smtpPayloadProblem(const EmailPayload& email) {
    if (!isEnvelopeAddress(email.envelopeFrom)) return "the sender's address cannot stand in an SMTP envelope";
    if (!isEnvelopeAddress(email.envelopeTo)) return "the recipient's address cannot stand in an SMTP envelope";
    const bool bareAddresses = isAscii(email.envelopeFrom) && isAscii(email.envelopeTo);
    if (email.needsSmtpUtf8 && bareAddresses) {
        return "the header fields need SMTPUTF8, but neither envelope address does: this cannot be announced";
    }
    const bool splitsLine =
        email.dateOffset > 0 && email.dateOffset <= email.message.size() && email.message[email.dateOffset - 1] != '\n';
    if (email.dateOffset > email.message.size() || splitsLine)
        return "the place of the Date field is not a line's start";
    const Octets octets = lookAt(email.message);
    std::string problem = eightBitProblem(email.message, octets, needsSmtpUtf8(email));
    return problem.empty() ? lineProblem(email.message, octets) : problem;
}

Outcome classifySmtp(const SmtpResult& result, const SmtpConfig& config) {
    // First of all: once the end was handed over, nothing that happened later takes it back.
    if (result.handedOver) return afterDot(result, config);
    if (result.guardRefused) {
        return plainOutcome(OutcomeKind::Aborted, "not handed over: the item belongs to somebody else");
    }
    if (result.objection != SmtpObjection::None) return objected(result);
    if (result.fault == TransportFault::Stopped) return brokenBeforeDot(result, config);
    if (result.reply.code >= 400 && result.reply.code < 600) return refusedBeforeDot(result, config);
    return brokenBeforeDot(result, config);
}

namespace {

class SmtpSender final : public EmailSender {
  public:
    SmtpSender(SmtpConfig config, SmtpLimits limits, std::shared_ptr<SmtpStanding> standing)
        : config_(std::move(config)), limits_(limits), standing_(std::move(standing)) {
        if (!standing_) standing_ = std::make_shared<SmtpStanding>();
    }

    using EmailSender::send;
    Outcome send(const EmailPayload& email, Instant date, const EmailAttempt& attempt, std::stop_token stop) override {
        if (const std::string problem = smtpPayloadProblem(email); !problem.empty()) {
            return plainOutcome(OutcomeKind::Refused, problem);
        }
        if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
        if (!connection_) {
            connection_ = std::make_unique<SmtpConnection>(config_, heloName(email.envelopeFrom), limits_);
        }
        const std::string dateLine = "Date: " + toRfc5322Date(date) + "\r\n";
        const std::string_view message = email.message;
        SmtpMail mail;
        mail.from = email.envelopeFrom;
        mail.to = email.envelopeTo;
        mail.head = message.substr(0, email.dateOffset);
        mail.date = dateLine;
        mail.tail = message.substr(email.dateOffset);
        mail.needsSmtpUtf8 = needsSmtpUtf8(email);
        const SmtpQuestions questions{attempt.guard, attempt.meanwhile,
                                      [&] { return envelopeOfNext(attempt, dateLine.size()); }, attempt.giveUpNext};
        SmtpResult result = connection_->send(mail, questions, stop);
        if (wentStale(result)) result = connection_->send(mail, questions, stop);
        return byStanding(classifySmtp(result, config_), result, stop);
    }

  private:
    /// What may be said of the next mail; the rest of it is looked at when its turn comes.
    static std::optional<SmtpEnvelope> envelopeOfNext(const EmailAttempt& attempt, std::size_t dateSize) {
        const EmailPayload* email = attempt.next ? attempt.next() : nullptr;
        if (email == nullptr || !isEnvelopeAddress(email->envelopeFrom) || !isEnvelopeAddress(email->envelopeTo))
            return std::nullopt;
        return SmtpEnvelope{email->envelopeFrom, email->envelopeTo, needsSmtpUtf8(*email),
                            email->message.size() + dateSize};
    }

    /// See SmtpStanding. The pause keeps a connection that is always refused from running through the whole queue.
    Outcome byStanding(Outcome out, const SmtpResult& result, const std::stop_token& stop) {
        if (out.kind != OutcomeKind::ChannelDown || !isRefusal(result)) {
            if (result.phase >= SmtpPhase::Rcpt) standing_->letIn();
            return out;
        }
        const std::uint64_t times = standing_->times();
        const bool forGood = times == timesAtRefusal_;
        timesAtRefusal_ = times;
        if (forGood) return out;
        out.kind = OutcomeKind::Deferred;
        out.accountWide = true;
        waitFor(limits_.refusedPause, stop);
        return out;
    }

    /// The server's own word, at the door or to MAIL; not an objection of ours, nor anything about TLS.
    static bool isRefusal(const SmtpResult& result) {
        return result.objection == SmtpObjection::None && result.reply.code >= 500 &&
               result.phase != SmtpPhase::StartTls;
    }

    /// An idle connection that the server has closed, one that has carried its share (421 to MAIL), or one that takes
    /// no RSET: nothing was asked of the guard, and a new connection is the remedy.
    static bool wentStale(const SmtpResult& result) {
        if (!result.reused || result.handedOver || result.guardRefused || result.phase > SmtpPhase::Mail) return false;
        const bool lost = result.fault == TransportFault::Lost && result.reply.code < 400;
        return lost || result.phase == SmtpPhase::Reset || result.reply.code == 421;
    }

    SmtpConfig config_;
    SmtpLimits limits_;
    std::shared_ptr<SmtpStanding> standing_;
    std::uint64_t timesAtRefusal_ = 0;  ///< nobody let in yet: the first refusal is for good
    std::unique_ptr<SmtpConnection> connection_;
};

}  // namespace

std::unique_ptr<EmailSender> makeSmtpSender(SmtpConfig config, SmtpLimits limits,
                                            std::shared_ptr<SmtpStanding> standing) {
    return std::make_unique<SmtpSender>(std::move(config), limits, std::move(standing));
}

GatewayCheck checkSmtp(const SmtpConfig& config, const SmtpLimits& limits) {
    GatewayCheck check;
    check.channel = Channel::Email;
    check.configured = true;
    SmtpConnection connection(config, heloName(config.user), limits);
    const SmtpResult result = connection.probe({});
    check.account = config.user.empty() ? config.url : config.user + " at " + config.url;
    if (result.fault != TransportFault::None) {
        check.message = classifySmtp(result, config).text;
        return check;
    }
    check.ok = true;
    const SmtpCapabilities& server = connection.capabilities();
    check.scopes = server.summary;
    if (server.maxSize) check.quota = words("messages of at most %Ln bytes", *server.maxSize).text();
    check.message = config.user.empty() ? "The mail server answers; no login is set."
                                        : "The mail server answers and took the login.";
    return check;
}

}  // namespace aicmo
