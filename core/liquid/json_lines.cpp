#include "core/liquid/json_lines.h"

#include "core/liquid/json_value.h"
#include "core/liquid/liquid.h"

namespace aicmo::liquid {
namespace {

std::string lineOf(std::string_view key, const std::string& text) {
    Json line;
    line[std::string(key)] = text;
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::string> renderLine(std::string_view line, Instant now) {
    const auto request = parseJson(line, "line");
    if (!request) return fail(request.error());
    if (!request->is_object())
        return fail(ErrorKind::InvalidInput, "expected an object with \"template\" and \"data\"");
    const auto source = request->find("template");
    if (source == request->end() || !source->is_string()) {
        return fail(ErrorKind::InvalidInput, "\"template\" must be a string");
    }
    const auto data = request->find("data");
    const bool hasData = data != request->end() && !data->is_null();
    if (hasData && !data->is_object()) return fail(ErrorKind::InvalidInput, "\"data\" must be an object");
    const auto compiled = Template::parse(source->get<std::string>());
    if (!compiled) return fail(compiled.error());
    RenderOptions options;
    options.now = now;
    options.collectUndefined = false;
    RenderReport report;
    std::string out;
    const Status done = compiled->render(hasData ? valueFrom(*data) : Value(Object()), options, out, report);
    if (!done) return fail(done.error());
    return out;
}

}  // namespace

std::string renderJsonLine(std::string_view line, Instant now) {
    const auto result = renderLine(line, now);
    return result ? lineOf("result", *result) : lineOf("error", result.error().text());
}

}  // namespace aicmo::liquid
