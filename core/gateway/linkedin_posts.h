#pragma once
// Finding a post again among the author's latest (learn.microsoft.com/linkedin: posts-api, "Find Posts by Authors";
// shares/little-text-format).

#include <stop_token>
#include <string>
#include <string_view>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

/// Needs r_organization_social or r_member_social: a token that may only write is told 403, which is CannotSay.
[[nodiscard]] Sighting findLinkedInPost(HttpClient& client, const LinkedInConfig& config, const PostPayload& post,
                                        const Inquiry& about, const AskLimits& limits, const std::stop_token& stop);

/// "little text" as people read it: escapes and hashtag templates resolved.
[[nodiscard]] std::string plainCommentary(std::string_view littleText);

}  // namespace aicmo
