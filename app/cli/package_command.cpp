// package: the documents for the client.

#include <spdlog/spdlog.h>

#include <QGuiApplication>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "core/base/text.h"
#include "core/delivery/packager.h"
#include "core/document/language.h"

namespace aicmo::cli {

namespace {

/// Qt's remarks about the desktop that it does not find are no news to the operator.
void toLog(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    spdlog::log(type == QtFatalMsg ? spdlog::level::critical : spdlog::level::debug, "{}", message.toStdString());
}

struct PackageCommand {
    std::string project, output, formats, verify, language, page, since;
    bool archive = false;

    void run(Session& session) const {
        if (!verify.empty()) return verifyFolder(session);
        if (project.empty()) throw CLI::RequiredError("project");
        const SignalStop signals;
        Store* store = session.store();
        if (store == nullptr) return;
        // Fonts and pictures need Qt's GUI library, but no screen.
        ::qputenv("QT_QPA_PLATFORM", "offscreen");
        int argc = 1;
        char name[] = "aicmo";
        char* argv[] = {name, nullptr};
        qInstallMessageHandler(toLog);
        const QGuiApplication application(argc, argv);

        PackageOptions options;
        if (!formats.empty()) options.formats = chosenFormats();
        options.output = output;
        options.language = language;
        if (!page.empty()) options.usLetter = page == "letter";
        options.archivePdf = archive;
        options.tellChanges = since != "none";
        if (options.tellChanges) options.since = since;
        options.actor = currentActor();
        options.stop = signals.token();
        ProjectPackageResult result;
        {
            ProgressLine line;
            options.progress = [&](double fraction, std::string_view doing) { line.show(fraction, doing); };
            result = OutputPackager(*store, session.clock()).buildProjectPackage(project, options);
        }
        tell(session, result);
    }

  private:
    static void tell(Session& session, const ProjectPackageResult& result) {
        if (!result.errors.empty()) session.status = doneWithProblems;
        if (!result.projectFound) session.status = unreadable;
        if (result.stopped || result.diskFull) session.status = stoppedEarly;
        if (session.json) {
            session.document(toJson(result));
            return;
        }
        std::string text;
        for (const auto& path : {result.pdfPath, result.pptxPath, result.htmlSummaryPath}) {
            if (path) text += *path + '\n';
        }
        if (!result.metadata.manifestPath.empty()) text += result.metadata.manifestPath + '\n';
        if (!result.metadata.zipPath.empty()) text += result.metadata.zipPath + '\n';
        for (const std::string& error : result.errors) text += "error: " + safe(error) + '\n';
        print(text);
    }

    void verifyFolder(Session& session) const {
        const auto problems = verifyPackage(verify);
        if (!problems) {
            session.status = session.complain(problems.error());
            return;
        }
        if (!problems->empty()) session.status = doneWithProblems;
        if (session.json) {
            session.document(Json{{"package", verify}, {"ok", problems->empty()}, {"problems", *problems}});
            return;
        }
        if (problems->empty()) print(verify + ": every file is what the manifest says\n");
        for (const std::string& problem : *problems) print(safe(problem) + '\n');
    }

    [[nodiscard]] std::set<PackageFormat> chosenFormats() const {
        std::set<PackageFormat> out;
        for (const std::string_view part : split(formats, ',')) {
            const std::string name = toLowerAscii(trim(part));
            if (name == "pdf")
                out.insert(PackageFormat::Pdf);
            else if (name == "pptx")
                out.insert(PackageFormat::Pptx);
            else if (name == "html")
                out.insert(PackageFormat::Html);
            else
                throw CLI::ValidationError("--formats", "\"" + name + "\" is not one of pdf, pptx, html");
        }
        return out;
    }
};

}  // namespace

void addPackageCommand(CLI::App& app, Session& session) {
    auto* package = app.add_subcommand(
        "package", "Build strategy.pdf, deck.pptx and summary.html with their manifest, for the client");
    auto command = std::make_shared<PackageCommand>();
    package->add_option("project", command->project, "The project's id");
    package->add_option("--output", command->output, "Folder to make or replace (default: PROJECT-package here)")
        ->type_name("DIR");
    package->add_option("--formats", command->formats, "pdf,pptx,html (default: all)")->type_name("LIST");
    addChoice(
        *package, "--language", command->language, document::Language::known(),
        "Fixed words, numbers, dates and direction of the documents; never the project's own texts (default: that of "
        "the store's brand settings, else en)");
    addChoice(*package, "--page", command->page, {"a4", "letter"},
              "Paper of strategy.pdf (default: that of the store's brand settings, else a4)");
    package->add_flag("--pdfa", command->archive, "strategy.pdf as PDF/A-1b, for archives");
    package
        ->add_option(
            "--since", command->since,
            "\"What changed\" since this package folder (default: the last package that differs); none: without")
        ->type_name("DIR|none");
    package->add_option("--verify", command->verify, "Check a package folder against its manifest instead")
        ->type_name("DIR");
    package->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
