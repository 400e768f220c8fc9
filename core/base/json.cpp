#include "core/base/json.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::size_t maxDepth = 64;

/// Counts the bytes that the lexer has taken, so that a SAX callback can say where it is.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** furthest = nullptr;

    reference operator*() const { return *at; }
    CountingIterator& operator++() {
        ++at;
        if (furthest != nullptr && at > *furthest) *furthest = at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at == b.at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at != b.at; }
};

std::string lineColumn(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    std::size_t line = 1;
    std::size_t start = 0;
    for (std::size_t i = 0; i < offset; ++i) {
        if (text[i] == '\n') {
            ++line;
            start = i + 1;
        }
    }
    return std::to_string(line) + ':' + std::to_string(offset - start + 1);
}

/// Offset at which the next token starts, given the end of the one before.
std::size_t tokenStart(std::string_view text, std::size_t end) {
    return std::min(text.find_first_not_of(" \t\r\n:,", end), text.size());
}

/// The library reports where a token that it did not expect ends; people look for where it starts.
std::size_t startOfUnexpected(std::size_t end, std::string_view token, std::string_view message) {
    const auto says = [message](std::string_view words) { return message.find(words) != std::string_view::npos; };
    std::size_t length = 1;
    if (says("unexpected number literal") || says("unexpected string literal")) {
        length = token.size();
    } else if (says("unexpected true literal") || says("unexpected null literal")) {
        length = 4;
    } else if (says("unexpected false literal")) {
        length = 5;
    }
    return end - std::min(length, end);
}

