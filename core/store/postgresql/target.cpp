#include "core/store/postgresql/target.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <libpq-fe.h>
#include <map>
#include <memory>
#include <unistd.h>

#include "core/base/text.h"
#include "core/store/sql/failure.h"

namespace aicmo::postgresql {

namespace {

using Options = std::map<std::string, std::string>;

Options readUrl(std::string_view url) {
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(std::string(url).c_str(), nullptr), &PQconninfoFree);
    // libpq's own words would repeat a part of the URL.
    if (!options || url.find('\0') != std::string_view::npos) {
        throw sql::Failure(ErrorKind::InvalidInput, "the store's URL is not understood", {},
                           "give postgresql://USER@HOST:PORT/DATABASE; what is special in a name is written %XX");
    }
    Options given;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != '\0') given.emplace(option->keyword, option->val);
    }
    return given;
}

/// What the URL says, else the environment variable that libpq would take.
std::string said(const Options& given, const char* keyword, const char* variable) {
    if (const auto found = given.find(keyword); found != given.end()) return found->second;
    const char* value = std::getenv(variable);
    return value != nullptr ? value : "";
}

bool isLocalHost(std::string_view host) {
    return host.empty() || host.front() == '/' || host.front() == '@' || host == "localhost" || host == "::1" ||
           host.starts_with("127.");
}

/// Several hosts are tried in turn: each has to be here.
bool isLocal(const std::string& hosts) {
    const auto parts = split(hosts, ',');
    return std::all_of(parts.begin(), parts.end(), isLocalHost);
}

/// The system's list of authorities; empty when it is in none of the usual places.
std::string systemRoots() {
    static constexpr std::array<const char*, 4> places{"/etc/ssl/certs/ca-certificates.crt",
                                                       "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
                                                       "/etc/ssl/cert.pem"};
    std::error_code error;
    for (const char* place : places) {
        if (std::filesystem::exists(place, error)) return place;
    }
    return {};
}

void chooseTls(Options& given, bool local) {
    const auto mode = given.find("sslmode");
    if (mode == given.end()) {
        given["sslmode"] = local ? "prefer" : "verify-full";
    } else if (!local && (mode->second == "disable" || mode->second == "allow" || mode->second == "prefer")) {
        throw sql::Failure(ErrorKind::Refused, "sslmode=" + mode->second + " would allow clear text over the network",
                           {}, "leave it out, and name the server's authority with sslrootcert=FILE if it is your own");
    }
    const bool verifies = given["sslmode"].starts_with("verify");
    if (verifies && said(given, "sslrootcert", "PGSSLROOTCERT").empty()) {
        if (std::string roots = systemRoots(); !roots.empty()) given["sslrootcert"] = std::move(roots);
    }
}

/// By this name one finds who holds a lock.
std::string applicationName() {
    std::array<char, 256> host{};
    const bool known = ::gethostname(host.data(), host.size() - 1) == 0;
    return "process " + std::to_string(::getpid()) + " on " + (known ? host.data() : "another machine");
}

/// What a URL may change, unless it says otherwise.
void addDefaults(Options& given) {
    static constexpr std::array<std::pair<const char*, const char*>, 7> defaults{{
        {"connect_timeout", "10"},
        // A server that has vanished is noticed within a minute.
        {"keepalives", "1"},
        {"keepalives_idle", "20"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "4"},
        {"tcp_user_timeout", "30000"},
        {"gssencmode", "disable"},
    }};
    for (const auto& [keyword, value] : defaults) given.emplace(keyword, value);
    given["client_encoding"] = "UTF8";
    given["application_name"] = applicationName();
}

}  // namespace

Target parseTarget(std::string_view url) {
    Options given = readUrl(url);
    const std::string host = said(given, "host", "PGHOST");
    const std::string address = said(given, "hostaddr", "PGHOSTADDR");
    const std::string port = said(given, "port", "PGPORT");
    Target target;
    target.hasPassword = given.contains("password") || given.contains("sslpassword");
    target.database = said(given, "dbname", "PGDATABASE");
    target.place = (host.empty() ? address.empty() ? "this machine" : address : host) +
                   (port.empty() ? "" : ":" + port) + "/" + target.database;
    chooseTls(given, isLocal(address.empty() ? host : address));
    addDefaults(given);
    target.parameters.assign(given.begin(), given.end());
    return target;
}

}  // namespace aicmo::postgresql
