#include <algorithm>
#include <limits>

#include "core/liquid/decimal.h"
#include "core/liquid/renderer.h"

namespace aicmo::liquid {

/// The items first..first+count-1 of a collection; nothing is copied.
struct Renderer::Selection {
    Value collection;
    std::int64_t first = 0;
    std::int64_t count = 0;
    bool reversed = false;
};

/// Sets what a loop's body sees, and puts back what was there when it ends.
class Renderer::LoopScope {
  public:
    LoopScope(Renderer& renderer, const LoopNode& loop, const LoopState& state)
        : renderer_(renderer),
          loop_(loop),
          outerItem_(std::move(renderer.slot(loop.slot).loopValue)),
          innermost_(renderer.innermost_) {
        Slot& loopSlot = renderer.slot(loop.loopSlot);
        outerLoop_ = loopSlot.loop;
        outerLoopValue_ = std::move(loopSlot.loopValue);
        loopSlot.loopValue.reset();
        loopSlot.loop = &state;
        if (!state.table) renderer.innermost_ = &state;
    }
    ~LoopScope() {
        Slot& loopSlot = renderer_.slot(loop_.loopSlot);
        loopSlot.loop = outerLoop_;
        loopSlot.loopValue = std::move(outerLoopValue_);
        renderer_.slot(loop_.slot).loopValue = std::move(outerItem_);
        renderer_.innermost_ = innermost_;
    }
    LoopScope(const LoopScope&) = delete;
    LoopScope& operator=(const LoopScope&) = delete;

    void setItem(Value item) { renderer_.slot(loop_.slot).loopValue = std::move(item); }

  private:
    Renderer& renderer_;
    const LoopNode& loop_;
    std::optional<Value> outerItem_;
    std::optional<Value> outerLoopValue_;
    const LoopState* outerLoop_ = nullptr;
    const LoopState* innermost_;
};

namespace {

std::int64_t countOf(const Value& collection) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    switch (collection.kind()) {
        case Value::Kind::Array: return static_cast<std::int64_t>(collection.asArray().size());
        case Value::Kind::Object: return static_cast<std::int64_t>(collection.asObject().size());
        case Value::Kind::Range: return static_cast<std::int64_t>(std::min(collection.asRange().size(), most));
        case Value::Kind::Text: return collection.asText().empty() ? 0 : 1;
        default: return 0;
    }
}

std::int64_t saturatedSum(std::int64_t left, std::int64_t right) {
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(left, right, &sum)) return sum;
    return left < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

}  // namespace

Value Renderer::itemAt(const Selection& selection, std::int64_t index) {
    const std::int64_t at = selection.first + (selection.reversed ? selection.count - 1 - index : index);
    const Value& collection = selection.collection;
    switch (collection.kind()) {
        case Value::Kind::Array: return collection.asArray()[static_cast<std::size_t>(at)].inside(collection);
        case Value::Kind::Range: return Value(collection.asRange().first + at);
        case Value::Kind::Object: {
            const auto& [name, member] = collection.asObject().members()[static_cast<std::size_t>(at)];
            return Value(List{Value::text(name), member}).trusted(collection.trust());
        }
        default: return collection;
    }
}

tl::expected<Renderer::Selection, FilterError> Renderer::selectItems(const LoopNode& loop) {
    const auto number = [this](const std::unique_ptr<Expression>& expression,
                               std::int64_t otherwise) -> tl::expected<std::int64_t, FilterError> {
        if (!expression) return otherwise;
        const Value value = evaluate(*expression, true);
        return value.isNil() ? tl::expected<std::int64_t, FilterError>(otherwise) : integerOf(value);
    };
    constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
    Selection selection;
    selection.collection = evaluate(loop.collection, true);
    selection.reversed = loop.reversed;
    auto from = number(loop.offset, 0);
    if (loop.continues) from = offsets_[loop.name];
    if (!from) return tl::unexpected(from.error());
    const auto limit = number(loop.limit, all);
    if (!limit) return tl::unexpected(limit.error());
    const std::int64_t end = *limit == all ? all : saturatedSum(*from, *limit);
    selection.first = std::max<std::int64_t>(0, *from);
    selection.count = std::max<std::int64_t>(0, std::min(end, countOf(selection.collection)) - selection.first);
    if (!loop.table) offsets_[loop.name] = saturatedSum(*from, selection.count);
    return selection;
}

Renderer::Flow Renderer::renderLoop(const Node& node, const LoopNode& loop) {
    const auto selection = selectItems(loop);
    if (!selection) return failed(node, selection.error());
    if (stopped_) return Flow::Stop;
    if (loop.table) return selection->collection.isTruthy() ? renderTable(loop, *selection) : Flow::On;
    return selection->count == 0 ? renderBlock(loop.otherwise) : renderItems(loop, *selection);
}

Renderer::Flow Renderer::renderItems(const LoopNode& loop, const Selection& selection) {
    LoopState state;
    state.name = loop.name;
    state.length = selection.count;
    state.parent = innermost_;
    LoopScope scope(*this, loop, state);
    for (; state.index < state.length; ++state.index) {
        if (!charge(1)) return Flow::Stop;
        scope.setItem(itemAt(selection, state.index));
        const Flow flow = renderBlock(loop.body);
        if (flow == Flow::Stop) return flow;
        if (flow == Flow::Break) break;
    }
    return Flow::On;
}

Renderer::Flow Renderer::renderTable(const LoopNode& loop, const Selection& selection) {
    LoopState state;
    state.table = true;
    state.length = selection.count;
    state.columns = selection.count;
    if (loop.columns) {
        const Value columns = numberOf(evaluate(*loop.columns, true));
        state.columns = columns.isInteger() ? columns.asInteger() : 0;
    }
    if (emit("<tr class=\"row1\">\n") == Flow::Stop) return Flow::Stop;
    LoopScope scope(*this, loop, state);
    for (; state.index < state.length; ++state.index) {
        if (!charge(1)) return Flow::Stop;
        scope.setItem(itemAt(selection, state.index));
        if (emit("<td class=\"col" + std::to_string(state.column) + "\">") == Flow::Stop) return Flow::Stop;
        const Flow flow = renderBlock(loop.body);
        if (flow == Flow::Stop || emit("</td>") == Flow::Stop) return Flow::Stop;
        if (flow == Flow::Break) break;
        const bool rowEnds = state.column == state.columns;
        if (rowEnds && state.index + 1 < state.length &&
            emit("</tr>\n<tr class=\"row" + std::to_string(state.row + 1) + "\">") == Flow::Stop) {
            return Flow::Stop;
        }
        state.row += rowEnds ? 1 : 0;
        state.column = rowEnds ? 1 : state.column + 1;
    }
    return emit("</tr>\n");
}

}  // namespace aicmo::liquid
