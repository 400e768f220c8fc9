#include "core/document/palette.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace aicmo::document {
namespace {

using Triple = std::array<double, 3>;

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

double toLinear(double v) { return v <= .04045 ? v / 12.92 : std::pow((v + .055) / 1.055, 2.4); }
double toGamma(double v) { return v <= .0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - .055; }

Triple linearOf(Colour c) { return {toLinear(c.red / 255.0), toLinear(c.green / 255.0), toLinear(c.blue / 255.0)}; }

Colour colourOf(const Triple& linear) {
    const auto channel = [](double v) {
        return static_cast<std::uint8_t>(std::lround(255 * toGamma(std::clamp(v, 0.0, 1.0))));
    };
    return {channel(linear[0]), channel(linear[1]), channel(linear[2])};
}

Triple labOf(Colour c) {
    const auto [r, g, b] = linearOf(c);
    const double l = std::cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
    const double m = std::cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
    const double s = std::cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
    return {.2104542553 * l + .7936177850 * m - .0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + .4505937099 * s,
            .0259040371 * l + .7827717662 * m - .8086757660 * s};
}

Triple linearFromLab(const Triple& lab) {
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lab[0] + .3963377774 * lab[1] + .2158037573 * lab[2]);
    const double m = cube(lab[0] - .1055613458 * lab[1] - .0638541728 * lab[2]);
    const double s = cube(lab[0] - .0894841775 * lab[1] - 1.2914855480 * lab[2]);
    return {4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
            -.0041960863 * l - .7034186147 * m + 1.7076147010 * s};
}

struct Lch {
    double lightness = 0, chroma = 0, hue = 0;
};

Lch lchOf(Colour c) {
    const auto lab = labOf(c);
    return {lab[0], std::hypot(lab[1], lab[2]), std::atan2(lab[2], lab[1])};
}

/// The colour of that lightness and hue with the most chroma, up to the wanted, that sRGB has.
Colour fromLch(Lch wanted) {
    for (;; wanted.chroma -= .004) {
        const auto linear = linearFromLab(
            {wanted.lightness, wanted.chroma * std::cos(wanted.hue), wanted.chroma * std::sin(wanted.hue)});
        const bool inGamut =
            std::all_of(linear.begin(), linear.end(), [](double v) { return v >= -.001 && v <= 1.001; });
        if (inGamut || wanted.chroma <= .0005) {
            return colourOf(linear);
        }
    }
}

double luminance(Colour c) {
    const auto [r, g, b] = linearOf(c);
    return .2126 * r + .7152 * g + .0722 * b;
}

/// Text on any fill: one of white, ink and black always reaches 4.5.
Colour textOn(Colour fill, Colour ink) {
    for (const Colour candidate : {white, ink, black}) {
        if (contrast(candidate, fill) >= 4.5) {
            return candidate;
        }
    }
    return contrast(black, fill) > contrast(white, fill) ? black : white;
}

Colour emptyCell(Colour field, Colour onField) {
    double t = .12;
    while (contrast(mix(field, onField, t), field) < 1.25 && t < .4) {
        t += .02;
    }
    return mix(field, onField, t);
}

/// The emphasis differs from the graphic colour in lightness, so that a grey print and every eye tells them apart.
Colour apartFrom(Colour graphic, Colour accent, Colour paper, Scheme scheme) {
    const Colour plain = ensureContrast(accent, paper, 3);
    const double base = lightness(graphic);
    const Lch own = lchOf(plain);
    if (std::abs(own.lightness - base) >= .18) {
        return plain;
    }
    const double first = scheme == Scheme::Light ? .18 : -.18;
    for (const double step : {first, -first}) {
        const Colour moved = fromLch({std::clamp(base + step, .05, .97), own.chroma, own.hue});
        if (contrast(moved, paper) >= 3) {
            return moved;
        }
    }
    return plain;
}

