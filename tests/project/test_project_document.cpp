#include <zip.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/json.h"
#include "core/project/project_document.h"

using namespace aicmo;

namespace {

/// A small project with every part in it; tests change one thing at a time.
const char* const wholeDocument = R"({
  "format": "aicmo.project/1",
  "id": "spring",
  "name": "Spring Launch",
  "state": "QC_APPROVED",
  "updated_at": "2026-02-20T10:00:00Z",
  "client": {"id": "northwind", "name": "Northwind", "email": "hello@northwind.example"},
  "brand": {"logo": "assets/logo.png", "primary_color": "#1F4E79"},
  "strategy": {"executive_summary": "One.\n\nTwo.", "kpis": [{"name": "Orders", "unit": "", "baseline": 1, "target": 2.5,
               "series": [{"period": "2026-03", "planned": 3, "actual": null}]}],
               "budget": [{"channel": "Email", "amount": 1200, "currency": "EUR"}]},
  "audiences": [{"id": "news", "file": "audiences/news.csv"}, {"id": "vips", "contacts": [{"email": "a@x.example", "age": 7}]}],
  "content": [
    {"id": "welcome", "channel": "email", "scheduled_at": "2026-03-02T09:00:00+01:00",
     "email": {"from": {"name": "North", "address": "n@north.example"}, "audience": "news", "subject": "Hi", "html_file": "content/w.html"}},
    {"id": "li", "channel": "linkedin", "post": {"text": "Hello", "media": [{"file": "assets/logo.png"}]}},
    {"id": "crm", "channel": "crm", "crm": {"operation": "sync_contact", "audience": "vips", "properties": {"stage": "lead"}}}
  ],
  "x_agency": {"number": 12.50, "note": "kept"}
})";

std::string changed(const std::string& from, const std::string& to) {
    std::string text = wholeDocument;
    const std::size_t at = text.find(from);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::shared_ptr<MemoryFiles> someFiles() {
    auto files = std::make_shared<MemoryFiles>();
    files->put("assets/logo.png", "\x89PNG");
    files->put("content/w.html", "<p>Hi</p><img src=\"assets/logo.png\">");
    files->put("audiences/news.csv", "email\na@x.example\n");
    return files;
}

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeFolder(const QString& folder, const std::string& document) {
    write(folder + "/project.json", QByteArray::fromStdString(document));
    for (const std::string& path : someFiles()->paths()) {
        write(folder + '/' + QString::fromStdString(path), QByteArray::fromStdString(*someFiles()->read(path)));
    }
}

/// A ZIP made entry by entry, so that it can be made wrong.
void writeZipFile(const QString& path, const std::vector<std::pair<std::string, std::string>>& entries,
                  bool link = false) {
    int code = 0;
    zip_t* archive = zip_open(qPrintable(path), ZIP_CREATE | ZIP_TRUNCATE, &code);
    QVERIFY(archive != nullptr);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        QVERIFY(index >= 0);
        if (link)
            zip_file_set_external_attributes(archive, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX,
                                             0120777U << 16U);
    }
    QCOMPARE(zip_close(archive), 0);
}

QString firstError(const DocumentResult<ProjectBundle>& result) {
    return result ? QString("no error") : QString::fromStdString(result.error().errors.front().text());
}

}  // namespace

class TestProjectDocument : public QObject {
    Q_OBJECT

  private slots:
    void readsEveryPart();
    void refusesWithPlaceAndReason_data();
    void refusesWithPlaceAndReason();
    void showsEveryFaultAtOnce();
    void keepsUnknownFieldsAndSaysSoOnce();
    void revisionFollowsTheContentAndItsFiles();
    void notesContactsThatCannotBeUsed_data();
    void notesContactsThatCannotBeUsed();
    void exportsWhatItImported_data();
    void exportsWhatItImported();
    void twoArchivesOfOneProjectAreEqual();
    void refusesPlaces_data();
    void refusesPlaces();
    void refusesArchives_data();
    void refusesArchives();
    void archiveOfTheFolderItself();
    void loneDocument();
    void refusesLinksInFolders();
    void changesOnlyTheState();
    void stateMachine();
};

void TestProjectDocument::readsEveryPart() {
    const auto bundle = parseProject(wholeDocument, someFiles());
    QVERIFY2(bundle.has_value(), qPrintable(firstError(bundle)));
    const Project& project = bundle->project;
    QCOMPARE(project.id, std::string("spring"));
    QVERIFY(project.state == ProjectState::QcApproved);
    QCOMPARE(project.brand.accentColor, std::string("#E07A1F"));
    QCOMPARE(project.strategy.executiveSummary, std::string("One.\n\nTwo."));
    QCOMPARE(project.strategy.kpis.front().series.front().planned.value_or(0), 3.0);
    QVERIFY(!project.strategy.kpis.front().series.front().actual.has_value());
    QCOMPARE(project.audiences[1].contacts.front()[1].second, std::string("7"));
    QCOMPARE(toRfc3339(*project.content.front().scheduledAt), std::string("2026-03-02T08:00:00.000Z"));
    QCOMPARE(project.content[2].crm->properties.front().second, std::string("lead"));
    QCOMPARE(project.document, std::string(wholeDocument));
    QCOMPARE(project.digest.size(), std::size_t{64});
}

