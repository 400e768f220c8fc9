#include "ui/widgets/text_diff.h"

#include <algorithm>
#include <vector>

#include <QTextCursor>

#include "ui/style/fonts.h"
#include "ui/style/tokens.h"

namespace aicmo::ui {

namespace {

/// Words, and what lies between them: each blank and sign of its own.
QStringList wordsOf(const QString& text) {
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isSurrogate())) {
            ++end;
        }
        end = std::max(end, at + 1);
        words.append(text.mid(at, end - at));
        at = end;
    }
    return words;
}

void append(QList<DiffPiece>& pieces, DiffPiece::Kind kind, const QString& text) {
    if (!pieces.isEmpty() && pieces.back().kind == kind) {
        pieces.back().text += text;
    } else if (!text.isEmpty()) {
        pieces.append({kind, text});
    }
}

/// Of each step, how far down the new text each diagonal came (Myers, figure 2).
std::optional<std::vector<std::vector<int>>> trace(const QStringList& a, const QStringList& b, int mostSteps) {
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    const int reach = std::min(n + m, mostSteps);
    std::vector<int> furthest(static_cast<std::size_t>(2 * reach + 2), 0);
    const auto at = [&](int diagonal) -> int& {
        const int place = diagonal + reach;
        return furthest[static_cast<std::size_t>(place)];
    };
    std::vector<std::vector<int>> steps;
    for (int d = 0; d <= reach; ++d) {
        steps.push_back(furthest);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            int x = down ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[x] == b[x - k]) {
                ++x;
            }
            at(k) = x;
            if (x >= n && x - k >= m) {
                return steps;
            }
        }
    }
    return {};
}

/// The pieces of the middle, in which both ends differ.
QList<DiffPiece> walkBack(const QStringList& a, const QStringList& b, const std::vector<std::vector<int>>& steps) {
    struct Word {
        DiffPiece::Kind kind;
        QString text;
    };
    std::vector<Word> words;
    int x = static_cast<int>(a.size()), y = static_cast<int>(b.size());
    for (int d = static_cast<int>(steps.size()) - 1; d >= 0; --d) {
        const std::vector<int>& furthest = steps[static_cast<std::size_t>(d)];
        const int reach = (static_cast<int>(furthest.size()) - 2) / 2, k = x - y;
        const auto at = [&](int diagonal) {
            const int place = diagonal + reach;
            return furthest[static_cast<std::size_t>(place)];
        };
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int before = down ? k + 1 : k - 1;
        const int startX = d == 0 ? 0 : at(before), startY = d == 0 ? 0 : startX - before;
        while (x > startX && y > startY) {
            words.push_back({DiffPiece::Kind::Same, a[--x]});
            --y;
        }
        if (d > 0) {
            words.push_back(down ? Word{DiffPiece::Kind::New, b[--y]} : Word{DiffPiece::Kind::Gone, a[--x]});
        }
    }
    QList<DiffPiece> pieces;
    QString gone, fresh;
    const auto flush = [&] {
        append(pieces, DiffPiece::Kind::Gone, gone);
        append(pieces, DiffPiece::Kind::New, fresh);
        gone.clear();
        fresh.clear();
    };
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->kind == DiffPiece::Kind::Same) {
            flush();
            append(pieces, DiffPiece::Kind::Same, word->text);
        } else {
            (word->kind == DiffPiece::Kind::Gone ? gone : fresh) += word->text;
        }
    }
    flush();
    return pieces;
}

}  // namespace

QList<DiffPiece> textDiff(const QString& before, const QString& after) {
    constexpr int mostSteps = 1500;
    const QStringList a = wordsOf(before), b = wordsOf(after);
    qsizetype head = 0, tail = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) {
        ++head;
    }
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    const QStringList gone = a.mid(head, a.size() - head - tail), fresh = b.mid(head, b.size() - head - tail);
    QList<DiffPiece> pieces;
    append(pieces, DiffPiece::Kind::Same, a.mid(0, head).join(QString()));
    if (const auto steps = trace(gone, fresh, mostSteps)) {
        for (const DiffPiece& piece : walkBack(gone, fresh, *steps)) {
            append(pieces, piece.kind, piece.text);
        }
    } else {
        append(pieces, DiffPiece::Kind::Gone, gone.join(QString()));
        append(pieces, DiffPiece::Kind::New, fresh.join(QString()));
    }
    append(pieces, DiffPiece::Kind::Same, a.mid(a.size() - tail).join(QString()));
    return pieces;
}

QList<DiffPiece> inShort(QList<DiffPiece> pieces, int kept) {
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        DiffPiece& piece = pieces[i];
        const bool first = i == 0, last = i + 1 == pieces.size();
        const int ends = (first ? 0 : kept) + (last ? 0 : kept);
        if (piece.kind != DiffPiece::Kind::Same || piece.text.size() <= ends + kept) {
            continue;
        }
        piece.text = (first ? QString() : piece.text.left(kept)) + QStringLiteral(" … ") +
                     (last ? QString() : piece.text.right(kept));
    }
    return pieces;
}

DiffView::DiffView(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setCursorWidth(0);  // nothing is written here
    document()->setDocumentMargin(0);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DiffView::add(const QString& text, const QTextCharFormat& format) {
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text, format);
}

void DiffView::addHeading(const QString& text) {
    QTextCharFormat format;
    format.setFont(typeFont(Type::Strong));
    format.setForeground(Tokens::of(this).text);
    add((document()->isEmpty() ? QString() : QStringLiteral("\n\n")) + text, format);
}

void DiffView::addLine(const QString& text) {
    QTextCharFormat format;
    format.setFont(typeFont(Type::Body));
    format.setForeground(Tokens::of(this).text2);
    add(u'\n' + text, format);
}

void DiffView::addDiff(const QList<DiffPiece>& pieces) {
    const Tokens& t = Tokens::of(this);
    addLine({});
    for (const DiffPiece& piece : pieces) {
        QTextCharFormat format;
        format.setFont(typeFont(Type::Body));
        format.setForeground(t.text2);
        if (piece.kind != DiffPiece::Kind::Same) {
            const Tone tone = piece.kind == DiffPiece::Kind::Gone ? Tone::Failed : Tone::Ok;
            format.setForeground(t.ink(tone));
            format.setBackground(t.tint(tone));
            format.setFontStrikeOut(tone == Tone::Failed);
            format.setFontUnderline(tone == Tone::Ok);
        }
        add(piece.text, format);
    }
}

}  // namespace aicmo::ui
