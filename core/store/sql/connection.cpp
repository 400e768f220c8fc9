#include "core/store/sql/connection.h"

#include <cstring>

namespace aicmo::sql {

StatementUse::StatementUse(Statement& statement) : statement_(statement) {
    if (statement_.inUse_) throw Failure(ErrorKind::Internal, "a statement is used within itself");
    statement_.inUse_ = true;
}

StatementUse::~StatementUse() {
    statement_.reset();
    statement_.inUse_ = false;
}

Digest Query::digest(int column) const {
    Digest digest{};
    const std::string_view bytes = view(column);
    if (bytes.size() == digest.size()) std::memcpy(digest.data(), bytes.data(), digest.size());
    return digest;
}

Conditions& Conditions::add(std::string_view text, Value value) {
    values_.push_back(std::move(value));
    sql_ += text;
    sql_ += '$' + std::to_string(values_.size());
    return *this;
}

Conditions& Conditions::addContains(const Dialect& dialect, const std::vector<std::string_view>& columns,
                                    std::string_view text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    values_.emplace_back(pattern + "%");
    std::string alternatives;
    for (const std::string_view column : columns) {
        alternatives += alternatives.empty() ? "" : " OR ";
        alternatives += std::string(column) + ' ' + std::string(dialect.like) + " $" + std::to_string(values_.size()) +
                        " ESCAPE '\\'";
    }
    sql_ += " AND (" + alternatives + ")";
    return *this;
}

}  // namespace aicmo::sql
