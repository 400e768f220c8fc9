#include "core/document/picture_type.h"

#include <QBuffer>
#include <QImageReader>

namespace aicmo::document {

std::string_view pictureType(std::string_view bytes) {
    using namespace std::literals;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) {
        return "image/png";
    }
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) {
        return "image/jpeg";
    }
    if (bytes.starts_with("GIF87a"sv) || bytes.starts_with("GIF89a"sv)) {
        return "image/gif";
    }
    if (bytes.size() > 12 && bytes.starts_with("RIFF"sv) && bytes.substr(8, 4) == "WEBP"sv) {
        return "image/webp";
    }
    return {};
}

bool isPicture(std::string_view bytes, long long mostPixels) {
    const std::string type(pictureType(bytes));
    if (type.empty()) {
        return false;
    }
    QByteArray raw = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&raw);
    QImageReader reader(&buffer, type.substr(std::string_view("image/").size()).c_str());
    const QSize size = reader.size();
    return size.isValid() && !size.isEmpty() && static_cast<long long>(size.width()) * size.height() <= mostPixels;
}

}  // namespace aicmo::document
