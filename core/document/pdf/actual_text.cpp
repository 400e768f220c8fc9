#include "core/document/pdf/actual_text.h"

#include <cmath>

#include "core/document/pdf/emoji.h"
#include "core/document/pdf/qpdf.h"

namespace aicmo::document::pdf {
namespace {

/// The x of a mark; smaller by its number for one that begins. No page is that wide, by far.
constexpr double markAt = -100000;

/// Scripts whose letters change places or merge when they are shaped.
bool isReordered(QChar::Script script) {
    switch (script) {
        case QChar::Script_Devanagari:
        case QChar::Script_Bengali:
        case QChar::Script_Gurmukhi:
        case QChar::Script_Gujarati:
        case QChar::Script_Oriya:
        case QChar::Script_Tamil:
        case QChar::Script_Telugu:
        case QChar::Script_Kannada:
        case QChar::Script_Malayalam:
        case QChar::Script_Sinhala:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Tibetan:
        case QChar::Script_Myanmar:
        case QChar::Script_Khmer: return true;
        default: return false;
    }
}

/// Lets everything pass but the marks: each is a rectangle and the word that fills it.
class MarkExchange : public QPDFObjectHandle::TokenFilter {
  public:
    explicit MarkExchange(const std::vector<std::string>& texts) : texts_(texts) {}

    void handleToken(const QPDFTokenizer::Token& token) override {
        const auto type = token.getType();
        if (type == QPDFTokenizer::tt_eof) {
            end();
            return;
        }
        held_.push_back(token);
        const bool gap = type == QPDFTokenizer::tt_space || type == QPDFTokenizer::tt_comment;
        if (gap) return;
        if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real) {
            numbers_.push_back(std::stod(token.getValue()));
            return;
        }
        if (type == QPDFTokenizer::tt_word) return operation(token.getValue());
        flush();
    }

    void handleEOF() override { end(); }

  private:
    void end() {
        flush();
        writeBehindText();
    }
    void operation(const std::string& name) {
        if (filling_ && name.starts_with('f')) {  // that of the mark before
            filling_ = false;
            return drop();
        }
        if (name == "re" && numbers_.size() == 4 && numbers_.front() <= markAt) return exchange();
        // QPdfWriter's own, around the second impression of letters that are made bold: readers know one at a time.
        if (inside_ && (name == "BDC" || name == "EMC")) return drop();
        // A reader places what is said by the letters last drawn: the end stands where their state still holds.
        if (name == "BT") writeBehindText();
        flush();
        if (name == "ET") behindText_ = true;
    }
    void exchange() {
        const auto number = static_cast<std::size_t>(std::llround(markAt - numbers_.front()));
        drop();
        filling_ = true;
        inside_ = number > 0;
        if (number > 0) {
            writeBehindText();
            write("\n/Span <</ActualText " + texts_.at(number - 1) + ">> BDC");
        } else {
            write("\nEMC");
            writeBehindText();
        }
    }
    /// Kept from the last letters on, until more letters or the end of what they say.
    void writeBehindText() {
        for (const auto& token : kept_) writeToken(token);
        kept_.clear();
        behindText_ = false;
    }
    void flush() {
        for (const auto& token : held_) {
            if (behindText_) {
                kept_.push_back(token);
            } else {
                writeToken(token);
            }
        }
        drop();
    }
    void drop() {
        held_.clear();
        numbers_.clear();
    }

    const std::vector<std::string>& texts_;
    std::vector<QPDFTokenizer::Token> held_;  // of the operation that is being read
    std::vector<double> numbers_;
    std::vector<QPDFTokenizer::Token> kept_;
    bool inside_ = false;
    bool behindText_ = false;
    bool filling_ = false;
};

}  // namespace

bool needsActualText(const QString& line) {
    bool needed = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        // Readers put lines from the right into order by their glyphs, not by what the line says.
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) return false;
        needed = needed || isReordered(c.script()) || emojiLength(line, i) > 0;
    }
    return needed;
}

void ActualTexts::begin(QPainter& painter, const QString& text) {
    texts_.push_back(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
    painter.fillRect(QRectF(markAt - static_cast<double>(texts_.size()), 0, 1, 1), Qt::black);
}

void ActualTexts::end(QPainter& painter) { painter.fillRect(QRectF(markAt, 0, 1, 1), Qt::black); }

void ActualTexts::markContent(QPDFPageObjectHelper& page) const {
    MarkExchange exchange(texts_);
    Pl_Buffer marked("marked content");
    page.filterContents(&exchange, &marked);
    auto stream = QPDFObjectHandle::newStream(page.getObjectHandle().getOwningQPDF(), marked.getBufferSharedPointer());
    page.getObjectHandle().replaceKey("/Contents", stream);
}

}  // namespace aicmo::document::pdf
