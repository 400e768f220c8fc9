#include "core/document/pptx/deck.h"

#include <algorithm>

#include <QBuffer>
#include <QImage>

#include "core/base/digest.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

constexpr int mostPixels = 2560;  ///< of the longer side: twice a slide's width on a screen

struct Encoded {
    std::string extension, bytes;
};

/// PowerPoint reads PNG, JPEG and GIF. Others, and larger ones than a slide can show, are encoded anew.
std::optional<Encoded> encodedFor(const Picture& picture) {
    const bool readable = picture.mime == "image/png" || picture.mime == "image/jpeg" || picture.mime == "image/gif";
    if (readable && std::max(picture.width, picture.height) <= mostPixels) {
        return Encoded{picture.mime.substr(6), *picture.bytes};
    }
    QImage image = QImage::fromData(reinterpret_cast<const uchar*>(picture.bytes->data()),
                                    static_cast<int>(picture.bytes->size()));
    if (image.isNull()) {
        return std::nullopt;
    }
    if (std::max(image.width(), image.height()) > mostPixels) {
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const bool asJpeg = picture.mime == "image/jpeg" || !image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, asJpeg ? "JPEG" : "PNG", asJpeg ? 88 : -1)) {
        return std::nullopt;
    }
    return Encoded{asJpeg ? "jpeg" : "png", bytes.toStdString()};
}

}  // namespace

Deck::Deck(const Deliverable& deliverable, const Palette& palette, const std::string& family)
    : workbooks(deliverable.secondsSinceEpoch),
      content_(deliverable),
      palette_(palette),
      style_(deliverable, palette, family) {}

DeckSection& Deck::beginSection(int number, const std::string& title, const std::string& headline,
                                const std::string& fact, const std::string& anchor) {
    sections.push_back({number, title, headline, fact, anchor, {}});
    return sections.back();
}

Slide& Deck::add(Layout layout, const std::string& name) {
    auto& section = sections.back();
    section.slides.push_back(std::make_unique<Slide>(style_, layout, name));
    Slide& slide = *section.slides.back();
    if (section.slides.size() == 1) {
        slide.anchor(section.anchor);
    }
    return slide;
}

Slide& Deck::addTitled(Layout layout, const std::string& title, const std::string& part,
                       const std::string& shortTitle) {
    Slide& slide = add(layout, title);
    slide.title(title, style_.digits(part), shortTitle);
    slide.label(sections.back().title);
    return slide;
}

std::string Deck::pictureTarget(const Picture& picture) {
    if (!picture.problem.empty() || !picture.bytes) {
        return {};
    }
    const std::string digest = sha256Hex(*picture.bytes);
    if (const auto found = pictureTargets_.find(digest); found != pictureTargets_.end()) {
        return found->second;
    }
    std::string target;
    if (auto encoded = encodedFor(picture)) {
        const std::string name = "media/image" + std::to_string(pictures.size() + 1) + "." + encoded->extension;
        pictures.push_back({"ppt/" + name, std::move(encoded->bytes)});
        target = "../" + name;
    }
    return pictureTargets_[digest] = target;
}

Box Deck::placePicture(Slide& slide, Box box, const Picture& picture) {
    const double width = std::max(picture.width, 1), height = std::max(picture.height, 1);
    const std::string target = pictureTarget(picture);
    double scale = std::min(static_cast<double>(box.w) / width, static_cast<double>(box.h) / height);
    if (!target.empty()) {
        scale = std::min(scale, 2.0 * unit);
    }
    const Box fitted{box.x, box.y, static_cast<Emu>(width * scale), static_cast<Emu>(height * scale)};
    if (target.empty()) {
        slide.missingPicture({fitted.x, fitted.y, std::max<Emu>(fitted.w, 1828800), std::max<Emu>(fitted.h, 1371600)},
                             picture);
        return fitted;
    }
    slide.picture(fitted, slide.relationships.add("image", target), picture.alt.empty() ? picture.name : picture.alt);
    return fitted;
}

void Deck::placeChart(Slide& slide, Box box, NativeChart chart, const std::string& name, const std::string& alt) {
    workbooks.add(chart.data);
    charts.push_back(std::move(chart));
    const std::string target = "../charts/chart" + std::to_string(charts.size()) + ".xml";
    slide.chart(box, slide.relationships.add("chart", target), name, alt);
}

std::string partOf(std::size_t index, std::size_t count) {
    return count < 2 ? std::string() : std::to_string(index + 1) + "/" + std::to_string(count);
}

void addTextSlides(Deck& deck, const std::string& title, std::vector<Para> paras, std::vector<Para> notes,
                   const std::string& anchor) {
    const auto pages = deck.style().measure.split(std::move(paras), grid::text.w, grid::text.h);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Slide& slide = deck.addTitled(Layout::Text, title, partOf(i, pages.size()));
        slide.placeholder(slot::body, pages[i], 16);
        if (i == 0) {
            slide.anchor(anchor);
            slide.notes.insert(slide.notes.end(), notes.begin(), notes.end());
        }
    }
}

void addTableSlides(Deck& deck, const std::string& title, const Table& table) {
    const auto& style = deck.style();
    const std::string caption =
        table.label + (table.label.empty() || table.caption.empty() ? "" : ", ") + table.caption;
    const bool twoLines = style.measure.width(title, 28, true) > grid::title.w;
    Box box = grid::table;
    if (twoLines) {
        box.y += 342900;
        box.h -= 342900;
    }
    std::vector<Para> above;
    if (!caption.empty()) {
        above.push_back(para(caption, 12, style.colours.muted));
        const Emu height = style.measure.height(above, box.w) + 76200;
        box.y += height;
        box.h -= height;
    }
    Para note = para(table.note, 12, style.colours.muted);
    const Emu noteHeight = table.note.empty() ? 0 : style.measure.height({note}, box.w) + 152400;
    const auto pages = tablesOf(table, box.w, box.h - noteHeight, style.measure, style.colours);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Slide& slide = deck.addTitled(Layout::Table, title, partOf(i, pages.size()));
        if (!above.empty()) {
            const Emu height = style.measure.height(above, box.w);
            slide.textBox({box.x, box.y - height - 76200, box.w, height}, above);
        }
        const Emu height = slide.table(box, pages[i]);
        if (!table.note.empty() && i + 1 == pages.size()) {
            slide.textBox({box.x, box.y + height + 152400, box.w, noteHeight - 152400}, {note});
        }
    }
}

}  // namespace aicmo::document::pptx
