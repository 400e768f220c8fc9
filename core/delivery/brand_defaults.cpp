#include "core/delivery/brand_defaults.h"

#include <algorithm>
#include <openssl/evp.h>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/document/language.h"
#include "core/document/picture_type.h"

namespace aicmo {

namespace {

constexpr long long mostPixels = 20'000'000;
constexpr std::size_t mostFontName = 100;

std::string keyOf(const std::string& owner, BrandField field) {
    const std::string key = "brand/" + std::string(toString(field));
    return owner.empty() ? key : "client/" + percentEncode(owner) + "/" + key;
}

/// Of what base64() wrote; empty for anything else.
std::string fromBase64(const std::string& text) {
    std::string bytes(text.size() / 4 * 3, '\0');
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()), int(text.size()));
    const auto padding = static_cast<std::size_t>(std::count(text.begin(), text.end(), '='));
    if (length < 0 || padding > 2) return {};
    bytes.resize(static_cast<std::size_t>(length) - padding);
    return bytes;
}

bool isColour(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    return text.size() == 7 && text.front() == '#' && text.find_first_not_of(digits, 1) == std::string_view::npos;
}

std::optional<BrandProblem> logoProblem(const std::string& bytes) {
    if (bytes.size() > mostLogoBytes) return BrandProblem::TooLarge;
    if (!document::isPicture(bytes, mostPixels)) return BrandProblem::NotAPicture;
    return std::nullopt;
}

bool isLanguage(const std::string& tag) {
    const auto known = document::Language::known();
    return std::find(known.begin(), known.end(), tag) != known.end();
}

/// The project document's own value: the Project has the documents' first colours where the document has none.
bool isGiven(const Json& brand, BrandField field) {
    const auto own = brand.find(std::string(toString(field)));
    return own != brand.end() && own->is_string() && !trim(own->get_ref<const std::string&>()).empty();
}

}  // namespace

std::string_view toString(BrandField field) {
    switch (field) {
        case BrandField::Logo: return "logo";
        case BrandField::PrimaryColor: return "primary_color";
        case BrandField::AccentColor: return "accent_color";
        case BrandField::FontFamily: return "font_family";
        case BrandField::PageSize: return "page_size";
        case BrandField::Language: return "language";
    }
    return {};
}

std::optional<BrandProblem> brandProblem(BrandField field, const std::string& value) {
    if (value.empty()) return std::nullopt;
    switch (field) {
        case BrandField::Logo: return logoProblem(value);
        case BrandField::PrimaryColor:
        case BrandField::AccentColor: return isColour(value) ? std::nullopt : std::optional(BrandProblem::NotAColour);
        case BrandField::FontFamily: {
            const bool fits =
                value.size() <= mostFontName && isUtf8(value) && !hasControl(value) && !trim(value).empty();
            return fits ? std::nullopt : std::optional(BrandProblem::NotAFont);
        }
        case BrandField::PageSize:
            return value == "a4" || value == "letter" ? std::nullopt : std::optional(BrandProblem::NotOffered);
        case BrandField::Language: return isLanguage(value) ? std::nullopt : std::optional(BrandProblem::NotOffered);
    }
    return BrandProblem::NotOffered;
}

std::string settingsOwner(const Project& project) {
    return project.client.id.empty() ? project.client.name : project.client.id;
}

Result<BrandValues> enteredBrand(Store& store, const std::string& owner) {
    BrandValues values;
    for (const BrandField field : brandFields) {
        auto text = store.setting(keyOf(owner, field));
        if (!text) return fail(text.error());
        std::string value = field == BrandField::Logo ? fromBase64(text->value_or("")) : text->value_or("");
        // A newer program may have written what this one does not know.
        if (!value.empty() && !brandProblem(field, value)) values.emplace(field, std::move(value));
    }
    return values;
}

Result<BrandValues> effectiveBrand(Store& store, const std::string& owner) {
    auto own = enteredBrand(store, owner);
    if (!own || owner.empty()) return own;
    auto shared = enteredBrand(store, {});
    if (!shared) return shared;
    own->merge(*shared);
    return own;
}

Status saveBrand(Store& store, const std::string& owner, const BrandValues& values, std::string_view actor) {
    for (const auto& [field, value] : values) {
        if (brandProblem(field, value))
            return fail(ErrorKind::InvalidInput, "not a value of this field", std::string(toString(field)));
    }
    for (const BrandField field : brandFields) {
        const auto found = values.find(field);
        const std::string value = found == values.end() ? std::string() : found->second;
        const std::string text = field == BrandField::Logo && !value.empty() ? base64(value) : value;
        const std::string key = keyOf(owner, field);
        const auto before = store.setting(key);
        if (!before) return fail(before.error());
        // What was never set need not be emptied: the event log would tell of changes that are none.
        if (before->value_or("") == text) continue;
        if (Status saved = store.setSetting(key, text, actor); !saved) return saved;
    }
    return {};
}

BrandValues usedBrand(const Project& project, BrandValues effective) {
    const Result<Json> document = parseJson(project.document);
    if (!document || !document->is_object()) return effective;
    const auto brand = document->find("brand");
    if (brand == document->end() || !brand->is_object()) return effective;
    std::erase_if(effective, [&](const auto& value) { return isGiven(*brand, value.first); });
    return effective;
}

Json brandJson(const BrandValues& used) {
    Json out = Json::object();
    for (const auto& [field, value] : used) {
        if (field == BrandField::Logo) {
            out["logo_sha256"] = sha256Hex(value);
        } else {
            out[std::string(toString(field))] = value;
        }
    }
    return out;
}

}  // namespace aicmo
