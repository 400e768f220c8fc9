#pragma once
// The details of an event: the text of a JSON object (RFC 8259).

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

/// What is known to be the text of a JSON object, because of how it was made: nobody has to read it again to know.
class JsonObjectText {
  public:
    /// {}
    JsonObjectText() : text_("{}") {}
    /// {} when `object` is null. Must not be anything else that is no object.
    JsonObjectText(const nlohmann::ordered_json& object);  // NOLINT(google-explicit-constructor): it is the same value
    /// InvalidInput when `text` is not one JSON object in UTF-8.
    [[nodiscard]] static Result<JsonObjectText> parse(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    friend class EventDetails;
    std::string text_;
};

/// Appends `text` (UTF-8) as a JSON string (RFC 8259), quotes included.
void appendJsonString(std::string& out, std::string_view text);

/// Details written as they are put together, a flat object. For what is written once for each item of a run, where
/// building a tree of JSON values first costs several times as much. Members come out in the order in which they were
/// added; a name is to be added once. Texts are UTF-8.
class EventDetails {
  public:
    EventDetails() { text_.reserve(usualLength); }
    EventDetails& add(std::string_view name, std::string_view text);
    EventDetails& add(std::string_view name, std::int64_t number);
    /// Adds nothing when the text is empty.
    EventDetails& addUnlessEmpty(std::string_view name, std::string_view text) {
        return text.empty() ? *this : add(name, text);
    }
    /// The object. The builder is empty afterwards.
    [[nodiscard]] JsonObjectText take();

  private:
    static constexpr std::size_t usualLength = 400;
    void addName(std::string_view name);
    std::string text_ = "{";
};

}  // namespace aicmo
