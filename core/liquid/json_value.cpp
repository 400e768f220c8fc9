#include "core/liquid/json_value.h"

#include <limits>

namespace aicmo::liquid {
namespace {

Value unsignedValue(std::uint64_t number) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return number <= most ? Value(static_cast<std::int64_t>(number)) : Value(static_cast<double>(number));
}

Value arrayValue(const Json& json) {
    List items;
    items.reserve(json.size());
    for (const Json& item : json) items.push_back(valueFrom(item));
    return Value(std::move(items));
}

Value objectValue(const Json& json) {
    Object object;
    for (const auto& [name, member] : json.items()) object.set(name, valueFrom(member));
    return Value(std::move(object));
}

}  // namespace

Value valueFrom(const Json& json) {
    switch (json.type()) {
        case Json::value_t::boolean: return Value(json.get<bool>());
        case Json::value_t::number_integer: return Value(json.get<std::int64_t>());
        case Json::value_t::number_unsigned: return unsignedValue(json.get<std::uint64_t>());
        case Json::value_t::number_float: return Value(json.get<double>());
        case Json::value_t::string: return Value(json.get<std::string>());
        case Json::value_t::array: return arrayValue(json);
        case Json::value_t::object: return objectValue(json);
        default: return Value();
    }
}

Result<Value> valueFromJson(std::string_view text) {
    const auto json = parseJson(text);
    if (!json) return fail(json.error());
    return valueFrom(*json);
}

}  // namespace aicmo::liquid
