#pragma once
// What an agency sets once for the documents of all its projects, or of one client's: it stands where a project's own
// `brand` leaves a field empty. Documents alone: templates never see it, so that no message and no approval changes by
// it. Kept in the store's settings ("brand/primary_color", "client/<owner>/brand/primary_color"), so that the console
// and the command line build the same package.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/store/store.h"

namespace aicmo {

enum class BrandField : std::uint8_t { Logo, PrimaryColor, AccentColor, FontFamily, PageSize, Language };
inline constexpr std::array brandFields{BrandField::Logo,       BrandField::PrimaryColor, BrandField::AccentColor,
                                        BrandField::FontFamily, BrandField::PageSize,     BrandField::Language};
/// As in project documents and manifests: "logo", "primary_color", "accent_color", "font_family", "page_size",
/// "language".
[[nodiscard]] std::string_view toString(BrandField field);

/// The fields that are set. The logo is the bytes of its file; colours are "#RRGGBB"; the page is "a4" or "letter"; the
/// language is one of document::Language::known().
using BrandValues = std::map<BrandField, std::string>;

enum class BrandProblem : std::uint8_t {
    NotAColour,   ///< not "#RRGGBB"
    NotAPicture,  ///< neither PNG, JPEG, GIF nor WebP, or more than 20 million pixels
    TooLarge,     ///< a logo over mostLogoBytes
    NotAFont,     ///< empty, over 100 bytes, or with control characters
    NotOffered,   ///< no such page or language
};
inline constexpr std::size_t mostLogoBytes = 250'000;
/// What is wrong with a value; nothing when it may be saved. An empty value is never wrong: it means "not set".
[[nodiscard]] std::optional<BrandProblem> brandProblem(BrandField field, const std::string& value);

/// Whose settings hold for a project: `client.id`, else the client's name; empty: those of every client.
[[nodiscard]] std::string settingsOwner(const Project& project);

/// What was entered for this very owner; the empty owner is every client without its own.
[[nodiscard]] Result<BrandValues> enteredBrand(Store& store, const std::string& owner);
/// What holds for an owner: field by field its own, else that of every client.
[[nodiscard]] Result<BrandValues> effectiveBrand(Store& store, const std::string& owner);
/// Makes exactly these the owner's; InvalidInput, and nothing saved, when one has a problem.
[[nodiscard]] Status saveBrand(Store& store, const std::string& owner, const BrandValues& values,
                               std::string_view actor);

/// Of these, what the documents of a project take: what its own `brand` does not give. A page size and a language are
/// never a project's own.
[[nodiscard]] BrandValues usedBrand(const Project& project, BrandValues effective);

/// For the manifest: each value, of a logo its SHA-256.
[[nodiscard]] Json brandJson(const BrandValues& used);

}  // namespace aicmo
