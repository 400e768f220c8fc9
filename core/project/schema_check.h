#pragma once
// The project document against resources/schema/project.schema.json, by valijson.

#include <string>
#include <vector>

#include "core/base/json.h"

namespace aicmo {

extern const char* const projectSchemaText;

struct SchemaViolation {
    std::string pointer;  ///< RFC 6901
    std::string message;
};

/// The deepest violations: those that name the field itself, not the objects around it. Empty = the document is valid.
[[nodiscard]] std::vector<SchemaViolation> checkAgainstSchema(const Json& document);

}  // namespace aicmo
