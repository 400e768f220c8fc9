#pragma once
// Finding a post again on the account's own timeline (docs.x.com: users/get-posts, fundamentals/data-dictionary).

#include <stop_token>
#include <string>

#include "core/base/json.h"
#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

/// Reads only what was posted since the hand-over: X charges for each post that is read.
[[nodiscard]] Sighting findTweet(HttpClient& client, const TwitterConfig& config, const PostPayload& post,
                                 const Inquiry& about, const AskLimits& limits, const std::stop_token& stop);

/// The text of a post as it was written: X puts its own short links and character references into it.
[[nodiscard]] std::string writtenText(const Json& tweet);

}  // namespace aicmo
