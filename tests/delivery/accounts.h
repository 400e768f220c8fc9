#pragma once
// Accounts at the servers of the tests.

#include <string>

#include "core/gateway/gateway_config.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/support/fault_smtp_server.h"

namespace aicmo::test {

inline GatewayConfig mailTo(const FaultSmtpServer& server) {
    GatewayConfig config;
    SmtpConfig smtp;
    smtp.url = "smtp://localhost:" + std::to_string(server.port());
    smtp.user = server.user();
    smtp.password = Secret(server.password());
    smtp.caFile = server.caFile();
    smtp.connections = 4;
    config.smtp = smtp;
    return config;
}

inline HubSpotConfig accountAt(const HubSpotFake& hubspot) {
    HubSpotConfig account;
    account.token = Secret(hubspot.token);
    account.api = hubspot.http.baseUrl();
    return account;
}

}  // namespace aicmo::test
