// preview, send-test.

#include <filesystem>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/report_output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "core/base/text.h"
#include "core/compose/composer.h"
#include "core/delivery/run_planner.h"
#include "core/delivery/run_results.h"

namespace aicmo::cli {

namespace {

namespace fs = std::filesystem;

void sayFindings(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
        std::cerr << toString(finding.severity) << ": " << safe(finding.message);
        if (!finding.place.empty()) std::cerr << " (" << safe(finding.place) << ')';
        std::cerr << '\n';
    }
}

struct PreviewCommand {
    std::string project, item, output, channels;

    void run(Session& session) const {
        if (item.empty()) return previewPlan(session);
        auto bundle = session.project(project);
        if (!bundle) return;
        const auto plan =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        const auto found = plan->find(item);
        if (!found) {
            session.status = session.complain({ErrorKind::NotFound,
                                               "there is no plan item " + item,
                                               {},
                                               "an item is CONTENT/address for email and CRM, CONTENT for posts"});
            return;
        }
        const Composer composer(plan);
        const Composed composed = composer.compose(*found);
        sayFindings(composed.findings);
        if (composed.firstError() != nullptr) {
            session.status = doneWithProblems;
            if (session.json) session.document(itemJson(composed, ""));
            return;
        }
        const std::string bytes = composed.payload.previewBytes();
        if (!output.empty()) {
            if (const Status written = writeFile(output, bytes); !written)
                session.status = session.complainOfOutput(written.error());
        }
        if (session.json) {
            session.document(itemJson(composed, bytes));
        } else if (output.empty()) {
            print(bytes);
        }
    }

  private:
    [[nodiscard]] Json itemJson(const Composed& composed, const std::string& bytes) const {
        Json findings = Json::array();
        for (const Finding& finding : composed.findings) {
            findings.push_back(Json{{"severity", toString(finding.severity)},
                                    {"rule", finding.rule},
                                    {"message", finding.message},
                                    {"place", finding.place}});
        }
        const bool whole = composed.firstError() == nullptr;
        return Json{{"project_id", project},
                    {"item_id", item},
                    {"payload_sha256", whole ? Json(toHex(composed.payload.sha256)) : Json(nullptr)},
                    {"payload_base64", whole ? Json(base64(bytes)) : Json(nullptr)},
                    {"findings", std::move(findings)}};
    }

    /// A dry run of the whole plan; with --output every payload is a file, named by its place in the plan.
    void previewPlan(Session& session) const {
        const SignalStop signals;
        Store* store = session.store();
        if (store == nullptr) return;
        ExecutionConfig config = session.executionConfig();
        ExecutionOptions options;
        options.preview = true;
        options.results = ResultsWanted::None;  // they are read when they are printed
        options.actor = currentActor();
        options.stop = signals.token();
        options.channels = allOrNamed();
        // Text shows problems alone: the rows of what is fine need not be read back.
        if (!session.json && output.empty()) options.results = ResultsWanted::Problems;
        ExecutionReport report;
        {
            ProgressLine line;
            options.progress = [&](const ExecutionProgress& progress) { line.show(progress); };
            ExecutionOrchestrator orchestrator(*store, session.gateways(), std::move(config), session.clock());
            report = orchestrator.executePlanForProject(project, options);
        }
        const std::string runId = report.projectFound ? report.runId : std::string();
        tellReport(session, std::move(report), ResultsWanted::All);
        if (!output.empty() && !runId.empty()) {
            const int before = session.status;
            writePayloads(session, *store, runId);
            session.status = std::max(session.status, before);
        }
    }

    [[nodiscard]] std::set<Channel> allOrNamed() const {
        std::set<Channel> wanted;
        for (const std::string_view part : split(channels, ',')) {
            if (trim(part).empty()) continue;
            const auto channel = channelFrom(toLowerAscii(trim(part)));
            if (!channel)
                throw CLI::ValidationError("--channels", "there is no channel \"" + std::string(trim(part)) + '"');
            wanted.insert(*channel);
        }
        if (!wanted.empty()) return wanted;
        return {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter};
    }

    /// What was sent before is still what approval and mailbox can be compared with.
    static bool goesOutOrWent(const ExecutionResult& result) {
        return result.status == ExecutionStatus::Success ||
               (result.status == ExecutionStatus::Skipped && result.errorMessage == alreadySent);
    }

    void writePayloads(Session& session, Store& store, const std::string& runId) const {
        auto bundle = session.project(project);
        if (!bundle) return;
        const auto plan =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        const Composer composer(plan);
        std::error_code code;
        fs::create_directories(output, code);
        if (code) {
            session.status = session.complainOfOutput({ErrorKind::Io, code.message(), output, {}});
            return;
        }
        OutputFile index(fs::path(output) / "index.json");
        index.write("[");
        std::size_t number = 0;
        std::size_t files = 0;
        Status written;
        const Status read = eachResult(store, runId, rowsOf(ResultsWanted::All), [&](const ExecutionResult& result) {
            ++number;
            const auto found = goesOutOrWent(result) ? plan->find(result.itemId) : std::nullopt;
            if (!found) return true;
            const Composed composed = composer.compose(*found);
            if (composed.firstError() != nullptr) return true;
            const std::string name = fileName(number, composed.payload);
            written = writeFile(fs::path(output) / name, composed.payload.previewBytes());
            index.write(files++ == 0 ? "\n " : ",\n ");
            index.write(
                Json{{"file", name}, {"item_id", result.itemId}, {"payload_sha256", toHex(composed.payload.sha256)}}
                    .dump());
            return written.has_value();
        });
        index.write("\n]\n");
        if (const Status whole = index.close(); written && !whole) written = whole;
        if (!written) session.status = session.complainOfOutput(written.error());
        if (!read) session.status = std::max(session.status, session.complain(read.error()));
    }

