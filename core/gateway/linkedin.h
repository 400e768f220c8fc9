#pragma once
// LinkedIn Posts API, versioned (learn.microsoft.com/linkedin: marketing/community-management/shares/posts-api,
// images-api).

#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] std::unique_ptr<SocialPoster> makeLinkedInPoster(const LinkedInConfig& config,
                                                               const GatewayLimits& limits = {});
[[nodiscard]] GatewayCheck checkLinkedIn(const LinkedInConfig& config, const GatewayLimits& limits = {});

}  // namespace aicmo