void TestProjectDocument::refusesWithPlaceAndReason_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& document, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(document) << QString(expected);
    };
    row("cut off", std::string(wholeDocument).substr(0, 40), "project.json:3:");
    row("wrong format", changed("project/1", "project/9"),
        "project.json:2:13 /format: \"aicmo.project/9\" is not known");
    row("no id", changed("\"id\": \"spring\",", ""), "project.json:1:1 /id: is missing");
    row("no subject", changed(", \"subject\": \"Hi\"", ""), "project.json:15:15 /content/0/email/subject: is missing");
    row("id with a slash", changed("\"spring\"", "\"spr/ing\""), "project.json:3:9 /id: must be 1 to 64");
    row("id of two dots", changed("\"spring\"", "\"..\""), "/id: must be 1 to 64");
    row("unknown state", changed("QC_APPROVED", "DONE"), "/state: \"DONE\" is not a state");
    row("colour", changed("#1F4E79", "blue"), "/brand/primary_color: \"blue\" is not a colour");
    row("path leaves", changed("assets/logo.png", "../logo.png"), "/brand/logo: \"../logo.png\" is not a path inside");
    row("absolute path", changed("audiences/news.csv", "/etc/passwd"), "/audiences/0/file");
    row("file scheme", changed("content/w.html", "file:///etc/passwd"), "/content/0/email/html_file");
    row("line break in subject", changed("\"Hi\"", "\"Hi\\r\\nBcc: x@y.example\""),
        "/content/0/email/subject: a line break or control character");
    row("line break in sender", changed("\"North\"", "\"North\\nBcc: x\""), "/content/0/email/from/name: a line break");
    row("bad sender", changed("n@north.example", "north.example"),
        "/content/0/email/from/address: \"north.example\" is not an address");
    row("NUL in prose", changed("One.", "One\\u0000."), "/strategy/executive_summary: a control character");
    row("audience missing", changed("\"audience\": \"news\"", "\"audience\": \"nobody\""),
        "there is no audience \"nobody\"");
    row("channel unknown", changed("\"channel\": \"linkedin\"", "\"channel\": \"fax\""),
        "/content/1/channel: \"fax\" is not one of");
    row("content twice", changed("\"id\": \"li\"", "\"id\": \"welcome\""), "/content/1/id: \"welcome\" is used twice");
    row("time without offset", changed("09:00:00+01:00", "09:00:00"),
        "/content/0/scheduled_at: is not a date and time");
    row("number for text", changed("\"Spring Launch\"", "5"), "project.json:4:11 /name: must be a text, not a number");
    row("negative budget", changed("1200", "-1"), "/strategy/budget/0/amount: must not be negative");
    row("no body", changed(", \"html_file\": \"content/w.html\"", ""),
        "/content/0/email/html: html, html_file or text");
    row("duplicate key", changed("\"name\": \"Spring Launch\"", "\"id\": \"other\", \"name\": \"x\""),
        "duplicate key \"id\"");
    row("series is an object", changed("[{\"period\"", "{\"a\": [{\"period\""), "project.json:");
}

void TestProjectDocument::refusesWithPlaceAndReason() {
    QFETCH(QString, document);
    QFETCH(QString, expected);
    const auto bundle = parseProject(document.toStdString(), someFiles());
    QVERIFY(!bundle.has_value());
    QVERIFY2(firstError(bundle).contains(expected), qPrintable(firstError(bundle)));
}

void TestProjectDocument::showsEveryFaultAtOnce() {
    std::string document = changed("#1F4E79", "blue");
    document.replace(document.find("QC_APPROVED"), 11, "DONE");
    const auto bundle = parseProject(document, someFiles());
    QVERIFY(!bundle.has_value());
    QCOMPARE(bundle.error().errors.size(), std::size_t{2});
}

void TestProjectDocument::keepsUnknownFieldsAndSaysSoOnce() {
    const auto bundle = parseProject(wholeDocument, someFiles());
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->notices.size(), std::size_t{1});
    QCOMPARE(bundle->notices.front(), std::string("unknown fields are kept as they are: /x_agency"));
}