    /// By its place in the plan.
    static std::string fileName(std::size_t number, const Payload& payload) {
        constexpr std::size_t digits = 6;
        std::string name = std::to_string(number);
        name.insert(0, name.size() < digits ? digits - name.size() : 0, '0');
        return name + (payload.email() != nullptr ? ".eml" : ".json");
    }
};

struct SendTestCommand {
    std::string project, content, to, as;

    void run(Session& session) const {
        const SignalStop signals;
        auto bundle = session.project(project);
        if (!bundle) return;
        const auto plan =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        const auto item = chosenItem(session, *plan);
        if (!item) return;
        const Composer composer(plan);
        const Composed composed = composer.composeTest(*item, to);
        if (composed.firstError() == nullptr) sayFindings(composed.findings);
        if (const Finding* error = composed.firstError()) {
            session.complain({ErrorKind::InvalidInput, error->message, error->place, {}});
            session.status = doneWithProblems;
            return;
        }
        auto gateways = session.gateways()(plan->project());
        auto sender = gateways->email();
        if (!sender) {
            session.status = std::max<int>(doneWithProblems, session.complain(sender.error()));
            return;
        }
        // A test has no row in the ledger: there is nothing to commit before it is handed over.
        const Outcome outcome = (*sender)->send(
            *composed.payload.email(), session.clock()->now(), [] { return true; }, signals.token());
        record(session, outcome);
        const bool sent = outcome.kind == OutcomeKind::Accepted;
        if (!sent) session.status = doneWithProblems;
        if (session.json) {
            session.document(Json{{"project_id", project},
                                  {"content_id", content},
                                  {"to", to},
                                  {"sent", sent},
                                  {"code", outcome.code},
                                  {"answer", outcome.text}});
        } else {
            print((sent ? "sent a test to " : "not sent to ") + to + ": " + safe(outcome.text) + '\n');
        }
    }

  private:
    [[nodiscard]] std::optional<PlanItem> chosenItem(Session& session, const Plan& plan) const {
        const ContentItem* found = plan.project().findContent(content);
        if (found == nullptr || found->channel != Channel::Email) {
            session.status = session.complain({ErrorKind::NotFound, "there is no email content " + content, {}, {}});
            return std::nullopt;
        }
        for (const PlanItem& item : plan.items()) {
            if (plan.content(item).id != content) continue;
            if (as.empty() || plan.recipient(item) == toLowerAscii(as)) return item;
        }
        session.status =
            session.complain({ErrorKind::NotFound,
                              as.empty() ? content + " has no recipient" : as + " is no recipient of " + content,
                              {},
                              {}});
        return std::nullopt;
    }

    void record(Session& session, const Outcome& outcome) const {
        NewEvent event;
        event.event = "execution.test_sent";
        event.projectId = project;
        event.actor = currentActor();
        event.details = Json{{"content_id", content},
                             {"to", to},
                             {"sent", outcome.kind == OutcomeKind::Accepted},
                             {"answer", outcome.text}};
        event.tags = {"test"};
        const auto appended = session.store()->append({event});
        if (!appended) session.status = session.complain(appended.error());
    }
};

}  // namespace

void addPreviewCommands(CLI::App& app, Session& session) {
    auto* preview = app.add_subcommand(
        "preview", "The exact bytes of one plan item, or a dry run of the whole plan; opens no connection");
    auto command = std::make_shared<PreviewCommand>();
    preview->add_option("project", command->project, "The project's id")->required();
    preview->add_option("item", command->item, "A plan item: CONTENT/address, or CONTENT for posts");
    preview
        ->add_option("--channels", command->channels,
                     "Whole plan: only these of email,linkedin,instagram,crm,twitter (default: all)")
        ->type_name("LIST");
    preview->add_option("--output", command->output, "File for one item, folder for the whole plan")->type_name("PATH");
    preview->callback([&session, command] { command->run(session); });

    auto* test =
        app.add_subcommand("send-test", "Send one email, marked as a test, to an address of yours; touches no ledger");
    auto testCommand = std::make_shared<SendTestCommand>();
    test->add_option("project", testCommand->project, "The project's id")->required();
    test->add_option("content", testCommand->content, "The email's content id")->required();
    test->add_option("--to", testCommand->to, "Where the test goes")->type_name("ADDRESS")->required();
    test->add_option("--as", testCommand->as, "The recipient whose data is used (default: the first)")
        ->type_name("ADDRESS");
    test->callback([&session, testCommand] { testCommand->run(session); });
}

}  // namespace aicmo::cli
