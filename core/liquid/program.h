#pragma once
// A parsed template. Texts are views of the source, variables are slots, so that a render compares no names.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/liquid/value.h"

namespace aicmo::liquid {

struct FilterEntry;
struct Expression;
struct Node;

inline constexpr std::uint32_t noSlot = 0xffffffff;
/// How deep blocks, and brackets in an expression, may nest.
inline constexpr int maxDepth = 100;

struct Segment {
    std::string name;                     ///< .name or ["name"]
    std::unique_ptr<Expression> dynamic;  ///< [expression]
    bool dotted = false;                  ///< only .size, .first and .last are commands
};

/// a.b[0]["c"]
struct Path {
    std::uint32_t slot = noSlot;       ///< of the root name
    std::unique_ptr<Expression> root;  ///< [expression] at the root instead of a name
    std::uint32_t id = 0;              ///< counts the paths of a program
    std::vector<Segment> segments;
    std::string_view text;  ///< as written
    std::uint32_t offset = 0;
};

struct RangeExpression {
    std::unique_ptr<Expression> first;
    std::unique_ptr<Expression> last;
};

/// `empty` and `blank`: words to compare with, an empty text everywhere else.
enum class Word : std::uint8_t { Empty, Blank };

struct Expression {
    std::variant<Value, Path, RangeExpression, Word> term;
};

struct FilterCall {
    const FilterEntry* filter = nullptr;  ///< null: unknown, passes its input on
    std::vector<Expression> arguments;
    std::vector<std::pair<std::string, Expression>> named;
};

/// expression | filter: arguments | …
struct Pipeline {
    Expression input;
    std::vector<FilterCall> filters;
    bool hasDefault = false;
};

enum class Operator : std::uint8_t { None, Equal, NotEqual, Less, Greater, LessOrEqual, GreaterOrEqual, Contains };

struct Comparison {
    Expression left;
    Operator op = Operator::None;
    Expression right;
    bool isLast = true;
    bool orNext = false;  ///< how the next comparison is joined: or, otherwise and
};

/// Evaluated from the right: `a and b or c` is `a and (b or c)`.
using Condition = std::vector<Comparison>;

struct Block {
    std::vector<Node> nodes;
    bool blank = true;  ///< prints nothing but white space
};

struct TextNode {
    std::string_view text;
    std::uint32_t id = 0;  ///< its place in Program::texts
};
struct OutputNode {
    Pipeline pipeline;
};
struct AssignNode {
    std::uint32_t slot;
    Pipeline pipeline;
};
struct CaptureNode {
    std::uint32_t slot;
    Block body;
};
struct CounterNode {
    std::uint32_t slot;
    std::string name;
    bool up;
};
struct CycleNode {
    bool named = false;
    Expression group;
    std::string key;
    std::vector<Expression> values;
};
struct IfBranch {
    Condition condition;  ///< empty: else
    bool negated = false;
    Block body;
};
struct IfNode {
    std::vector<IfBranch> branches;
};
struct CaseBranch {
    std::vector<Expression> values;
    bool isElse = false;
    Block body;
};
struct CaseNode {
    Expression subject;
    std::vector<CaseBranch> branches;
};
struct LoopNode {
    std::uint32_t slot = noSlot;
    std::uint32_t loopSlot = noSlot;  ///< forloop or tablerowloop
    std::string name;                 ///< what offset:continue remembers
    Expression collection;
    std::unique_ptr<Expression> limit;
    std::unique_ptr<Expression> offset;
    std::unique_ptr<Expression> columns;
    bool continues = false;
    bool reversed = false;
    bool table = false;
    Block body;
    Block otherwise;
};
struct IfChangedNode {
    Block body;
};
struct BreakNode {};
struct ContinueNode {};

struct Node {
    std::uint32_t offset = 0;
    bool blank = false;
    std::variant<TextNode, OutputNode, AssignNode, std::unique_ptr<CaptureNode>, CounterNode,
                 std::unique_ptr<CycleNode>, std::unique_ptr<IfNode>, std::unique_ptr<CaseNode>,
                 std::unique_ptr<LoopNode>, std::unique_ptr<IfChangedNode>, BreakNode, ContinueNode>
        what;
};

struct Program {
    std::string source;
    std::string name;
    Block root;
    std::vector<std::string> slotNames;
    std::vector<std::string_view> texts;  ///< of every TextNode
    std::vector<bool> readSlots;          ///< by slot: some path reads it
    std::unordered_map<std::string, std::uint32_t> slots;
    /// The first literal member of every path, by path id; empty when it has none. For Bindings.
    std::vector<std::pair<std::uint32_t, std::string>> pathHeads;

    [[nodiscard]] std::string place(std::uint32_t offset) const;
};

/// "line:column", both from 1, columns in characters.
[[nodiscard]] std::string lineAndColumn(std::string_view source, std::size_t offset);

}  // namespace aicmo::liquid
