#pragma once
// A statement of PostgreSQL: prepared once a connection by its text, parameters and results in binary form.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/postgresql/session.h"
#include "core/store/sql/connection.h"

namespace aicmo::postgresql {

class Connection;

class Statement final : public sql::Statement {
  public:
    Statement(Connection& connection, std::string sql, std::string name)
        : connection_(connection), sql_(std::move(sql)), name_(std::move(name)) {}

    void bindInteger(int at, std::int64_t value) override;
    /// InvalidInput for what PostgreSQL keeps in no text: a zero character, bytes that are not UTF-8.
    void bindText(int at, std::string_view value) override;
    void bindBytes(int at, std::string_view value) override;
    void bindIntegers(int at, std::span<const std::int64_t> values);
    void bindTexts(int at, std::span<const std::string_view> values);
    void copyBound(bool /*copies*/) override {}  // nothing is: start() sends it
    void start() override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;
    [[nodiscard]] std::int64_t changes() const override;
    void reset() noexcept override;
    /// What the server says that it has done: "COMMIT".
    [[nodiscard]] std::string_view tag() const;

    /// Its rows come one by one and are not kept, until reset().
    void rowByRow() { rowByRow_ = true; }

    /// Sends it, prepared first if this connection does not have it yet; says whether it had to be.
    [[nodiscard]] bool send(Session& session);
    /// The server did not take what was to prepare it.
    void notPrepared() { preparedIn_ = 0; }
    void take(ResultPtr result) { result_ = std::move(result); }

  private:
    struct Parameter {
        unsigned type = 0;
        std::string own;  ///< of a value that is converted; empty when `view` is the value
        std::string_view view;
        [[nodiscard]] std::string_view bytes() const { return own.empty() ? view : std::string_view(own); }
    };
    Parameter& parameter(int at, unsigned type);

    Connection& connection_;
    std::string sql_;
    std::string name_;
    std::uint64_t preparedIn_ = 0;
    std::vector<Parameter> parameters_;
    std::size_t bound_ = 0;
    bool rowByRow_ = false;
    bool streaming_ = false;
    ResultPtr result_;
    int row_ = -1;
};

}  // namespace aicmo::postgresql
