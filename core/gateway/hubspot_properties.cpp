#include "core/gateway/hubspot_properties.h"

#include <algorithm>
#include <charconv>

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/gateway/api_outcome.h"

namespace aicmo {

namespace {

bool isTrue(const Json& value, std::string_view pointer) {
    const Json* flag = at(value, pointer);
    return flag != nullptr && flag->is_boolean() && flag->get<bool>();
}

PropertyDefinition definitionFrom(const Json& property) {
    PropertyDefinition out;
    out.type = textAt(property, "/type");
    out.severalOptions = textAt(property, "/fieldType") == "checkbox";
    out.readOnly = isTrue(property, "/modificationMetadata/readOnlyValue") || isTrue(property, "/calculated");
    out.externalOptions = isTrue(property, "/externalOptions");
    const Json* options = at(property, "/options");
    if (options == nullptr || !options->is_array()) return out;
    for (const Json& option : *options) out.options.insert(textAt(option, "/value"));
    return out;
}

bool isNumber(std::string_view value) {
    double number = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    return parsed.ec == std::errc() && parsed.ptr == value.data() + value.size();
}

/// Milliseconds since 1970, as HubSpot takes them for every time.
bool isMilliseconds(std::string_view value) {
    long long number = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    return parsed.ec == std::errc() && parsed.ptr == value.data() + value.size();
}

bool isDate(std::string_view value) {
    return value.size() == 10 && parseRfc3339(std::string(value) + "T00:00:00Z").has_value();
}

std::string optionProblem(const PropertyDefinition& property, std::string_view value) {
    if (property.externalOptions) return {};
    std::vector<std::string_view> chosen{value};
    if (property.severalOptions) chosen = split(value, ';');
    for (const std::string_view option : chosen) {
        const bool empty = property.severalOptions && option.empty();  // a leading semicolon adds to what is chosen
        if (!empty && !property.options.contains(std::string(option))) {
            return '"' + std::string(option) + "\" is none of its options";
        }
    }
    return {};
}

}  // namespace

std::string valueProblem(const PropertyDefinition& property, std::string_view value) {
    if (property.readOnly) return "only HubSpot itself sets it";
    if (value.empty()) return {};
    const std::string shown = '"' + shortened(value, 60) + '"';
    if (property.type == "number") return isNumber(value) ? std::string() : shown + " is not a number";
    if (property.type == "bool") {
        return value == "true" || value == "false" ? std::string() : shown + " is neither true nor false";
    }
    if (property.type == "date") {
        return isDate(value) || isMilliseconds(value) ? std::string() : shown + " is not a date (YYYY-MM-DD)";
    }
    if (property.type == "datetime") {
        const bool fits = isDate(value) || isMilliseconds(value) || parseRfc3339(value).has_value();
        return fits ? std::string() : shown + " is not a time (RFC 3339)";
    }
    return property.type == "enumeration" ? optionProblem(property, value) : std::string();
}

bool PropertyBook::read(HubSpotApi& api, const std::stop_token& stop) {
    if (known_ || mayNot_) return known_;
    const ApiAnswer answer = api.properties(stop);
    const Json body = answerJson(answer);
    const Json* results = answer.ok() ? at(body, "/results") : nullptr;
    if (results == nullptr || !results->is_array()) {
        mayNot_ = answer.complete && answer.status >= 400 && answer.status < 500 && answer.status != 429;
        return false;
    }
    for (const Json& property : *results) definitions_.emplace(textAt(property, "/name"), definitionFrom(property));
    known_ = !definitions_.empty();
    return known_;
}

std::optional<PropertyProblem> PropertyBook::problemOf(const CrmPayload& record) const {
    if (!known_ || record.operation != CrmOperation::SyncContact) return std::nullopt;
    const Result<Json> body = parseJson(record.body, "record");
    const Json* properties = body ? at(*body, "/inputs/0/properties") : nullptr;
    if (properties == nullptr || !properties->is_object()) return std::nullopt;
    for (const auto& [name, value] : properties->items()) {
        const auto found = definitions_.find(name);
        if (found == definitions_.end()) return PropertyProblem{name, "HubSpot has no such property"};
        std::string problem = value.is_string() ? valueProblem(found->second, value.get_ref<const std::string&>()) : "";
        if (!problem.empty()) return PropertyProblem{name, std::move(problem)};
    }
    return std::nullopt;
}

}  // namespace aicmo
