#include "core/compose/email/html_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "core/base/text.h"
#include "core/compose/email/html_scan.h"

namespace aicmo::email {

namespace {

struct NamedReference {
    std::string_view name, text;
};

/// The references that people write into emails.
constexpr std::array<NamedReference, 44> namedReferences{{
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},    {"quot", "\""},  {"apos", "'"},  {"nbsp", "\u00A0"},
    {"shy", ""},     {"zwnj", ""},    {"zwj", ""},    {"copy", "©"},   {"reg", "®"},   {"trade", "™"},
    {"hellip", "…"}, {"mdash", "—"},  {"ndash", "–"}, {"lsquo", "‘"},  {"rsquo", "’"}, {"ldquo", "“"},
    {"rdquo", "”"},  {"sbquo", "‚"},  {"bdquo", "„"}, {"laquo", "«"},  {"raquo", "»"}, {"bull", "•"},
    {"middot", "·"}, {"euro", "€"},   {"pound", "£"}, {"yen", "¥"},    {"cent", "¢"},  {"sect", "§"},
    {"deg", "°"},    {"plusmn", "±"}, {"times", "×"}, {"frac12", "½"}, {"rarr", "→"},  {"larr", "←"},
    {"auml", "ä"},   {"ouml", "ö"},   {"uuml", "ü"},  {"Auml", "Ä"},   {"Ouml", "Ö"},  {"Uuml", "Ü"},
    {"szlig", "ß"},  {"eacute", "é"},
}};

void appendCodePoint(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

/// Appends what "&name;" stands for; false when it is not known.
bool appendReference(std::string& out, std::string_view name) {
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        std::uint32_t code = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
        if (error != std::errc{} || end != digits.data() + digits.size() || code > 0x10FFFF || surrogate || control) {
            return false;
        }
        appendCodePoint(out, code);
        return true;
    }
    const auto found = std::find_if(namedReferences.begin(), namedReferences.end(),
                                    [name](const NamedReference& known) { return known.name == name; });
    if (found == namedReferences.end()) return false;
    out += found->text;
    return true;
}

constexpr std::array<std::string_view, 22> blockTags{
    "p",          "div",     "h1",     "h2",     "h3",      "h4",   "h5", "h6",  "table",  "ul",      "ol",
    "blockquote", "section", "header", "footer", "article", "main", "hr", "pre", "center", "address", "figure"};
constexpr std::array<std::string_view, 4> lineTags{"br", "tr", "li", "dt"};
constexpr std::array<std::string_view, 5> silentTags{"head", "title", "style", "script", "noscript"};
constexpr std::array<std::string_view, 6> voidTags{"br", "img", "hr", "meta", "link", "input"};

template <std::size_t N>
bool isOneOf(const HtmlTag& tag, const std::array<std::string_view, N>& names) {
    return std::any_of(names.begin(), names.end(), [&tag](std::string_view name) { return tag.is(name); });
}

bool hidesContent(const HtmlTag& tag) {
    if (isOneOf(tag, silentTags) || tag.find("hidden") != nullptr) return true;
    const HtmlAttribute* style = tag.find("style");
    if (style == nullptr) return false;
    std::string compact = toLowerAscii(style->value);
    std::erase(compact, ' ');
    return compact.find("display:none") != std::string::npos;
}

/// Gathers words and breaks; breaks are only written when text follows.
class TextGatherer {
  public:
    void words(std::string_view html) {
        const std::string decoded = decodeReferences(html);
        for (const char c : decoded) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank_ = true;
            } else {
                write(c);
            }
        }
    }
    void literal(std::string_view text) {
        if (text.starts_with(' ')) blank_ = false;
        for (const char c : text) write(c);
    }
    void breakLines(int lines) { breaks_ = std::max(breaks_, lines); }
    void separate() { blank_ = true; }
    [[nodiscard]] std::size_t size() const { return out_.size(); }
    [[nodiscard]] std::string_view since(std::size_t start) const { return std::string_view(out_).substr(start); }
    std::string take() {
        if (!out_.empty()) out_ += '\n';
        return std::move(out_);
    }

  private:
    void write(char c) {
        if (breaks_ > 0) {
            if (!out_.empty()) out_.append(static_cast<std::size_t>(breaks_), '\n');
        } else if (blank_ && !out_.empty()) {
            out_ += ' ';
        }
        breaks_ = 0;
        blank_ = false;
        out_ += c;
    }

    std::string out_;
    bool blank_ = false;
    int breaks_ = 0;
};

