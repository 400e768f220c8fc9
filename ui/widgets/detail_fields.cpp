#include "ui/widgets/detail_fields.h"

#include <QGridLayout>
#include <QHash>
#include <QRegularExpression>

#include "core/base/json.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr std::size_t mostFields = 400;

/// "content_revision" as "Content revision".
QString readable(const std::string& key) {
    QString name = detailName(QString::fromStdString(key));
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

bool isDigest(const QString& text) {
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{16,}$"));
    return hex.match(text).hasMatch();
}

/// In groups of four, as everywhere.
QString grouped(const QString& hex) {
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4) {
        groups.append(hex.mid(at, 4));
    }
    return groups.join(u' ');
}

QString plain(const Json& value, bool& isCode) {
    if (value.is_string()) {
        const QString text = shown(value.get<std::string>());
        static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:"));
        if (time.match(text).hasMatch()) {
            const QDateTime at = localFrom(text.toStdString());
            return at.isValid() ? moment(at) : text;
        }
        isCode = isDigest(text);
        return isCode ? grouped(text) : text;
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? DetailFields::tr("yes") : DetailFields::tr("no");
    }
    if (value.is_number_integer()) {
        return number(value.get<qint64>());
    }
    if (value.is_number()) {
        return QLocale().toString(value.get<double>());
    }
    return value.is_null() ? QStringLiteral("–") : shown(value.dump());
}

bool isPlain(const Json& value) { return !value.is_object() && !value.is_array(); }

void add(QList<DetailField>& out, const QString& name, const Json& value, int depth);

void addList(QList<DetailField>& out, const QString& name, const Json& list, int depth) {
    if (std::all_of(list.begin(), list.end(), isPlain)) {
        QStringList lines;
        bool isCode = false;
        for (const Json& one : list) {
            lines.append(plain(one, isCode));
        }
        out.append({name, lines.isEmpty() ? QStringLiteral("–") : lines.join(u'\n'), depth, false});
        return;
    }
    out.append({name, {}, depth, false});
    int index = 0;
    for (const Json& one : list) {
        add(out, number(++index), one, depth + 1);
    }
}

void add(QList<DetailField>& out, const QString& name, const Json& value, int depth) {
    if (static_cast<std::size_t>(out.size()) >= mostFields) {
        return;
    }
    if (value.is_array()) {
        addList(out, name, value, depth);
    } else if (value.is_object()) {
        out.append({name, {}, depth, false});
        for (const auto& [key, inner] : value.items()) {
            add(out, readable(key), inner, depth + 1);
        }
    } else {
        bool isCode = false;
        const QString text = plain(value, isCode);
        out.append({name, text, depth, isCode});
    }
}

}  // namespace

QString detailName(const QString& key) {
    static const QHash<QString, const char*> names{
        {"approved", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "approved")},
        {"answer", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "answer")},
        {"by", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "by")},
        {"channel", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "channel")},
        {"channels", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "channels")},
        {"content_id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "content id")},
        {"contents", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "contents")},
        {"created", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "created")},
        {"created_at", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "created at")},
        {"digest", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "digest")},
        {"dry_run", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "dry run")},
        {"error", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "error")},
        {"errors", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "errors")},
        {"failed", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "failed")},
        {"file", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "file")},
        {"files", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "files")},
        {"format", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "format")},
        {"id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "id")},
        {"in_doubt", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "in doubt")},
        {"item_id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "item id")},
        {"items", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "items")},
        {"items_in_doubt", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "items in doubt")},
        {"message", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "message")},
        {"name", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "name")},
        {"note", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "note")},
        {"notices", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "notices")},
        {"package", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "package")},
        {"path", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "path")},
        {"pending", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "pending")},
        {"place", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "place")},
        {"platform", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "platform")},
        {"platform_post_id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "platform post id")},
        {"problems", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "problems")},
        {"project_digest", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "project digest")},
        {"project_id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "project id")},
        {"projects", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "projects")},
        {"reason", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "reason")},
        {"recipient", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "recipient")},
        {"revision", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "revision")},
        {"run_id", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "run id")},
        {"scheduled_at", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "scheduled at")},
        {"sent", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "sent")},
        {"settled", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "settled")},
        {"severity", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "severity")},
        {"size", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "size")},
        {"skipped", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "skipped")},
        {"state", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "state")},
        {"success", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "success")},
        {"to", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "to")},
        {"total", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "total")},
        {"unchanged", QT_TRANSLATE_NOOP("aicmo::ui::DetailFields", "unchanged")}};
    const char* known = names.value(key);
    return known ? DetailFields::tr(known) : shown(key.toStdString()).replace(u'_', u' ');
}

QList<DetailField> detailFields(const QByteArray& json) {
    QList<DetailField> out;
    const auto details = parseJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    if (!details || !details->is_object()) {
        out.append({DetailFields::tr("Details"), shown(json.toStdString()), 0, false});
        return out;
    }
    for (const auto& [key, value] : details->items()) {
        add(out, readable(key), value, 0);
    }
    return out;
}

DetailFields::DetailFields(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event details"));
    setDetails("{}");
}

void DetailFields::setDetails(const QByteArray& json) {
    auto* host = new QWidget;
    fillWith(host, QPalette::Base);
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const QList<DetailField> fields = detailFields(json);
    for (const DetailField& field : fields) {
        const QString indent(field.depth * 3, QChar(0x00A0));
        const bool heads = field.value.isEmpty();
        auto* name = new Label(indent + field.name, heads ? Type::SmallHead : Type::Small,
                               heads ? Tone::Secondary : Tone::Hint, host);
        grid->addWidget(name, row, 0, 1, heads ? 2 : 1, Qt::AlignTop);
        if (!heads) {
            auto* value = new Label(field.value, field.isCode ? Type::Code : Type::Small, Tone::Main, host);
            value->setWordWrap(true);
            value->setSelectable(true);
            value->setAccessibleName(field.name + QStringLiteral(": ") + field.value);
            grid->addWidget(value, row, 1);
        }
        ++row;
    }
    if (fields.isEmpty()) {
        grid->addWidget(new Label(tr("None"), Type::Small, Tone::Hint, host), 0, 0);
    }
    grid->setRowStretch(row + 1, 1);
    setWidget(host);  // deletes the one before
}

}  // namespace aicmo::ui
