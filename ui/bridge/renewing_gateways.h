#pragma once
// Gateways whose access is renewed when it is about to end: before the first hand-over and during a long run. Making
// them opens no connection.

#include "ui/bridge/account_book.h"

namespace aicmo::ui {

[[nodiscard]] std::unique_ptr<GatewayFactory> makeRenewingGateways(std::shared_ptr<AccountBook> book, std::string owner,
                                                                   AccountBook::MakeGateways make);

}  // namespace aicmo::ui
