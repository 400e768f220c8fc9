#pragma once
// Finding a post again: by its container, which tells itself whether it was published, else by its caption
// (developers.facebook.com: instagram-platform/reference/ig-container, ig-user/media).

#include <stop_token>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/http_client.h"

namespace aicmo {

[[nodiscard]] Sighting findInstagramPost(HttpClient& client, const InstagramConfig& config, const PostPayload& post,
                                         const Inquiry& about, const AskLimits& limits, const std::stop_token& stop);

}  // namespace aicmo
