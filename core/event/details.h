#pragma once
// The details of an event, written as it is put together: a flat JSON object. For what is written once for each item of
// a run, where building a tree of JSON values first costs several times as much.

#include <cstdint>
#include <string>
#include <string_view>

namespace aicmo {

/// Appends `text` (UTF-8) as a JSON string (RFC 8259), quotes included.
void appendJsonString(std::string& out, std::string_view text);

/// Members come out in the order in which they were added; a name is to be added once.
class EventDetails {
  public:
    EventDetails() { text_.reserve(usualLength); }
    EventDetails& add(std::string_view name, std::string_view text);
    EventDetails& add(std::string_view name, std::int64_t number);
    /// Adds nothing when the text is empty.
    EventDetails& addUnlessEmpty(std::string_view name, std::string_view text) {
        return text.empty() ? *this : add(name, text);
    }
    /// The object's text. The builder is empty afterwards.
    [[nodiscard]] std::string take();

  private:
    static constexpr std::size_t usualLength = 400;
    void addName(std::string_view name);
    std::string text_ = "{";
};

}  // namespace aicmo
