#include "core/gateway/email_smtp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <unistd.h>

#include "core/base/text.h"
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

bool isAscii(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::uint64_t all = 0;  // no early end: eight bytes at a time, and nearly every message is ASCII to its end
    std::size_t i = 0;
    for (; i + sizeof all <= text.size(); i += sizeof all) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        all |= word;
    }
    for (; i < text.size(); ++i) all |= static_cast<unsigned char>(text[i]);
    return (all & highBits) == 0;
}

bool needsSmtpUtf8(const EmailPayload& email) {
    return email.needsSmtpUtf8 || !isAscii(email.envelopeFrom) || !isAscii(email.envelopeTo);
}

struct Octets {
    bool nul = false;
    std::size_t returns = 0;  ///< carriage returns
};

/// Eight at a time (Warren, Hacker's Delight, section 6-1): a mail of some kilobytes is looked at for each hand-over.
Octets countOctets(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t lows = 0x7F * ones;
    constexpr std::uint64_t highs = 0x80 * ones;
    std::uint64_t zeros = 0;
    Octets out;
    std::size_t i = 0;
    for (; i + sizeof zeros <= text.size(); i += sizeof zeros) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        zeros |= (word - ones) & ~word & highs;
        const std::uint64_t other = word ^ ('\r' * ones);  // zero where there is one
        out.returns += static_cast<std::size_t>(std::popcount(~(((other & lows) + lows) | other | lows)));
    }
    out.nul = zeros != 0;
    for (; i < text.size(); ++i) {
        out.nul = out.nul || text[i] == '\0';
        out.returns += text[i] == '\r' ? 1 : 0;
    }
    return out;
}

std::string lineProblem(std::string_view message) {
    std::size_t ends = 0;  // of lines, each with its carriage return
    const char* const begin = message.data();
    const char* const end = begin + message.size();
    const char* start = begin;
    while (start < end) {
        const auto* lf = static_cast<const char*>(std::memchr(start, '\n', static_cast<std::size_t>(end - start)));
        const char* const stop = lf == nullptr ? end : lf;
        if (lf != nullptr && (lf == start || lf[-1] != '\r')) return "the message holds a line feed alone";
        const char* const textEnd = lf == nullptr ? end : lf - 1;
        if (static_cast<std::size_t>(textEnd - start) > maxLine)
            return "the message holds a line of more than 998 bytes";
        ends += lf == nullptr ? 0 : 1;
        start = stop + 1;
    }
    const Octets octets = countOctets(message);
    if (octets.returns != ends) return "the message holds a carriage return alone";
    if (octets.nul) return "the message holds a NUL";
    return {};
}

/// SMTP carries seven bits (RFC 5321 section 2.4). libcurl never asks for BODY=8BITMIME, so the body has to be encoded;
/// SMTPUTF8 opens the header fields alone (RFC 6531).
std::string eightBitProblem(std::string_view message, bool smtpUtf8) {
    if (isAscii(message)) return {};
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

std::string words(const SmtpResult& result, const SmtpConfig& config) {
    return cleanLoginWords(!result.reply.text.empty() ? result.reply.text : result.problem, config.user,
                           config.password);
}

Outcome byReply(OutcomeKind kind, const SmtpResult& result, const SmtpConfig& config) {
    Outcome out;
    out.kind = kind;
    out.code = result.reply.code;
    out.enhanced = result.reply.enhanced;
    out.text = words(result, config);
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
        case TransportFault::Tls: return plainOutcome(OutcomeKind::ChannelDown, "TLS: " + problem);
        case TransportFault::Login: return plainOutcome(OutcomeKind::ChannelDown, "login refused: " + problem);
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
    return plainOutcome(OutcomeKind::InDoubt, "the message was handed over, but no verdict came back: " +
                                                  cleanLoginWords(result.problem, config.user, config.password));
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
    if (std::string problem = eightBitProblem(email.message, needsSmtpUtf8(email)); !problem.empty()) return problem;
    return lineProblem(email.message);
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
    if (server.maxSize) check.quota = "messages of at most " + std::to_string(*server.maxSize) + " bytes";
    check.message = config.user.empty() ? "The mail server answers; no login is set."
                                        : "The mail server answers and took the login.";
    return check;
}

}  // namespace aicmo
