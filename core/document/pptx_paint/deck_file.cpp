#include "core/document/pptx_paint/deck_file.h"

#include <algorithm>
#include <memory>
#include <zip.h>

#include <QStringList>

namespace aicmo::document::pptx_paint {
namespace {

constexpr zip_uint64_t mostBytes = 256'000'000;
constexpr zip_int64_t mostParts = 20'000;

QLatin1String l1(const char* text) { return QLatin1String(text); }

/// Workbooks and notes are nobody's picture.
bool isNeeded(const QString& path) {
    return !path.startsWith(l1("ppt/embeddings/")) && !path.startsWith(l1("ppt/notes")) && !path.endsWith(u'/');
}

QString folderOf(const QString& path) { return path.left(path.lastIndexOf(u'/') + 1); }

QString relationshipsPath(const QString& path) {
    return folderOf(path) + l1("_rels/") + path.mid(path.lastIndexOf(u'/') + 1) + l1(".rels");
}

/// "../media/a.png" seen from "ppt/slides/slide1.xml".
QString resolved(const QString& from, const QString& target) {
    QStringList steps = target.startsWith(u'/') ? QStringList() : folderOf(from).split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == l1("..")) {
            steps.isEmpty() ? void() : steps.removeLast();
        } else if (step != l1(".")) {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

std::string textOf(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

/// ECMA-376 part 1, 20.1.2.3: changes of a colour, in the order in which they stand.
QColor changed(QColor colour, const XmlNode& node) {
    for (const XmlNode& change : node.children) {
        const double amount = change.number(l1("val")).value_or(100000) / 100000;
        float hue = 0, saturation = 0, lightness = 0;
        colour.getHslF(&hue, &saturation, &lightness);
        double s = saturation, l = lightness;
        if (change.name == l1("satMod")) {
            s *= amount;
        } else if (change.name == l1("lumMod")) {
            l *= amount;
        } else if (change.name == l1("lumOff")) {
            l += amount;
        } else if (change.name == l1("alpha")) {
            colour.setAlphaF(static_cast<float>(std::clamp(amount, 0.0, 1.0)));
            continue;
        } else {
            continue;
        }
        colour = QColor::fromHslF(std::max(hue, 0.0F), static_cast<float>(std::clamp(s, 0.0, 1.0)),
                                  static_cast<float>(std::clamp(l, 0.0, 1.0)), colour.alphaF());
    }
    return colour;
}

}  // namespace

Result<DeckFile> DeckFile::read(const std::filesystem::path& file) {
    DeckFile deck;
    if (auto parts = deck.readParts(file); !parts) {
        return fail(parts.error());
    }
    if (auto presentation = deck.readPresentation(); !presentation) {
        return fail(presentation.error());
    }
    return deck;
}

Status DeckFile::readParts(const std::filesystem::path& file) {
    int code = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(file.c_str(), ZIP_RDONLY, &code),
                                                                 &zip_discard);
    if (!archive) {
        const ErrorKind kind = code == ZIP_ER_NOENT                            ? ErrorKind::NotFound
                               : code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS ? ErrorKind::Corrupt
                                                                               : ErrorKind::Io;
        return fail(kind, textOf(code), file.string());
    }
    zip_uint64_t total = 0;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostParts) {
        return fail(ErrorKind::Corrupt, "the deck has too many parts", file.string());
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || !isNeeded(QString::fromUtf8(stat.name))) {
            continue;
        }
        total += stat.size;
        if (total > mostBytes) {
            return fail(ErrorKind::Corrupt, "the deck is too large to be painted", file.string());
        }
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip_fopen_index(archive.get(), index, 0),
                                                                       &zip_fclose);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        if (!entry || zip_fread(entry.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size)) {
            return fail(ErrorKind::Corrupt, "a part of the deck cannot be read", file.string() + ": " + stat.name);
        }
        parts_.emplace(QString::fromUtf8(stat.name), std::move(bytes));
    }
    return {};
}

Status DeckFile::readPresentation() {
    const QString path = QStringLiteral("ppt/presentation.xml");
    const auto presentation = xml(path);
    const XmlNode* size = presentation ? presentation->child(l1("sldSz")) : nullptr;
    if (size == nullptr) {
        return fail(ErrorKind::Corrupt, "this is no deck", "ppt/presentation.xml");
    }
    constexpr double least = 72, most = 4032;  // what PowerPoint takes: 1 to 56 inches
    const auto points = [&](const char* name) {
        return std::clamp(size->number(l1(name)).value_or(0) / emuPerPoint, least, most);
    };
    size_ = QSizeF(points("cx"), points("cy"));
    const Links all = links(path);
    if (const XmlNode* list = presentation->child(l1("sldIdLst"))) {
        for (const XmlNode& slide : list->children) {
            if (const auto found = all.find(slide.attribute(l1("r:id"))); found != all.end()) {
                slides_.push_back(found->second);
            }
        }
    }
    if (const XmlNode* text = presentation->child(l1("defaultTextStyle"))) {
        defaultText_ = *text;
    }
    readTheme(linked(path, l1("slideMaster")));
    readTables();
    return {};
}

