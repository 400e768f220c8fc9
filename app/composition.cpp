#include "app/composition.h"

#include <cstdlib>
#include <pwd.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aicmo {

std::string storeUrl(const std::optional<std::string>& flag, const Environment& environment) {
    if (flag && !flag->empty()) return *flag;
    if (const auto url = environment("AICMO_STORE"); url && !url->empty()) return *url;
    std::string data = environment("XDG_DATA_HOME").value_or("");
    // The specification of base directories has relative values ignored.
    if (data.empty() || data.front() != '/') data = environment("HOME").value_or("/tmp") + "/.local/share";
    return "sqlite:" + data + "/aicmo/console.db";
}

GatewayProvider environmentGateways(Environment environment) {
    return [environment = std::move(environment)](const Project& /*project*/) {
        return makeGatewayFactory(readGatewayConfig(environment));
    };
}

std::string currentActor() {
    if (const char* user = std::getenv("USER"); user != nullptr && *user != '\0') return user;
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? entry->pw_name : std::to_string(::geteuid());
}

void hardenProcess() {
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(0077);
    auto logger = spdlog::stderr_color_mt("aicmo");
    logger->set_level(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
}

}  // namespace aicmo
