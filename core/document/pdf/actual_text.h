#pragma once
// What a line says, beside the glyphs that show it (ActualText, PDF 1.4 section 10.8.3). Where one glyph stands for
// several characters, as in Devanagari, or a picture for one, a file's table of glyphs cannot tell what was written:
// it could be read but neither searched nor copied. Internal to core/document/pdf.

#include <string>
#include <vector>

#include <QPainter>
#include <QString>

class QPDFPageObjectHelper;

namespace aicmo::document::pdf {

/// True for a line that its glyphs do not spell.
[[nodiscard]] bool needsActualText(const QString& line);

/// QPdfWriter writes no marked content. So that it can be added, marks are drawn far outside the page, where nothing is
/// ever shown, and exchanged for it when the file is finished.
class ActualTexts {
  public:
    void begin(QPainter& painter, const QString& text);
    static void end(QPainter& painter);

    /// Exchanges the marks of a page. Throws what libqpdf throws.
    void markContent(QPDFPageObjectHelper& page) const;
    [[nodiscard]] bool empty() const { return texts_.empty(); }

  private:
    std::vector<std::string> texts_;  // as PDF text strings
};

}  // namespace aicmo::document::pdf
