// build_project_package against the real writers. The first eleven are the original's, by its names.

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/delivery/brand_defaults.h"
#include "core/delivery/packager.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestPackager : public QObject {
    Q_OBJECT

  private slots:
    // The original's
    void resultHasItsStructure();
    void addErrorCollects();
    void fileCountCounts();
    void resultSerialises();
    void projectNotFoundIsReported();
    void allSucceed();
    void partialSuccess();
    void allFail();
    void neverThrows();
    void eventsAreLogged();
    void metadataIsFilled();

    // What the contract adds
    void twoBuildsAreByteIdentical();
    void manifestProvesTheFiles();
    void manifestNamesTheApprovals();
    void archivesArePdfA();
    void tellsWhatChangedSinceTheLastPackage();
    void refusesPlacesThatAreNoPackage();
    void stoppedLeavesTheLastPackage();
    void theBrandOfTheAgencyFillsWhatIsEmpty();
    void brandsOfClientsGoFieldByField();
    void wrongValuesAreNotSaved_data();
    void wrongValuesAreNotSaved();

  private:
    [[nodiscard]] static PackageOptions into(const DeliveryFixture& fixture, const char* name) {
        PackageOptions options;
        options.output = fixture.folder.filePath(name).toStdString();
        return options;
    }
    [[nodiscard]] static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestPackager::resultHasItsStructure() {
    const ProjectPackageResult result;
    QVERIFY(!result.success && !result.pdfPath && !result.pptxPath && !result.htmlSummaryPath && result.errors.empty());
}

void TestPackager::addErrorCollects() {
    ProjectPackageResult result;
    result.addError("first");
    result.addError("second");
    QCOMPARE(result.errors, (std::vector<std::string>{"first", "second"}));
}

void TestPackager::fileCountCounts() {
    ProjectPackageResult result;
    QCOMPARE(result.fileCount(), 0);
    result.pdfPath = "strategy.pdf";
    QCOMPARE(result.fileCount(), 1);
    result.pptxPath = "deck.pptx";
    result.htmlSummaryPath = "summary.html";
    QCOMPARE(result.fileCount(), 3);
}

void TestPackager::resultSerialises() {
    ProjectPackageResult result;
    result.projectId = "p";
    result.pdfPath = "/x/strategy.pdf";
    const Result<Json> json = parseJson(toJson(result));
    QVERIFY(json.has_value());
    QCOMPARE((*json)["pdf_path"].get<std::string>(), std::string("/x/strategy.pdf"));
    QVERIFY((*json)["pptx_path"].is_null());
    QCOMPARE((*json)["metadata"]["total_files"].get<int>(), 1);
}

void TestPackager::projectNotFoundIsReported() {
    DeliveryFixture fixture;
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("nobody", into(fixture, "out"));
    QVERIFY(!result.success && !result.projectFound);
    QCOMPARE(result.errors, std::vector<std::string>{"Project 'nobody' not found"});
    QVERIFY(fixture.hasEvent("packaging.project_not_found"));
    QVERIFY(!QFile::exists(fixture.folder.filePath("out")));
}

void TestPackager::allSucceed() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", into(fixture, "out"));
    QVERIFY2(result.success && result.errors.empty(), toJson(result).c_str());
    QCOMPARE(result.fileCount(), 3);
    QVERIFY(bytes(fixture.folder.filePath("out/strategy.pdf")).startsWith("%PDF-"));
    QVERIFY(bytes(fixture.folder.filePath("out/deck.pptx")).startsWith("PK"));
    QVERIFY(bytes(fixture.folder.filePath("out/summary.html")).toLower().startsWith("<!doctype html>"));
}

void TestPackager::partialSuccess() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Html};
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", options);
    QVERIFY(result.success);
    QCOMPARE(result.fileCount(), 1);
    QVERIFY(result.metadata.htmlGenerated && !result.metadata.pdfGenerated);
    QVERIFY(!QFile::exists(fixture.folder.filePath("out/strategy.pdf")));
}

void TestPackager::allFail() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.output = "/proc/no-folder-can-be-made-here/out";
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", options);
    QVERIFY(!result.success);
    QCOMPARE(result.fileCount(), 0);
    QVERIFY(!result.errors.empty());
    QVERIFY(fixture.hasEvent("packaging.error"));
}

void TestPackager::neverThrows() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.progress = [](double, std::string_view) { throw std::runtime_error("the window is gone"); };
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", options);
    QVERIFY(!result.success);
    QVERIFY(!result.errors.empty());
}

