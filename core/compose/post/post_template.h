#pragma once
// One social post, composed and checked once: a post has no recipients, so nothing in it changes from call to call.

#include <optional>
#include <string>
#include <vector>

#include "core/compose/composer.h"
#include "core/compose/image_facts.h"
#include "core/compose/post/post_request.h"

namespace aicmo::post {

class PostTemplate {
  public:
    PostTemplate(const Plan& plan, std::size_t contentIndex);
    [[nodiscard]] const Composed& composed() const { return composed_; }

  private:
    void renderText();
    void addLinkAndHashtags();
    void loadPictures();
    void loadFile(const std::string& path, const std::string& member, Picture& picture);
    void checkText();
    void checkLinkedIn();
    void checkInstagram();
    void checkCarousel();
    void checkInstagramPicture(const ImageFacts& facts, const std::string& member);
    void checkTwitter();
    void writePayload();
    void report(std::string_view rule, Words words, std::string_view member);
    void reportAbove(std::string_view id, std::size_t value, std::string_view member);

    const Plan& plan_;
    std::size_t index_;
    const ContentItem& content_;
    Post post_;
    std::vector<Upload> uploads_;
    std::vector<std::optional<ImageFacts>> facts_;  ///< one a picture; nothing when there is no sound file
    Composed composed_;
};

}  // namespace aicmo::post
