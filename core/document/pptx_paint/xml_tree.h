#pragma once
// A part's XML as a tree: elements by their local name, attributes by their whole one ("r:id"). Internal to
// core/document/pptx_paint.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

namespace aicmo::document::pptx_paint {

struct XmlNode {
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlNode> children;
    QString text;  ///< of its own, without that of its children

    [[nodiscard]] const XmlNode* child(QLatin1String wanted) const;
    /// The node at the end of "spPr/xfrm/off"; null when a step is missing.
    [[nodiscard]] const XmlNode* find(QLatin1String path) const;
    [[nodiscard]] QString attribute(QLatin1String wanted) const;
    [[nodiscard]] std::optional<double> number(QLatin1String wanted) const;
    /// The attribute `val` of the child `wanted`.
    [[nodiscard]] QString value(QLatin1String wanted) const;
};

/// Nothing when it is not well-formed, deeper than 100 elements, or has more than 1,000,000 of them.
[[nodiscard]] std::optional<XmlNode> parseXml(const QByteArray& bytes);

}  // namespace aicmo::document::pptx_paint
