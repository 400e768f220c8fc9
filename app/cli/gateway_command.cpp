// gateway check: connects and authenticates, sends nothing.

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"

namespace aicmo::cli {

namespace {

struct GatewayCommand {
    std::vector<std::string> channels;

    void run(Session& session) const {
        const auto gateways = makeGatewayFactory(readGatewayConfig(session.environment()));
        Json list = Json::array();
        TextTable table;
        for (const Channel channel : wanted()) {
            const GatewayCheck check = gateways->check(channel);
            // A channel that nobody set up is a fact; a channel that was asked for, or is set up and does not work, a
            // problem.
            if (!check.ok && (check.configured || !channels.empty())) session.status = doneWithProblems;
            list.push_back(Json{{"channel", toString(channel)},
                                {"configured", check.configured},
                                {"ok", check.ok},
                                {"account", check.account},
                                {"scopes", check.scopes},
                                {"expires_at", check.expiresAt},
                                {"quota", check.quota},
                                {"message", check.message}});
            table.add({std::string(toString(channel)),
                       check.ok           ? "ok"
                       : check.configured ? "FAILED"
                                          : "not set up",
                       safe(check.account), safe(check.message)});
        }
        if (session.json) {
            session.document(Json{{"gateways", std::move(list)}});
        } else {
            print(table.text());
        }
    }

  private:
    [[nodiscard]] std::vector<Channel> wanted() const {
        if (channels.empty()) {
            return {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter};
        }
        std::vector<Channel> out;
        for (const std::string& name : channels) {
            const auto channel = channelFrom(toLowerAscii(name));
            if (!channel) throw CLI::ValidationError("channel", "there is no channel \"" + name + '"');
            out.push_back(*channel);
        }
        return out;
    }
};

}  // namespace

void addGatewayCommand(CLI::App& app, Session& session) {
    auto* gateway = app.add_subcommand("gateway", "The services behind the channels");
    gateway->require_subcommand(1);
    auto* check = gateway->add_subcommand(
        "check", "Connect and authenticate; tell account, scopes, expiry and quota; send nothing");
    auto command = std::make_shared<GatewayCommand>();
    check->add_option("channel", command->channels, "email, linkedin, instagram, crm, twitter (default: all)");
    check->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
