#include "core/project/schema_check.h"

#include <algorithm>
#include <memory>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace aicmo {

namespace {

std::unique_ptr<valijson::Schema> loadSchema() {
    auto schema = std::make_unique<valijson::Schema>();
    const nlohmann::json text = nlohmann::json::parse(projectSchemaText);
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), *schema);
    return schema;
}

/// valijson's context is {"<root>", "[content]", "[0]", …}.
std::string pointerOf(const std::vector<std::string>& context) {
    std::string pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        std::string step = context[i];
        if (step.size() >= 2 && step.front() == '[' && step.back() == ']') step = step.substr(1, step.size() - 2);
        pointer += '/';
        for (const char c : step) {
            if (c == '~') {
                pointer += "~0";
            } else if (c == '/') {
                pointer += "~1";
            } else {
                pointer += c;
            }
        }
    }
    return pointer;
}

}  // namespace

std::vector<SchemaViolation> checkAgainstSchema(const Json& document) {
    try {
        static const std::unique_ptr<valijson::Schema> schema = loadSchema();
        const nlohmann::json plain = document;
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter(plain), &results)) return {};

        std::vector<SchemaViolation> all;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) all.push_back({pointerOf(error.context), error.description});
        std::vector<SchemaViolation> deepest;
        for (const SchemaViolation& one : all) {
            const bool outer = std::any_of(all.begin(), all.end(), [&](const SchemaViolation& other) {
                return other.pointer.size() > one.pointer.size() && other.pointer.starts_with(one.pointer + '/');
            });
            const bool known = std::any_of(deepest.begin(), deepest.end(),
                                           [&](const SchemaViolation& other) { return other.pointer == one.pointer; });
            if (!outer && !known) deepest.push_back(one);
        }
        return deepest;
    } catch (const std::exception& error) {
        return {{"", std::string("the schema could not be applied: ") + error.what()}};
    }
}

}  // namespace aicmo