void TestPackager::eventsAreLogged() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    (void)OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", into(fixture, "out"));
    for (const char* name : {"packaging.started", "packaging.project_fetched", "packaging.pdf_generated",
                             "packaging.pptx_generated", "packaging.html_generated", "packaging.completed"}) {
        QVERIFY2(fixture.hasEvent(name), name);
    }
}

void TestPackager::metadataIsFilled() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    const ProjectPackageResult result =
        OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", into(fixture, "out"));
    QCOMPARE(result.metadata.filesGenerated, (std::vector<std::string>{"pdf", "pptx", "html"}));
    QVERIFY(QFile::exists(QString::fromStdString(result.metadata.manifestPath)));
    QVERIFY(QFile::exists(QString::fromStdString(result.metadata.zipPath)));
    QCOMPARE(fixture.store->packages("northwind-spring")->size(), std::size_t{1});
}

void TestPackager::twoBuildsAreByteIdentical() {
    qputenv("SOURCE_DATE_EPOCH", "1780000000");
    DeliveryFixture fixture;
    fixture.importSample("halden-observability");
    OutputPackager packager(*fixture.store, fixture.clock);
    QVERIFY(packager.buildProjectPackage("halden-observability", into(fixture, "a")).success);
    QVERIFY(packager.buildProjectPackage("halden-observability", into(fixture, "b")).success);
    qunsetenv("SOURCE_DATE_EPOCH");
    for (const char* name :
         {"strategy.pdf", "deck.pptx", "summary.html", "manifest.json", "halden-observability.zip"}) {
        const QByteArray first = bytes(fixture.folder.filePath(QString("a/") + name));
        QVERIFY2(!first.isEmpty(), name);
        QVERIFY2(first == bytes(fixture.folder.filePath(QString("b/") + name)), name);
    }
}

void TestPackager::manifestProvesTheFiles() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Html};
    QVERIFY(OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", options).success);
    QVERIFY(verifyPackage(options.output)->empty());
    QFile html(fixture.folder.filePath("out/summary.html"));
    QVERIFY(html.open(QIODevice::Append));
    html.write(" ");
    html.close();
    QCOMPARE(verifyPackage(options.output)->size(), std::size_t{1});
    QVERIFY(!verifyPackage(fixture.folder.path().toStdString()).has_value());
}

void TestPackager::manifestNamesTheApprovals() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Html};
    OutputPackager packager(*fixture.store, fixture.clock);
    const auto approvals = [&] {
        if (!packager.buildProjectPackage("northwind-spring", options).success) return Json();
        return parseJson(bytes(fixture.folder.filePath("out/manifest.json")).toStdString())->at("approvals");
    };
    const Json none = approvals();
    QCOMPARE(none["contents"].get<int>(), 0);
    fixture.approveAll("northwind-spring");
    const Json all = approvals();
    QVERIFY(all["contents"].get<int>() > 10);
    QVERIFY(all["sha256"] != none["sha256"]);
    QVERIFY(approvals() == all);
    const auto first = fixture.store->approvals("northwind-spring")->front();
    QVERIFY(fixture.store->revoke("northwind-spring", std::vector{first.contentId}, "M. Okafor").has_value());
    const Json fewer = approvals();
    QCOMPARE(fewer["contents"].get<int>(), all["contents"].get<int>() - 1);
    QVERIFY(fewer["sha256"] != all["sha256"]);
}

void TestPackager::archivesArePdfA() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Pdf};
    for (const bool archive : {true, false}) {
        options.archivePdf = archive;
        QVERIFY(OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", options).success);
        const QByteArray pdf = bytes(fixture.folder.filePath("out/strategy.pdf"));
        QCOMPARE(pdf.contains("<pdfaid:part>1</pdfaid:part>"), archive);
        QCOMPARE(pdf.contains("/OutputIntents"), archive);
    }
}