void TestProjectDocument::revisionFollowsTheContentAndItsFiles() {
    const auto revisions = [](const std::string& document, const std::shared_ptr<MemoryFiles>& files) {
        std::vector<std::string> out;
        const auto bundle = parseProject(document, files);
        for (const ContentItem& item : bundle->project.content) out.push_back(item.revision);
        return out;
    };
    const auto first = revisions(wholeDocument, someFiles());
    QCOMPARE(revisions(wholeDocument, someFiles()), first);

    const auto subject = revisions(changed("\"Hi\"", "\"Ho\""), someFiles());
    QVERIFY(subject[0] != first[0]);
    QCOMPARE(subject[1], first[1]);

    auto files = someFiles();
    files->put("assets/logo.png", "another picture");  // named by the post, mentioned by the email's HTML
    const auto logo = revisions(wholeDocument, files);
    QVERIFY(logo[0] != first[0]);
    QVERIFY(logo[1] != first[1]);
    QCOMPARE(logo[2], first[2]);
}

void TestProjectDocument::notesContactsThatCannotBeUsed_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("notice");
    const auto row = [](const char* name, const QByteArray& csv, const char* notice) {
        QTest::newRow(name) << csv << QString(notice);
    };
    row("nothing to say", "email\na@x.example\n", "");
    row("no email column", "name,city\nAnn,Ghent\n",
        "nothing can be sent to an audience: audiences/news.csv:1: no column is named email (the first line must name "
        "the "
        "columns, one of them email)");
    row("empty", "", "nothing can be sent to an audience: audiences/news.csv: the file is empty");
    row("header alone", "email\n", "audiences/news.csv has no contact");
    row("Latin-1", "email,name\na@x.example,J\xF6rg\nb@x.example,Ann\nc@x.example,Ren\xE9\n",
        "audiences/news.csv: 2 of 3 rows cannot be used: not UTF-8 (2 rows, first line 2)");
    row("several reasons", "email\nann\na@x.example\nA@x.example\nbob\n",
        "audiences/news.csv: 3 of 4 rows cannot be used: no '@' (2 rows, first line 2); an address that stands there "
        "already (line 4)");
    row("quote never closed", "email,name\na@x.example,\"Ann\nb@x.example,Bob\n",
        "audiences/news.csv: 1 of 1 row cannot be used: a quoted cell is never closed, so that nothing after it is "
        "read "
        "(line 2)");
}

void TestProjectDocument::notesContactsThatCannotBeUsed() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, notice);
    const QTemporaryDir dir;
    writeFolder(dir.filePath("p"), wholeDocument);
    write(dir.filePath("p/audiences/news.csv"), csv);
    const auto bundle = readProject(dir.filePath("p").toStdString());
    QVERIFY2(bundle.has_value(), qPrintable(firstError(bundle)));
    QStringList notices;
    for (const std::string& one : bundle->notices) {
        if (!one.starts_with("unknown fields")) notices << QString::fromStdString(one);
    }
    QVERIFY2(notice.isEmpty() ? notices.isEmpty() : notices.join('\n').startsWith(notice),
             qPrintable(notices.join('\n')));
}

void TestProjectDocument::exportsWhatItImported_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << "out";
    QTest::newRow("aicmo") << "out.aicmo";
    QTest::newRow("zip") << "out.ZIP";
}

void TestProjectDocument::exportsWhatItImported() {
    QFETCH(QString, name);
    const QTemporaryDir dir;
    writeFolder(dir.filePath("in"), wholeDocument);
    const auto first = readProject(dir.filePath("in").toStdString());
    QVERIFY2(first.has_value(), qPrintable(firstError(first)));
    const std::string target = dir.filePath(name).toStdString();
    QVERIFY(writeProject(*first, target).has_value());
    QVERIFY(writeProject(*first, target).error().kind == ErrorKind::Conflict);
    QVERIFY(writeProject(*first, target, true).has_value());
    const auto second = readProject(target);
    QVERIFY2(second.has_value(), qPrintable(firstError(second)));
    QCOMPARE(second->project.digest, first->project.digest);
    QCOMPARE(second->project.document, std::string(wholeDocument));
    QCOMPARE(second->files->paths(), first->files->paths());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void TestProjectDocument::twoArchivesOfOneProjectAreEqual() {
    const QTemporaryDir dir;
    const auto bundle = parseProject(wholeDocument, someFiles());
    const auto archive = [&](const char* name) {
        if (!writeProject(*bundle, dir.filePath(name).toStdString())) return QByteArray();
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = archive("a.aicmo");
    QVERIFY(!first.isEmpty());
    QCOMPARE(archive("b.aicmo"), first);
}

void TestProjectDocument::refusesPlaces_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << "nowhere"
                             << "there is no such file or folder";
    QTest::newRow("empty folder") << "empty"
                                  << "there is no project.json in it";
    QTest::newRow("other file") << "notes.txt"
                                << "is neither a folder nor a .aicmo, .zip or .json file";
    QTest::newRow("not a ZIP") << "text.aicmo"
                               << "is not a ZIP archive";
}

void TestProjectDocument::refusesPlaces() {
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const QTemporaryDir dir;
    QDir(dir.path()).mkdir("empty");
    write(dir.filePath("notes.txt"), "hello");
    write(dir.filePath("text.aicmo"), "hello");
    const auto bundle = readProject(dir.filePath(name).toStdString());
    QVERIFY2(firstError(bundle).contains(expected), qPrintable(firstError(bundle)));
}

void TestProjectDocument::refusesArchives_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("link");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slip") << "../evil.txt" << QByteArray("x") << false << "has a name that leaves the archive";
    QTest::newRow("absolute") << "/etc/evil" << QByteArray("x") << false << "has a name that leaves the archive";
    QTest::newRow("backslash") << "a\\..\\evil" << QByteArray("x") << false << "has a name that leaves the archive";
    QTest::newRow("link") << "assets/link" << QByteArray("/etc/passwd") << true << "is a symbolic link";
    QTest::newRow("bomb") << "assets/zeros" << QByteArray(30 * 1024 * 1024, '\0') << false
                          << "compressed more than a hundredfold";
}

