#pragma once
// Colours by role, never by value: one table per theme. tests/ui checks the contrast of every pair that is used.

#include <QColor>
#include <QPalette>

class QWidget;

namespace aicmo::ui {

enum class Theme { Light, Dark };

/// What a piece of text, an icon or a bar says. Solid red belongs to Live alone.
enum class Tone { Main, Secondary, Hint, Disabled, Accent, Ok, Failed, Doubt, Skipped, Off, Live, OnFill };

struct Tokens {
    bool dark;
    QColor window, base, sunken, raised, hover;
    QColor line, line2;
    QColor text, text2, text3;
    QColor accent, accentPressed, accentText, accentTint, accentLine;
    QColor off, offTint;
    QColor live, livePressed, liveTint;
    QColor ok, okTint, okBar;
    QColor failed, failedTint, failedBar;
    QColor doubt, doubtTint, doubtLine, doubtBar;
    QColor skipped, skippedTint, skippedBar;
    QColor pendingBar;

    [[nodiscard]] static const Tokens& of(Theme theme);
    /// The table that belongs to a palette, so that a widget follows its theme without being told.
    [[nodiscard]] static const Tokens& of(const QPalette& palette);
    [[nodiscard]] static const Tokens& of(const QWidget* widget);
    /// The application's present theme.
    [[nodiscard]] static const Tokens& current();

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor tint(Tone tone) const;
    [[nodiscard]] QColor bar(Tone tone) const;
    /// Frame, focus ring.
    [[nodiscard]] QColor ring() const { return dark ? accentText : accent; }
};

[[nodiscard]] QPalette paletteFor(Theme theme);
/// WCAG 2 contrast ratio of two opaque colours.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

}  // namespace aicmo::ui
