#include "core/compose/post/post_template.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/mime/header_writer.h"
#include "core/compose/rendering.h"

namespace aicmo::post {

namespace {

std::string mediaMember(std::size_t picture, std::string_view field) {
    return "media/" + std::to_string(picture) + '/' + std::string(field);
}

std::size_t countHashtags(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        count += static_cast<std::size_t>(hashtagLength(text, at) > 0);
    }
    return count;
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// "@name", not the "@" of an address.
std::size_t countMentions(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        const bool startsWord = at == 0 || !isWordByte(text[at - 1]);
        count += static_cast<std::size_t>(startsWord && at + 1 < text.size() && isWordByte(text[at + 1]));
    }
    return count;
}

/// Controls that no service shows; line feeds are part of a post.
bool hasForbiddenControl(std::string_view text) {
    for (const std::string_view line : split(text, '\n')) {
        if (hasControl(line)) return true;
    }
    return false;
}

std::string withLineFeeds(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            out += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            out += '\n';
        }
    }
    return out;
}

bool isHttps(std::string_view url) {
    const Result<mime::HeaderUri> address = mime::HeaderUri::from(url);
    return address && address->isHttps();
}

}  // namespace

PostTemplate::PostTemplate(const Plan& plan, std::size_t contentIndex)
    : plan_(plan), index_(contentIndex), content_(plan.project().content[contentIndex]) {
    post_.title = content_.title.empty() ? plan.project().name : content_.title;
    renderText();
    addLinkAndHashtags();
    loadPictures();
    checkText();
    switch (content_.channel) {
        case Channel::LinkedIn: checkLinkedIn(); break;
        case Channel::Instagram: checkInstagram(); break;
        case Channel::Twitter: checkTwitter(); break;
        case Channel::Email:
        case Channel::Crm: break;
    }
    writePayload();
}

void PostTemplate::report(std::string_view rule, Words words, std::string_view member) {
    composed_.findings.push_back(
        findingOf(rule, std::move(words), "/content/" + std::to_string(index_) + "/post/" + std::string(member)));
}

void PostTemplate::reportAbove(std::string_view id, std::size_t value, std::string_view member) {
    const ChannelRule& rule = channelRule(id);
    if (static_cast<double>(value) > rule.limit) report(id, againstLimit(rule, value), member);
}

void PostTemplate::renderText() {
    const TemplateScope scope(plan_.project(), content_, nullptr);
    const std::string place = "/content/" + std::to_string(index_) + "/post/text";
    const Result<BoundTemplate> text = BoundTemplate::parse(content_.post->text, place, scope);
    if (!text) {
        composed_.findings.emplace_back(Severity::Error, "liquid.syntax", Words::message(text.error().message),
                                        text.error().place);
        return;
    }
    std::string rendered;
    text->render({}, Escaping::Plain, rendered, composed_.findings);
    post_.text = std::string(trim(withLineFeeds(rendered)));
}

void PostTemplate::addLinkAndHashtags() {
    const PostContent& content = *content_.post;
    const std::string_view gap = content_.channel == Channel::Twitter ? " " : "\n\n";
    const auto add = [&](std::string_view text, std::string_view before) {
        if (!post_.text.empty()) post_.text += before;
        post_.text += text;
    };
    if (!content.link.empty()) {
        post_.link = content.link;
        if (!isHttps(content.link)) report("post.link", words("\"%1\" is not an https address", content.link), "link");
        if (post_.text.find(content.link) == std::string::npos) add(content.link, gap);
    }
    bool first = true;
    for (std::size_t i = 0; i < content.hashtags.size(); ++i) {
        std::string tag = content.hashtags[i];
        if (!tag.starts_with('#')) tag.insert(0, 1, '#');
        if (hashtagLength(tag, 0) + 1 != tag.size()) {
            report("post.hashtag", words("\"%1\" is not one word", content.hashtags[i]),
                   "hashtags/" + std::to_string(i));
            continue;
        }
        add(tag, first ? gap : " ");
        first = false;
    }
}

void PostTemplate::loadPictures() {
    const std::vector<PostMedia>& media = content_.post->media;
    for (std::size_t i = 0; i < media.size(); ++i) {
        Picture picture;
        picture.url = media[i].url;
        picture.altText = media[i].altText;
        facts_.emplace_back();
        if (!media[i].file.empty()) loadFile(media[i].file, mediaMember(i, "file"), picture);
        if (picture.altText.empty()) {
            report("post.media.alt", words("a picture without alternative text"), mediaMember(i, "alt_text"));
        }
        if (hasForbiddenControl(picture.altText)) {
            report("post.text.control", words("the alternative text holds a control character"),
                   mediaMember(i, "alt_text"));
        }
        post_.pictures.push_back(std::move(picture));
    }
}

