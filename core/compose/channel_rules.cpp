#include "core/compose/channel_rules.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace aicmo {

namespace {

constexpr auto anyChannel = std::nullopt;
constexpr std::string_view internetMessage = "RFC 5322";
constexpr std::string_view gmailGuidelines = "RFC 8058; support.google.com/mail/answer/81126";
constexpr std::string_view linkedInImages =
    "learn.microsoft.com/linkedin/marketing/community-management/shares/images-api";
constexpr std::string_view instagramPublishing = "developers.facebook.com/docs/instagram-platform/content-publishing";
constexpr std::string_view instagramErrors =
    "developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes";
constexpr std::string_view hubSpotContacts = "developers.hubspot.com/docs/api-reference/crm-contacts-v3";
constexpr std::string_view hubSpotNotes = "developers.hubspot.com/docs/api-reference/crm-notes-v3";
constexpr std::string_view xCounting = "docs.x.com/fundamentals/counting-characters";
constexpr std::string_view xMedia = "docs.x.com/x-api/media";
constexpr std::string_view subjectLines = "emailtooltester.com/en/blog/email-subject-lines-character-limit";

constexpr Severity error = Severity::Error;
constexpr Severity warning = Severity::Warning;
constexpr Severity notice = Severity::Notice;

constexpr std::array rules{
    // every channel
    ChannelRule{"content.placeholder", anyChannel, error, 0, "", "2026-08", "CAN-SPAM; editorial practice", true,
                "No text that was meant to be replaced is left."},
    ChannelRule{"audience.rows", anyChannel, warning, 0, "", "2026-08", "RFC 4180; RFC 5321", true,
                "Every row of an audience has one valid address, once."},
    ChannelRule{"audience.empty", anyChannel, warning, 0, "", "2026-08", "project document", true,
                "An audience has contacts."},
    // email
    ChannelRule{"email.from", Channel::Email, error, 0, "", "2026-08", internetMessage, false,
                "An email has a valid sender address."},
    ChannelRule{"email.to", Channel::Email, error, 0, "", "2026-08", "RFC 5321; RFC 5890", false,
                "An email goes to a valid address."},
    ChannelRule{"email.reply_to", Channel::Email, error, 0, "", "2026-08", internetMessage, false,
                "A reply address is a valid address."},
    ChannelRule{"email.header.control", Channel::Email, error, 0, "", "2026-08", internetMessage, false,
                "No header field holds CR, LF, NUL or another control character."},
    ChannelRule{"email.text.nul", Channel::Email, error, 0, "", "2026-08", "RFC 2045 section 2.8", false,
                "No text holds NUL."},
    ChannelRule{"content.utf8", anyChannel, error, 0, "", "2026-08", "RFC 3629", false, "Texts are UTF-8."},
    ChannelRule{"email.body.empty", Channel::Email, error, 0, "", "2026-08", internetMessage, false,
                "An email says something."},
    ChannelRule{"email.html.missing", Channel::Email, error, 0, "", "2026-08", "project document", false,
                "The file of the HTML is in the project."},
    ChannelRule{"email.text.missing", Channel::Email, warning, 0, "", "2026-08", "RFC 2046 section 5.1.4", true,
                "An HTML email has a text alternative of its own."},
    ChannelRule{"email.subject.empty", Channel::Email, error, 0, "", "2026-08", internetMessage, true,
                "An email has a subject."},
    ChannelRule{"email.subject.length", Channel::Email, notice, 50, "characters", "2026-08", subjectLines, true,
                "Subjects of up to 50 characters are shown whole on phones; the first 33 should say it."},
    ChannelRule{"email.preheader.short", Channel::Email, notice, 40, "characters", "2026-08", subjectLines, true,
                "A preheader of at least 40 characters fills its place; a shorter one is followed by body text."},
    ChannelRule{"email.preheader.long", Channel::Email, notice, 100, "characters", "2026-08", subjectLines, true,
                "No inbox shows more than about 100 characters of a preheader."},
    ChannelRule{"email.html.clip_near", Channel::Email, warning, 90'000, "bytes", "2026-08",
                "icontact.com; spamresource.com", true, "Gmail clips HTML above about 102 KB."},
    ChannelRule{"email.html.clipped", Channel::Email, error, 102'000, "bytes", "2026-08",
                "icontact.com; spamresource.com", true, "Gmail clips HTML above about 102 KB."},
    ChannelRule{"email.size", Channel::Email, warning, 10'000'000, "bytes", "2026-08",
                "support.google.com/mail/answer/6584", true, "Many servers refuse messages above 10 MB."},
    ChannelRule{"email.image.alt", Channel::Email, warning, 0, "", "2026-08", "WCAG 2.2, 1.1.1", true,
                "Every picture has an alternative text, empty if it is decoration."},
    ChannelRule{"email.image.reference", Channel::Email, error, 0, "", "2026-08", "RFC 2392", false,
                "A picture is a file of the project or has an https address."},
    ChannelRule{"email.image.missing", Channel::Email, error, 0, "", "2026-08", "project document", false,
                "The pictures that the HTML names are in the project."},
    ChannelRule{"email.image.format", Channel::Email, error, 0, "", "2026-08", "RFC 2046 section 4.2", false,
                "Pictures are PNG, JPEG, GIF or WebP, sound, at most 40 megapixels and 20 MB."},
    ChannelRule{"email.attachment.missing", Channel::Email, error, 0, "", "2026-08", "project document", false,
                "Attachments are files of the project."},
    ChannelRule{"email.unsubscribe.form", Channel::Email, error, 0, "", "2026-08", "RFC 2369; RFC 8058", false,
                "The unsubscribe address is one https address, or a mailto address, or one of each."},
    ChannelRule{"email.one_click", Channel::Email, warning, 0, "", "2026-08", gmailGuidelines, true,
                "Marketing email offers one-click unsubscription by an https address."},
    ChannelRule{"email.one_click.bulk", Channel::Email, error, 5'000, "recipients", "2026-08", gmailGuidelines, true,
                "From 5,000 messages a day on, Gmail and Yahoo demand one-click unsubscription."},
    // posts of every service
    ChannelRule{"post.text.empty", anyChannel, error, 0, "", "2026-08", "editorial practice", false,
                "A post says something."},
    ChannelRule{"post.text.control", anyChannel, error, 0, "", "2026-08", "RFC 8259", false,
                "A post holds no control character but the line feed."},
    ChannelRule{"post.hashtag", anyChannel, error, 0, "", "2026-08", "learn.microsoft.com little-text-format", false,
                "A hashtag is one word of letters, digits and underscores."},
    ChannelRule{"post.link", anyChannel, error, 0, "", "2026-08", "RFC 3986", false, "A link is an https address."},
    ChannelRule{"post.media.missing", anyChannel, error, 0, "", "2026-08", "project document", false,
                "The pictures of a post are files of the project."},
    ChannelRule{"post.media.alt", anyChannel, warning, 0, "", "2026-08", "WCAG 2.2, 1.1.1", true,
                "Every picture has an alternative text."},
    // LinkedIn
    ChannelRule{"linkedin.text.length", Channel::LinkedIn, error, 3'000, "characters", "2026-08",
                "learn.microsoft.com posts-api; docs.ayrshare.com", false, "A post has at most 3,000 characters."},
    ChannelRule{"linkedin.text.near", Channel::LinkedIn, notice, 2'940, "characters", "2026-08",
                "learn.microsoft.com posts-api; docs.ayrshare.com", true, "The text is within 2 % of the limit."},
    ChannelRule{"linkedin.media.file", Channel::LinkedIn, error, 0, "", "2026-08", linkedInImages, false,
                "Pictures are uploaded, so each is a file of the project."},
    ChannelRule{"linkedin.image.format", Channel::LinkedIn, error, 0, "", "2026-08", linkedInImages, false,
                "Pictures are JPEG, PNG or GIF."},
    ChannelRule{"linkedin.image.pixels", Channel::LinkedIn, error, 36'152'320, "pixels", "2026-08", linkedInImages,
                false, "A picture has fewer than 36,152,320 pixels."},
    ChannelRule{"linkedin.image.bytes", Channel::LinkedIn, error, 5'000'000, "bytes", "2026-08", "docs.ayrshare.com",
                true, "A picture has at most 5 MB."},
    ChannelRule{"linkedin.image.count", Channel::LinkedIn, error, 20, "pictures", "2026-08",
                "learn.microsoft.com multiimage-post-api", false, "A post shows at most 20 pictures."},
    // Instagram
    ChannelRule{"instagram.caption.length", Channel::Instagram, error, 2'200, "characters", "2026-08", instagramErrors,
                false, "A caption has at most 2,200 characters."},
    ChannelRule{"instagram.hashtags", Channel::Instagram, error, 30, "hashtags", "2026-08", instagramPublishing, false,
                "A post has at most 30 hashtags."},
    ChannelRule{"instagram.hashtags.many", Channel::Instagram, warning, 5, "hashtags", "2025-12", "docs.ayrshare.com",
                true, "More than 5 hashtags are cut off, says a newer source."},
    ChannelRule{"instagram.mentions", Channel::Instagram, error, 20, "mentions", "2026-08", instagramPublishing, false,
                "A post has at most 20 mentions."},
    ChannelRule{"instagram.mentions.many", Channel::Instagram, warning, 3, "mentions", "2025-12", "docs.ayrshare.com",
                true, "More than 3 mentions may count as spam."},
    ChannelRule{"instagram.media.required", Channel::Instagram, error, 1, "pictures", "2026-08", instagramPublishing,
                false, "A post has a picture."},
    ChannelRule{"instagram.media.count", Channel::Instagram, error, 10, "pictures", "2026-08", instagramPublishing,
                false, "A carousel has at most 10 pictures."},
    ChannelRule{"instagram.media.url", Channel::Instagram, error, 0, "", "2026-08", instagramPublishing, false,
                "Meta fetches each picture from a public https address."},
    ChannelRule{"instagram.image.format", Channel::Instagram, error, 0, "", "2026-08", instagramErrors, false,
                "Pictures are JPEG."},
    ChannelRule{"instagram.image.bytes", Channel::Instagram, error, 8'388'608, "bytes", "2026-08", instagramErrors,
                false, "A picture has at most 8 MiB."},
    ChannelRule{"instagram.image.tall", Channel::Instagram, error, 0.8, "width/height", "2026-08", instagramErrors,
                false, "A picture is no taller than 4:5."},
    ChannelRule{"instagram.image.wide", Channel::Instagram, error, 1.91, "width/height", "2026-08", instagramErrors,
                false, "A picture is no wider than 1.91:1."},
    ChannelRule{"instagram.image.narrow", Channel::Instagram, warning, 320, "pixels", "2026-08", instagramPublishing,
                true, "A picture narrower than 320 pixels is enlarged."},
    ChannelRule{"instagram.alt.length", Channel::Instagram, error, 2'200, "characters", "2026-08", instagramPublishing,
                false, "An alternative text has at most 2,200 characters."},
    // X
    ChannelRule{"twitter.text.length", Channel::Twitter, error, 280, "weighted characters", "2026-08", xCounting, true,
                "A post has at most 280 weighted characters; longer ones need a paid account."},
    ChannelRule{"twitter.media.count", Channel::Twitter, error, 4, "pictures", "2026-08", xMedia, false,
                "A post shows at most 4 pictures."},
    ChannelRule{"twitter.media.file", Channel::Twitter, error, 0, "", "2026-08", xMedia, false,
                "Pictures are uploaded, so each is a file of the project."},
    ChannelRule{"twitter.image.bytes", Channel::Twitter, error, 5'242'880, "bytes", "2026-08", xMedia, false,
                "A picture has at most 5 MiB."},
    // CRM
    ChannelRule{"crm.email", Channel::Crm, error, 0, "", "2026-08", hubSpotContacts, false,
                "A contact is known by a valid address."},
    ChannelRule{"crm.property.name", Channel::Crm, error, 0, "", "2026-08", hubSpotContacts, false,
                "Property names are lower-case letters, digits and underscores, starting with a letter."},
    ChannelRule{"crm.property.value", Channel::Crm, error, 65'536, "characters", "2026-08", hubSpotContacts, false,
                "A property's value has at most 65,536 characters and no control character but the line feed."},
    ChannelRule{"crm.properties.none", Channel::Crm, notice, 0, "", "2026-08", hubSpotContacts, true,
                "A contact is synchronised with at least one property."},
    ChannelRule{"crm.engagement.type", Channel::Crm, error, 0, "", "2026-08", hubSpotNotes, false,
                "The engagements that can be logged are notes."},
    ChannelRule{"crm.note.length", Channel::Crm, error, 65'536, "characters", "2026-08", hubSpotNotes, false,
                "A note has at most 65,536 characters."},
    ChannelRule{"crm.note.empty", Channel::Crm, error, 0, "", "2026-08", hubSpotNotes, false, "A note says something."},
};

}  // namespace

std::span<const ChannelRule> channelRules() { return rules; }

const ChannelRule& channelRule(std::string_view id) {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const ChannelRule& rule) { return rule.id == id; });
    if (found == rules.end()) std::abort();
    return *found;
}

Finding findingOf(std::string_view ruleId, std::string message, std::string place) {
    const ChannelRule& rule = channelRule(ruleId);
    return {rule.severity, std::string(rule.id), std::move(message), std::move(place)};
}

}  // namespace aicmo
