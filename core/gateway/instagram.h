#pragma once
// Instagram content publishing by the Graph API (developers.facebook.com: instagram-platform/content-publishing,
// reference/error-codes): containers, then media_publish.

#include <memory>

#include "core/gateway/gateway.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/transport/limits.h"

namespace aicmo {

[[nodiscard]] std::unique_ptr<SocialPoster> makeInstagramPoster(const InstagramConfig& config,
                                                                const GatewayLimits& limits = {});
[[nodiscard]] GatewayCheck checkInstagram(const InstagramConfig& config, const GatewayLimits& limits = {});

}  // namespace aicmo
