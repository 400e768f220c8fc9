#include "core/store/postgresql/statement.h"

#include <charconv>
#include <climits>
#include <cstring>
#include <libpq-fe.h>

#include "core/base/text.h"
#include "core/store/postgresql/connection.h"

namespace aicmo::postgresql {

namespace {

// Numbers of types (pg_type.dat), fixed for ever.
constexpr unsigned byteaType = 17;
constexpr unsigned bigintType = 20;
constexpr unsigned textType = 25;
constexpr unsigned textArrayType = 1009;
constexpr unsigned bigintArrayType = 1016;

/// PostgreSQL keeps at most 1 GB in a value.
constexpr std::size_t longestValue = 1'000'000'000;

template <class Number>
void appendNumber(std::string& out, Number number) {
    for (int shift = (static_cast<int>(sizeof number) - 1) * CHAR_BIT; shift >= 0; shift -= CHAR_BIT) {
        out += static_cast<char>(static_cast<std::uint64_t>(number) >> static_cast<unsigned>(shift));
    }
}

/// Head of an array with one dimension, as array_recv() of the server reads it.
void appendArrayHead(std::string& out, std::size_t count, unsigned elementType) {
    appendNumber(out, std::int32_t{count > 0 ? 1 : 0});
    appendNumber(out, std::int32_t{0});  // no NULLs
    appendNumber(out, elementType);
    if (count == 0) return;
    appendNumber(out, static_cast<std::int32_t>(count));
    appendNumber(out, std::int32_t{1});  // the first index
}

void checkSize(std::string_view value, const std::string& place) {
    if (value.size() > longestValue) {
        throw sql::Failure(ErrorKind::InvalidInput, "a text or file is too large for the store", place);
    }
}

void checkText(std::string_view value, const std::string& place) {
    checkSize(value, place);
    if (value.find('\0') != std::string_view::npos || !isUtf8(value)) {
        throw sql::Failure(ErrorKind::InvalidInput,
                           "a text holds bytes that PostgreSQL does not keep (a zero, or no UTF-8): \"" +
                               shortened(value.substr(0, value.find_first_of(std::string_view("\0\xff", 2))), 40) + '"',
                           place);
    }
}

}  // namespace

Statement::Parameter& Statement::parameter(int at, unsigned type) {
    const auto index = static_cast<std::size_t>(at);
    if (parameters_.size() < index) parameters_.resize(index);
    bound_ = std::max(bound_, index);
    Parameter& parameter = parameters_[index - 1];
    parameter.type = type;
    parameter.own.clear();
    return parameter;
}

void Statement::bindInteger(int at, std::int64_t value) {
    Parameter& bound = parameter(at, bigintType);
    appendNumber(bound.own, value);
}

void Statement::bindText(int at, std::string_view value) {
    checkText(value, connection_.place());
    parameter(at, textType).view = value;
}

void Statement::bindBytes(int at, std::string_view value) {
    checkSize(value, connection_.place());
    parameter(at, byteaType).view = value;
}

void Statement::bindIntegers(int at, std::span<const std::int64_t> values) {
    Parameter& bound = parameter(at, bigintArrayType);
    appendArrayHead(bound.own, values.size(), bigintType);
    for (const std::int64_t value : values) {
        appendNumber(bound.own, static_cast<std::int32_t>(sizeof value));
        appendNumber(bound.own, value);
    }
}

void Statement::bindTexts(int at, std::span<const std::string_view> values) {
    Parameter& bound = parameter(at, textArrayType);
    appendArrayHead(bound.own, values.size(), textType);
    for (const std::string_view value : values) {
        checkText(value, connection_.place());
        appendNumber(bound.own, static_cast<std::int32_t>(value.size()));
        bound.own += value;
    }
}

bool Statement::send(Session& session) {
    const bool prepares = preparedIn_ != session.generation();
    if (prepares) {
        std::vector<Oid> types;
        for (std::size_t i = 0; i < bound_; ++i) types.push_back(parameters_[i].type);
        if (PQsendPrepare(session.handle(), name_.c_str(), sql_.c_str(), static_cast<int>(bound_), types.data()) != 1) {
            throw session.failure();
        }
        preparedIn_ = session.generation();
    }
    std::vector<const char*> values(bound_);
    std::vector<int> lengths(bound_);
    const std::vector<int> formats(bound_, 1);
    for (std::size_t i = 0; i < bound_; ++i) {
        // A null pointer would be NULL: an empty text is a text.
        const std::string_view bytes = parameters_[i].bytes();
        values[i] = bytes.data() != nullptr ? bytes.data() : "";
        lengths[i] = static_cast<int>(bytes.size());
    }
    if (PQsendQueryPrepared(session.handle(), name_.c_str(), static_cast<int>(bound_), values.data(), lengths.data(),
                            formats.data(), 1) != 1) {
        throw session.failure();
    }
    return prepares;
}

void Statement::start() {
    row_ = -1;
    if (rowByRow_) {
        connection_.stream(*this);
        streaming_ = true;
    } else {
        connection_.run(*this);
    }
}

bool Statement::next() {
    if (streaming_) {
        result_ = connection_.nextRow();
        if (!result_) streaming_ = false;
        row_ = 0;
        return result_ != nullptr;
    }
    return ++row_ < PQntuples(result_.get());
}

std::int64_t Statement::integer(int column) const {
    const std::string_view bytes = view(column);
    if (bytes.empty()) return 0;
    // Two's complement in network order, of two, four or eight bytes.
    auto value = static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<signed char>(bytes.front())));
    for (const char byte : bytes.substr(1)) value = value << 8U | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(value);
}

std::string_view Statement::view(int column) const {
    if (PQgetisnull(result_.get(), row_, column) != 0) return {};
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

std::int64_t Statement::changes() const {
    const std::string_view count = result_ ? PQcmdTuples(result_.get()) : "";
    std::int64_t changed = 0;
    std::from_chars(count.data(), count.data() + count.size(), changed);
    return changed;
}

std::string_view Statement::tag() const { return result_ ? PQcmdStatus(result_.get()) : ""; }

void Statement::reset() noexcept {
    if (streaming_) connection_.endStream();
    streaming_ = false;
    rowByRow_ = false;
    bound_ = 0;
    result_.reset();
}

}  // namespace aicmo::postgresql
