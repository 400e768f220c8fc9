#include "core/liquid/scanner.h"

#include <algorithm>
#include <optional>

#include "core/base/words.h"

namespace aicmo::liquid {

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool isNamePart(char c) { return isNameStart(c) || (c >= '0' && c <= '9') || c == '-'; }

namespace {

std::string_view strippedLeft(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    return text;
}

std::string_view strippedRight(std::string_view text) {
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

/// A tag's content split into its name and the rest.
Token tagToken(std::string_view content) {
    content = stripped(content);
    std::size_t end = 0;
    if (!content.empty() && content[0] == '#') {
        end = 1;
    } else {
        while (end < content.size() && isNamePart(content[end]) && content[end] != '-') ++end;
    }
    Token token;
    token.kind = Token::Kind::Tag;
    token.name = content.substr(0, end);
    token.content = stripped(content.substr(end));
    return token;
}

/// {% … %} or {{ … }} found in the source.
struct Markup {
    bool isTag = false;
    bool trimLeft = false;
    bool trimRight = false;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view inside;
};

class Scanner {
  public:
    Scanner(std::string_view source, std::vector<Token>& tokens, SyntaxError& error)
        : source_(source), tokens_(tokens), error_(error) {}

    bool run() {
        while (at_ < source_.size()) {
            const std::size_t begin = nextOpening(at_);
            const std::optional<Markup> markup = begin == npos ? std::nullopt : readMarkup(begin);
            if (begin != npos && !markup) return false;
            addText(source_.substr(at_, (begin == npos ? source_.size() : begin) - at_), markup && markup->trimLeft);
            if (!markup) return true;
            at_ = markup->end;
            trimNext_ = markup->trimRight;
            if (!addMarkup(*markup)) return false;
        }
        return true;
    }

  private:
    static constexpr std::size_t npos = std::string_view::npos;

    [[nodiscard]] std::size_t nextOpening(std::size_t from) const {
        for (std::size_t brace = source_.find('{', from); brace != npos; brace = source_.find('{', brace + 1)) {
            if (brace + 1 < source_.size() && (source_[brace + 1] == '{' || source_[brace + 1] == '%')) return brace;
        }
        return npos;
    }

    bool fail(std::string message, std::size_t at) {
        error_ = {std::move(message), source_.data() + at};
        return false;
    }

    /// Where `closing` stands outside quotes; where it first stands at all when the quotes do not match.
    [[nodiscard]] std::size_t findClosing(std::size_t from, std::string_view closing, bool quotes) const {
        const std::size_t first = source_.find(closing, from);
        if (!quotes || first == npos) return first;
        for (std::size_t at = from; at < source_.size(); ++at) {
            if (source_.compare(at, closing.size(), closing) == 0) return at;
            if (source_[at] != '"' && source_[at] != '\'') continue;
            const std::size_t end = source_.find(source_[at], at + 1);
            if (end == npos) return first;
            if (first < end && source_.substr(at, end - at).find('\n') != npos) return first;
            at = end;
        }
        return first;
    }

    std::optional<Markup> readMarkup(std::size_t begin) {
        Markup markup;
        markup.begin = begin;
        markup.isTag = source_[begin + 1] == '%';
        const std::string_view closing = markup.isTag ? "%}" : "}}";
        std::size_t inside = begin + 2;
        if (inside < source_.size() && source_[inside] == '-') {
            markup.trimLeft = true;
            ++inside;
        }
        const bool isComment = markup.isTag && strippedLeft(source_.substr(inside)).substr(0, 1) == "#";
        std::size_t end = findClosing(inside, closing, !isComment);
        if (end == npos) {
            const std::string what = markup.isTag ? phrase("Tag '{%' was not properly terminated with '%}'")
                                                  : phrase("Variable '{{' was not properly terminated with '}}'");
            fail(what, begin);
            return std::nullopt;
        }
        markup.end = end + 2;
        if (end > inside && source_[end - 1] == '-') {
            markup.trimRight = true;
            --end;
        }
        markup.inside = source_.substr(inside, end - inside);
        return markup;
    }

    void addText(std::string_view text, bool trimRight) {
        if (trimNext_) text = strippedLeft(text);
        trimNext_ = false;
        if (trimRight) text = strippedRight(text);
        if (text.empty()) return;
        Token token;
        token.content = text;
        tokens_.push_back(token);
    }

    bool addMarkup(const Markup& markup) {
        if (!markup.isTag) {
            Token token;
            token.kind = Token::Kind::Output;
            token.content = stripped(markup.inside);
            if (token.content.empty()) token.content = markup.inside;
            tokens_.push_back(token);
            return true;
        }
        const Token tag = tagToken(markup.inside);
        if (tag.name.empty()) return fail("A tag needs a name", markup.begin);
        if (tag.name == "raw") return addRaw(markup, tag);
        if (tag.name == "comment" || tag.name == "doc") return skipComment(markup, tag.name);
        if (tag.name == "#") return addInlineComment(markup, tag);
        tokens_.push_back(tag);
        return true;
    }

    bool addInlineComment(const Markup& markup, const Token& tag) {
        const std::string_view lines = tag.content;
        for (std::size_t at = lines.find('\n'); at != npos; at = lines.find('\n', at + 1)) {
            const std::string_view line = stripped(lines.substr(at + 1, lines.find('\n', at + 1) - at - 1));
            if (!line.empty() && line[0] != '#') {
                return fail("Each line of a '#' comment must begin with '#'", markup.begin);
            }
        }
        addNothing();
        return true;
    }

    void addNothing() {
        Token token;
        token.kind = Token::Kind::Nothing;
        tokens_.push_back(token);
    }

    /// The next {% … %} whose name is one of those asked for, without looking at quotes.
    std::optional<Markup> findTag(std::size_t from, std::initializer_list<std::string_view> names,
                                  std::string_view& found) const {
        for (std::size_t open = source_.find("{%", from); open != npos; open = source_.find("{%", open + 2)) {
            std::size_t inside = open + 2;
            Markup markup;
            markup.begin = open;
            if (inside < source_.size() && source_[inside] == '-') {
                markup.trimLeft = true;
                ++inside;
            }
            const std::string_view rest = strippedLeft(source_.substr(inside));
            for (const std::string_view name : names) {
                if (!rest.starts_with(name) ||
                    (rest.size() > name.size() && isNamePart(rest[name.size()]) && rest[name.size()] != '-')) {
                    continue;
                }
                const std::size_t close = source_.find("%}", open + 2);
                if (close == npos) return std::nullopt;
                markup.end = close + 2;
                markup.trimRight = source_[close - 1] == '-' && close > inside;
                found = name;
                return markup;
            }
        }
        return std::nullopt;
    }

    bool addRaw(const Markup& markup, const Token& tag) {
        if (!tag.content.empty()) return fail("Syntax Error in 'raw' - Valid syntax: raw", markup.begin);
        std::string_view found;
        const std::optional<Markup> close = findTag(markup.end, {"endraw"}, found);
        if (!close) return fail("'raw' tag was never closed", markup.begin);
        addText(source_.substr(markup.end, close->begin - markup.end), close->trimLeft);
        at_ = close->end;
        trimNext_ = close->trimRight;
        // Keeps the text of two neighbours apart, so that trimming one never reaches into the raw one.
        addNothing();
        return true;
    }

    bool skipComment(const Markup& markup, std::string_view name) {
        const std::string closing = "end" + std::string(name);
        std::size_t depth = 1;
        std::size_t at = markup.end;
        while (depth > 0) {
            std::string_view found;
            const std::optional<Markup> next = findTag(at, {name, closing, "raw"}, found);
            if (!next) return fail(words("'%1' tag was never closed", std::string(name)).text(), markup.begin);
            at = next->end;
            trimNext_ = next->trimRight;
            if (found == "raw") {
                const std::optional<Markup> end = findTag(at, {"endraw"}, found);
                if (end) at = end->end;
            } else if (found == name) {
                ++depth;
            } else {
                --depth;
            }
        }
        at_ = at;
        addNothing();
        return true;
    }

    std::string_view source_;
    std::vector<Token>& tokens_;
    SyntaxError& error_;
    std::size_t at_ = 0;
    bool trimNext_ = false;
};

}  // namespace

std::string_view stripped(std::string_view text) { return strippedRight(strippedLeft(text)); }

bool scanTemplate(std::string_view source, std::vector<Token>& tokens, SyntaxError& error) {
    return Scanner(source, tokens, error).run();
}

bool scanLines(std::string_view lines, std::vector<Token>& tokens, SyntaxError& error) {
    std::size_t commentDepth = 0;
    const char* commentBegin = nullptr;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = stripped(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.empty()) continue;
        const Token tag = tagToken(line);
        if (tag.name == "comment") {
            ++commentDepth;
            commentBegin = line.data();
        } else if (commentDepth > 0) {
            if (tag.name == "endcomment") --commentDepth;
        } else if (tag.name.empty()) {
            error = {"Unknown tag '" + std::string(line) + "'", line.data()};
            return false;
        } else if (tag.name == "raw") {
            error = {"'raw' cannot be used inside 'liquid'", line.data()};
            return false;
        } else if (tag.name != "#") {
            tokens.push_back(tag);
        }
    }
    if (commentDepth > 0) {
        error = {"'comment' tag was never closed", commentBegin};
        return false;
    }
    return true;
}

}  // namespace aicmo::liquid