class HtmlReader {
  public:
    explicit HtmlReader(std::string_view html) : html_(html) {}

    std::string read() {
        forEachTag(html_, [this](const HtmlTag& tag) {
            textUpTo(tag.begin);
            at_ = tag.end;
            take(tag);
        });
        textUpTo(html_.size());
        return text_.take();
    }

  private:
    void textUpTo(std::size_t end) {
        if (hiddenDepth_ > 0 || at_ >= end) return;
        std::string_view piece = html_.substr(at_, end - at_);
        for (std::size_t open = piece.find("<!"); open != std::string_view::npos; open = piece.find("<!")) {
            text_.words(piece.substr(0, open));
            const bool comment = piece.substr(open).starts_with("<!--");
            const std::size_t close = piece.find(comment ? "-->" : ">", open);
            piece = close == std::string_view::npos ? std::string_view{} : piece.substr(close + (comment ? 3 : 1));
        }
        text_.words(piece);
    }

    /// Inside a hidden element only its own name is counted, so that unclosed tags in it do no harm.
    bool trackHidden(const HtmlTag& tag) {
        if (hiddenDepth_ > 0) {
            if (equalsIgnoringCase(tag.name, hiddenName_)) hiddenDepth_ += tag.closing ? -1 : 1;
            return true;
        }
        if (tag.closing || isOneOf(tag, voidTags) || !hidesContent(tag)) return false;
        hiddenName_ = toLowerAscii(tag.name);
        hiddenDepth_ = 1;
        return true;
    }

    void take(const HtmlTag& tag) {
        if (trackHidden(tag)) return;
        if (tag.is("a")) {
            link(tag);
        } else if (tag.is("img")) {
            if (const HtmlAttribute* alt = tag.find("alt")) text_.words(alt->value);
        } else if (tag.is("td") || tag.is("th")) {
            text_.separate();
        } else if (isOneOf(tag, blockTags)) {
            text_.breakLines(2);
        } else if (isOneOf(tag, lineTags)) {
            text_.breakLines(1);
            if (tag.is("li") && !tag.closing) text_.literal("- ");
        }
    }

    void link(const HtmlTag& tag) {
        if (!tag.closing) {
            const HtmlAttribute* href = tag.find("href");
            target_ = href == nullptr ? std::string{} : decodeReferences(href->value);
            linkStart_ = text_.size();
            return;
        }
        const std::string lower = toLowerAscii(target_.substr(0, 8));
        const bool worthShowing = lower.starts_with("http") || lower.starts_with("mailto:");
        const std::string_view words = trim(text_.since(std::min(linkStart_, text_.size())));
        const std::string_view bare = lower.starts_with("mailto:") ? std::string_view(target_).substr(7) : target_;
        if (worthShowing && words.empty()) {
            text_.words(target_);
        } else if (worthShowing && words != bare) {
            text_.literal(" (" + target_ + ")");
        }
        target_.clear();
    }

    std::string_view html_;
    TextGatherer text_;
    std::size_t at_ = 0;
    int hiddenDepth_ = 0;
    std::string hiddenName_, target_;
    std::size_t linkStart_ = 0;
};

}  // namespace

std::string decodeReferences(std::string_view html) {
    constexpr std::size_t longestName = 10;
    std::string out;
    out.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t ampersand = std::min(html.find('&', at), html.size());
        out.append(html.substr(at, ampersand - at));
        at = ampersand;
        if (at == html.size()) break;
        const std::size_t semicolon = html.find(';', at);
        const bool bounded = semicolon != std::string_view::npos && semicolon - at <= longestName;
        if (bounded && appendReference(out, html.substr(at + 1, semicolon - at - 1))) {
            at = semicolon + 1;
        } else {
            out += html[at++];
        }
    }
    return out;
}

std::string textFromHtml(std::string_view html) { return HtmlReader(html).read(); }

}  // namespace aicmo::email
