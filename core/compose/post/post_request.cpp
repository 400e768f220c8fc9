#include "core/compose/post/post_request.h"

#include "core/base/json.h"

namespace aicmo::post {

namespace {

constexpr std::string_view reserved = "\\|{}@[]()<>#*_~";

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isTagCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Punctuation and blanks of U+2000–U+206F and U+3000–U+303F end a hashtag although they are not ASCII.
bool isPunctuationAt(std::string_view text, std::size_t at) {
    const std::string_view start = text.substr(at, 2);
    return start == "\xE2\x80" || start == "\xE2\x81" || start == "\xE3\x80" || start == "\xC2\xA0";
}

void appendEscaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (reserved.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
}

std::string uploadId(const Picture& picture) { return "upload:" + picture.sha256; }

Json linkedInContent(const Post& post) {
    if (post.pictures.size() == 1) {
        Json media{{"id", uploadId(post.pictures.front())}};
        if (!post.pictures.front().altText.empty()) media["altText"] = post.pictures.front().altText;
        return Json{{"media", media}};
    }
    if (post.pictures.size() > 1) {
        Json images = Json::array();
        for (const Picture& picture : post.pictures) {
            Json image{{"id", uploadId(picture)}};
            if (!picture.altText.empty()) image["altText"] = picture.altText;
            images.push_back(image);
        }
        return Json{{"multiImage", {{"images", images}}}};
    }
    return Json{{"article", {{"source", post.link}, {"title", post.title}}}};
}

}  // namespace

std::size_t hashtagLength(std::string_view text, std::size_t at) {
    if (text[at] != '#' || (at > 0 && (isTagCharacter(text[at - 1]) || text[at - 1] == '&' || text[at - 1] == '/'))) {
        return 0;
    }
    std::size_t end = at + 1;
    bool hasLetter = false;
    while (end < text.size() && isTagCharacter(text[end]) && !isPunctuationAt(text, end)) {
        hasLetter = hasLetter || !isDigit(text[end]);
        ++end;
    }
    return hasLetter ? end - at - 1 : 0;
}

std::string littleText(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t tag = text[at] == '#' ? hashtagLength(text, at) : 0;
        if (tag > 0) {
            out += "{hashtag|\\#|";
            appendEscaped(out, text.substr(at + 1, tag));
            out += '}';
            at += tag + 1;
        } else {
            appendEscaped(out, text.substr(at, 1));
            ++at;
        }
    }
    return out;
}

std::vector<std::string> linkedInBodies(const Post& post) {
    Json body{{"commentary", littleText(post.text)},
              {"visibility", "PUBLIC"},
              {"distribution",
               {{"feedDistribution", "MAIN_FEED"},
                {"targetEntities", Json::array()},
                {"thirdPartyDistributionChannels", Json::array()}}},
              {"lifecycleState", "PUBLISHED"},
              {"isReshareDisabledByAuthor", false}};
    if (!post.pictures.empty() || !post.link.empty()) body["content"] = linkedInContent(post);
    return {canonicalJson(body)};
}

std::vector<std::string> instagramBodies(const Post& post) {
    std::vector<std::string> bodies;
    const bool carousel = post.pictures.size() > 1;
    Json children = Json::array();
    for (const Picture& picture : post.pictures) {
        Json container{{"image_url", picture.url}};
        if (!picture.altText.empty()) container["alt_text"] = picture.altText;
        if (carousel) {
            container["is_carousel_item"] = true;
        } else {
            container["caption"] = post.text;
        }
        children.push_back("container:" + std::to_string(bodies.size()));
        bodies.push_back(canonicalJson(container));
    }
    if (carousel) {
        bodies.push_back(
            canonicalJson(Json{{"media_type", "CAROUSEL"}, {"children", children}, {"caption", post.text}}));
    }
    bodies.push_back(canonicalJson(Json{{"creation_id", "container:" + std::to_string(bodies.size() - 1)}}));
    return bodies;
}

std::vector<std::string> twitterBodies(const Post& post) {
    Json body{{"text", post.text}};
    if (!post.pictures.empty()) {
        Json ids = Json::array();
        for (const Picture& picture : post.pictures) ids.push_back(uploadId(picture));
        body["media"] = Json{{"media_ids", ids}};
    }
    return {canonicalJson(body)};
}

}  // namespace aicmo::post
