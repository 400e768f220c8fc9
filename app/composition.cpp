#include "app/composition.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <pwd.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QHash>

#include "core/base/text.h"
#include "core/store/store_url.h"

namespace aicmo {

namespace {

bool isGiven(const std::optional<std::string>& text) { return text && !text->empty(); }

/// A store on a path of its own may be new, but not its folder.
Status folderIsThere(std::string_view url) {
    if (isServerUrl(url)) return {};
    if (url.starts_with("sqlite:")) url.remove_prefix(7);
    std::error_code code;
    const std::filesystem::path folder = std::filesystem::absolute(url, code).parent_path();
    if (url.empty() || code || std::filesystem::exists(folder, code) || code) return {};
    return fail(ErrorKind::NotFound, "the folder of the store is not there", folder.string(),
                "make it first, or mend the path of --store or AICMO_STORE");
}

/// Whatever is written there and does not say no asks for a second person.
bool wantsSecondPerson(const Environment& environment) {
    const std::string said = toLowerAscii(trim(environment("AICMO_APPROVAL_SECOND_PERSON").value_or("")));
    return !said.empty() && said != "false" && said != "0" && said != "no";
}

/// How long a sender that says nothing more counts as sending, where several share a store.
Result<std::optional<std::chrono::milliseconds>> leaseOf(const Environment& environment) {
    const auto said = environment("AICMO_LEASE_SECONDS");
    if (!isGiven(said)) return std::nullopt;
    constexpr double longest = 3600;
    double seconds = 0;
    const std::string_view text = trim(*said);
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (problem != std::errc() || end != text.data() + text.size() || !(seconds >= 0.5 && seconds <= longest)) {
        return fail(ErrorKind::InvalidInput, "AICMO_LEASE_SECONDS is not a time in seconds", {},
                    "give a number from 0.5 to 3600, or leave it out (15)");
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

/// The account's name out of /etc/passwd itself: getpwuid() would ask the name service over a socket, and a dry run
/// opens none.
std::optional<std::string> accountName(uid_t user) {
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    const std::unique_ptr<std::FILE, Close> accounts(std::fopen("/etc/passwd", "re"));
    if (!accounts) return std::nullopt;
    while (const passwd* entry = ::fgetpwent(accounts.get())) {
        if (entry->pw_uid == user) return entry->pw_name;
    }
    return std::nullopt;
}

}  // namespace

std::string storeUrl(const std::optional<std::string>& flag, const Environment& environment) {
    if (isGiven(flag)) return *flag;
    if (const auto url = environment("AICMO_STORE"); isGiven(url)) return *url;
    std::string data = environment("XDG_DATA_HOME").value_or("");
    // The specification of base directories has relative values ignored.
    if (data.empty() || data.front() != '/') data = environment("HOME").value_or("/tmp") + "/.local/share";
    return "sqlite:" + data + "/aicmo/console.db";
}

Status checkGivenStore(std::string_view url) {
    if (holdsPassword(url)) {
        return fail(
            ErrorKind::Refused, "the store's URL on the command line holds a password", {},
            "put it into ~/.pgpass (0600) or the file that PGPASSFILE names, or set PGPASSWORD, or give the URL "
            "in AICMO_STORE");
    }
    return folderIsThere(url);
}

GatewayProvider environmentGateways(Environment environment) {
    return [environment = std::move(environment)](const Project& /*project*/) {
        return makeGatewayFactory(readGatewayConfig(environment));
    };
}

Result<std::unique_ptr<Store>> openStore(const std::optional<std::string>& flag, const Environment& environment,
                                         std::shared_ptr<const Clock> clock) {
    const std::string url = storeUrl(flag, environment);
    if (isGiven(flag)) {
        if (const Status usable = checkGivenStore(url); !usable) return fail(usable.error());
    } else if (isGiven(environment("AICMO_STORE"))) {
        if (const Status there = folderIsThere(url); !there) return fail(there.error());
    }
    const auto lease = leaseOf(environment);
    if (!lease) return fail(lease.error());
    auto store = Store::open(url, std::move(clock));
    if (store && *lease) (*store)->setLease(**lease);
    if (store && wantsSecondPerson(environment)) (*store)->requireSecondPerson();
    return store;
}

std::string currentActor() {
    for (const char* variable : {"USER", "LOGNAME"}) {
        if (const char* user = std::getenv(variable); user != nullptr && *user != '\0') return user;
    }
    return accountName(::geteuid()).value_or(std::to_string(::geteuid()));
}

void fixHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }

void hardenProcess() {
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(0077);
    auto logger = spdlog::stderr_color_mt("aicmo");
    logger->set_level(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
}

}  // namespace aicmo
