#pragma once
// A deck.pptx read into memory: its parts, how they relate, the theme's colours and fonts, the tables' rules. Internal
// to core/document/pptx_paint.

#include <filesystem>
#include <map>
#include <vector>

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>

#include "core/base/result.h"
#include "core/document/pptx_paint/xml_tree.h"

namespace aicmo::document::pptx_paint {

/// English Metric Units to points.
inline constexpr double emuPerPoint = 12700;

/// Part path by relationship id.
using Links = std::map<QString, QString>;

struct TableEdge {
    double width = 0;  ///< points; 0: none
    QColor colour;
};
struct TableRegion {
    bool bold = false;
    TableEdge top, bottom, inside;
};
struct TableLook {
    TableRegion whole, firstRow, lastRow;
};

class DeckFile {
  public:
    [[nodiscard]] static Result<DeckFile> read(const std::filesystem::path& file);

    [[nodiscard]] QSizeF size() const { return size_; }  ///< of a slide, in points
    [[nodiscard]] const std::vector<QString>& slides() const { return slides_; }
    /// Empty when there is no such part.
    [[nodiscard]] QByteArray part(const QString& path) const;
    [[nodiscard]] std::optional<XmlNode> xml(const QString& path) const;
    /// What the part points to inside the file.
    [[nodiscard]] Links links(const QString& path) const;
    /// The part that it relates to as its "slideLayout", "slideMaster" …; empty when there is none.
    [[nodiscard]] QString linked(const QString& path, QLatin1String kind) const;

    /// The colour that `node` holds (srgbClr, schemeClr), or its solidFill does; invalid when it holds none.
    [[nodiscard]] QColor colour(const XmlNode* node) const;
    /// The colour of a slot by the master's name for it: "tx1", "hlink".
    [[nodiscard]] QColor slot(const QString& name) const;
    [[nodiscard]] const QString& family() const { return family_; }
    /// What text outside placeholders begins with: `<a:lvl1pPr>` and so on.
    [[nodiscard]] const XmlNode& defaultText() const { return defaultText_; }
    [[nodiscard]] const TableLook& tables() const { return tables_; }

  private:
    [[nodiscard]] Status readParts(const std::filesystem::path& file);
    [[nodiscard]] Status readPresentation();
    void readTheme(const QString& master);
    void readTables();
    [[nodiscard]] TableRegion region(const XmlNode* node) const;
    [[nodiscard]] TableEdge edge(const XmlNode* node) const;

    std::map<QString, QByteArray> parts_;
    std::vector<QString> slides_;
    QSizeF size_;
    std::map<QString, QColor> scheme_;  ///< by slot: dk1, lt1, accent1 …
    std::map<QString, QString> slots_;  ///< the master's names for them: tx1, bg1 …
    QString family_;
    XmlNode defaultText_;
    TableLook tables_;
};

}  // namespace aicmo::document::pptx_paint
