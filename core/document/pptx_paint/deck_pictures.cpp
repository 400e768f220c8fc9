#include "core/document/deck_pictures.h"

#include <cmath>
#include <exception>

#include <QImage>
#include <QPainter>

#include "core/document/document_runtime.h"
#include "core/document/pptx_paint/deck_file.h"
#include "core/document/pptx_paint/slide_painter.h"

namespace aicmo::document {

struct DeckPictures::File {
    pptx_paint::DeckFile deck;
};

Result<DeckPictures> DeckPictures::open(const std::filesystem::path& file) {
    if (!documentRuntimeReady()) {
        return fail(ErrorKind::Unsupported, "text cannot be set before a QGuiApplication exists");
    }
    try {
        auto deck = pptx_paint::DeckFile::read(file);
        if (!deck) {
            return fail(deck.error());
        }
        DeckPictures out;
        out.file_ = std::make_shared<const File>(File{std::move(*deck)});
        return out;
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, std::string("the deck cannot be read: ") + error.what(), file.string());
    }
}

int DeckPictures::count() const { return static_cast<int>(file_->deck.slides().size()); }

double DeckPictures::ratio() const { return file_->deck.size().height() / file_->deck.size().width(); }

Result<SlidePicture> DeckPictures::paint(int index, int width) const {
    constexpr int narrowest = 16, widest = 8192;
    if (index < 0 || index >= count() || width < narrowest || width > widest) {
        return fail(ErrorKind::NotFound, "there is no such slide");
    }
    try {
        const int height = std::max(static_cast<int>(std::lround(width * ratio())), 1);
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        // One unit is a point, whatever the screen's resolution is.
        constexpr int dotsPerMetre = 2835;
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const double scale = width / file_->deck.size().width();
        painter.scale(scale, scale);
        if (!pptx_paint::paintSlide(painter, file_->deck, file_->deck.slides()[static_cast<std::size_t>(index)])) {
            return fail(ErrorKind::Corrupt, "a slide of the deck cannot be read");
        }
        painter.end();
        SlidePicture out{width, height, {}};
        const auto row = static_cast<std::size_t>(width) * 4;
        out.pixels.reserve(row * static_cast<std::size_t>(height));
        for (int y = 0; y < height; ++y) {
            // Bytes as bytes: the scan line is declared as unsigned char.
            out.pixels.append(reinterpret_cast<const char*>(image.constScanLine(y)), row);
        }
        return out;
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, std::string("a slide cannot be painted: ") + error.what());
    }
}

}  // namespace aicmo::document
