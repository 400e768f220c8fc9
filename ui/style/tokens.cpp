#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QWidget>

namespace aicmo::ui {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Tokens lightTokens() {
    Tokens t{};
    t.dark = false;
    t.window = rgb(0xF4F5F7);
    t.base = rgb(0xFFFFFF);
    t.sunken = rgb(0xECEEF2);
    t.raised = rgb(0xFFFFFF);
    t.hover = rgb(0xEBEDF1);
    t.line = rgb(0xDCDFE5);
    t.line2 = rgb(0x868E9C);
    t.text = rgb(0x1A1E26);
    t.text2 = rgb(0x4B5463);
    t.text3 = rgb(0x5F6878);
    t.accent = rgb(0x2B59C3);
    t.accentPressed = rgb(0x234AA6);
    t.accentText = rgb(0x2450B5);
    t.accentTint = rgb(0xE6EDFB);
    t.accentLine = rgb(0xA9BFEE);
    t.off = rgb(0x4B5463);
    t.offTint = rgb(0xE4E7EC);
    t.live = rgb(0xC0161E);
    t.livePressed = rgb(0x9E1017);
    t.liveTint = rgb(0xFCE9E8);
    t.ok = rgb(0x17693C);
    t.okTint = rgb(0xE1F3E8);
    t.okBar = rgb(0x2E9A5F);
    t.failed = rgb(0xAE231B);
    t.failedTint = rgb(0xFBE9E7);
    t.failedBar = rgb(0xD2483F);
    t.doubt = rgb(0x7E4B00);
    t.doubtTint = rgb(0xFDF0D3);
    t.doubtLine = rgb(0xE0B65A);
    t.doubtBar = rgb(0xB97C0C);
    t.skipped = rgb(0x525B6A);
    t.skippedTint = rgb(0xE9EBEF);
    t.skippedBar = rgb(0x868E9C);
    t.pendingBar = rgb(0xE2E5EA);
    return t;
}

Tokens darkTokens() {
    Tokens t{};
    t.dark = true;
    t.window = rgb(0x14171C);
    t.base = rgb(0x1A1E25);
    t.sunken = rgb(0x101317);
    t.raised = rgb(0x232832);
    t.hover = rgb(0x252B35);
    t.line = rgb(0x303743);
    t.line2 = rgb(0x717B8C);
    t.text = rgb(0xE9ECF1);
    t.text2 = rgb(0xB7BFCB);
    t.text3 = rgb(0x9AA3B2);
    t.accent = rgb(0x3868DC);
    t.accentPressed = rgb(0x2F5CCB);
    t.accentText = rgb(0x93B4FF);
    t.accentTint = rgb(0x1F2E52);
    t.accentLine = rgb(0x3F5DA3);
    t.off = rgb(0xB7BFCB);
    t.offTint = rgb(0x2A303A);
    t.live = rgb(0xCF2B2B);
    t.livePressed = rgb(0xB92424);
    t.liveTint = rgb(0x43191B);
    t.ok = rgb(0x74D3A0);
    t.okTint = rgb(0x163325);
    t.okBar = rgb(0x3FA871);
    t.failed = rgb(0xFF9D94);
    t.failedTint = rgb(0x43211F);
    t.failedBar = rgb(0xDE5D53);
    t.doubt = rgb(0xF3C266);
    t.doubtTint = rgb(0x382B12);
    t.doubtLine = rgb(0x7D6127);
    t.doubtBar = rgb(0xD9A036);
    t.skipped = rgb(0xAEB7C4);
    t.skippedTint = rgb(0x2A303A);
    t.skippedBar = rgb(0x6E7787);
    t.pendingBar = rgb(0x303743);
    return t;
}

double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

}  // namespace

const Tokens& Tokens::of(Theme theme) {
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return theme == Theme::Dark ? dark : light;
}

const Tokens& Tokens::of(const QPalette& palette) {
    return of(palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light);
}

const Tokens& Tokens::of(const QWidget* widget) { return widget ? of(widget->palette()) : current(); }

const Tokens& Tokens::current() { return of(QApplication::palette()); }

QColor Tokens::ink(Tone tone) const {
    switch (tone) {
        case Tone::Main: return text;
        case Tone::Secondary: return text2;
        case Tone::Hint: return text3;
        case Tone::Disabled: return line2;
        case Tone::Accent: return accentText;
        case Tone::Ok: return ok;
        case Tone::Failed: return failed;
        case Tone::Doubt: return doubt;
        case Tone::Skipped: return skipped;
        case Tone::Off: return off;
        case Tone::Live: return dark ? failed : live;
        case Tone::OnFill: return QColor(Qt::white);
    }
    return text;
}

QColor Tokens::tint(Tone tone) const {
    switch (tone) {
        case Tone::Accent: return accentTint;
        case Tone::Ok: return okTint;
        case Tone::Failed: return failedTint;
        case Tone::Doubt: return doubtTint;
        case Tone::Off: return offTint;
        case Tone::Live: return liveTint;
        default: return skippedTint;
    }
}

QColor Tokens::bar(Tone tone) const {
    switch (tone) {
        case Tone::Accent: return accent;
        case Tone::Ok: return okBar;
        case Tone::Failed: return failedBar;
        case Tone::Doubt: return doubtBar;
        case Tone::Live: return live;
        case Tone::Disabled: return pendingBar;
        default: return skippedBar;
    }
}

QPalette paletteFor(Theme theme) {
    const Tokens& t = Tokens::of(theme);
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.base);
    all(QPalette::AlternateBase, t.base);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.text3);
    all(QPalette::Button, t.raised);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, QColor(Qt::white));
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, QColor(Qt::white));
    all(QPalette::Link, t.accentText);
    all(QPalette::LinkVisited, t.accentText);
    all(QPalette::ToolTipBase, t.raised);
    all(QPalette::ToolTipText, t.text);
    all(QPalette::Light, t.raised);
    all(QPalette::Midlight, t.hover);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, t.line2);
    all(QPalette::Shadow, t.line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, t.line2);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace aicmo::ui
