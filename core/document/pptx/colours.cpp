#include "core/document/pptx/colours.h"

#include <algorithm>
#include <cmath>

namespace aicmo::document::pptx {
namespace {

struct Hsl {
    double saturation = 0, lightness = 0;
};

Hsl hslOf(Colour colour) {
    const auto [low, high] = std::minmax({colour.red, colour.green, colour.blue});
    const double sum = (high + low) / 255.0, range = (high - low) / 255.0;
    const double base = 1 - std::abs(sum - 1);
    return {base > 0 ? range / base : 0, sum / 2};
}

std::string change(const char* name, double value) {
    return std::string("<a:") + name + " val=\"" + std::to_string(std::lround(std::clamp(value, 0.0, 4.0) * 100000)) +
           "\"/>";
}

std::string plainSlot(const char* slot) { return std::string("<a:schemeClr val=\"") + slot + "\"/>"; }

/// `slot`, whose colour is `from`, moved to the saturation and lightness of `to` (ECMA-376 part 1, 20.1.2.3).
std::string moved(const char* slot, Colour from, Colour to) {
    if (from == to) {
        return plainSlot(slot);
    }
    const Hsl a = hslOf(from), b = hslOf(to);
    std::string out = std::string("<a:schemeClr val=\"") + slot + "\">";
    if (a.saturation > 0) {
        out += change("satMod", b.saturation / a.saturation);
    }
    if (b.lightness < a.lightness) {
        out += change("lumMod", b.lightness / a.lightness);
    } else {
        out += change("lumOff", b.lightness - a.lightness);
    }
    return out + "</a:schemeClr>";
}

/// White and ink are slots; black is ink without its light.
std::string onColour(const Palette& palette, Colour colour) {
    return colour == palette.paper ? plainSlot("bg1") : moved("tx1", palette.ink, colour);
}

}  // namespace

ThemeColours::ThemeColours(const Palette& palette)
    : ink(plainSlot("tx1")),
      paper(plainSlot("bg1")),
      field(plainSlot("tx2")),
      wash(plainSlot("bg2")),
      graphic(plainSlot("accent1")),
      accent(plainSlot("accent2")),
      plan(plainSlot("accent3")),
      t80(plainSlot("accent4")),
      t50(plainSlot("accent5")),
      t25(plainSlot("accent6")),
      text(plainSlot("hlink")),
      muted(plainSlot("folHlink")),
      rule(moved("bg2", palette.wash, palette.rule)),
      accentText(moved("accent2", palette.accentGraphic, palette.accentText)),
      onField(onColour(palette, palette.onField)),
      onField2(palette.onField2 == palette.onField ? onField : moved("tx2", palette.field, palette.onField2)),
      cell(moved("tx2", palette.field, palette.cell)),
      fieldAccent(moved("accent2", palette.accentGraphic, palette.fieldAccent)) {}

}  // namespace aicmo::document::pptx
