#include "ui/bridge/renewing_gateways.h"

#include "core/gateway/outcome_text.h"

namespace aicmo::ui {

namespace {

/// One gateway object, made anew with each renewed token.
template <class Gateway>
class Renewing {
  public:
    using Make = Result<std::unique_ptr<Gateway>> (*)(GatewayFactory&, Channel);

    Renewing(std::shared_ptr<AccountBook> book, std::string owner, AccountBook::MakeGateways factory, Channel channel,
             Make make)
        : book_(std::move(book)),
          owner_(std::move(owner)),
          factory_(std::move(factory)),
          channel_(channel),
          make_(make) {}

    /// The gateway with access that still holds.
    Result<Gateway*> ready() {
        if (!gateway_ || book_->now() >= renewFrom_) {
            auto access = book_->access(owner_, channel_);
            if (!access) {
                return fail(access.error());
            }
            auto gateway = make_(*factory_(std::move(access->config)), channel_);
            if (!gateway) {
                return fail(gateway.error());
            }
            gateway_ = std::move(*gateway);
            renewFrom_ = access->renewFrom;
        }
        return gateway_.get();
    }

  private:
    std::shared_ptr<AccountBook> book_;
    std::string owner_;
    AccountBook::MakeGateways factory_;
    Channel channel_;
    Make make_;
    std::unique_ptr<Gateway> gateway_;
    Instant renewFrom_ = Instant::max();
};

/// Nothing had left when this went wrong.
Outcome outcomeOf(const Error& error) {
    const bool passes = error.kind == ErrorKind::Network || error.kind == ErrorKind::Busy;
    Outcome outcome = plainOutcome(passes ? OutcomeKind::Deferred : OutcomeKind::ChannelDown, error.text());
    outcome.accountWide = passes;
    return outcome;
}

Sighting unseen(const Error& error) { return {Sighting::Kind::CannotSay, {}, error.text()}; }

class RenewingPoster final : public SocialPoster {
  public:
    explicit RenewingPoster(Renewing<SocialPoster> inner) : inner_(std::move(inner)) {}
    [[nodiscard]] Status start() {
        const auto gateway = inner_.ready();
        return gateway ? Status{} : fail(gateway.error());
    }
    Outcome post(const PostPayload& post, const PostAttempt& attempt, std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->post(post, attempt, std::move(stop)) : outcomeOf(gateway.error());
    }
    Sighting find(const PostPayload& post, const Inquiry& about, std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->find(post, about, std::move(stop)) : unseen(gateway.error());
    }

  private:
    Renewing<SocialPoster> inner_;
};

class RenewingSyncer final : public CrmSyncer {
  public:
    explicit RenewingSyncer(Renewing<CrmSyncer> inner) : inner_(std::move(inner)) {}
    [[nodiscard]] Status start() {
        const auto gateway = inner_.ready();
        return gateway ? Status{} : fail(gateway.error());
    }
    std::vector<Outcome> sync(std::span<const CrmPayload* const> records, const CommitGuard& guard,
                              std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->sync(records, guard, std::move(stop))
                       : std::vector<Outcome>(records.size(), outcomeOf(gateway.error()));
    }
    std::size_t maxBatch(CrmOperation operation) const override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->maxBatch(operation) : 1;
    }
    std::vector<std::optional<PropertyProblem>> propertyProblems(std::span<const CrmPayload* const> records,
                                                                 std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->propertyProblems(records, std::move(stop))
                       : std::vector<std::optional<PropertyProblem>>(records.size());
    }
    Sighting find(const CrmPayload& record, const Inquiry& about, std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->find(record, about, std::move(stop)) : unseen(gateway.error());
    }
    CrmReading read(const CrmPayload& record, std::stop_token stop) override {
        const auto gateway = inner_.ready();
        return gateway ? (*gateway)->read(record, std::move(stop)) : CrmReading{outcomeOf(gateway.error()), {}};
    }

  private:
    mutable Renewing<CrmSyncer> inner_;
};

class RenewingGateways final : public GatewayFactory {
  public:
    RenewingGateways(std::shared_ptr<AccountBook> book, std::string owner, AccountBook::MakeGateways make)
        : book_(std::move(book)),
          owner_(std::move(owner)),
          make_(std::move(make)),
          plain_(make_(book_->config(owner_))) {}

    Result<std::unique_ptr<EmailSender>> email() override { return plain_->email(); }
    Result<std::unique_ptr<SocialPoster>> social(Channel channel) override {
        return started<SocialPoster, RenewingPoster>(
            channel, [](GatewayFactory& from, Channel which) { return from.social(which); });
    }
    Result<std::unique_ptr<CrmSyncer>> crm() override {
        return started<CrmSyncer, RenewingSyncer>(Channel::Crm,
                                                  [](GatewayFactory& from, Channel) { return from.crm(); });
    }
    GatewayCheck check(Channel channel) override { return book_->check(owner_, channel); }
    std::string account(Channel channel) const override { return plain_->account(channel); }
    int emailConnections() const override { return plain_->emailConnections(); }
    AccountPacing pacing(Channel channel) const override { return plain_->pacing(channel); }

  private:
    /// The first renewal comes now: what is wrong with the account ends the channel before its first item.
    template <class Gateway, class Renewed>
    Result<std::unique_ptr<Gateway>> started(Channel channel, typename Renewing<Gateway>::Make make) {
        auto gateway = std::make_unique<Renewed>(Renewing<Gateway>(book_, owner_, make_, channel, make));
        if (Status ready = gateway->start(); !ready) {
            return fail(ready.error());
        }
        return gateway;
    }

    std::shared_ptr<AccountBook> book_;
    std::string owner_;
    AccountBook::MakeGateways make_;
    std::unique_ptr<GatewayFactory> plain_;
};

}  // namespace

std::unique_ptr<GatewayFactory> makeRenewingGateways(std::shared_ptr<AccountBook> book, std::string owner,
                                                     AccountBook::MakeGateways make) {
    return std::make_unique<RenewingGateways>(std::move(book), std::move(owner), std::move(make));
}

}  // namespace aicmo::ui
