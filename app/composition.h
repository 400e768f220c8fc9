#pragma once
// What both programs start with: the store that was asked for, the gateways of a client, and a process that keeps its
// secrets to itself.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/delivery/execution.h"

namespace aicmo {

/// `flag`, else $AICMO_STORE, else SQLite at $XDG_DATA_HOME/aicmo/console.db.
[[nodiscard]] std::string storeUrl(const std::optional<std::string>& flag, const Environment& environment);

/// Whether a store that was named on the command line may be opened: its URL holds no password, which everybody on the
/// machine could read there, and its folder is there.
[[nodiscard]] Status checkGivenStore(std::string_view url);

/// Opens that store. Only the default place has its folders made: a path that somebody gave is either there or
/// misspelt.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const std::optional<std::string>& flag,
                                                       const Environment& environment,
                                                       std::shared_ptr<const Clock> clock);

/// Gateways of a project's client, from the environment. Built anew for each run, so that a token file that was
/// replaced is read again.
[[nodiscard]] GatewayProvider environmentGateways(Environment environment);

/// The name under which acts are written into the event log: $USER, $LOGNAME, else the account's name or number.
[[nodiscard]] std::string currentActor();

/// No core file may hold a password; new files are for the owner alone; developers' messages go to standard error.
void hardenProcess();

/// One project gives one package, byte for byte, in every process: Qt's containers get an order that is not by chance.
/// Call it before anything of Qt is used.
void fixHashOrder();

}  // namespace aicmo