void PostTemplate::loadFile(const std::string& path, const std::string& member, Picture& picture) {
    const std::string* bytes = plan_.files().read(path);
    if (bytes == nullptr) return report("post.media.missing", words("the project has no file \"%1\"", path), member);
    const Result<ImageFacts> facts = inspectImage(*bytes);
    if (!facts)
        return report("post.media.format", words("\"%1\": %2", path, Words::message(facts.error().message)), member);
    picture.sha256 = sha256Hex(*bytes);
    facts_.back() = *facts;
    // Instagram fetches pictures itself; the file is only looked at.
    if (content_.channel == Channel::Instagram) return;
    const bool known = std::any_of(uploads_.begin(), uploads_.end(),
                                   [&picture](const Upload& upload) { return upload.sha256 == picture.sha256; });
    if (known) return;
    uploads_.push_back({path, std::string(facts->mimeType), picture.altText, picture.sha256,
                        std::make_shared<const std::string>(*bytes)});
}

void PostTemplate::checkText() {
    if (post_.text.empty() && content_.channel != Channel::Instagram) {
        report("post.text.empty", words("the post has no text"), "text");
    }
    if (hasForbiddenControl(post_.text))
        report("post.text.control", words("the text holds a control character"), "text");
    if (const std::string_view likely = likelyPlaceholder(post_.text); !likely.empty()) {
        report("content.placeholder.likely", words("\"%1\" looks like a stand-in", likely), "text");
    }
    if (const std::size_t at = post_.text.find("http://");
        at != std::string::npos && !post_.link.starts_with("http://")) {
        const std::string address = post_.text.substr(at, post_.text.find_first_of(" \n", at) - at);
        report("post.text.link", words("\"%1\" is not an https address", address), "text");
    }
    const std::string_view placeholder = leftOverPlaceholder(post_.text);
    if (!placeholder.empty()) {
        report("content.placeholder", words("\"%1\" is still there", placeholder), "text");
    }
}

void PostTemplate::checkLinkedIn() {
    const std::size_t length = characterCount(post_.text);
    const ChannelRule& longest = channelRule("linkedin.text.length");
    const double near = longest.limit * channelRule("linkedin.text.near").limit / 100;
    if (static_cast<double>(length) > near) {
        const bool tooLong = static_cast<double>(length) > longest.limit;
        report(tooLong ? "linkedin.text.length" : "linkedin.text.near", againstLimit(longest, length), "text");
    }
    reportAbove("linkedin.image.count", post_.pictures.size(), "media");
    for (std::size_t i = 0; i < post_.pictures.size(); ++i) {
        if (content_.post->media[i].file.empty()) {
            report("linkedin.media.file", words("the picture is not a file of the project"), mediaMember(i, "file"));
        }
        if (!facts_[i]) continue;
        const std::string member = mediaMember(i, "file");
        if (facts_[i]->mimeType == "image/webp")
            report("linkedin.image.format", words("the picture is %1", "WebP"), member);
        const std::size_t pixels =
            static_cast<std::size_t>(facts_[i]->width) * static_cast<std::size_t>(facts_[i]->height);
        const ChannelRule& tooMany = channelRule("linkedin.image.pixels");
        // "Fewer than": the limit itself is too much.
        if (static_cast<double>(pixels) >= tooMany.limit) report(tooMany.id, againstLimit(tooMany, pixels), member);
        reportAbove("linkedin.image.bytes", facts_[i]->bytes, member);
    }
}

