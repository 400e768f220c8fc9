#include "tests/support/mail_bytes.h"

#include <array>

#include "core/base/text.h"

namespace aicmo::test {

namespace {

/// End of the header field that starts at `at` (past its last CRLF), continuation lines included.
std::size_t fieldEnd(std::string_view text, std::size_t at) {
    for (std::size_t end = text.find("\r\n", at); end != std::string_view::npos; end = text.find("\r\n", end + 2)) {
        const std::size_t next = end + 2;
        if (next >= text.size() || (text[next] != ' ' && text[next] != '\t')) return next;
    }
    return text.size();
}

bool isField(std::string_view line, std::string_view name) {
    return line.size() > name.size() && line[name.size()] == ':' &&
           toLowerAscii(line.substr(0, name.size())) == toLowerAscii(name);
}

/// First and one-past-last offset of the field; equal when it is not there.
std::pair<std::size_t, std::size_t> findField(std::string_view message, std::string_view name) {
    std::size_t at = 0;
    while (at < message.size() && message.substr(at, 2) != "\r\n") {
        const std::size_t end = fieldEnd(message, at);
        if (isField(message.substr(at, end - at), name)) return {at, end};
        at = end;
    }
    return {at, at};
}

std::string_view withoutBrackets(std::string_view address) {
    if (address.size() >= 2 && address.front() == '<' && address.back() == '>') {
        return address.substr(1, address.size() - 2);
    }
    return address;
}

}  // namespace

std::string withCrlf(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 32);
    char before = '\0';
    for (const char c : text) {
        if (c == '\n' && before != '\r') out += '\r';
        out += c;
        before = c;
    }
    return out;
}

StoredMessage parseStored(std::string_view file) {
    static constexpr std::array<std::string_view, 4> traceFields{"Return-path", "Envelope-to", "Delivery-date",
                                                                 "Received"};
    const std::string message = withCrlf(file);
    StoredMessage stored;
    std::size_t at = 0;
    for (bool trace = true; trace && at < message.size();) {
        const std::size_t end = fieldEnd(message, at);
        const std::string_view line = std::string_view(message).substr(at, end - at);
        trace = false;
        for (const std::string_view name : traceFields) trace = trace || isField(line, name);
        if (trace) at = end;
    }
    stored.trace = message.substr(0, at);
    stored.bytes = message.substr(at);
    stored.envelopeFrom = withoutBrackets(field(stored.trace, "Return-path"));
    const std::string recipients = field(stored.trace, "Envelope-to");
    for (const std::string_view recipient : split(recipients, ',')) {
        if (!trim(recipient).empty()) stored.recipients.emplace_back(trim(recipient));
    }
    return stored;
}

std::string withoutField(std::string_view message, std::string_view name) {
    const auto [first, last] = findField(message, name);
    return std::string(message.substr(0, first)) + std::string(message.substr(last));
}

std::string withoutDate(std::string_view message) { return withoutField(message, "Date"); }

std::string field(std::string_view message, std::string_view name) {
    const auto [first, last] = findField(message, name);
    if (first == last) return {};
    const std::string_view raw = message.substr(first + name.size() + 1, last - first - name.size() - 1);
    std::string value;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\r' && raw[i] != '\n') value += raw[i];
    }
    return std::string(trim(value));
}

}  // namespace aicmo::test