void TestPackager::tellsWhatChangedSinceTheLastPackage() {
    struct Later final : Clock {
        std::chrono::hours by{0};
        [[nodiscard]] Instant now() const override { return SystemClock().now() + by; }
    };
    const auto clock = std::make_shared<Later>();
    DeliveryFixture fixture(clock);
    const auto built = [&](const char* folder, auto change) {
        PackageOptions options = into(fixture, folder);
        options.formats = {PackageFormat::Html};
        change(options);
        const auto result = OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("campaign", options);
        return result.errors.empty() ? bytes(fixture.folder.filePath(QString(folder) + "/summary.html"))
                                     : QByteArray(result.errors.front().c_str());
    };
    const auto asItIs = [](PackageOptions&) {};
    fixture.importCampaign({"ann@x.test"});
    QVERIFY(!built("first", asItIs).contains("What changed"));
    QVERIFY(!built("again", asItIs).contains("What changed"));
    // Long afterwards the version that was delivered is still there, although nothing else names it.
    fixture.importCampaign({"ann@x.test", "bob@x.test"});
    clock->by = std::chrono::hours(24 * 400);
    fixture.importCampaign({"ann@x.test", "bob@x.test", "cid@x.test"});
    const QByteArray changed = built("second", asItIs);
    QVERIFY2(changed.contains("What changed") && changed.contains("changed: recipients"), changed.left(500));
    QVERIFY(built("second again", asItIs).contains("What changed"));
    QVERIFY(!built("without", [](PackageOptions& options) { options.tellChanges = false; }).contains("What changed"));
    const auto since = [&](const char* folder) {
        return [&fixture, folder](PackageOptions& options) {
            options.since = fixture.folder.filePath(folder).toStdString();
        };
    };
    QVERIFY(built("third", since("first")).contains("What changed"));
    QVERIFY(!built("fourth", since("second")).contains("What changed"));
    QVERIFY(built("fifth", since("nowhere")).contains("manifest.json"));
    // The same bytes everywhere: nothing that only this store knows.
    qputenv("SOURCE_DATE_EPOCH", "1780000000");
    const QByteArray reproducible = built("sixth", asItIs);
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(reproducible.contains("<html") && !reproducible.contains("What changed"));
}

void TestPackager::refusesPlacesThatAreNoPackage() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    QVERIFY(QDir(fixture.folder.path()).mkpath("mine"));
    QFile note(fixture.folder.filePath("mine/notes.txt"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.close();
    QVERIFY(QFile::link(fixture.folder.filePath("mine"), fixture.folder.filePath("link")));
    for (const char* name : {"mine", "link"}) {
        const ProjectPackageResult result =
            OutputPackager(*fixture.store, fixture.clock).buildProjectPackage("northwind-spring", into(fixture, name));
        QVERIFY2(!result.success && result.errors.size() == 1, name);
    }
    QVERIFY(QFile::exists(fixture.folder.filePath("mine/notes.txt")));
}

void TestPackager::stoppedLeavesTheLastPackage() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Html};
    OutputPackager packager(*fixture.store, fixture.clock);
    QVERIFY(packager.buildProjectPackage("northwind-spring", options).success);
    const QByteArray before = bytes(fixture.folder.filePath("out/manifest.json"));
    std::stop_source stop;
    stop.request_stop();
    options.stop = stop.get_token();
    const ProjectPackageResult stopped = packager.buildProjectPackage("northwind-spring", options);
    QVERIFY(!stopped.success && stopped.stopped);
    QCOMPARE(bytes(fixture.folder.filePath("out/manifest.json")), before);
    QVERIFY(verifyPackage(options.output)->empty());
}

namespace {

std::string logoBytes() {
    QFile file(AICMO_SOURCE_DIR "/resources/samples/northwind-spring/assets/logo.png");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void importBranded(Store& store, const std::string& brand) {
    const auto bundle = parseProject(
        R"({"format": "aicmo.project/1", "id": "plain", "name": "Plain", "state": "QC_APPROVED",
            "client": {"id": "north-wind", "name": "Northwind"}, "brand": )" +
            brand + R"(,
            "strategy": {"executive_summary": "All of it."},
            "content": [{"id": "mail", "channel": "email", "title": "Mail", "email": {
              "from": {"address": "a@b.example"}, "to": [{"email": "c@d.example"}],
              "subject": "In {{ brand.primary_color }}", "text": "Text", "html": "<p>Text</p>",
              "unsubscribe": "mailto:a@b.example"}}]})",
        nullptr);
    QVERIFY2(bundle.has_value(), bundle ? "" : bundle.error().text().c_str());
    QVERIFY(store.importProject(*bundle, "M. Okafor").has_value());
}

}  // namespace

