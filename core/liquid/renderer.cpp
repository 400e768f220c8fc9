#include "core/liquid/renderer.h"

#include <algorithm>
#include <utility>

#include "core/base/words.h"

namespace aicmo::liquid {

Renderer::Renderer(const Program& program, const Bindings& bindings, std::span<const std::string_view> row,
                   const RenderOptions& options, std::string& out, RenderReport& report)
    : program_(program),
      bindings_(bindings),
      row_(row),
      options_(options),
      out_(&out),
      wholeOutput_(&out),
      outBegin_(out.size()),
      report_(report) {}

Status Renderer::run() {
    renderBlock(program_.root);
    if (stopped_) return fail(std::move(*stopped_));
    return {};
}

Renderer::Slot& Renderer::slot(std::uint32_t index) {
    if (slots_.empty()) slots_.resize(program_.slotNames.size());
    return slots_[index];
}

Renderer::Flow Renderer::stop(std::string message) {
    if (!stopped_) stopped_ = Error{ErrorKind::InvalidInput, std::move(message), program_.place(nodeOffset_), {}};
    return Flow::Stop;
}

bool Renderer::charge(std::size_t steps) {
    steps_ += steps;
    if (steps_ <= options_.maxSteps) return true;
    stop(words("Liquid error: the template takes more than %1 steps", std::to_string(options_.maxSteps)).text());
    return false;
}

Renderer::Flow Renderer::failed(const Node& node, const FilterError& error) {
    if (stopped_) return Flow::Stop;
    if (error.fatal || options_.strict) return stop(words("Liquid error: %1", error.message).text());
    report_.errors.push_back({error.message, program_.place(node.offset)});
    if (node.blank) return Flow::On;
    return emit("Liquid error: " + error.message);
}

Renderer::Flow Renderer::emit(std::string_view text) {
    constexpr std::size_t bytesPerStep = 64;
    if (out_->size() - outBegin_ + text.size() > options_.maxOutput) {
        return stop(
            words("Liquid error: the output is larger than %1 bytes", std::to_string(options_.maxOutput)).text());
    }
    if (!charge(text.size() / bytesPerStep)) return Flow::Stop;
    out_->append(text);
    return Flow::On;
}

Renderer::Flow Renderer::emitLiteral(const TextNode& literal) {
    const std::size_t begin = out_->size();
    const Flow flow = emit(literal.text);
    // What a limit has kept out was not written.
    const bool isNoted = options_.literalsFrom != 0 && literal.text.size() >= options_.literalsFrom;
    if (flow == Flow::On && isNoted && out_ == wholeOutput_) report_.literals.push_back({begin, literal.id});
    return flow;
}

Renderer::Flow Renderer::print(const Value& value) {
    if (value.kind() == Value::Kind::Array) {
        for (const Value& item : value.asArray()) {
            if (print(item.inside(value)) == Flow::Stop) return Flow::Stop;
        }
        return Flow::On;
    }
    const bool escapes = options_.escapeHtml && value.trust() == Trust::Data;
    if (value.isText() && !escapes) return emit(value.asText());
    std::string scratch;
    const std::string_view text = textView(value, scratch);
    if (!escapes) return emit(text);
    if (emit({}) == Flow::Stop) return Flow::Stop;
    appendEscaped(*out_, text);
    return emit({});
}

Renderer::Flow Renderer::renderBlock(const Block& block) {
    for (const Node& node : block.nodes) {
        nodeOffset_ = node.offset;
        if (!charge(1)) return Flow::Stop;
        const Flow flow = renderNode(node);
        if (flow != Flow::On) return flow;
        if (stopped_) return Flow::Stop;
    }
    return Flow::On;
}

Renderer::Flow Renderer::renderNode(const Node& node) {
    struct Visitor {
        Renderer& renderer;
        const Node& node;
        Flow operator()(const TextNode& text) { return renderer.emitLiteral(text); }
        Flow operator()(const OutputNode& output) { return renderer.renderOutput(node, output); }
        Flow operator()(const AssignNode& assign) { return renderer.renderAssign(node, assign); }
        Flow operator()(const std::unique_ptr<CaptureNode>& capture) { return renderer.renderCapture(*capture); }
        Flow operator()(const CounterNode& counter) { return renderer.renderCounter(counter); }
        Flow operator()(const std::unique_ptr<CycleNode>& cycle) { return renderer.renderCycle(*cycle); }
        Flow operator()(const std::unique_ptr<IfNode>& branches) { return renderer.renderIf(node, *branches); }
        Flow operator()(const std::unique_ptr<CaseNode>& cases) { return renderer.renderCase(*cases); }
        Flow operator()(const std::unique_ptr<LoopNode>& loop) { return renderer.renderLoop(node, *loop); }
        Flow operator()(const std::unique_ptr<IfChangedNode>& changed) { return renderer.renderIfChanged(*changed); }
        Flow operator()(const BreakNode&) { return Flow::Break; }
        Flow operator()(const ContinueNode&) { return Flow::Continue; }
    };
    return std::visit(Visitor{*this, node}, node.what);
}

Renderer::Flow Renderer::renderOutput(const Node& node, const OutputNode& output) {
    const Outcome value = evaluate(output.pipeline, true);
    return value ? print(*value) : failed(node, value.error());
}

Renderer::Flow Renderer::renderAssign(const Node& node, const AssignNode& assign) {
    Outcome value = evaluate(assign.pipeline, false);
    if (!value) return failed(node, value.error());
    slot(assign.slot).assigned = std::move(*value);
    return Flow::On;
}

Renderer::Flow Renderer::renderCapture(const CaptureNode& capture) {
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    const std::size_t outerBegin = std::exchange(outBegin_, 0);
    const Flow flow = renderBlock(capture.body);
    out_ = outer;
    outBegin_ = outerBegin;
    if (flow == Flow::Stop) return flow;
    slot(capture.slot).assigned = Value(std::move(text)).trusted(Trust::Markup);
    return flow;
}

Renderer::Flow Renderer::renderCounter(const CounterNode& counter) {
    Slot& state = slot(counter.slot);
    if (!state.counter) {
        const Value start = named(counter.name);
        state.counter = start.isInteger() ? start.asInteger() : 0;
    }
    const auto step = [&state](std::uint64_t by) {
        state.counter = static_cast<std::int64_t>(static_cast<std::uint64_t>(*state.counter) + by);
        return Value(*state.counter);
    };
    if (!counter.up) return print(step(static_cast<std::uint64_t>(-1)));
    const Value before(*state.counter);
    step(1);
    return print(before);
}

Renderer::Flow Renderer::renderCycle(const CycleNode& cycle) {
    std::string key = "=" + cycle.key;
    if (cycle.named) {
        key = ":";
        appendText(key, evaluate(cycle.group, true));
    }
    std::size_t& turn = cycles_[key];
    const std::size_t now = turn;
    turn = now + 1 >= cycle.values.size() ? 0 : now + 1;
    return now < cycle.values.size() ? print(evaluate(cycle.values[now], true)) : Flow::On;
}

Renderer::Flow Renderer::renderIf(const Node& node, const IfNode& branches) {
    for (const IfBranch& branch : branches.branches) {
        if (branch.condition.empty()) return renderBlock(branch.body);
        const auto result = holds(branch.condition);
        if (!result) return failed(node, result.error());
        if (*result != branch.negated) return renderBlock(branch.body);
    }
    return Flow::On;
}

Renderer::Flow Renderer::renderCase(const CaseNode& cases) {
    bool matched = false;
    for (const CaseBranch& branch : cases.branches) {
        if (branch.isElse) {
            const Flow flow = matched ? Flow::On : renderBlock(branch.body);
            if (flow != Flow::On) return flow;
            continue;
        }
        for (const Expression& value : branch.values) {
            if (!isEqual(cases.subject, value)) continue;
            matched = true;
            const Flow flow = renderBlock(branch.body);
            if (flow != Flow::On) return flow;
        }
    }
    return Flow::On;
}

Renderer::Flow Renderer::renderIfChanged(const IfChangedNode& changed) {
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    const std::size_t outerBegin = std::exchange(outBegin_, 0);
    const Flow flow = renderBlock(changed.body);
    out_ = outer;
    outBegin_ = outerBegin;
    if (flow == Flow::Stop) return flow;
    if (text != lastChanged_) {
        lastChanged_ = std::move(text);
        if (emit(lastChanged_) == Flow::Stop) return Flow::Stop;
    }
    return flow;
}

}  // namespace aicmo::liquid
