#pragma once
// The request bodies of social posts, as the services' APIs take them. Pure.
// Sources: learn.microsoft.com posts-api, multiimage-post-api, little-text-format;
// developers.facebook.com instagram-platform/content-publishing; docs.x.com manage-tweets.

#include <string>
#include <string_view>
#include <vector>

namespace aicmo::post {

struct Picture {
    std::string sha256;  ///< of the file, when there is one
    std::string url;     ///< public address
    std::string altText;
};

/// A post with everything rendered.
struct Post {
    std::string title;
    std::string text;  ///< as people will read it: text, link, hashtags
    std::string link;
    std::vector<Picture> pictures;
};

/// LinkedIn's little text: reserved characters escaped with a backslash, "#word" as {hashtag|\#|word}.
[[nodiscard]] std::string littleText(std::string_view text);

/// Canonical JSON bodies in the order of the requests; see PostPayload for the stand-ins.
[[nodiscard]] std::vector<std::string> linkedInBodies(const Post& post);
[[nodiscard]] std::vector<std::string> instagramBodies(const Post& post);
[[nodiscard]] std::vector<std::string> twitterBodies(const Post& post);

/// Bytes of the hashtag word after the '#' at `at`, 0 when it starts none: letters, digits, '_', not only digits.
[[nodiscard]] std::size_t hashtagLength(std::string_view text, std::size_t at);

}  // namespace aicmo::post
