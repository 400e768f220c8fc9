#include "core/document/pptx_paint/xml_tree.h"

#include <QXmlStreamReader>

namespace aicmo::document::pptx_paint {

const XmlNode* XmlNode::child(QLatin1String wanted) const {
    for (const XmlNode& node : children) {
        if (node.name == wanted) {
            return &node;
        }
    }
    return nullptr;
}

const XmlNode* XmlNode::find(QLatin1String path) const {
    const XmlNode* at = this;
    for (const QLatin1String step : path.tokenize(u'/')) {
        at = at != nullptr ? at->child(step) : nullptr;
    }
    return at;
}

QString XmlNode::attribute(QLatin1String wanted) const {
    for (const auto& [key, value] : attributes) {
        if (key == wanted) {
            return value;
        }
    }
    return {};
}

std::optional<double> XmlNode::number(QLatin1String wanted) const {
    bool ok = false;
    const double value = attribute(wanted).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString XmlNode::value(QLatin1String wanted) const {
    const XmlNode* node = child(wanted);
    return node != nullptr ? node->attribute(QLatin1String("val")) : QString();
}

std::optional<XmlNode> parseXml(const QByteArray& bytes) {
    constexpr std::size_t mostDepth = 100, mostNodes = 1'000'000;
    QXmlStreamReader reader(bytes);
    XmlNode root;
    // The open elements are moved into their parents when they end: nothing points into a vector that grows.
    std::vector<XmlNode> open;
    std::size_t nodes = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (open.size() >= mostDepth || ++nodes > mostNodes) {
                return {};
            }
            XmlNode node;
            node.name = reader.name().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                node.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
            }
            open.push_back(std::move(node));
        } else if (reader.isCharacters() && !open.empty()) {
            open.back().text += reader.text();
        } else if (reader.isEndElement() && !open.empty()) {
            XmlNode ended = std::move(open.back());
            open.pop_back();
            (open.empty() ? root : open.back().children.emplace_back()) = std::move(ended);
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(std::move(root));
}

}  // namespace aicmo::document::pptx_paint
