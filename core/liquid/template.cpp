#include <algorithm>

#include "core/liquid/liquid.h"
#include "core/liquid/parser.h"
#include "core/liquid/renderer.h"

namespace aicmo::liquid {

Result<Template> Template::parse(std::string source, ParseOptions options) {
    auto program = parseProgram(std::move(source), std::move(options.name), options.strictFilters);
    if (!program) return fail(std::move(program.error()));
    return Template(std::move(*program));
}

Status Template::render(const Bindings& bindings, std::span<const std::string_view> row, const RenderOptions& options,
                        std::string& out, RenderReport& report) const {
    report.clear();
    return Renderer(*program_, bindings, row, options, out, report).run();
}

Status Template::render(const Value& data, const RenderOptions& options, std::string& out, RenderReport& report) const {
    Bindings bindings(*this);
    bindings.addObject(data);
    return render(bindings, {}, options, out, report);
}

std::vector<std::string> Template::variables() const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < program_->slotNames.size(); ++i) {
        if (program_->readSlots[i]) names.push_back(program_->slotNames[i]);
    }
    return names;
}

const std::vector<std::string_view>& Template::literals() const { return program_->texts; }

Bindings::Bindings(const Template& compiled) : program_(compiled.program_) { resolve(); }

void Bindings::set(std::string_view name, Value value) {
    named_.emplace_back(name, std::move(value).trusted(Trust::Data));
    resolve();
}

void Bindings::addObject(Value object) {
    objects_.push_back(std::move(object).trusted(Trust::Data));
    resolve();
}

void Bindings::setColumns(std::vector<std::string> columns, std::string name) {
    columns_ = std::move(columns);
    rowName_ = std::move(name);
    resolve();
}

Bindings::Binding Bindings::find(std::string_view name) const {
    const auto value =
        std::find_if(named_.rbegin(), named_.rend(), [name](const auto& entry) { return entry.first == name; });
    if (value != named_.rend()) return {Source::Value, 0, value->second};
    if (!rowName_.empty() && name == rowName_) return {Source::Row, 0, {}};
    const auto column = std::find(columns_.begin(), columns_.end(), name);
    if (column != columns_.end()) return {Source::Column, static_cast<std::uint32_t>(column - columns_.begin()), {}};
    for (const Value& object : objects_) {
        if (object.kind() != Value::Kind::Object) continue;
        if (const Value* member = object.asObject().find(name)) return {Source::Value, 0, member->inside(object)};
    }
    return {};
}

void Bindings::resolve() {
    bySlot_.clear();
    for (const std::string& name : program_->slotNames) bySlot_.push_back(find(name));
    columnOfPath_.clear();
    for (const auto& [slot, member] : program_->pathHeads) {
        const bool isRow = slot != noSlot && bySlot_[slot].source == Source::Row;
        const auto column = isRow ? std::find(columns_.begin(), columns_.end(), member) : columns_.end();
        columnOfPath_.push_back(column == columns_.end() ? -1 : column - columns_.begin());
    }
}

}  // namespace aicmo::liquid
