#include "core/compose/email/inline_images.h"

#include <algorithm>
#include <optional>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/compose/email/html_scan.h"
#include "core/compose/email/html_text.h"
#include "core/compose/image_facts.h"
#include "core/project/project_document.h"

namespace aicmo::email {

namespace {

bool isComputed(std::string_view value) {
    return value.find("{{") != std::string_view::npos || value.find("{%") != std::string_view::npos;
}

/// "https" of "https://…", nothing for a path.
std::string schemeOf(std::string_view value) {
    const std::size_t end = value.find_first_of(":/?#");
    if (end == std::string_view::npos || end == 0 || value[end] != ':') return {};
    return toLowerAscii(value.substr(0, end));
}

bool staysAsItIs(std::string_view value) {
    const std::string scheme = schemeOf(value);
    return scheme == "http" || scheme == "https";
}

/// Attributes that make a mail program load a picture. Scripts, frames and the like are not for emails at all.
const HtmlAttribute* pictureAddress(const HtmlTag& tag, std::string_view name) {
    if (tag.closing || tag.is("script") || tag.is("iframe") || tag.is("embed")) return nullptr;
    return tag.find(name);
}

template <class Visit>
void forEachPicture(std::string_view html, Visit visit) {
    forEachTag(html, [&visit](const HtmlTag& tag) {
        for (const std::string_view name : {"src", "background"}) {
            if (const HtmlAttribute* attribute = pictureAddress(tag, name)) visit(*attribute);
        }
    });
}

/// The path from the folder of `base`, with "." and ".." resolved; nothing when it leaves the project.
std::optional<std::string> resolved(std::string_view base, std::string_view path) {
    std::vector<std::string_view> segments = split(base, '/');
    segments.pop_back();
    for (const std::string_view segment : split(path, '/')) {
        if (segment == "..") {
            if (segments.empty()) return std::nullopt;
            segments.pop_back();
        } else if (!segment.empty() && segment != ".") {
            segments.push_back(segment);
        }
    }
    std::string out;
    for (const std::string_view segment : segments) {
        if (!out.empty()) out += '/';
        out += segment;
    }
    return out;
}

class Inliner {
  public:
    Inliner(std::string html, std::string_view htmlPath, const std::string& place, const ProjectFiles& files,
            std::string_view domain)
        : source_(std::move(html)), htmlPath_(htmlPath), place_(place), files_(files), domain_(domain) {}

    InlinedHtml run() {
        forEachPicture(source_, [this](const HtmlAttribute& attribute) { take(attribute); });
        result_.html.append(source_, copied_, std::string::npos);
        return std::move(result_);
    }

  private:
    void take(const HtmlAttribute& attribute) {
        if (isComputed(attribute.value)) {
            result_.hasComputedAddresses = true;
            return;
        }
        const std::string address = decodeReferences(trim(attribute.value));
        if (staysAsItIs(address)) return;
        const bool isPath = schemeOf(address).empty() && !address.starts_with('/') && !address.starts_with('\\');
        if (address.empty() || !isPath) {
            return report("email.image.reference",
                          address.empty()
                              ? words("a picture has no address")
                              : words("\"%1\" is neither an https address nor a file of the project", address),
                          attribute.offset);
        }
        const std::optional<std::string> path = find(address);
        if (!path) {
            return report("email.image.missing", words("the project has no file \"%1\"", address), attribute.offset);
        }
        const InlineImage* image = imageFor(*path, attribute.offset);
        if (image != nullptr) replace(attribute, "cid:" + image->contentId);
    }

    std::optional<std::string> find(std::string_view address) const {
        const std::string_view path = address.substr(0, address.find_first_of("?#"));
        for (const std::string& name : {std::string(path), percentDecode(path)}) {
            for (const std::string_view base : {std::string_view{}, htmlPath_}) {
                std::optional<std::string> candidate = resolved(base, name);
                const bool safe = candidate && isSafeProjectPath(*candidate);
                if (safe && files_.read(*candidate) != nullptr) return candidate;
            }
        }
        return std::nullopt;
    }

    const InlineImage* imageFor(const std::string& path, std::size_t offset) {
        const std::string& bytes = *files_.read(path);
        const std::string id = "img-" + sha256Hex(bytes).substr(0, 24) + '@' + std::string(domain_);
        const auto known = std::find_if(result_.images.begin(), result_.images.end(),
                                        [&id](const InlineImage& image) { return image.contentId == id; });
        if (known != result_.images.end()) return &*known;
        const Result<ImageFacts> facts = inspectImage(bytes);
        if (!facts) {
            report("email.image.format", words("\"%1\": %2", path, Words::message(facts.error().message)), offset);
            return nullptr;
        }
        result_.images.push_back({path, id, facts->mimeType, std::make_shared<const std::string>(bytes)});
        return &result_.images.back();
    }

    void replace(const HtmlAttribute& attribute, const std::string& value) {
        result_.html.append(source_, copied_, attribute.offset - copied_);
        result_.html += value;
        copied_ = attribute.offset + attribute.value.size();
        const auto [line, column] = position(attribute.offset);
        const long grown = static_cast<long>(codePoints(value)) - static_cast<long>(codePoints(attribute.value));
        // Earlier edits of this line have moved this one too: columns are those of the text that is parsed.
        long moved = 0;
        for (const SourceEdit& edit : result_.edits) moved += edit.line == line ? edit.grown : 0;
        result_.edits.push_back({line, static_cast<std::size_t>(static_cast<long>(column) + moved), grown});
    }

    void report(std::string rule, Words words, std::size_t offset) {
        const auto [line, column] = position(offset);
        result_.findings.emplace_back(Severity::Error, std::move(rule), std::move(words),
                                      place_ + ':' + std::to_string(line) + ':' + std::to_string(column));
    }

    [[nodiscard]] std::pair<std::size_t, std::size_t> position(std::size_t offset) const {
        const std::string_view before = std::string_view(source_).substr(0, offset);
        const std::size_t line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        return {line, codePoints(before.substr(start)) + 1};
    }

    std::string source_;
    std::string_view htmlPath_;
    const std::string& place_;
    const ProjectFiles& files_;
    std::string_view domain_;
    InlinedHtml result_;
    std::size_t copied_ = 0;
};

}  // namespace

InlinedHtml inlineImages(std::string html, std::string_view htmlPath, const std::string& place,
                         const ProjectFiles& files, std::string_view domain) {
    return Inliner(std::move(html), htmlPath, place, files, domain).run();
}

std::string_view unusableAddress(std::string_view renderedHtml) {
    std::string_view found;
    forEachPicture(renderedHtml, [&found](const HtmlAttribute& attribute) {
        const std::string_view value = trim(attribute.value);
        const bool usable = staysAsItIs(value) || schemeOf(value) == "cid";
        if (!usable && found.empty()) found = value.empty() ? std::string_view("(empty)") : value;
    });
    return found;
}

}  // namespace aicmo::email
