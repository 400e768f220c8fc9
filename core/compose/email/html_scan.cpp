#include "core/compose/email/html_scan.h"

#include <algorithm>

namespace aicmo::email {

namespace {

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; }
bool isNameChar(char c) { return !isBlank(c) && c != '>' && c != '/' && c != '=' && c != '<'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t findIgnoringCase(std::string_view text, std::string_view lower, std::size_t from) {
    for (std::size_t at = text.find(lower.front(), from); at != std::string_view::npos;
         at = text.find(lower.front(), at + 1)) {
        if (equalsIgnoringCase(text.substr(at, lower.size()), lower)) return at;
    }
    return text.size();
}

class TagScanner {
  public:
    explicit TagScanner(std::string_view html) : html_(html) {}

    /// The next tag, or false at the end.
    bool next(HtmlTag& tag) {
        for (;;) {
            at_ = html_.find('<', at_);
            if (at_ == std::string_view::npos) return false;
            if (html_.substr(at_).starts_with("<!--")) {
                skipComment();
            } else if (startsTag()) {
                readTag(tag);
                if (!tag.closing && (tag.is("script") || tag.is("style"))) {
                    at_ = findIgnoringCase(html_, tag.is("script") ? "</script" : "</style", at_);
                }
                return true;
            } else {
                ++at_;
            }
        }
    }

  private:
    bool startsTag() const {
        const std::size_t name = at_ + (at_ + 1 < html_.size() && html_[at_ + 1] == '/' ? 2 : 1);
        return name < html_.size() && isLetter(html_[name]);
    }
    void skipComment() {
        if (html_.substr(at_).starts_with("<!--[if")) {
            at_ += 4;
            return;
        }
        const std::size_t end = html_.find("-->", at_ + 4);
        at_ = end == std::string_view::npos ? html_.size() : end + 3;
    }
    /// Passes over "{{ … }}" or "{% … %}" when it stands here.
    bool skipLiquid() {
        const std::string_view rest = html_.substr(at_);
        if (!rest.starts_with("{{") && !rest.starts_with("{%")) return false;
        const std::size_t end = html_.find(rest[1] == '{' ? "}}" : "%}", at_ + 2);
        at_ = end == std::string_view::npos ? html_.size() : end + 2;
        return true;
    }
    void readTag(HtmlTag& tag) {
        tag.begin = at_++;
        tag.attributes.clear();
        tag.closing = html_[at_] == '/';
        if (tag.closing) ++at_;
        const std::size_t name = at_;
        while (at_ < html_.size() && isNameChar(html_[at_])) ++at_;
        tag.name = html_.substr(name, at_ - name);
        while (at_ < html_.size() && html_[at_] != '>') {
            if (skipLiquid()) continue;
            if (isNameChar(html_[at_])) {
                readAttribute(tag);
            } else {
                ++at_;
            }
        }
        at_ = std::min(at_ + 1, html_.size());
        tag.end = at_;
    }
    void readAttribute(HtmlTag& tag) {
        HtmlAttribute attribute;
        const std::size_t name = at_;
        while (at_ < html_.size() && isNameChar(html_[at_])) ++at_;
        attribute.name = html_.substr(name, at_ - name);
        std::size_t equals = at_;
        while (equals < html_.size() && isBlank(html_[equals])) ++equals;
        if (equals < html_.size() && html_[equals] == '=') {
            at_ = equals + 1;
            while (at_ < html_.size() && isBlank(html_[at_])) ++at_;
            readValue(attribute);
        } else {
            attribute.offset = at_;
        }
        tag.attributes.push_back(attribute);
    }
    void readValue(HtmlAttribute& attribute) {
        const char quote = at_ < html_.size() && (html_[at_] == '"' || html_[at_] == '\'') ? html_[at_] : '\0';
        if (quote != '\0') ++at_;
        attribute.offset = at_;
        while (at_ < html_.size()) {
            if (skipLiquid()) continue;
            const char c = html_[at_];
            if (quote != '\0' ? c == quote : (isBlank(c) || c == '>')) break;
            ++at_;
        }
        attribute.value = html_.substr(attribute.offset, at_ - attribute.offset);
        if (quote != '\0' && at_ < html_.size()) ++at_;
    }

    std::string_view html_;
    std::size_t at_ = 0;
};

}  // namespace

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return lowered(a) == b; });
}

bool HtmlTag::is(std::string_view lowerName) const { return equalsIgnoringCase(name, lowerName); }

const HtmlAttribute* HtmlTag::find(std::string_view lowerName) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(), [lowerName](const HtmlAttribute& attribute) {
        return equalsIgnoringCase(attribute.name, lowerName);
    });
    return found == attributes.end() ? nullptr : &*found;
}

void forEachTag(std::string_view html, const std::function<void(const HtmlTag&)>& visit) {
    TagScanner scanner(html);
    for (HtmlTag tag; scanner.next(tag);) visit(tag);
}

std::size_t bodyStart(std::string_view html) {
    TagScanner scanner(html);
    for (HtmlTag tag; scanner.next(tag);) {
        if (!tag.closing && tag.is("body")) return tag.end;
    }
    return 0;
}

}  // namespace aicmo::email