void fillNeutrals(Palette& p, const Lch& brand, Scheme scheme) {
    const auto neutral = [&](double light, double chroma) {
        return fromLch({light, std::min(brand.chroma, chroma), brand.hue});
    };
    const bool dark = scheme == Scheme::Dark;
    p.paper = dark ? neutral(.20, .018) : white;
    p.ink = dark ? neutral(.94, .01) : neutral(.24, .03);
    p.muted = dark ? neutral(.76, .015) : neutral(.47, .02);
    p.plan = dark ? neutral(.66, .015) : neutral(.60, .015);
    p.rule = dark ? neutral(.36, .015) : neutral(.87, .01);
    p.wash = dark ? neutral(.245, .018) : neutral(.972, .01);
}

void fillField(Palette& p, Colour primary, Colour accent, Colour ink) {
    p.field = contrast(primary, white) >= 1.3 ? primary : contrast(accent, white) >= 1.3 ? accent : ink;
    p.onField = textOn(p.field, ink);
    const Colour quiet = mix(p.onField, p.field, .26);
    p.onField2 = contrast(quiet, p.field) >= 4.5 ? quiet : p.onField;
    p.cell = emptyCell(p.field, p.onField);
    p.fieldAccent = ensureContrast(accent, p.field, 3);
}

}  // namespace

std::string Colour::hex() const {
    char text[8];
    std::snprintf(text, sizeof text, "#%02X%02X%02X", red, green, blue);
    return text;
}

Colour colourFrom(std::string_view hex, Colour fallback) {
    if (hex.size() != 7 || hex[0] != '#') {
        return fallback;
    }
    std::array<std::uint8_t, 3> channels{};
    for (std::size_t i = 0; i < 6; ++i) {
        const char c = hex[i + 1];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) {
            return fallback;
        }
        channels[i / 2] = static_cast<std::uint8_t>(channels[i / 2] * 16 + digit);
    }
    return {channels[0], channels[1], channels[2]};
}

double contrast(Colour a, Colour b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + .05) / (std::min(la, lb) + .05);
}

double lightness(Colour colour) { return lchOf(colour).lightness; }

Colour ensureContrast(Colour colour, Colour background, double least) {
    if (contrast(colour, background) >= least) {
        return colour;
    }
    Lch moved = lchOf(colour);
    const double chroma = moved.chroma;
    const double step = luminance(background) > .18 ? -.01 : .01;
    while (moved.lightness > 0 && moved.lightness < 1) {
        moved.lightness = std::clamp(moved.lightness + step, 0.0, 1.0);
        moved.chroma = chroma;
        const Colour candidate = fromLch(moved);
        if (contrast(candidate, background) >= least) {
            return candidate;
        }
    }
    return step < 0 ? black : white;
}

Colour mix(Colour a, Colour b, double t) {
    const auto from = labOf(a);
    const auto to = labOf(b);
    Triple mixed{};
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        mixed[i] = from[i] + (to[i] - from[i]) * t;
    }
    return colourOf(linearFromLab(mixed));
}

Palette derivePalette(Colour primary, Colour accent, Scheme scheme) {
    Palette p;
    const Lch brand = lchOf(primary);
    fillNeutrals(p, brand, scheme);
    const Colour lightInk = fromLch({.24, std::min(brand.chroma, .03), brand.hue});
    fillField(p, primary, accent, lightInk);
    if (contrast(primary, white) < 3 && contrast(accent, white) >= 3) {
        std::swap(primary, accent);
    }
    p.text = ensureContrast(primary, p.wash, 4.5);
    p.accentText = ensureContrast(accent, p.wash, 4.5);
    p.graphic = ensureContrast(primary, p.paper, scheme == Scheme::Light ? 3 : 4.5);
    p.accentGraphic = apartFrom(p.graphic, accent, p.paper, scheme);
    p.t80 = mix(p.graphic, p.paper, .20);
    p.t50 = mix(p.graphic, p.paper, .50);
    p.t25 = mix(p.graphic, p.paper, .75);
    p.t10 = mix(p.graphic, p.paper, .90);
    p.onGraphic = textOn(p.graphic, lightInk);
    p.onAccentGraphic = textOn(p.accentGraphic, lightInk);
    return p;
}

}  // namespace aicmo::document