void DeckFile::readTheme(const QString& master) {
    if (const auto node = xml(master)) {
        if (const XmlNode* map = node->child(l1("clrMap"))) {
            for (const auto& [name, slot] : map->attributes) {
                slots_.emplace(name, slot);
            }
        }
    }
    const auto theme = xml(linked(master, l1("theme")));
    const XmlNode* elements = theme ? theme->child(l1("themeElements")) : nullptr;
    if (elements == nullptr) {
        return;
    }
    if (const XmlNode* colours = elements->child(l1("clrScheme"))) {
        for (const XmlNode& slot : colours->children) {
            const XmlNode* system = slot.child(l1("sysClr"));
            scheme_[slot.name] = system != nullptr ? QColor(u'#' + system->attribute(l1("lastClr"))) : colour(&slot);
        }
    }
    if (const XmlNode* face = elements->find(l1("fontScheme/minorFont/latin"))) {
        family_ = face->attribute(l1("typeface"));
    }
}

void DeckFile::readTables() {
    const auto styles = xml(QStringLiteral("ppt/tableStyles.xml"));
    const XmlNode* style = styles ? styles->child(l1("tblStyle")) : nullptr;
    if (style != nullptr) {
        tables_ = {region(style->child(l1("wholeTbl"))), region(style->child(l1("firstRow"))),
                   region(style->child(l1("lastRow")))};
    }
}

TableRegion DeckFile::region(const XmlNode* node) const {
    if (node == nullptr) {
        return {};
    }
    const XmlNode* text = node->child(l1("tcTxStyle"));
    const XmlNode* borders = node->find(l1("tcStyle/tcBdr"));
    TableRegion out;
    out.bold = text != nullptr && text->attribute(l1("b")) == l1("on");
    if (borders != nullptr) {
        out.top = edge(borders->child(l1("top")));
        out.bottom = edge(borders->child(l1("bottom")));
        out.inside = edge(borders->child(l1("insideH")));
    }
    return out;
}

TableEdge DeckFile::edge(const XmlNode* node) const {
    const XmlNode* line = node != nullptr ? node->child(l1("ln")) : nullptr;
    if (line == nullptr || line->child(l1("solidFill")) == nullptr) {
        return {};
    }
    return {line->number(l1("w")).value_or(emuPerPoint) / emuPerPoint, colour(line)};
}

QByteArray DeckFile::part(const QString& path) const {
    const auto found = parts_.find(path);
    return found == parts_.end() ? QByteArray() : found->second;
}

std::optional<XmlNode> DeckFile::xml(const QString& path) const {
    const auto found = parts_.find(path);
    return found == parts_.end() ? std::nullopt : parseXml(found->second);
}

Links DeckFile::links(const QString& path) const {
    Links out;
    if (const auto relationships = xml(relationshipsPath(path))) {
        for (const XmlNode& link : relationships->children) {
            if (link.attribute(l1("TargetMode")) != l1("External")) {
                out.emplace(link.attribute(l1("Id")), resolved(path, link.attribute(l1("Target"))));
            }
        }
    }
    return out;
}

QString DeckFile::linked(const QString& path, QLatin1String kind) const {
    if (const auto relationships = xml(relationshipsPath(path))) {
        for (const XmlNode& link : relationships->children) {
            if (link.attribute(l1("Type")).endsWith(u'/' + kind)) {
                return resolved(path, link.attribute(l1("Target")));
            }
        }
    }
    return {};
}

QColor DeckFile::slot(const QString& name) const {
    const auto mapped = slots_.find(name);
    const auto found = scheme_.find(mapped == slots_.end() ? name : mapped->second);
    return found == scheme_.end() ? QColor() : found->second;
}

QColor DeckFile::colour(const XmlNode* node) const {
    if (node == nullptr) {
        return {};
    }
    if (const XmlNode* fill = node->child(l1("solidFill"))) {
        return colour(fill);
    }
    if (const XmlNode* rgb = node->child(l1("srgbClr"))) {
        return changed(QColor(u'#' + rgb->attribute(l1("val"))), *rgb);
    }
    if (const XmlNode* named = node->child(l1("schemeClr"))) {
        const QColor base = slot(named->attribute(l1("val")));
        return base.isValid() ? changed(base, *named) : base;
    }
    return {};
}

}  // namespace aicmo::document::pptx_paint
