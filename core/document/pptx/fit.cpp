#include "core/document/pptx/fit.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>

#include "core/document/emoji_font.h"

namespace aicmo::document::pptx {
namespace {

constexpr double inHand = .96;
constexpr int scale = 8;  ///< units a point: hinting and whole pixels no longer show

QString toQt(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<int>(text.size())).replace(u'\n', QChar::LineSeparator);
}

QFont fontOf(const std::string& family, int size, bool bold) {
    QFont font(QString::fromStdString(family));
    font.setPixelSize(size * scale);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

template <class Value>
void append(std::string& key, const Value& value) {
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string advanceKey(std::string_view text, int size, bool bold) {
    std::string key;
    key.reserve(text.size() + sizeof size + 1);
    append(key, size);
    append(key, bold);
    key += text;
    return key;
}

bool isFigures(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; });
}

double toUnits(Emu emu) { return static_cast<double>(emu) / emuPerPoint * scale; }
Emu toEmu(double units) { return std::llround(std::ceil(units / scale * emuPerPoint)); }

double availableFor(const Para& para, Emu width) {
    return std::max(toUnits(width) * inHand - indentOf(para) * scale, 24.0 * scale);
}

/// Everything that the number of a paragraph's lines depends on.
std::string keyOf(const Para& para, Emu width) {
    std::string key;
    append(key, width);
    append(key, indentOf(para));
    append(key, para.size);
    append(key, para.bold);
    for (const auto& run : para.runs) {
        key += '\x1f';
        key += static_cast<char>('0' + (run.bold ? 1 : 0) + (run.italic ? 2 : 0) + (run.code ? 4 : 0));
        key += run.text;
    }
    return key;
}

std::vector<Para> smaller(std::vector<Para> paras, int by) {
    for (auto& paragraph : paras) {
        const int least = paragraph.size > 16 ? 16 : 14;
        paragraph.size = paragraph.size <= 14 ? paragraph.size : std::max(paragraph.size - by, least);
    }
    return paras;
}

}  // namespace

Measure::Measure(const std::string& family) : family_(family) {}

const QFont& Measure::font(int size, bool bold, bool code) const {
    const auto [entry, fresh] = fonts_.try_emplace({size, bold, code});
    if (fresh) {
        entry->second = fontOf(code ? "Noto Sans Mono" : family_, size, bold);
    }
    return entry->second;
}

void Measure::prepare(const QString& text) const {
    if (emojiPrepared_ || !mayHoldEmoji(text)) {
        return;
    }
    refreshEmojiFont();
    emojiPrepared_ = true;
}

