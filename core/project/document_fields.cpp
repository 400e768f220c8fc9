#include "core/project/document_fields.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/project_document.h"

namespace aicmo {

namespace {

std::string typeName(const Json& value) {
    if (value.is_string()) return phrase("a text");
    if (value.is_number()) return phrase("a number");
    if (value.is_boolean()) return phrase("true or false");
    if (value.is_null()) return "null";
    return value.is_array() ? phrase("a list") : phrase("an object");
}

bool isColor(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Controls that no prose needs: all but tab, line feed and carriage return.
bool hasBadControl(std::string_view text) {
    for (const std::string_view line : split(text, '\n')) {
        const std::string_view body = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
        if (hasControl(body, true)) return true;
    }
    return false;
}

std::string escapeStep(std::string_view name) {
    std::string out;
    for (const char c : name) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

std::optional<std::string> scalarText(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return value.dump();
    return std::nullopt;
}

ObjectReader::ObjectReader(const Json& object, std::string pointer, std::vector<FieldError>& errors,
                           std::vector<std::string>& unknown)
    : object_(object), pointer_(std::move(pointer)), errors_(errors), unknown_(unknown) {}

ObjectReader::~ObjectReader() {
    for (const auto& member : object_.items()) {
        const bool known = std::find(known_.begin(), known_.end(), member.key()) != known_.end();
        if (!known) unknown_.push_back(pointer(member.key()));
    }
}

std::string ObjectReader::pointer(std::string_view name) const { return pointer_ + '/' + escapeStep(name); }

void ObjectReader::error(std::string_view name, std::string message) {
    errors_.push_back({pointer(name), std::move(message)});
}

const Json* ObjectReader::find(std::string_view name) {
    known_.emplace_back(name);
    const auto found = object_.find(std::string(name));
    return found == object_.end() ? nullptr : &*found;
}

bool ObjectReader::has(std::string_view name) const { return object_.contains(std::string(name)); }

bool ObjectReader::checkText(std::string_view name, const std::string& value, TextRule rule) {
    const bool line = rule != TextRule::Prose;
    if (line && hasControl(value)) {
        error(name, "a line break or control character is not allowed here");
        return false;
    }
    if (!line && hasBadControl(value)) {
        error(name, "a control character is not allowed here");
        return false;
    }
    if (rule == TextRule::Path && !value.empty() && !isSafeProjectPath(value)) {
        error(name, words("\"%1\" is not a path inside the project", value).text());
        return false;
    }
    if (rule == TextRule::Color && !value.empty() && !isColor(value)) {
        error(name, words("\"%1\" is not a colour of the form #RRGGBB", value).text());
        return false;
    }
    return true;
}

void ObjectReader::text(std::string_view name, std::string& out, TextRule rule, bool required) {
    const Json* value = find(name);
    if (value == nullptr || value->is_null()) {
        if (required) error(name, "is missing");
        return;
    }
    if (!value->is_string()) return error(name, words("must be a text, not %1", typeName(*value)).text());
    auto text = value->get<std::string>();
    if (required && text.empty()) return error(name, "must not be empty");
    if (checkText(name, text, rule) && !(text.empty() && rule == TextRule::Color)) out = std::move(text);
}

void ObjectReader::texts(std::string_view name, std::vector<std::string>& out, TextRule rule) {
    const Json* list = array(name);
    if (list == nullptr) return;
    std::size_t index = 0;
    for (const Json& value : *list) {
        const std::string step = std::string(name) + '/' + std::to_string(index++);
        if (!value.is_string()) {
            errors_.push_back({pointer_ + '/' + step, words("must be a text, not %1", typeName(value)).text()});
            continue;
        }
        auto text = value.get<std::string>();
        const std::size_t before = errors_.size();
        if (checkText(name, text, rule)) {
            out.push_back(std::move(text));
        } else if (errors_.size() > before) {
            errors_.back().pointer = pointer_ + '/' + step;
        }
    }
}

void ObjectReader::number(std::string_view name, std::optional<double>& out) {
    const Json* value = find(name);
    if (value == nullptr || value->is_null()) return;
    if (!value->is_number()) return error(name, words("must be a number, not %1", typeName(*value)).text());
    out = value->get<double>();
}

void ObjectReader::members(std::string_view name, std::vector<std::pair<std::string, std::string>>& out) {
    const Json* value = object(name);
    if (value == nullptr) return;
    for (const auto& member : value->items()) {
        std::optional<std::string> text = scalarText(member.value());
        if (!text) {
            errors_.push_back({pointer(name) + '/' + escapeStep(member.key()), "must be a text or a number"});
            continue;
        }
        out.emplace_back(member.key(), std::move(*text));
    }
}

void ObjectReader::contacts(std::string_view name, std::vector<ContactFields>& out) {
    const Json* list = array(name);
    if (list == nullptr) return;
    std::size_t index = 0;
    for (const Json& value : *list) {
        const std::string at = pointer(name) + '/' + std::to_string(index++);
        if (!value.is_object()) {
            errors_.push_back({at, words("must be an object, not %1", typeName(value)).text()});
            continue;
        }
        ContactFields contact;
        for (const auto& member : value.items()) {
            std::optional<std::string> text = scalarText(member.value());
            if (!text) {
                if (!member.value().is_null()) {
                    errors_.push_back({at + '/' + escapeStep(member.key()), "must be a text or a number"});
                }
                continue;
            }
            if (hasBadControl(*text)) {
                errors_.push_back({at + '/' + escapeStep(member.key()), "a control character is not allowed here"});
                continue;
            }
            if (toLowerAscii(member.key()) == "email" && hasControl(*text)) {
                errors_.push_back(
                    {at + '/' + escapeStep(member.key()), "a line break or control character in the address"});
                continue;
            }
            contact.emplace_back(member.key(), std::move(*text));
        }
        out.push_back(std::move(contact));
    }
}

const Json* ObjectReader::object(std::string_view name, bool required) {
    const Json* value = find(name);
    if (value == nullptr || value->is_null()) {
        if (required) error(name, "is missing");
        return nullptr;
    }
    if (value->is_object()) return value;
    error(name, words("must be an object, not %1", typeName(*value)).text());
    return nullptr;
}

const Json* ObjectReader::array(std::string_view name) {
    const Json* value = find(name);
    if (value == nullptr || value->is_null()) return nullptr;
    if (value->is_array()) return value;
    error(name, words("must be a list, not %1", typeName(*value)).text());
    return nullptr;
}

}  // namespace aicmo
