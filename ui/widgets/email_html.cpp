#include "ui/widgets/email_html.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace aicmo::ui {

namespace {

constexpr int tableDepth = 6;
constexpr qsizetype longestInput = 2'000'000;

using Attributes = QHash<QString, QString>;

struct Tag {
    QString name;
    bool closing = false;
    bool selfClosing = false;
    Attributes attributes;
};

bool isNameChar(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u':'; }

/// Reads the tag that starts at `at` ('<'); returns the position after it, or -1 when it is no tag.
qsizetype readTag(const QString& text, qsizetype at, Tag& tag) {
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'/') {
        tag.closing = true;
        ++i;
    }
    const qsizetype nameStart = i;
    while (i < text.size() && isNameChar(text[i])) {
        ++i;
    }
    tag.name = text.mid(nameStart, i - nameStart).toLower();
    if (tag.name.isEmpty()) {
        return -1;
    }
    while (i < text.size() && text[i] != u'>') {
        if (text[i] == u'/') {
            tag.selfClosing = i + 1 < text.size() && text[i + 1] == u'>';
            ++i;
            continue;
        }
        if (!isNameChar(text[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isNameChar(text[i])) {
            ++i;
        }
        const QString name = text.mid(start, i - start).toLower();
        while (i < text.size() && text[i].isSpace()) {
            ++i;
        }
        QString value;
        if (i < text.size() && text[i] == u'=') {
            ++i;
            while (i < text.size() && text[i].isSpace()) {
                ++i;
            }
            if (i < text.size() && (text[i] == u'"' || text[i] == u'\'')) {
                const QChar quote = text[i++];
                const qsizetype end = text.indexOf(quote, i);
                value = text.mid(i, (end < 0 ? text.size() : end) - i);
                i = end < 0 ? text.size() : end + 1;
            } else {
                const qsizetype valueStart = i;
                while (i < text.size() && !text[i].isSpace() && text[i] != u'>') {
                    ++i;
                }
                value = text.mid(valueStart, i - valueStart);
            }
        }
        tag.attributes.insert(name, value);
    }
    return i < text.size() ? i + 1 : text.size();
}

bool isHidden(const Tag& tag) {
    const QString style = QString(tag.attributes.value(QStringLiteral("style"))).remove(u' ').toLower();
    return tag.attributes.contains(QStringLiteral("hidden")) || style.contains(QLatin1String("display:none")) ||
           style.contains(QLatin1String("mso-hide:all")) || style.contains(QLatin1String("max-height:0"));
}

/// The declarations that the simplified view understands; values of letters, digits and simple marks alone.
QString harmlessStyle(const QString& style) {
    static const QSet<QString> known{
        QStringLiteral("color"),       QStringLiteral("background-color"), QStringLiteral("background"),
        QStringLiteral("font-size"),   QStringLiteral("font-weight"),      QStringLiteral("font-style"),
        QStringLiteral("text-align"),  QStringLiteral("text-decoration"),  QStringLiteral("padding"),
        QStringLiteral("margin"),      QStringLiteral("padding-left"),     QStringLiteral("padding-right"),
        QStringLiteral("padding-top"), QStringLiteral("padding-bottom"),   QStringLiteral("margin-top"),
        QStringLiteral("width"),       QStringLiteral("margin-bottom"),    QStringLiteral("vertical-align")};
    static const QRegularExpression harmless(QStringLiteral(R"(\A[A-Za-z0-9 #.,%\-]{1,80}\z)"));
    QStringList kept;
    for (const QString& declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        QString name = declaration.left(colon).trimmed().toLower();
        const QString value = declaration.mid(colon + 1).trimmed();
        if (name == QLatin1String("width") && value.endsWith(QLatin1String("px"))) {
            continue;
        }
        if (colon > 0 && known.contains(name) && harmless.match(value).hasMatch()) {
            if (name == QLatin1String("background")) {
                name = QStringLiteral("background-color");
            }
            kept.append(name + u':' + value);
        }
    }
    return kept.join(u';');
}

/// Fixed sizes beyond what the pane may have: the table, or the picture, takes what there is.
bool isWide(const QString& name, const QString& value, const Tag& tag) {
    constexpr int widest = 240;
    if (name == QLatin1String("height")) {
        return tag.attributes.value(QStringLiteral("width")).toInt() > widest;
    }
    return name == QLatin1String("width") && !value.endsWith(u'%') && value.toInt() > widest;
}

QString harmlessAttributes(const Tag& tag) {
    static const QSet<QString> plain{QStringLiteral("align"),       QStringLiteral("valign"),
                                     QStringLiteral("bgcolor"),     QStringLiteral("width"),
                                     QStringLiteral("height"),      QStringLiteral("cellpadding"),
                                     QStringLiteral("cellspacing"), QStringLiteral("colspan"),
                                     QStringLiteral("rowspan"),     QStringLiteral("alt")};
    QString text;
    for (auto it = tag.attributes.begin(); it != tag.attributes.end(); ++it) {
        QString value = it.value();
        if (it.key() == QLatin1String("style")) {
            value = harmlessStyle(value);
        } else if (it.key() == QLatin1String("src")) {
            if (!value.startsWith(QLatin1String("cid:"))) {
                continue;
            }
        } else if (!plain.contains(it.key())) {
            continue;
        } else if (it.key().endsWith(QLatin1String("span")) && value.toInt() > 24) {
            continue;
        } else if (isWide(it.key(), value, tag)) {
            continue;
        }
        if (!value.isEmpty()) {
            text += u' ' + it.key() + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
        }
    }
    return text;
}

class Writer {
  public:
    QString result;

    void text(QStringView piece) {
        if (hidden_ == 0) {
            result += piece.toString().replace(u'<', QStringLiteral("&lt;"));
        }
    }

    void tag(const Tag& tag) {
        static const QSet<QString> voids{QStringLiteral("br"),   QStringLiteral("img"),  QStringLiteral("hr"),
                                         QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("input"),
                                         QStringLiteral("base"), QStringLiteral("col"),  QStringLiteral("wbr"),
                                         QStringLiteral("area"), QStringLiteral("embed")};
        const bool isVoid = voids.contains(tag.name) || tag.selfClosing;
        if (hidden_ > 0) {
            if (!isVoid && tag.name == hiddenName_) {
                hidden_ += tag.closing ? -1 : 1;
            }
            return;
        }
        if (!tag.closing && !isVoid && (isDropped(tag.name) || isHidden(tag))) {
            hiddenName_ = tag.name;
            hidden_ = 1;
            return;
        }
        if (tag.name == QLatin1String("img") && isHidden(tag)) {
            return;
        }
        write(tag, isVoid);
    }

  private:
    static bool isDropped(const QString& name) {
        static const QSet<QString> dropped{
            QStringLiteral("script"), QStringLiteral("style"),  QStringLiteral("head"),    QStringLiteral("title"),
            QStringLiteral("object"), QStringLiteral("iframe"), QStringLiteral("svg"),     QStringLiteral("form"),
            QStringLiteral("video"),  QStringLiteral("audio"),  QStringLiteral("template")};
        return dropped.contains(name);
    }

    void write(const Tag& tag, bool isVoid) {
        static const QSet<QString> kept{
            QStringLiteral("p"),  QStringLiteral("br"),     QStringLiteral("b"),    QStringLiteral("strong"),
            QStringLiteral("i"),  QStringLiteral("em"),     QStringLiteral("u"),    QStringLiteral("h1"),
            QStringLiteral("h2"), QStringLiteral("h3"),     QStringLiteral("h4"),   QStringLiteral("ul"),
            QStringLiteral("ol"), QStringLiteral("li"),     QStringLiteral("div"),  QStringLiteral("span"),
            QStringLiteral("hr"), QStringLiteral("img"),    QStringLiteral("pre"),  QStringLiteral("blockquote"),
            QStringLiteral("td"), QStringLiteral("center"), QStringLiteral("th"),   QStringLiteral("tr"),
            QStringLiteral("a"),  QStringLiteral("table"),  QStringLiteral("code"), QStringLiteral("small")};
        if (!kept.contains(tag.name)) {
            return;
        }
        const bool tabular = tag.name == QLatin1String("table") || tag.name == QLatin1String("tr") ||
                             tag.name == QLatin1String("td") || tag.name == QLatin1String("th");
        if (tag.name == QLatin1String("table")) {
            depth_ += tag.closing ? (depth_ > 0 ? -1 : 0) : 1;
            if ((tag.closing ? depth_ + 1 : depth_) > tableDepth) {
                return;
            }
        } else if (tabular && (depth_ > tableDepth || depth_ == 0)) {
            return;
        }
        if (tag.name == QLatin1String("a")) {
            // A link is shown as one and leads nowhere: its address stands in the source view.
            const QString style = harmlessStyle(tag.attributes.value(QStringLiteral("style")));
            result += tag.closing
                          ? QStringLiteral("</span>")
                          : QStringLiteral("<span style=\"text-decoration:underline;") + style + QStringLiteral("\">");
            return;
        }
        result += tag.closing ? QStringLiteral("</") + tag.name + u'>'
                              : u'<' + tag.name + harmlessAttributes(tag) +
                                    (isVoid ? QStringLiteral("/>") : QStringLiteral(">"));
    }

    QString hiddenName_;
    int hidden_ = 0;
    int depth_ = 0;
};

}  // namespace

QString harmlessHtml(std::string_view html) {
    const QString text =
        QString::fromUtf8(html.data(), static_cast<qsizetype>(std::min<std::size_t>(html.size(), longestInput)));
    Writer writer;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'<', at);
        if (open < 0) {
            writer.text(QStringView(text).mid(at));
            break;
        }
        writer.text(QStringView(text).mid(at, open - at));
        if (text.mid(open, 4) == QLatin1String("<!--")) {
            const qsizetype end = text.indexOf(QLatin1String("-->"), open + 4);
            at = end < 0 ? text.size() : end + 3;
            continue;
        }
        if (open + 1 < text.size() && (text[open + 1] == u'!' || text[open + 1] == u'?')) {
            const qsizetype end = text.indexOf(u'>', open);
            at = end < 0 ? text.size() : end + 1;
            continue;
        }
        Tag tag;
        const qsizetype after = readTag(text, open, tag);
        if (after < 0) {
            writer.text(QStringView(text).mid(open, 1));
            at = open + 1;
            continue;
        }
        writer.tag(tag);
        at = after;
    }
    return writer.result;
}

}  // namespace aicmo::ui