std::vector<Measure::Line> Measure::layOut(const Para& para, Emu width) const {
    const QString text = toQt(plainText(para));
    prepare(text);
    QTextLayout layout(text, font(para.size, para.bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(startsRightToLeft(plainText(para), false) ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const auto& run : para.runs) {
        const int length = static_cast<int>(toQt(run.text).size());
        if (run.bold || run.italic || run.code) {
            QTextCharFormat format;
            format.setFont(font(para.size, run.bold || para.bold, run.code));
            formats.append({at, length, format});
        }
        at += length;
    }
    layout.setFormats(formats);
    const double available = availableFor(para, width);
    std::vector<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(available);
        lines.push_back({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return lines;
}

int Measure::lines(const Para& para, Emu width) const {
    const auto [entry, fresh] = lines_.try_emplace(keyOf(para, width), 1);
    if (!fresh) {
        return entry->second;
    }
    // Most cells of a table hold a word or two.
    constexpr double surely = .99;
    const bool plain = para.runs.size() == 1 && !para.runs.front().italic && !para.runs.front().code;
    if (plain && para.runs.front().text.find('\n') == std::string::npos) {
        const std::string& text = para.runs.front().text;
        const double most = availableFor(para, width) * surely;
        // Columns are measured in bold, which is the wider: what fits in bold needs no second look.
        const auto bold = advances_.find(advanceKey(text, para.size, true));
        if (bold != advances_.end() && bold->second < most) {
            return 1;
        }
        if (advance(text, para.size, para.bold || para.runs.front().bold) < most) {
            return 1;
        }
    }
    entry->second = std::max<int>(1, static_cast<int>(layOut(para, width).size()));
    return entry->second;
}

double Measure::advance(const std::string& text, int size, bool bold) const {
    return text.size() > 2 && isFigures(text) ? advanceOfFigures(text, size, bold) : measured(text, size, bold);
}

double Measure::advanceOfFigures(std::string_view text, int size, bool bold) const {
    double width = measured(text.substr(0, 2), size, bold);
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        width += measured(text.substr(i, 2), size, bold) - measured(text.substr(i, 1), size, bold);
    }
    return width;
}

double Measure::measured(std::string_view text, int size, bool bold) const {
    const auto [entry, fresh] = advances_.try_emplace(advanceKey(text, size, bold), 0);
    if (fresh) {
        auto metrics = metrics_.find({size, bold});
        if (metrics == metrics_.end()) {
            metrics = metrics_.emplace(std::pair{size, bold}, QFontMetricsF(font(size, bold))).first;
        }
        const QString characters = toQt(std::string(text));
        prepare(characters);
        entry->second = metrics->second.horizontalAdvance(characters);
    }
    return entry->second;
}

Emu Measure::height(const std::vector<Para>& paras, Emu width) const {
    double points = 0;
    for (const auto& paragraph : paras) {
        points += (&paragraph == &paras.front() ? 0 : paragraph.before) +
                  lines(paragraph, width) * lineHeight(paragraph.size);
    }
    return std::llround(points * emuPerPoint);
}

Emu Measure::width(const std::string& text, int size, bool bold) const {
    return toEmu(advance(text, size, bold) / inHand);
}

Emu Measure::longestWord(const std::string& text, int size, bool bold) const {
    double longest = 0;
    for (const auto& word : toQt(text).simplified().split(u' ')) {
        longest = std::max(longest, advance(word.toStdString(), size, bold));
    }
    return toEmu(longest / inHand);
}

int Measure::sizeFor(Para para, Emu width, int most, const std::vector<int>& sizes) const {
    for (const int size : sizes) {
        para.size = size;
        if (lines(para, width) <= most && longestWord(plainText(para), size, para.bold) <= width) {
            return size;
        }
    }
    return sizes.back();
}

std::pair<Para, Para> Measure::cut(const Para& para, Emu width, int keep) const {
    const auto lines = layOut(para, width);
    Para head = para, tail = para;
    head.runs.clear();
    tail.runs.clear();
    const int at = lines[static_cast<std::size_t>(keep)].start;
    int seen = 0;
    for (const auto& run : para.runs) {
        const QString text = toQt(run.text);
        const int split = std::clamp(at - seen, 0, static_cast<int>(text.size()));
        const auto piece = [&](const QString& part, Para& target) {
            if (!part.isEmpty()) {
                Run copy = run;
                copy.text = QString(part).replace(QChar::LineSeparator, u'\n').toStdString();
                target.runs.push_back(std::move(copy));
            }
        };
        piece(text.left(split), head);
        piece(text.mid(split), tail);
        seen += static_cast<int>(text.size());
    }
    if (para.bullet != Bullet::None) {
        tail.bullet = Bullet::None;
        tail.level = para.level + 1;
    }
    return {std::move(head), std::move(tail)};
}

std::vector<Para> Measure::withinHeight(std::vector<Para> paras, Emu width, Emu height) const {
    std::vector<Para> out;
    for (auto& whole : paras) {
        Para rest = std::move(whole);
        // Two lines stay free, so that a heading never loses the text it stands for.
        const int most =
            std::max(4, static_cast<int>(static_cast<double>(height) / emuPerPoint / lineHeight(rest.size)) - 2);
        for (int count = lines(rest, width); count > most; count = lines(rest, width)) {
            auto [head, tail] = cut(rest, width, count - most == 1 ? most - 1 : most);
            out.push_back(std::move(head));
            rest = std::move(tail);
        }
        out.push_back(std::move(rest));
    }
    return out;
}

std::vector<std::vector<Para>> Measure::split(std::vector<Para> paras, Emu width, Emu height) const {
    if (this->height(paras, width) <= height) {
        return {std::move(paras)};
    }
    paras = smaller(std::move(paras), 2);
    if (this->height(paras, width) <= height) {
        return {std::move(paras)};
    }
    paras = withinHeight(std::move(paras), width, height);
    std::vector<Emu> heights;
    Emu total = 0;
    for (const auto& paragraph : paras) {
        heights.push_back(this->height({paragraph}, width) + std::llround(paragraph.before * emuPerPoint));
        total += heights.back();
    }
    // The least number of slides that greedy filling needs, then the same number filled evenly.
    const auto fill = [&](Emu limit) {
        std::vector<std::size_t> starts{0};
        Emu used = 0;
        for (std::size_t i = 0; i < paras.size(); ++i) {
            const bool leadsIn = paras[i].bold && i + 1 < paras.size();
            const Emu need = heights[i] + (leadsIn ? heights[i + 1] : 0);
            if (i > starts.back() && used + need > limit) {
                starts.push_back(i);
                used = 0;
            }
            used += heights[i];
        }
        return starts;
    };
    auto starts = fill(height);
    for (Emu limit = total / static_cast<Emu>(starts.size()); limit < height; limit += height / 40) {
        const auto even = fill(limit);
        if (even.size() <= starts.size()) {
            starts = even;
            break;
        }
    }
    std::vector<std::vector<Para>> out;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto begin = paras.begin() + static_cast<std::ptrdiff_t>(starts[i]);
        const auto end =
            i + 1 < starts.size() ? paras.begin() + static_cast<std::ptrdiff_t>(starts[i + 1]) : paras.end();
        out.emplace_back(begin, end);
    }
    return out;
}

}  // namespace aicmo::document::pptx
