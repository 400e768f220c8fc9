#include "core/store/postgresql/errors.h"

#include <libpq-fe.h>
#include <string_view>

namespace aicmo::postgresql {

namespace {

std::string oneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c != '\n' && c != '\t') {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::string field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text != nullptr ? text : "";
}

/// By the first two characters of the SQLSTATE (appendix A of PostgreSQL's manual).
sql::Failure byClass(const std::string& state, const std::string& words, const std::string& place) {
    if (state.starts_with("23")) {
        return sql::Failure(Error{ErrorKind::Conflict, "the store refuses: " + words, place, {}}, true);
    }
    if (state.starts_with("08") || state.starts_with("57P")) return lostConnection(place);
    if (state.starts_with("28")) {
        return {ErrorKind::Auth, "PostgreSQL does not let this user in (" + words + ")", place,
                "check the user in the URL and the password in ~/.pgpass or PGPASSWORD"};
    }
    if (state.starts_with("40")) {
        return {ErrorKind::Busy, "another program was writing the same (" + words + ")", place, "try again"};
    }
    if (state.starts_with("53")) {
        return {ErrorKind::Busy, "the server has no room for more at the moment (" + words + ")", place,
                "try again later, or ask who runs the server"};
    }
    if (state.starts_with("58") || state.starts_with("F0")) {
        return {ErrorKind::Io, "the server could not read or write the store (" + words + ")", place,
                "ask who runs the server to look at its disk"};
    }
    if (state.starts_with("XX")) {
        return {ErrorKind::Corrupt, "the server finds the store damaged (" + words + ")", place,
                "ask who runs the server; put a backup in its place"};
    }
    return {ErrorKind::Internal, "the store's engine failed: " + words + " (" + state + ")", place};
}

}  // namespace

sql::Failure failureOf(const PGresult* result, const std::string& place) {
    const std::string state = field(result, PG_DIAG_SQLSTATE);
    std::string words = oneLine(field(result, PG_DIAG_MESSAGE_PRIMARY));
    if (words.empty()) words = oneLine(PQresultErrorMessage(result));
    if (state == "53100") return {ErrorKind::Full, "no space is left for the store", place, sql::fullAdvice};
    if (state == "55P03") {
        return {ErrorKind::Busy, "another program is writing to the store", place, "wait a moment and try again"};
    }
    if (state == "57014") {
        return {ErrorKind::Busy, "the server took too long for an answer", place, "wait a moment and try again"};
    }
    if (state == "25006") {
        return {ErrorKind::Io, "the server takes no changes: it is a copy of another one, or set to read only", place,
                "give the URL of the server that is written to"};
    }
    if (state == "42501") {
        return {ErrorKind::Auth, "the user may not do this in the database (" + words + ")", place,
                "let it own the database, or grant it CREATE on the schema"};
    }
    if (state == "22021" || state == "22P05") {
        return {ErrorKind::InvalidInput, "a text holds what PostgreSQL does not keep (" + words + ")", place};
    }
    if (state == "42P01" || state == "42703") {
        return {ErrorKind::Corrupt, "the store's schema is not the one this program knows (" + words + ")", place,
                "put a backup in its place"};
    }
    return byClass(state, words, place);
}

sql::Failure connectFailure(PGconn* connection, const std::string& place) {
    if (connection == nullptr) return {ErrorKind::Internal, "not enough memory", place};
    const std::string words = oneLine(PQerrorMessage(connection));
    if (PQconnectionNeedsPassword(connection) != 0) {
        return {ErrorKind::Auth, "PostgreSQL asks for a password", place,
                "put it into ~/.pgpass (0600), or set PGPASSWORD or AICMO_STORE; not on the command line"};
    }
    if (PQconnectionUsedPassword(connection) != 0) {
        return {ErrorKind::Auth, "PostgreSQL does not let this user in (" + words + ")", place,
                "check the user and the database in the URL, and the password"};
    }
    return {ErrorKind::Network, "PostgreSQL could not be reached (" + words + ")", place,
            "check the host, the port and the database of the URL, and that the server runs"};
}

sql::Failure lostConnection(const std::string& place) {
    return {ErrorKind::Network, "the connection to PostgreSQL was lost", place,
            "do the same again: it connects anew; what was not stored is left out as a whole"};
}

}  // namespace aicmo::postgresql