void TestProjectDocument::refusesArchives() {
    QFETCH(QString, entry);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, link);
    QFETCH(QString, expected);
    const QTemporaryDir dir;
    const QString path = dir.filePath("p.zip");
    writeZipFile(path, {{"project.json", wholeDocument}, {entry.toStdString(), bytes.toStdString()}}, link);
    const auto bundle = readProject(path.toStdString());
    QVERIFY2(firstError(bundle).contains(expected), qPrintable(firstError(bundle)));
}

void TestProjectDocument::archiveOfTheFolderItself() {
    const QTemporaryDir dir;
    writeZipFile(dir.filePath("p.zip"),
                 {{"spring/project.json", wholeDocument}, {"spring/content/w.html", "<p>Hi</p>"}});
    const auto bundle = readProject(dir.filePath("p.zip").toStdString());
    QVERIFY2(bundle.has_value(), qPrintable(firstError(bundle)));
    QCOMPARE(bundle->files->paths(), std::vector<std::string>{"content/w.html"});
}

void TestProjectDocument::loneDocument() {
    const QTemporaryDir dir;
    write(dir.filePath("spring.json"), wholeDocument);
    const auto bundle = readProject(dir.filePath("spring.json").toStdString());
    QVERIFY2(bundle.has_value(), qPrintable(firstError(bundle)));
    // Three files are named and none travels with a lone document.
    QCOMPARE(bundle->notices.size(), std::size_t{4});
}

void TestProjectDocument::refusesLinksInFolders() {
    const QTemporaryDir dir;
    writeFolder(dir.filePath("in"), wholeDocument);
    QVERIFY(QFile::link("/etc/passwd", dir.filePath("in/assets/secret.txt")));
    const auto bundle = readProject(dir.filePath("in").toStdString());
    QVERIFY2(firstError(bundle).contains("is a link or special file"), qPrintable(firstError(bundle)));
}

void TestProjectDocument::changesOnlyTheState() {
    const auto bundle = parseProject(wholeDocument, someFiles());
    const Instant at = *parseRfc3339("2026-05-01T00:00:00Z");
    const Result<std::string> document = withState(bundle->project, ProjectState::Delivered, at);
    QVERIFY(document.has_value());
    std::string expected = changed("QC_APPROVED", "DELIVERED");
    expected.replace(expected.find("2026-02-20T10:00:00Z"), 20, "2026-05-01T00:00:00.000Z");
    QCOMPARE(*document, expected);

    const auto bare = parseProject(R"({"format": "aicmo.project/1", "id": "a", "name": "b"})", nullptr);
    QVERIFY2(bare.has_value(), qPrintable(firstError(bare)));
    const Result<std::string> added = withState(bare->project, ProjectState::Delivered, at);
    QVERIFY(parseProject(*added, nullptr)->project.state == ProjectState::Delivered);
}

void TestProjectDocument::stateMachine() {
    for (int i = 0; i <= static_cast<int>(ProjectState::Delivered); ++i) {
        const auto state = static_cast<ProjectState>(i);
        QVERIFY(projectStateFrom(toString(state)) == std::optional(state));
        for (const ProjectState next : nextStates(state)) QVERIFY(next != state);
    }
    QVERIFY(nextStates(ProjectState::Delivered).empty());
    QVERIFY(!projectStateFrom("qc_approved").has_value());
}

QTEST_APPLESS_MAIN(TestProjectDocument)
#include "test_project_document.moc"
