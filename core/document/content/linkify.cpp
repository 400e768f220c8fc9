#include <QString>
#include <QStringList>
#include <QTextBoundaryFinder>

#include "core/base/text.h"
#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\n'; }

/// Punctuation that ends a sentence does not belong to the address before it.
std::string_view withoutTrailingPunctuation(std::string_view word) {
    while (!word.empty() && std::string_view(".,;:!?)'\"").find(word.back()) != std::string_view::npos) {
        word.remove_suffix(1);
    }
    return word;
}

void append(Text& out, std::string_view text) {
    if (text.empty()) {
        return;
    }
    const bool joins = !out.empty() && out.back().link.empty() && out.back().tone == Tone::Normal;
    if (joins) {
        out.back().text += text;
    } else {
        out.push_back({.text = std::string(text)});
    }
}

void appendWord(Text& out, std::string_view word) {
    const auto core = withoutTrailingPunctuation(word);
    const std::string lower = toLowerAscii(core);
    if ((lower.starts_with("https://") || lower.starts_with("http://")) && core.size() > 8 && isSafeLink(core)) {
        out.push_back({.text = std::string(core), .link = std::string(core)});
        append(out, word.substr(core.size()));
    } else if (core.size() > 1 && core[0] == '#' && core[1] != '#') {
        out.push_back({.text = std::string(core), .tone = Tone::Hashtag});
        append(out, word.substr(core.size()));
    } else {
        append(out, word);
    }
}

}  // namespace

Text linkified(std::string_view text) {
    Text out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        const bool blank = isBlank(text[i]);
        while (end < text.size() && isBlank(text[end]) == blank) {
            ++end;
        }
        const auto part = text.substr(i, end - i);
        blank ? append(out, part) : appendWord(out, part);
        i = end;
    }
    return out;
}

std::vector<Block> blocksFromPlainText(std::string_view text) {
    std::vector<Block> out;
    std::string paragraph;
    const auto flush = [&] {
        const std::string clean = cleaned(paragraph);
        if (!clean.empty()) {
            out.push_back({Paragraph{linkified(clean)}});
        }
        paragraph.clear();
    };
    for (const auto line : split(text, '\n')) {
        const auto content = trim(line);
        if (content.empty()) {
            flush();
        } else {
            paragraph += (paragraph.empty() ? "" : "\n") + std::string(content);
        }
    }
    flush();
    return out;
}

std::string initialsOf(std::string_view name) {
    QString out;
    int words = 0;
    for (const auto& word :
         QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified().split(' ')) {
        if (word.isEmpty() || words == 2) {
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const auto end = finder.toNextBoundary();
        out += word.left(end > 0 ? end : 1).toUpper();
        ++words;
    }
    return out.toStdString();
}

}  // namespace aicmo::document
