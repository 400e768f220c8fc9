#pragma once
// Which PostgreSQL a URL means, and how it is connected to. A URL is read by libpq itself, so it is what psql takes:
// postgresql://[user@][host[:port]][/database][?name=value&…].
//
// On this machine (a socket, localhost, 127.0.0.1, ::1) TLS is used when the server offers it. Elsewhere the server has
// to show a certificate for its name (sslmode=verify-full), of an authority that the system knows unless the URL names
// a file (sslrootcert=); what would allow clear text there is refused.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aicmo::postgresql {

struct Target {
    std::vector<std::pair<std::string, std::string>> parameters;  ///< libpq's; may hold a password
    std::string place;                                            ///< "db.example:5432/agency", without user or secret
    std::string database;
    bool hasPassword = false;
};

/// Fails (InvalidInput, Refused) without repeating the URL, which may hold a password.
[[nodiscard]] Target parseTarget(std::string_view url);

}  // namespace aicmo::postgresql
