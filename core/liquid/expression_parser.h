#pragma once
// Reads expressions, filters and conditions: what stands inside {{ … }} and after a tag's name.

#include <optional>
#include <string_view>

#include "core/liquid/program.h"
#include "core/liquid/scanner.h"

namespace aicmo::liquid {

/// Reads from left to right; after the first error every function returns nothing and error() says why.
class ExpressionParser {
  public:
    ExpressionParser(std::string_view text, Program& program, bool strictFilters);

    [[nodiscard]] std::optional<Expression> expression();
    [[nodiscard]] std::optional<Pipeline> pipeline();
    [[nodiscard]] std::optional<Condition> condition();
    /// A bare name, such as what `assign` sets.
    [[nodiscard]] std::optional<std::string_view> name();
    /// Takes the character, or the word, if it is next.
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeWord(std::string_view word);
    /// True when a name and a colon are next.
    [[nodiscard]] bool atNamedArgument();
    [[nodiscard]] bool atEnd();
    /// Sets the error unless nothing is left.
    [[nodiscard]] bool expectEnd();
    /// What was read since `from` (a former position()), stripped.
    [[nodiscard]] const char* position();
    [[nodiscard]] std::string_view since(const char* from) const;

    [[nodiscard]] const SyntaxError& error() const { return error_; }
    std::nullopt_t fail(std::string message);

  private:
    void skipSpace();
    std::optional<Expression> number();
    std::optional<Expression> quoted(char quote);
    std::optional<Expression> range();
    std::optional<Expression> pathOrWord();
    bool segments(Path& path);
    std::optional<FilterCall> filterCall();
    bool arguments(FilterCall& call);
    std::optional<Comparison> comparison();
    Operator comparisonOperator();
    std::string_view nameText(bool mayStartWithDigit);
    std::optional<Expression> finishPath(Path path, const char* begin);

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    Program& program_;
    bool strictFilters_;
    SyntaxError error_;
};

/// The slot of a variable; made when it is new.
[[nodiscard]] std::uint32_t slotOf(Program& program, std::string_view name);

}  // namespace aicmo::liquid