void PostTemplate::checkInstagram() {
    reportAbove("instagram.caption.length", characterCount(post_.text), "text");
    const std::size_t hashtags = countHashtags(post_.text);
    const bool refusedTags = static_cast<double>(hashtags) > channelRule("instagram.hashtags").limit;
    reportAbove(refusedTags ? "instagram.hashtags" : "instagram.hashtags.many", hashtags, "hashtags");
    const std::size_t mentions = countMentions(post_.text);
    const bool refusedMentions = static_cast<double>(mentions) > channelRule("instagram.mentions").limit;
    reportAbove(refusedMentions ? "instagram.mentions" : "instagram.mentions.many", mentions, "text");
    if (post_.pictures.empty()) report("instagram.media.required", words("the post has no picture"), "media");
    reportAbove("instagram.media.count", post_.pictures.size(), "media");
    for (std::size_t i = 0; i < post_.pictures.size(); ++i) {
        const Picture& picture = post_.pictures[i];
        if (!isHttps(picture.url)) {
            report("instagram.media.url",
                   picture.url.empty() ? words("the picture has no public address")
                                       : words("\"%1\" is not an https address", picture.url),
                   mediaMember(i, "url"));
        }
        reportAbove("instagram.alt.length", characterCount(picture.altText), mediaMember(i, "alt_text"));
        if (facts_[i]) checkInstagramPicture(*facts_[i], mediaMember(i, "file"));
    }
    checkCarousel();
}

/// The first picture's ratio rules: the others are cropped to it.
void PostTemplate::checkCarousel() {
    constexpr double sameRatio = 0.01;
    for (std::size_t i = 1; i < facts_.size(); ++i) {
        if (!facts_.front() || !facts_[i]) continue;
        const double first = static_cast<double>(facts_.front()->width) / facts_.front()->height;
        const double ratio = static_cast<double>(facts_[i]->width) / facts_[i]->height;
        if (std::abs(ratio - first) > sameRatio * first) {
            report("instagram.carousel.ratio", words("its ratio differs from that of the first picture: it is cropped"),
                   mediaMember(i, "file"));
        }
    }
}

void PostTemplate::checkInstagramPicture(const ImageFacts& facts, const std::string& member) {
    if (facts.mimeType != "image/jpeg") {
        report("instagram.image.format", words("the picture is %1", facts.mimeType), member);
    }
    reportAbove("instagram.image.bytes", facts.bytes, member);
    const std::string width = std::to_string(facts.width);
    const std::string height = std::to_string(facts.height);
    const double ratio = static_cast<double>(facts.width) / facts.height;
    // Pictures are cut to whole pixels, so the limits are met to within one of them.
    const double onePixel = 1.0 / facts.height;
    const ChannelRule& tallest = channelRule("instagram.image.tall");
    const ChannelRule& widest = channelRule("instagram.image.wide");
    const ChannelRule& narrowest = channelRule("instagram.image.narrow");
    const auto reportSize = [&](const ChannelRule& rule) {
        report(rule.id,
               rule.unit == "pixels" ? words("%1 × %2 pixels; the limit is %3 pixels", width, height, rule.limit)
                                     : words("%1 × %2 pixels; the limit is %3 width/height", width, height, rule.limit),
               member);
    };
    if (ratio < tallest.limit - onePixel) reportSize(tallest);
    if (ratio > widest.limit + onePixel) reportSize(widest);
    if (facts.width < narrowest.limit) reportSize(narrowest);
    const ChannelRule& broadest = channelRule("instagram.image.broad");
    if (facts.width > broadest.limit) reportSize(broadest);
}

void PostTemplate::checkTwitter() {
    reportAbove("twitter.text.length", weightedLength(post_.text), "text");
    reportAbove("twitter.media.count", post_.pictures.size(), "media");
    for (std::size_t i = 0; i < post_.pictures.size(); ++i) {
        if (content_.post->media[i].file.empty()) {
            report("twitter.media.file", words("the picture is not a file of the project"), mediaMember(i, "file"));
        }
        if (facts_[i] && facts_[i]->mimeType == "image/gif" && facts_.size() > 1) {
            report("twitter.media.gif", words("the picture is a GIF, and there are others"), mediaMember(i, "file"));
        }
        if (facts_[i]) reportAbove("twitter.image.bytes", facts_[i]->bytes, mediaMember(i, "file"));
    }
}

void PostTemplate::writePayload() {
    if (composed_.firstError() != nullptr) return;
    PostPayload payload;
    payload.channel = content_.channel;
    payload.text = post_.text;
    payload.uploads = std::move(uploads_);
    switch (content_.channel) {
        case Channel::LinkedIn: payload.bodies = linkedInBodies(post_); break;
        case Channel::Instagram: payload.bodies = instagramBodies(post_); break;
        case Channel::Twitter: payload.bodies = twitterBodies(post_); break;
        case Channel::Email:
        case Channel::Crm: break;
    }
    composed_.payload.content = std::move(payload);
    composed_.payload.sha256 = sha256(composed_.payload.previewBytes());
}

}  // namespace aicmo::post