/// What the project gives stays its own; what was approved stays byte for byte.
void TestPackager::theBrandOfTheAgencyFillsWhatIsEmpty() {
    DeliveryFixture fixture;
    importBranded(*fixture.store, R"({"accent_color": "#0B3D3A"})");
    PackageOptions options = into(fixture, "out");
    options.formats = {PackageFormat::Html};
    OutputPackager packager(*fixture.store, fixture.clock);
    const auto build = [&] {
        return packager.buildProjectPackage("plain", options).success
                   ? std::pair(bytes(fixture.folder.filePath("out/summary.html")),
                               *parseJson(bytes(fixture.folder.filePath("out/manifest.json")).toStdString()))
                   : std::pair(QByteArray(), Json());
    };
    const auto [plain, plainManifest] = build();
    QVERIFY(plain.contains("In #1F4E79") && plain.contains("Inter"));
    QVERIFY(!plainManifest.contains("brand_defaults"));

    const BrandValues values{{BrandField::Logo, logoBytes()},      {BrandField::PrimaryColor, "#7A1F4E"},
                             {BrandField::AccentColor, "#FF0000"}, {BrandField::FontFamily, "Noto Serif"},
                             {BrandField::PageSize, "letter"},     {BrandField::Language, "de"}};
    QVERIFY(saveBrand(*fixture.store, {}, values, "M. Okafor").has_value());
    QVERIFY(*enteredBrand(*fixture.store, {}) == values);
    const auto [branded, manifest] = build();
    QVERIFY(branded.contains("Noto Serif") && branded.contains("lang=\"de\""));
    QVERIFY(branded.contains("data:image/png;base64,"));
    QVERIFY2(branded.contains("In #1F4E79"), "a message must not take anything from the defaults");
    const Json told{{"logo_sha256", sha256Hex(logoBytes())},
                    {"primary_color", "#7A1F4E"},
                    {"font_family", "Noto Serif"},
                    {"page_size", "letter"},
                    {"language", "de"}};
    QVERIFY2(manifest["brand_defaults"] == told, manifest.dump(1).c_str());

    // What is chosen for one package is no default.
    options.language = "fr";
    options.usLetter = false;
    const auto [french, frenchManifest] = build();
    QVERIFY(french.contains("lang=\"fr\""));
    QVERIFY(!frenchManifest["brand_defaults"].contains("language"));
    QVERIFY(!frenchManifest["brand_defaults"].contains("page_size"));
}

void TestPackager::brandsOfClientsGoFieldByField() {
    DeliveryFixture fixture;
    importBranded(*fixture.store, "{}");
    const Project project = fixture.store->loadProject("plain")->project;
    QCOMPARE(settingsOwner(project), std::string("north-wind"));
    const BrandValues all{{BrandField::PrimaryColor, "#111111"}, {BrandField::FontFamily, "Inter"}};
    const BrandValues own{{BrandField::PrimaryColor, "#222222"}};
    QVERIFY(saveBrand(*fixture.store, {}, all, "a").has_value());
    QVERIFY(saveBrand(*fixture.store, "north-wind", own, "a").has_value());
    const BrandValues expected{{BrandField::PrimaryColor, "#222222"}, {BrandField::FontFamily, "Inter"}};
    QVERIFY(usedBrand(project, *effectiveBrand(*fixture.store, settingsOwner(project))) == expected);
    QVERIFY(*effectiveBrand(*fixture.store, "halden") == all);
    QVERIFY(saveBrand(*fixture.store, "north-wind", {}, "a").has_value());
    QVERIFY(*effectiveBrand(*fixture.store, "north-wind") == all);
}

void TestPackager::wrongValuesAreNotSaved_data() {
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, BrandField field, const QByteArray& value) {
        QTest::newRow(name) << static_cast<int>(field) << value;
    };
    row("a colour's name", BrandField::PrimaryColor, "red");
    row("a short colour", BrandField::AccentColor, "#FFF");
    row("a drawing", BrandField::Logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    row("half a picture", BrandField::Logo, QByteArray("\x89PNG\r\n\x1a\n"));
    row("a large file", BrandField::Logo, QByteArray(static_cast<int>(mostLogoBytes) + 1, 'x'));
    row("a font of two lines", BrandField::FontFamily, "Inter\nSerif");
    row("a page", BrandField::PageSize, "a3");
    row("a language", BrandField::Language, "tlh");
}

void TestPackager::wrongValuesAreNotSaved() {
    QFETCH(int, field);
    QFETCH(QByteArray, value);
    DeliveryFixture fixture;
    const BrandValues values{{BrandField::PrimaryColor, "#111111"}};
    QVERIFY(saveBrand(*fixture.store, {}, values, "a").has_value());
    BrandValues wrong{{BrandField::PrimaryColor, "#222222"}};
    wrong[static_cast<BrandField>(field)] = value.toStdString();
    QVERIFY(!saveBrand(*fixture.store, {}, wrong, "a").has_value());
    QVERIFY(*enteredBrand(*fixture.store, {}) == values);
}

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    TestPackager test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_packager.moc"
