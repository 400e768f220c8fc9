#include "core/base/words.h"
#include "core/gateway/email_smtp.h"
#include "core/gateway/gateway_config.h"
#include "core/gateway/hubspot.h"
#include "core/gateway/instagram.h"
#include "core/gateway/linkedin.h"
#include "core/gateway/transport/url.h"
#include "core/gateway/twitter.h"

namespace aicmo {

namespace {

std::string variablesOf(Channel channel) {
    switch (channel) {
        case Channel::Email:
            return "AICMO_SMTP_URL, and AICMO_SMTP_USER with AICMO_SMTP_PASSWORD if it asks for a login";
        case Channel::LinkedIn: return "AICMO_LINKEDIN_TOKEN and AICMO_LINKEDIN_AUTHOR";
        case Channel::Instagram: return "AICMO_INSTAGRAM_TOKEN and AICMO_INSTAGRAM_ACCOUNT";
        case Channel::Twitter: return "AICMO_TWITTER_TOKEN";
        case Channel::Crm: return "AICMO_HUBSPOT_TOKEN";
    }
    return {};
}

std::string nameOf(Channel channel) {
    switch (channel) {
        case Channel::Email: return "email";
        case Channel::LinkedIn: return "linkedin";
        case Channel::Instagram: return "instagram";
        case Channel::Twitter: return "twitter";
        case Channel::Crm: return "crm";
    }
    return {};
}

class RealGateways final : public GatewayFactory {
  public:
    RealGateways(GatewayConfig config, const GatewayLimits& limits) : config_(std::move(config)), limits_(limits) {}

    Result<std::unique_ptr<EmailSender>> email() override {
        if (!config_.smtp) return fail(problemOf(Channel::Email));
        return makeSmtpSender(*config_.smtp, limits_.smtp, smtpStanding_);
    }

    Result<std::unique_ptr<SocialPoster>> social(Channel channel) override {
        if (channel == Channel::LinkedIn && config_.linkedin) return makeLinkedInPoster(*config_.linkedin, limits_);
        if (channel == Channel::Instagram && config_.instagram) return makeInstagramPoster(*config_.instagram, limits_);
        if (channel == Channel::Twitter && config_.twitter) return makeTwitterPoster(*config_.twitter, limits_);
        if (channel == Channel::Email || channel == Channel::Crm) {
            return fail(ErrorKind::InvalidInput, words("the channel %1 takes no posts", nameOf(channel)).text());
        }
        return fail(problemOf(channel));
    }

    Result<std::unique_ptr<CrmSyncer>> crm() override {
        if (!config_.hubspot) return fail(problemOf(Channel::Crm));
        return makeHubSpotSyncer(*config_.hubspot, limits_);
    }

    GatewayCheck check(Channel channel) override {
        if (channel == Channel::Email && config_.smtp) return checkSmtp(*config_.smtp);
        if (channel == Channel::LinkedIn && config_.linkedin) return checkLinkedIn(*config_.linkedin);
        if (channel == Channel::Instagram && config_.instagram) return checkInstagram(*config_.instagram);
        if (channel == Channel::Twitter && config_.twitter) return checkTwitter(*config_.twitter);
        if (channel == Channel::Crm && config_.hubspot) return checkHubSpot(*config_.hubspot);
        GatewayCheck check;
        check.channel = channel;
        check.message = problemOf(channel).text();
        return check;
    }

    std::string account(Channel channel) const override { return accountName(config_, channel); }
    int emailConnections() const override { return config_.smtp ? config_.smtp->connections : 0; }
    AccountPacing pacing(Channel channel) const override {
        if (channel == Channel::Email && config_.smtp)
            return {config_.smtp->ratePerMinute, config_.smtp->domainRatePerMinute, config_.smtp->limits};
        if (channel == Channel::LinkedIn && config_.linkedin) return {0, 0, config_.linkedin->limits};
        if (channel == Channel::Instagram && config_.instagram) return {0, 0, config_.instagram->limits};
        if (channel == Channel::Twitter && config_.twitter) return {0, 0, config_.twitter->limits};
        if (channel == Channel::Crm && config_.hubspot) return {0, 0, config_.hubspot->limits};
        return {};
    }

  private:
    /// What is wrong with the channel's settings, or that there are none.
    [[nodiscard]] Error problemOf(Channel channel) const {
        for (const auto& [which, error] : config_.errors) {
            if (which != channel) continue;
            Error out = error;
            out.kind = ErrorKind::Auth;
            return out;
        }
        return {ErrorKind::Auth,
                words("the channel %1 is not configured", nameOf(channel)).text(),
                {},
                words("set %1", variablesOf(channel)).text()};
    }

    GatewayConfig config_;
    GatewayLimits limits_;
    std::shared_ptr<SmtpStanding> smtpStanding_ = std::make_shared<SmtpStanding>();
};

}  // namespace

std::string accountName(const GatewayConfig& config, Channel channel) {
    if (channel == Channel::Email && config.smtp) {
        const Result<ServiceUrl> url = parseServiceUrl(config.smtp->url);
        const std::string host = url ? url->host : config.smtp->url;
        return config.smtp->user.empty() ? host : config.smtp->user + " at " + host;
    }
    if (channel == Channel::LinkedIn && config.linkedin) return config.linkedin->author;
    if (channel == Channel::Instagram && config.instagram) return config.instagram->account;
    if (channel == Channel::Twitter && config.twitter)
        return config.twitter->account.empty() ? config.twitter->api : config.twitter->account;
    if (channel == Channel::Crm && config.hubspot)
        return config.hubspot->account.empty() ? config.hubspot->api : config.hubspot->account;
    return {};
}

std::unique_ptr<GatewayFactory> makeGatewayFactory(GatewayConfig config, const GatewayLimits& limits) {
    return std::make_unique<RealGateways>(std::move(config), limits);
}

}  // namespace aicmo
