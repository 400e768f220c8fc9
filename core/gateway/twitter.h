#pragma once
// X API v2: media upload and posts (docs.x.com: x-api/posts/manage-tweets, x-api/media).

#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] std::unique_ptr<SocialPoster> makeTwitterPoster(const TwitterConfig& config,
                                                              const GatewayLimits& limits = {});
[[nodiscard]] GatewayCheck checkTwitter(const TwitterConfig& config, const GatewayLimits& limits = {});

}  // namespace aicmo
