#pragma once
// The data that a Liquid template sees: nil, booleans, integers, floats, text, arrays, objects and ranges.

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace aicmo::liquid {

class Value;
class Object;
using List = std::vector<Value>;

/// (first..last), both included; empty when last < first. Never expanded unless a filter needs the items.
struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;
    [[nodiscard]] std::uint64_t size() const {
        if (last < first) return 0;
        const std::uint64_t steps = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
        return steps == UINT64_MAX ? steps : steps + 1;
    }
    bool operator==(const Range&) const = default;
};

/// Where a text comes from, which decides whether an HTML body must escape it.
enum class Trust : std::uint8_t {
    Author,  ///< written in the template, or computed from that alone: printed as it is
    Data,    ///< a value of a contact, project, client or brand: escaped when printed in an HTML body
    Markup,  ///< already HTML: a capture block, or the result of escape or raw
};

/// One immutable value. Copies share arrays, objects and owned texts, so they cost no more than a pointer.
/// A borrowed text must outlive every render that sees it. Safe to read from several threads at once.
class Value {
  public:
    enum class Kind : std::uint8_t { Nil, Bool, Integer, Float, Text, Array, Object, Range };

    Value() = default;
    explicit Value(bool value) : data_(value) {}
    explicit Value(std::int64_t value) : data_(value) {}
    explicit Value(double value) : data_(value) {}
    explicit Value(Range value) : data_(value) {}
    explicit Value(std::string value) : data_(std::make_shared<const std::string>(std::move(value))) {}
    explicit Value(List items) : data_(std::make_shared<const List>(std::move(items))) {}
    explicit Value(Object object);
    explicit Value(const char*) = delete;
    /// A text that somebody else keeps alive.
    [[nodiscard]] static Value borrowed(std::string_view text) {
        Value value;
        value.data_ = text;
        return value;
    }
    [[nodiscard]] static Value integer(std::int64_t value) { return Value(value); }
    [[nodiscard]] static Value text(std::string_view text) { return Value(std::string(text)); }
    [[nodiscard]] static Value object(std::initializer_list<std::pair<std::string_view, Value>> members);
    [[nodiscard]] static Value array(std::initializer_list<Value> items) { return Value(List(items)); }
    /// The nil that stands for a variable that nothing defines.
    [[nodiscard]] static Value undefined() {
        Value value;
        value.undefined_ = true;
        return value;
    }

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNil() const { return data_.index() == 0; }
    [[nodiscard]] bool isUndefined() const { return undefined_; }
    [[nodiscard]] bool isText() const { return kind() == Kind::Text; }
    [[nodiscard]] bool isInteger() const { return kind() == Kind::Integer; }
    [[nodiscard]] bool isFloat() const { return kind() == Kind::Float; }
    [[nodiscard]] bool isNumber() const { return isInteger() || isFloat(); }
    /// Only nil and false are not truthy.
    [[nodiscard]] bool isTruthy() const;

    // Each of these may only be asked of a value of that kind.
    [[nodiscard]] bool asBool() const { return std::get<bool>(data_); }
    [[nodiscard]] std::int64_t asInteger() const { return std::get<std::int64_t>(data_); }
    [[nodiscard]] double asFloat() const { return std::get<double>(data_); }
    [[nodiscard]] Range asRange() const { return std::get<Range>(data_); }
    [[nodiscard]] std::string_view asText() const;
    [[nodiscard]] const List& asArray() const { return *std::get<std::shared_ptr<const List>>(data_); }
    [[nodiscard]] const Object& asObject() const { return *std::get<std::shared_ptr<const Object>>(data_); }

    [[nodiscard]] Trust trust() const { return trust_; }
    [[nodiscard]] Value trusted(Trust trust) const& {
        Value copy = *this;
        copy.trust_ = trust;
        return copy;
    }
    [[nodiscard]] Value trusted(Trust trust) && {
        trust_ = trust;
        return std::move(*this);
    }
    /// What is inside a container: its own trust if it has one, else the container's.
    [[nodiscard]] Value inside(const Value& container) const {
        return trust_ == Trust::Author ? trusted(container.trust_) : *this;
    }

  private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string_view, std::shared_ptr<const std::string>,
                 std::shared_ptr<const List>, std::shared_ptr<const Object>, Range>
        data_;
    Trust trust_ = Trust::Author;
    bool undefined_ = false;
};

/// Named members in the order in which they were added; a name added twice keeps its place and its last value.
class Object {
  public:
    using Member = std::pair<std::string, Value>;

    void set(std::string_view name, Value value);
    /// Null when there is no such member.
    [[nodiscard]] const Value* find(std::string_view name) const;
    [[nodiscard]] const std::vector<Member>& members() const { return members_; }
    [[nodiscard]] std::size_t size() const { return members_.size(); }

  private:
    [[nodiscard]] std::size_t orderedPlace(std::string_view name) const;

    std::vector<Member> members_;
    std::vector<std::uint32_t> byName_;
};

/// Equality as Liquid's `==` sees it: 1 equals 1.0, text never equals a number, containers compare item by item.
[[nodiscard]] bool equal(const Value& left, const Value& right);
/// Appends what `{{ value }}` prints, unescaped.
void appendText(std::string& out, const Value& value);
/// The value as a filter that works on text sees it: arrays and objects in the reference's notation ([1, "a"]).
[[nodiscard]] std::string toText(const Value& value);
/// The text itself without a copy when it is text; otherwise `scratch` is filled and a view of it returned.
[[nodiscard]] std::string_view textView(const Value& value, std::string& scratch);
/// Shortest form that reads back the same, always with a point or an exponent: "1.5", "2.0", "1.0e+16".
[[nodiscard]] std::string floatText(double value);

}  // namespace aicmo::liquid
