#include <cmath>

#include <QStringList>

#include "core/document/pptx_paint/slide_painter.h"

namespace aicmo::document::pptx_paint {
namespace {

/// Sections are separated by semicolons outside quotes.
QStringList sectionsOf(const QString& format) {
    QStringList out{QString()};
    bool quoted = false;
    for (const QChar c : format) {
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u';' && !quoted) {
            out.append(QString());
        } else {
            out.back() += c;
        }
    }
    return out;
}

struct Section {
    QString before, after;
    int decimals = 0, thousands = 0;
    bool grouped = false, arabicDigits = false, conditional = false, hundredths = false;
    double least = 0;
};

Section parse(const QString& text) {
    Section out;
    bool digits = false, decimals = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = text.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString inner = text.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (c == u'"') {
                (digits ? out.after : out.before) += inner;
            } else if (inner.startsWith(QLatin1String(">="))) {
                out.conditional = true;
                out.least = inner.mid(2).toDouble();
            } else {
                out.arabicDigits = inner == QLatin1String("$-2000401");
            }
            i = end < 0 ? text.size() : end;
        } else if (c == u'0' || c == u'#') {
            digits = true;
            out.decimals += decimals ? 1 : 0;
        } else if (c == u'.') {
            decimals = true;
        } else if (c == u',') {
            const bool between = i + 1 < text.size() && (text[i + 1] == u'#' || text[i + 1] == u'0');
            out.grouped = out.grouped || between;
            out.thousands += between ? 0 : 1;
        } else {
            out.hundredths = out.hundredths || c == u'%';
            (digits ? out.after : out.before) += c;
        }
    }
    return out;
}

QString grouped(QString digits) {
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 2 : 1;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at >= first; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

QString inArabicDigits(QString text) {
    constexpr char16_t zero = 0x0660, comma = 0x066C, point = 0x066B;
    for (QChar& c : text) {
        c = c >= u'0' && c <= u'9' ? QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')))
            : c == u','            ? QChar(comma)
            : c == u'.'            ? QChar(point)
                                   : c;
    }
    return text;
}

}  // namespace

QString inNumberFormat(double value, const QString& format) {
    for (const QString& text : sectionsOf(format)) {
        const Section section = parse(text);
        if (section.conditional && value < section.least) {
            continue;
        }
        const double shown = value * (section.hundredths ? 100 : 1) / std::pow(1000.0, section.thousands);
        QString digits = QString::number(shown, 'f', section.decimals);
        digits = section.grouped ? grouped(digits) : digits;
        return section.before + (section.arabicDigits ? inArabicDigits(digits) : digits) + section.after;
    }
    return QString::number(value);
}

}  // namespace aicmo::document::pptx_paint
