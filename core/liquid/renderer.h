#pragma once
// Walks a program once and writes its output. One object for one render.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/liquid/filters.h"
#include "core/liquid/liquid.h"
#include "core/liquid/program.h"

namespace aicmo::liquid {

/// forloop and tablerowloop.
struct LoopState {
    std::string_view name;
    std::int64_t index = 0;
    std::int64_t length = 0;
    std::int64_t columns = 0;
    std::int64_t column = 1;
    std::int64_t row = 1;
    bool table = false;
    const LoopState* parent = nullptr;
};

class Renderer {
  public:
    Renderer(const Program& program, const Bindings& bindings, std::span<const std::string_view> row,
             const RenderOptions& options, std::string& out, RenderReport& report);
    [[nodiscard]] Status run();

  private:
    /// How a block ended.
    enum class Flow : std::uint8_t { On, Break, Continue, Stop };

    /// What the template itself has set. A loop's variable hides an assigned one, which hides a counter.
    struct Slot {
        std::optional<Value> loopValue;
        const LoopState* loop = nullptr;
        std::optional<Value> assigned;
        std::optional<std::int64_t> counter;
    };
    class LoopScope;
    struct Selection;

    // renderer.cpp: nodes
    Flow renderBlock(const Block& block);
    Flow renderNode(const Node& node);
    Flow renderOutput(const Node& node, const OutputNode& output);
    Flow renderAssign(const Node& node, const AssignNode& assign);
    Flow renderCapture(const CaptureNode& capture);
    Flow renderCounter(const CounterNode& counter);
    Flow renderCycle(const CycleNode& cycle);
    Flow renderIf(const Node& node, const IfNode& branches);
    Flow renderCase(const CaseNode& cases);
    Flow renderIfChanged(const IfChangedNode& changed);
    // renderer_loops.cpp
    Flow renderLoop(const Node& node, const LoopNode& loop);
    Flow renderItems(const LoopNode& loop, const Selection& selection);
    Flow renderTable(const LoopNode& loop, const Selection& selection);
    [[nodiscard]] tl::expected<Selection, FilterError> selectItems(const LoopNode& loop);
    [[nodiscard]] static Value itemAt(const Selection& selection, std::int64_t index);
    // renderer_values.cpp
    [[nodiscard]] Value evaluate(const Expression& expression, bool reports);
    [[nodiscard]] Value evaluatePath(const Path& path, bool reports);
    [[nodiscard]] Value undefined(const Path& path, bool reports);
    void noteEmptyColumn(const Expression& printed, const Value& value);
    [[nodiscard]] Value followSegments(const Path& path, std::size_t first, const Value& from, bool reports);
    [[nodiscard]] Value rootOf(const Path& path, std::size_t& firstSegment);
    [[nodiscard]] Value boundValue(const Path& path, std::size_t& firstSegment);
    [[nodiscard]] Value fromLoop(const Path& path, const LoopState* loop, std::size_t& firstSegment);
    [[nodiscard]] Value columnValue(std::size_t column) const;
    [[nodiscard]] Value rowObject() const;
    [[nodiscard]] Value named(std::string_view name);
    [[nodiscard]] Outcome evaluate(const Pipeline& pipeline, bool isPrinted);
    [[nodiscard]] Outcome apply(const FilterCall& call, const Value& input);
    [[nodiscard]] tl::expected<bool, FilterError> holds(const Condition& condition);
    [[nodiscard]] tl::expected<bool, FilterError> holds(const Comparison& comparison);
    [[nodiscard]] bool isEqual(const Expression& left, const Expression& right);
    [[nodiscard]] bool isWord(const Expression& expression, Word word);

    Slot& slot(std::uint32_t index);
    /// False, with the render stopped, when the limit of steps is passed.
    bool charge(std::size_t steps);
    bool chargeFor(const Value& value);
    Flow stop(std::string message);
    Flow failed(const Node& node, const FilterError& error);
    Flow print(const Value& value);
    Flow emit(std::string_view text);
    Flow emitLiteral(const TextNode& literal);

    const Program& program_;
    const Bindings& bindings_;
    std::span<const std::string_view> row_;
    const RenderOptions& options_;
    std::string* out_;
    const std::string* const wholeOutput_;
    std::size_t outBegin_;
    RenderReport& report_;
    std::size_t steps_ = 0;
    std::optional<Error> stopped_;
    std::vector<Slot> slots_;
    const LoopState* innermost_ = nullptr;
    std::unordered_map<std::string, std::int64_t> offsets_;
    std::unordered_map<std::string, std::size_t> cycles_;
    std::string lastChanged_;
    std::uint32_t nodeOffset_ = 0;
};

}  // namespace aicmo::liquid
