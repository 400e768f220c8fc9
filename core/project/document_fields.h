#pragma once
// Reads typed fields out of a JSON document and collects everything that is wrong with them, each with its pointer.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/project/project.h"

namespace aicmo {

struct FieldError {
    std::string pointer;
    std::string message;
};

/// What a text field may hold.
enum class TextRule {
    Prose,  ///< anything but NUL and other controls; line breaks and tabs are fine
    Line,   ///< one line: no CR, LF or other control character
    Path,   ///< a path inside the project
    Color,  ///< #RRGGBB
};

/// One object of the document. Fields that are asked for count as known; the rest is reported as unknown, once.
class ObjectReader {
  public:
    ObjectReader(const Json& object, std::string pointer, std::vector<FieldError>& errors,
                 std::vector<std::string>& unknown);
    ~ObjectReader();
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    void text(std::string_view name, std::string& out, TextRule rule = TextRule::Line, bool required = false);
    void texts(std::string_view name, std::vector<std::string>& out, TextRule rule = TextRule::Line);
    void number(std::string_view name, std::optional<double>& out);
    void contacts(std::string_view name, std::vector<ContactFields>& out);
    /// Name and value of every member; values are texts (numbers and booleans as JSON writes them).
    void members(std::string_view name, std::vector<std::pair<std::string, std::string>>& out);
    /// The member when it is an object, otherwise nullptr (and an error when it is something else).
    [[nodiscard]] const Json* object(std::string_view name, bool required = false);
    [[nodiscard]] const Json* array(std::string_view name);
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::string pointer(std::string_view name) const;
    void error(std::string_view name, std::string message);

    [[nodiscard]] std::vector<FieldError>& errors() { return errors_; }
    [[nodiscard]] std::vector<std::string>& unknown() { return unknown_; }

  private:
    const Json* find(std::string_view name);
    bool checkText(std::string_view name, const std::string& value, TextRule rule);

    const Json& object_;
    std::string pointer_;
    std::vector<FieldError>& errors_;
    std::vector<std::string>& unknown_;
    std::vector<std::string> known_;
};

/// A scalar of the document as text; nothing for null, arrays and objects.
[[nodiscard]] std::optional<std::string> scalarText(const Json& value);

}  // namespace aicmo
