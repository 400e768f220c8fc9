#include "core/event/details.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/text.h"

namespace aicmo {

namespace {

bool isPlain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7F; }

void appendEscaped(std::string& out, char c) {
    static constexpr char hex[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
    } else if (c == '\n') {
        out += "\\n";
    } else {
        out += "\\u00";
        out += hex[byte >> 4U];
        out += hex[byte & 15U];
    }
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
    out += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isPlain(text[i])) continue;
        out.append(text, from, i - from);
        appendEscaped(out, text[i]);
        from = i + 1;
    }
    out.append(text, from);
    out += '"';
}

void EventDetails::addName(std::string_view name) {
    if (text_.size() > 1) text_ += ',';
    appendJsonString(text_, name);
    text_ += ':';
}

EventDetails& EventDetails::add(std::string_view name, std::string_view text) {
    addName(name);
    appendJsonString(text_, text);
    return *this;
}

EventDetails& EventDetails::add(std::string_view name, std::int64_t number) {
    addName(name);
    char digits[24];
    text_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    return *this;
}

JsonObjectText EventDetails::take() {
    text_ += '}';
    JsonObjectText out;
    out.text_ = std::exchange(text_, "{");
    return out;
}

JsonObjectText::JsonObjectText(const nlohmann::ordered_json& object)
    : text_(object.is_object() ? object.dump() : "{}") {}

Result<JsonObjectText> JsonObjectText::parse(std::string text) {
    const std::string_view body = trim(text);
    if (body.empty() || body.front() != '{' || !nlohmann::json::accept(body)) {
        return fail(ErrorKind::InvalidInput, "details must be a JSON object");
    }
    JsonObjectText out;
    out.text_ = std::move(text);
    return out;
}

}  // namespace aicmo
