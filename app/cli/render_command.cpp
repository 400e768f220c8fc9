// render: the template engine alone.

#include <iostream>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/liquid/json_lines.h"

namespace aicmo::cli {

namespace {

void renderLines(Session& session, bool jsonl) {
    const Instant now = session.clock()->now();
    std::string line;
    if (jsonl) {
        while (std::getline(std::cin, line)) {
            if (!print(liquid::renderJsonLine(line, now) + '\n')) return;
        }
        return;
    }
    // Without --jsonl standard input is one JSON document of the same shape, and the result is printed as it is.
    const std::string all((std::istreambuf_iterator<char>(std::cin)), std::istreambuf_iterator<char>());
    const Result<Json> answer = parseJson(liquid::renderJsonLine(all, now), "result");
    if (answer && answer->contains("result")) {
        if (session.json) {
            session.document(*answer);
        } else {
            print((*answer)["result"].get<std::string>());
        }
        return;
    }
    session.complain(answer ? Error{ErrorKind::InvalidInput, answer->value("error", std::string("no result")), {}, {}}
                            : answer.error());
    session.status = doneWithProblems;
}

}  // namespace

void addRenderCommand(CLI::App& app, Session& session) {
    auto* render =
        app.add_subcommand("render", R"(Render Liquid: reads {"template": …, "data": …}, writes the result)");
    auto jsonl = std::make_shared<bool>(false);
    render->add_flag("--jsonl", *jsonl, R"(One document a line; answers {"result": …} or {"error": …} a line)");
    render->callback([&session, jsonl] { renderLines(session, *jsonl); });
}

}  // namespace aicmo::cli