/// A text as JSON has it; bytes that are not UTF-8 become U+FFFD.
std::string jsonText(const std::string& text) {
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// What the document says goes into messages: in one line of moderate length, as UTF-8.
std::string readable(std::string text) {
    constexpr std::size_t most = 400;
    constexpr std::size_t kept = 150;  // of the beginning, and of the end, where the reason stands
    if (text.size() > most) {
        std::string both = shortened(text, kept, " … ");
        text = both.append(endOf(text, kept));
    }
    text = Json::parse(jsonText(text)).get<std::string>();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

/// Builds the document and refuses what a strict reader must refuse.
class StrictReader {
  public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    explicit StrictReader(std::string_view text) : text_(text), furthest_(text.data()) {}

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(number_integer_t value) { return put(value); }
    bool number_unsigned(number_unsigned_t value) { return put(value); }
    bool number_float(number_float_t value, const string_t& source) {
        // An integer that fits no 64-bit type arrives here, already rounded. The decimal point may be the locale's own.
        if (source.find_first_not_of("-0123456789") == string_t::npos) return refuse("integer out of range: " + source);
        return put(value);
    }
    bool string(string_t& value) { return put(std::move(value)); }
    bool binary(binary_t& /*value*/) { return refuse("binary values are not JSON"); }

    bool start_object(std::size_t /*size*/) { return open(Json::object()); }
    bool key(string_t& name) {
        Frame& frame = stack_.back();
        if (!frame.keys.insert(name).second) return refuse("duplicate key " + jsonText(name));
        frame.key = std::move(name);
        tokenEnd_ = here();
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(std::size_t /*size*/) { return open(Json::array()); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) {
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow) return refuse("number out of range: " + token);
        // The library's text reads "[json.exception…] parse error at line …: syntax error while …"; keep its last part.
        std::string message = error.what();
        const std::size_t colon = message.find(": ");
        if (colon != std::string::npos) message = message.substr(colon + 2);
        error_ = readable(message);
        offset_ = startOfUnexpected(position, token, message);
        return false;
    }

    const char** furthest() { return &furthest_; }
    [[nodiscard]] const std::string& error() const { return error_; }
    [[nodiscard]] std::size_t offset() const { return offset_; }
    Json take() { return std::move(root_); }

  private:
    struct Frame {
        Json* value = nullptr;
        std::string key;
        std::unordered_set<std::string> keys;
    };

    std::size_t here() const { return static_cast<std::size_t>(furthest_ - text_.data()); }

    /// The token just read is the one that is refused.
    bool refuse(std::string why) {
        error_ = readable(std::move(why));
        offset_ = tokenStart(text_, tokenEnd_);
        return false;
    }

    Json* place(Json value) {
        tokenEnd_ = here();
        if (stack_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Frame& frame = stack_.back();
        if (frame.value->is_array()) {
            frame.value->push_back(std::move(value));
            return &frame.value->back();
        }
        // Keys are known to be new: append without ordered_json's linear search.
        auto& members = frame.value->get_ref<Json::object_t&>();
        members.Container::emplace_back(std::move(frame.key), std::move(value));
        return &members.back().second;
    }

    bool put(Json value) {
        place(std::move(value));
        return true;
    }

    bool open(Json value) {
        if (stack_.size() >= maxDepth) return refuse("nested deeper than 64 levels");
        Json* placed = place(std::move(value));
        stack_.push_back(Frame{placed, {}, {}});
        return true;
    }

    bool close() {
        stack_.pop_back();
        tokenEnd_ = here();
        return true;
    }

    std::string_view text_;
    const char* furthest_;
    std::size_t tokenEnd_ = 0;
    Json root_;
    std::vector<Frame> stack_;
    std::string error_;
    std::size_t offset_ = 0;
};

/// Walks to one pointer and notes the offset at which its value starts.
class PositionFinder {
  public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    PositionFinder(std::string_view text, std::string_view pointer)
        : text_(text), wanted_(pointer), furthest_(text.data()) {}

    bool null() { return value(); }
    bool boolean(bool) { return value(); }
    bool number_integer(number_integer_t) { return value(); }
    bool number_unsigned(number_unsigned_t) { return value(); }
    bool number_float(number_float_t, const string_t&) { return value(); }
    bool string(string_t&) { return value(); }
    bool binary(binary_t&) { return true; }
    bool start_object(std::size_t) { return enter(false); }
    bool key(string_t& name) {
        Level& level = levels_.back();
        level.step = escape(name);
        start_ = here();
        return true;
    }
    bool end_object() { return leave(); }
    bool start_array(std::size_t) { return enter(true); }
    bool end_array() { return leave(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

    const char** furthest() { return &furthest_; }
    [[nodiscard]] std::optional<std::size_t> found() const { return found_; }

  private:
    struct Level {
        bool array = false;
        std::size_t index = 0;
        std::string step;
    };

    static std::string escape(std::string_view name) {
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
    std::size_t here() const { return static_cast<std::size_t>(furthest_ - text_.data()); }
    std::string pointer() const {
        std::string out;
        for (const Level& level : levels_) {
            out += '/';
            out += level.array ? std::to_string(level.index) : level.step;
        }
        return out;
    }
    bool matches() {
        if (pointer() != wanted_) return false;
        found_ = tokenStart(text_, start_);
        return true;
    }
    bool value() {
        if (matches()) return false;
        next();
        return true;
    }
    void next() {
        start_ = here();
        if (!levels_.empty() && levels_.back().array) ++levels_.back().index;
    }
    bool enter(bool array) {
        if (matches()) return false;
        levels_.push_back(Level{array, 0, {}});
        start_ = here();
        return true;
    }
    bool leave() {
        levels_.pop_back();
        next();
        return true;
    }

    std::string_view text_;
    std::string_view wanted_;
    const char* furthest_;
    std::size_t start_ = 0;
    std::vector<Level> levels_;
    std::optional<std::size_t> found_;
};

template <class Handler>
bool walk(std::string_view text, Handler& handler) {
    CountingIterator first{text.data(), handler.furthest()};
    CountingIterator last{text.data() + text.size(), nullptr};
    return Json::sax_parse(first, last, &handler);
}

void writeCanonical(const Json& value, std::string& out) {
    if (value.is_object()) {
        std::vector<const Json::object_t::value_type*> members;
        for (const auto& member : value.get_ref<const Json::object_t&>()) members.push_back(&member);
        std::sort(members.begin(), members.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
        out += '{';
        bool first = true;
        for (const auto* member : members) {
            if (!first) out += ',';
            first = false;
            out += jsonText(member->first);
            out += ':';
            writeCanonical(member->second, out);
        }
        out += '}';
    } else if (value.is_array()) {
        out += '[';
        bool first = true;
        for (const Json& element : value) {
            if (!first) out += ',';
            first = false;
            writeCanonical(element, out);
        }
        out += ']';
    } else {
        // Zero has one form, though IEEE 754 has two zeros.
        const bool zero = value.is_number_float() && value.get<double>() == 0.0;
        out += zero ? "0.0" : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

}  // namespace

Result<Json> parseJson(std::string_view text, std::string_view file) {
    const std::string name(file);
    if (text.substr(0, 3) == "\xEF\xBB\xBF") {
        return fail(ErrorKind::InvalidInput,
                    "starts with a byte order mark (the bytes EF BB BF, which no editor shows)", name + ":1:1",
                    "save it as \"UTF-8\", not as \"UTF-8 with BOM\"");
    }
    StrictReader reader(text);
    if (!walk(text, reader)) {
        return fail(ErrorKind::InvalidInput, reader.error(), name + ':' + lineColumn(text, reader.offset()));
    }
    // The library takes a NUL for the end of the text and would not look at what follows.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        return fail(ErrorKind::InvalidInput, "control character U+0000 (NUL) after the end",
                    name + ':' + lineColumn(text, nul));
    }
    return reader.take();
}

std::string positionOf(std::string_view text, std::string_view pointer) {
    while (true) {
        PositionFinder finder(text, pointer);
        walk(text, finder);
        if (finder.found() || pointer.empty()) return lineColumn(text, finder.found().value_or(0));
        const std::size_t parent = pointer.rfind('/');
        pointer = pointer.substr(0, parent == std::string_view::npos ? 0 : parent);
    }
}

std::string canonicalJson(const Json& value) {
    std::string out;
    writeCanonical(value, out);
    return out;
}

}  // namespace aicmo
