#include "core/compose/image_facts.h"

#include <cstdint>
#include <optional>

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <QSize>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"

namespace aicmo {

namespace {

struct Format {
    const char* name;  ///< as Qt's plugins call it
    std::string_view mimeType;
};

std::optional<Format> formatOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return Format{"png", "image/png"};
    if (bytes.starts_with("\xFF\xD8\xFF")) return Format{"jpeg", "image/jpeg"};
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return Format{"gif", "image/gif"};
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return Format{"webp", "image/webp"};
    return std::nullopt;
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = count; i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Qt has no WebP reader of its own, and its plugin need not be there: the header is read as in RFC 9649 section 2.
QSize webpSize(std::string_view bytes) {
    constexpr std::size_t headerSize = 30;
    if (bytes.size() < headerSize) return {};
    const std::string_view chunk = bytes.substr(12, 4);
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    if (chunk == "VP8X") {
        width = littleEndian(bytes, 24, 3) + 1;
        height = littleEndian(bytes, 27, 3) + 1;
    } else if (chunk == "VP8L") {
        const std::uint32_t packed = littleEndian(bytes, 21, 4);
        width = (packed & 0x3FFFU) + 1;
        height = (packed >> 14U & 0x3FFFU) + 1;
    } else if (chunk == "VP8 ") {
        width = littleEndian(bytes, 26, 2) & 0x3FFFU;
        height = littleEndian(bytes, 28, 2) & 0x3FFFU;
    }
    return {static_cast<int>(width), static_cast<int>(height)};
}

/// The format is fixed, so that no other plugin (SVG among them) ever sees the bytes.
QSize readSize(const Format& format, const std::string& bytes) {
    if (format.mimeType == "image/webp") return webpSize(bytes);
    QByteArray raw = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&raw);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format.name);
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

}  // namespace

Result<ImageFacts> inspectImage(const std::string& bytes) {
    const std::optional<Format> format = formatOf(bytes);
    if (!format) return fail(ErrorKind::InvalidInput, "not a PNG, JPEG, GIF or WebP picture");
    static const ChannelRule& mostBytes = channelRule("image.bytes");
    static const ChannelRule& mostPixels = channelRule("image.pixels");
    if (static_cast<double>(bytes.size()) > mostBytes.limit) {
        return fail(ErrorKind::InvalidInput, words("the file has %1", againstLimit(mostBytes, bytes.size())).text());
    }
    const QSize size = readSize(*format, bytes);
    if (!size.isValid() || size.isEmpty()) {
        return fail(ErrorKind::InvalidInput, "the picture is broken: its size cannot be read");
    }
    const std::size_t pixels = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
    if (static_cast<double>(pixels) > mostPixels.limit) {
        return fail(ErrorKind::InvalidInput, words("the picture has %1", againstLimit(mostPixels, pixels)).text());
    }
    return ImageFacts{format->mimeType, size.width(), size.height(), bytes.size()};
}

}  // namespace aicmo
