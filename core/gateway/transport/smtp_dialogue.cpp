#include "core/gateway/transport/smtp_dialogue.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::size_t maxReplyText = 4000;
constexpr std::size_t maxSummary = 2000;

bool digit(char c) { return c >= '0' && c <= '9'; }

/// "5.1.1" at the start of a reply's text.
std::string enhancedStatus(std::string_view text, int code) {
    const std::string_view word = text.substr(0, text.find(' '));
    const auto parts = split(word, '.');
    if (parts.size() != 3) return {};
    for (const std::string_view part : parts) {
        if (part.empty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), digit)) return {};
    }
    return parts[0].size() == 1 && parts[0][0] - '0' == code / 100 ? std::string(word) : std::string();
}

std::string upper(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

}  // namespace

void SmtpDialogue::opened() {
    phase_ = SmtpPhase::Greeting;
    secure_ = implicitTls_;
    negotiated_ = answered_ = inReply_ = refused_ = waitsForMessage_ = false;
    outstanding_ = 0;
    reply_ = {};
    capabilities_ = {};
}

void SmtpDialogue::nextMail(bool reset) {
    phase_ = reset ? SmtpPhase::Reset : SmtpPhase::Mail;
    answered_ = inReply_ = refused_ = waitsForMessage_ = false;
    outstanding_ = 0;
    reply_ = {};
}

void SmtpDialogue::bodyEnded() {
    phase_ = SmtpPhase::Final;
    inReply_ = false;
    outstanding_ = 1;
}

bool SmtpDialogue::line(std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, digit)) return false;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (code == 221) return false;  // the answer to libcurl's QUIT, which must not cover up why it left
    const char separator = line.size() > 3 ? line[3] : ' ';
    const std::string_view text = line.size() > 4 ? line.substr(4) : std::string_view();
    if (separator != ' ' && separator != '-') return false;

    const bool first = !inReply_;
    if (first) {
        pending_ = {code, enhancedStatus(text, code), {}};
        inReply_ = true;
        if (phase_ == SmtpPhase::Hello) capabilities_ = {};
    }
    if (phase_ == SmtpPhase::Hello && !first) readCapability(text);
    if (pending_.text.size() < maxReplyText && !text.empty()) {
        if (!pending_.text.empty()) pending_.text += ' ';
        pending_.text += beginningOf(text, maxReplyText);
    }
    if (separator == '-') return false;
    inReply_ = false;
    pending_.code = code;
    if (outstanding_ > 0) --outstanding_;
    if (refused_) {
        waitsForMessage_ = waitsForMessage_ || code / 100 == 3;
        return true;
    }
    reply_ = std::move(pending_);
    endReply();
    return true;
}

void SmtpDialogue::readCapability(std::string_view text) {
    const std::string line = upper(trim(text));
    const std::string keyword = line.substr(0, line.find_first_of(" ="));
    if (keyword == "STARTTLS") capabilities_.startTls = true;
    if (keyword == "AUTH") capabilities_.auth = true;
    if (keyword == "SMTPUTF8") capabilities_.smtpUtf8 = true;
    if (keyword == "PIPELINING") capabilities_.pipelining = true;
    if (keyword == "SIZE" && line.size() > 5) {
        std::size_t size = 0;
        const auto parsed = std::from_chars(line.data() + 5, line.data() + line.size(), size);
        if (parsed.ec == std::errc() && size > 0) capabilities_.maxSize = size;
    }
    if (capabilities_.summary.size() + line.size() > maxSummary) return;
    if (!capabilities_.summary.empty()) capabilities_.summary += ", ";
    capabilities_.summary += line;
}

void SmtpDialogue::afterHello() {
    const bool upgrade =
        !secure_ && (startTls_ == StartTls::Always || (startTls_ == StartTls::IfOffered && capabilities_.startTls));
    if (upgrade) {
        phase_ = SmtpPhase::StartTls;
        return;
    }
    negotiated_ = true;
    phase_ = withAuth_ ? SmtpPhase::Auth : SmtpPhase::Mail;
}

void SmtpDialogue::endReply() {
    const int kind = reply_.code / 100;
    const auto go = [this](bool taken, SmtpPhase next) {
        if (taken) {
            phase_ = next;
        } else {
            refused_ = true;
        }
    };
    switch (phase_) {
        case SmtpPhase::Greeting:
            if (kind == 2) phase_ = SmtpPhase::Hello;
            break;
        case SmtpPhase::Hello:
            if (kind == 2) afterHello();
            break;
        case SmtpPhase::StartTls:
            if (kind == 2) {
                secure_ = true;
                phase_ = SmtpPhase::Hello;
            }
            break;
        case SmtpPhase::Auth:
            if (kind == 2) phase_ = SmtpPhase::Mail;
            break;
        case SmtpPhase::Reset: return go(kind == 2, SmtpPhase::Mail);
        case SmtpPhase::Mail: return go(kind == 2, SmtpPhase::Rcpt);
        case SmtpPhase::Rcpt: return go(kind == 2, SmtpPhase::Data);
        case SmtpPhase::Data: return go(kind == 3, SmtpPhase::Body);
        case SmtpPhase::Body: break;
        case SmtpPhase::Final: answered_ = true; break;
    }
}

}  // namespace aicmo
