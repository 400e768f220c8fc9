#include "core/liquid/value.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace aicmo::liquid {

Value::Value(Object object) : data_(std::make_shared<const Object>(std::move(object))) {}

Value Value::object(std::initializer_list<std::pair<std::string_view, Value>> members) {
    Object object;
    for (const auto& [name, value] : members) object.set(name, value);
    return Value(std::move(object));
}

Value::Kind Value::kind() const {
    static constexpr Kind kinds[] = {Kind::Nil,  Kind::Bool,  Kind::Integer, Kind::Float, Kind::Text,
                                     Kind::Text, Kind::Array, Kind::Object,  Kind::Range};
    return kinds[data_.index()];
}

bool Value::isTruthy() const {
    const bool* flag = std::get_if<bool>(&data_);
    return flag != nullptr ? *flag : !isNil();
}

std::string_view Value::asText() const {
    const auto* view = std::get_if<std::string_view>(&data_);
    return view != nullptr ? *view : std::string_view(*std::get<std::shared_ptr<const std::string>>(data_));
}

std::size_t Object::orderedPlace(std::string_view name) const {
    const auto found =
        std::lower_bound(byName_.begin(), byName_.end(), name,
                         [this](std::uint32_t at, std::string_view wanted) { return members_[at].first < wanted; });
    return static_cast<std::size_t>(found - byName_.begin());
}

void Object::set(std::string_view name, Value value) {
    const std::size_t place = orderedPlace(name);
    if (place < byName_.size() && members_[byName_[place]].first == name) {
        members_[byName_[place]].second = std::move(value);
        return;
    }
    byName_.insert(byName_.begin() + static_cast<std::ptrdiff_t>(place), static_cast<std::uint32_t>(members_.size()));
    members_.emplace_back(std::string(name), std::move(value));
}

const Value* Object::find(std::string_view name) const {
    const std::size_t place = orderedPlace(name);
    if (place >= byName_.size() || members_[byName_[place]].first != name) return nullptr;
    return &members_[byName_[place]].second;
}

namespace {

bool equalObjects(const Object& left, const Object& right) {
    if (left.size() != right.size()) return false;
    return std::all_of(left.members().begin(), left.members().end(), [&right](const Object::Member& member) {
        const Value* other = right.find(member.first);
        return other != nullptr && equal(member.second, *other);
    });
}

bool equalNumbers(const Value& left, const Value& right) {
    if (left.isInteger() && right.isInteger()) return left.asInteger() == right.asInteger();
    const double a = left.isInteger() ? static_cast<double>(left.asInteger()) : left.asFloat();
    const double b = right.isInteger() ? static_cast<double>(right.asInteger()) : right.asFloat();
    return a == b;
}

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\t': out += "\\t"; break;
            case '\r': out += "\\r"; break;
            default: out += c;
        }
    }
    out += '"';
}

void appendNotation(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Value::Kind::Nil: out += "nil"; return;
        case Value::Kind::Text: appendQuoted(out, value.asText()); return;
        case Value::Kind::Array: {
            out += '[';
            const char* separator = "";
            for (const Value& item : value.asArray()) {
                out += std::exchange(separator, ", ");
                appendNotation(out, item);
            }
            out += ']';
            return;
        }
        case Value::Kind::Object: {
            out += '{';
            const char* separator = "";
            for (const auto& [name, member] : value.asObject().members()) {
                out += std::exchange(separator, ", ");
                appendQuoted(out, name);
                out += "=>";
                appendNotation(out, member);
            }
            out += '}';
            return;
        }
        default: appendText(out, value);
    }
}

void appendInteger(std::string& out, std::int64_t value) {
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

}  // namespace

bool equal(const Value& left, const Value& right) {
    if (left.isNumber() && right.isNumber()) return equalNumbers(left, right);
    if (left.kind() != right.kind()) return false;
    switch (left.kind()) {
        case Value::Kind::Bool: return left.asBool() == right.asBool();
        case Value::Kind::Text: return left.asText() == right.asText();
        case Value::Kind::Array:
            return std::equal(left.asArray().begin(), left.asArray().end(), right.asArray().begin(),
                              right.asArray().end(), equal);
        case Value::Kind::Object: return equalObjects(left.asObject(), right.asObject());
        case Value::Kind::Range: return left.asRange() == right.asRange();
        default: return true;
    }
}

std::string floatText(double value) {
    if (std::isnan(value)) return "NaN";
    if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    char buffer[400];
    const auto form = plain ? std::chars_format::fixed : std::chars_format::scientific;
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, value, form).ptr);
    const std::size_t exponent = text.find('e');
    if (text.find('.') == std::string::npos) text.insert(std::min(exponent, text.size()), ".0");
    return text;
}

void appendText(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Value::Kind::Nil: return;
        case Value::Kind::Bool: out += value.asBool() ? "true" : "false"; return;
        case Value::Kind::Integer: appendInteger(out, value.asInteger()); return;
        case Value::Kind::Float: out += floatText(value.asFloat()); return;
        case Value::Kind::Text: out += value.asText(); return;
        case Value::Kind::Array:
            for (const Value& item : value.asArray()) appendText(out, item);
            return;
        case Value::Kind::Object: appendNotation(out, value); return;
        case Value::Kind::Range:
            appendInteger(out, value.asRange().first);
            out += "..";
            appendInteger(out, value.asRange().last);
            return;
    }
}

std::string toText(const Value& value) {
    std::string text;
    if (value.kind() == Value::Kind::Array) {
        appendNotation(text, value);
    } else {
        appendText(text, value);
    }
    return text;
}

std::string_view textView(const Value& value, std::string& scratch) {
    if (value.isText()) return value.asText();
    scratch = toText(value);
    return scratch;
}

}  // namespace aicmo::liquid
