#pragma once
// Every colour of the documents, derived from the brand's primary and accent. Computed in OKLCH (Björn Ottosson, "A
// perceptual color space for image processing"), tested with the contrast ratio of WCAG 2.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace aicmo::document {

/// sRGB, 8 bits a channel.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    [[nodiscard]] bool operator==(const Colour&) const = default;
    [[nodiscard]] std::string hex() const;  ///< "#1F4E79"
};
/// "#RRGGBB"; anything else gives `fallback`.
[[nodiscard]] Colour colourFrom(std::string_view hex, Colour fallback);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);
/// OKLCH lightness, 0 to 1.
[[nodiscard]] double lightness(Colour colour);
/// Moves the lightness of `colour` away from `background` until the contrast is at least `least`.
[[nodiscard]] Colour ensureContrast(Colour colour, Colour background, double least);
/// Linear in OKLab: t = 0 is a.
[[nodiscard]] Colour mix(Colour a, Colour b, double t);

enum class Scheme { Light, Dark };

struct Palette {
    Colour paper, ink, muted, plan, rule, wash;
    Colour field, onField, onField2, cell, fieldAccent;  ///< large areas and what stands on them
    Colour graphic, accentGraphic;                       ///< actual, emphasis
    Colour text, accentText;                             ///< links and numbers; behind
    Colour t80, t50, t25, t10;                           ///< tints of graphic
    Colour onGraphic, onAccentGraphic;                   ///< text on these fills
};
[[nodiscard]] Palette derivePalette(Colour primary, Colour accent, Scheme scheme = Scheme::Light);

}  // namespace aicmo::document
