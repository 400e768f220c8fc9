#pragma once
// Two states of a text as one that can be read: what stayed, what is gone, what is new, word by word.

#include <QList>
#include <QPlainTextEdit>
#include <QString>

namespace aicmo::ui {

struct DiffPiece {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece&) const = default;
};

/// By words, the shortest way from one to the other (Myers, "An O(ND) difference algorithm"). Where nearly everything
/// differs, all of the one is gone and all of the other is new. Gone stands before new.
[[nodiscard]] QList<DiffPiece> textDiff(const QString& before, const QString& after);
/// The same with long stretches that stayed cut to their ends.
[[nodiscard]] QList<DiffPiece> inShort(QList<DiffPiece> pieces, int kept);

/// Shows a difference: gone is struck through, new is underlined, each in its colour. Plain text, nothing is loaded.
class DiffView final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit DiffView(QWidget* parent = nullptr);
    /// A heading, then a line or more.
    void addHeading(const QString& text);
    void addLine(const QString& text);
    void addDiff(const QList<DiffPiece>& pieces);

  private:
    void add(const QString& text, const QTextCharFormat& format);
};

}  // namespace aicmo::ui
