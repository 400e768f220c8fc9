// Exit statuses, JSON and messages of `aicmo`, in plain rows.

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "tests/e2e/program.h"

using namespace aicmo;
using namespace aicmo::test;

class TestCommandLine : public QObject {
    Q_OBJECT

  private slots:
    void statuses_data();
    void statuses();
    void says_data();
    void says();
    void jsonIsOneDocument_data();
    void jsonIsOneDocument();
    void damagedStoreIsUnreadable();
    void defaultPlaceIsMade();
    void packagesAreTheSameInEveryProcess();
    void importSaysWhoCannotBeReached();
    void checkTellsEachRowOnce();
    void rowsCanBeMended();
    void suppressesFromACsvFile_data();
    void suppressesFromACsvFile();
    void reportGoesIntoASpreadsheet();
    void reportTellsTheParts();
    void exportImportsToTheSameProject();
    void brokenDocumentsAreRefusedAndOthersGoOn();
    void previewIsWhatTheDigestSays();
    void approvalNeedsADryRun();
    void alteredEventIsNamed();
    void secretsAreNowhere();
    void rendersLiquid();
};

void TestCommandLine::statuses_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& command, int status) {
        QTest::newRow(name) << command << status;
    };
    row("help", {"--help"}, 0);
    row("version", {"--version"}, 0);
    row("help of a command", {"execute", "--help"}, 0);
    row("no command", {""}, 2);
    row("unknown command", {"frobnicate"}, 2);
    row("unknown flag", {"projects", "--frobnicate"}, 2);
    row("both dry and live", {"execute", "northwind-spring", "--dry-run", "--live"}, 2);
    row("unknown channel", {"execute", "northwind-spring", "--channels", "fax"}, 2);
    row("canary of none", {"execute", "northwind-spring", "--live", "--canary", "0"}, 2);
    row("canary of a dry run", {"execute", "northwind-spring", "--dry-run", "--canary", "5"}, 2);
    row("grace that nobody asks for", {"execute", "northwind-spring", "--grace", "5"}, 2);
    row("grace below zero", {"execute", "northwind-spring", "--due", "--grace", "-5"}, 2);
    row("projects", {"projects"}, 0);
    row("project not found", {"show", "nobody"}, 3);
    row("execute of nobody", {"execute", "nobody"}, 3);
    row("package in Arabic", {"package", "northwind-spring", "--language", "ar", "--output", "p"}, 0);
    row("package of nobody", {"package", "nobody", "--output", "p"}, 3);
    row("item not found", {"preview", "northwind-spring", "email-welcome/nobody@x.example"}, 3);
    row("no run yet", {"report", "northwind-spring"}, 3);
    row("store on a server that is not there", {"projects", "--store", "postgresql://localhost:1/x"}, 3);
    row("copy from nowhere", {"store", "copy", "none.db", "new.db"}, 3);
    row("copy to nowhere", {"store", "copy", "console.db", "nowhere/new.db"}, 3);
    row("copy to nothing", {"store", "copy", "console.db"}, 2);
    row("copy over itself", {"store", "copy", "console.db", "console.db"}, 3);
    row("copy", {"store", "copy", "console.db", "new.db"}, 0);
    row("disabled dry run", {"execute", "northwind-spring"}, 0);
    row("disabled live run", {"execute", "northwind-spring", "--live"}, 1);
    row("export to where nothing can be written", {"export", "northwind-spring", "/proc/aicmo/x"}, 1);
    row("package to where nothing can be written", {"package", "northwind-spring", "--output", "/proc/aicmo/x"}, 1);
    row("payloads to where nothing can be written", {"preview", "northwind-spring", "--output", "/proc/aicmo/x"}, 1);
    row("unknown kind of store", {"projects", "--store", "foo:bar"}, 3);
    row("store in a folder that is not there", {"projects", "--store", "nowhere/console.db"}, 3);
    row("events of nobody", {"events", "nobody"}, 3);
    row("word that is none of a choice", {"execute", "northwind-spring", "--results", "some"}, 2);
    row("choice in any case", {"execute", "northwind-spring", "--results", "NONE"}, 0);
    row("render", {"render", "--jsonl"}, 0);
}

void TestCommandLine::statuses() {
    QFETCH(QStringList, command);
    QFETCH(int, status);
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    if (command.first().isEmpty()) command.clear();
    if (command.value(0) == "execute" && command.value(1) == "nobody") program.environment["EXECUTION_ENABLED"] = "1";
    const Answer answer = program.run(command);
    QVERIFY2(answer.status == status, answer.out.left(500) + answer.err);
    if (status >= 2) QVERIFY(!answer.err.isEmpty() || answer.out.contains("not found"));
}

void TestCommandLine::says_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QStringList& command, int status, const char* text) {
        QTest::newRow(name) << command << status << QString(text);
    };
    row("unknown command", {"bogus"}, 2, "there is no command \"bogus\"");
    row("choices in the help", {"execute", "--help"}, 0, "all|problems|none");
    row("the canary in the help", {"execute", "--help"}, 0, "--canary N");
    row("choices of language", {"package", "--help"}, 0, "en|de|fr|es|ar");
    row("no such language", {"package", "northwind-spring", "--language", "xx"}, 2,
        "\"xx\" is not one of en|de|fr|es|ar");
    row("choices of paper", {"package", "--help"}, 0, "a4|letter");
    row("what export writes", {"export", "--help"}, 0, "--overwrite");
    row("events are lines", {"events", "--help"}, 0, "with --json too");
    row("not a choice", {"execute", "x", "--results", "some"}, 2, "\"some\" is not one of all|problems|none");
    row("name without letters", {"approve", "northwind-spring", "--all", "--by", " "}, 2, "--by");
    row("name of two lines", {"approve", "northwind-spring", "--all", "--by", "Ann\nBob"}, 2, "--by");
    row("unknown content", {"revoke", "northwind-spring", "--content", "email-welcom"}, 1,
        "email-welcom is no content of northwind-spring");
    row("content that is not approved", {"revoke", "northwind-spring", "--content", "email-welcome"}, 1,
        "email-welcome is not approved");
    row("not suppressed", {"suppress", "remove", "nobody@x.example"}, 1, "nobody@x.example is not on the list");
    row("not in doubt", {"resolve", "northwind-spring", "email-welcome/nobody@x.example", "--sent"}, 1,
        "email-welcome/nobody@x.example is not in doubt");
    row("events of nobody", {"events", "nobody"}, 3, "\"nobody\"");
    row("disabled live run", {"execute", "northwind-spring", "--live"}, 1, "EXECUTION_ENABLED=true turns it on");
    row("export over something", {"export", "northwind-spring", "."}, 1, "--overwrite");
    row("folder of the store", {"projects", "--store", "nowhere/console.db"}, 3,
        "the folder of the store is not there (make it first");
    row("password on the command line", {"projects", "--store", "postgresql://ana:x@localhost:1/x"}, 3, ".pgpass");
    row("password in a copy", {"store", "copy", "console.db", "postgres://localhost:1/x?password=x"}, 3, ".pgpass");
}

void TestCommandLine::says() {
    QFETCH(QStringList, command);
    QFETCH(int, status);
    QFETCH(QString, text);
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Answer answer = program.run(command);
    QVERIFY2((answer.out + answer.err).contains(text.toUtf8()), answer.out.left(2000) + answer.err);
    QCOMPARE(answer.status, status);
    QVERIFY(!QFile::exists(program.path("nowhere")));
}

void TestCommandLine::jsonIsOneDocument_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QStringList& command, int status, const char* error,
                        const QByteArray& input = {}) {
        QTest::newRow(name) << command << input << status << QString(error);
    };
    row("show", {"show", "nobody"}, 3, "nobody");
    row("preview", {"preview", "nobody"}, 3, nullptr);
    row("preview of an item", {"preview", "nobody", "x"}, 3, "nobody");
    row("item not found", {"preview", "northwind-spring", "x"}, 3, "x");
    row("report without a run", {"report", "northwind-spring"}, 3, "northwind-spring");
    row("report of a run", {"report", "northwind-spring", "--run", "x"}, 3, "x");
    row("test to no address", {"send-test", "northwind-spring", "email-welcome", "--to", "nobody"}, 1, "nobody");
    row("test of no content", {"send-test", "northwind-spring", "x", "--to", "a@x.example"}, 3, "x");
    row("template", {"render"}, 1, "if", "{\"template\": \"{% if %}\", \"data\": {}}");
    row("template that is fine", {"render"}, 0, nullptr, "{\"template\": \"Hi\", \"data\": {}}");
    row("approval without a dry run", {"approve", "northwind-spring", "--all"}, 1, "dry run");
    row("nothing to withdraw", {"revoke", "northwind-spring", "--content", "x"}, 1, "x");
    row("export", {"export", "northwind-spring", "/proc/aicmo/x"}, 1, "folder");
    row("package", {"package", "nobody"}, 3, nullptr);
    row("suppress remove", {"suppress", "remove", "a@x.example"}, 1, "a@x.example");
    row("disabled live run", {"execute", "northwind-spring", "--live"}, 1, nullptr);
    row("head", {"events", "head"}, 0, nullptr);
    row("store", {"projects", "--store", "foo:bar"}, 3, "URL");
    row("unknown command", {"bogus"}, 2, "bogus");
    row("argument that is missing", {"show"}, 2, "project");
    row("channel that is none", {"execute", "northwind-spring", "--channels", "fax"}, 2, "fax");
    row("import of nothing", {"import", "nowhere"}, 1, nullptr);
    row("gateways", {"gateway", "check"}, 0, nullptr);
}

void TestCommandLine::jsonIsOneDocument() {
    QFETCH(QStringList, command);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QString, error);
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Answer answer = program.run(command + QStringList{"--json"}, input);
    QCOMPARE(answer.status, status);
    const Json document = answer.json();
    QVERIFY2(document.is_object(), answer.out.left(1000) + answer.err);
    QCOMPARE(document.contains("error"), !error.isNull());
    if (error.isNull()) return;
    const Json& said = document["error"];
    for (const char* member : {"kind", "message", "place", "advice"}) QVERIFY2(said[member].is_string(), member);
    QVERIFY2(
        QString::fromStdString(said["message"].get<std::string>() + said["place"].get<std::string>()).contains(error),
        answer.out);
    QVERIFY(!answer.err.isEmpty());
}

void TestCommandLine::damagedStoreIsUnreadable() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QProcess damage;
    damage.start("sqlite3", {program.path("console.db"),
                             "DROP TRIGGER IF EXISTS project_version_no_update;"
                             "UPDATE project_version SET document = substr(document, 1, 100);"});
    QVERIFY(damage.waitForFinished());
    QVERIFY2(damage.exitCode() == 0, damage.readAllStandardError());
    for (const QStringList& command :
         {QStringList{"show", "northwind-spring"}, {"preview", "northwind-spring"}, {"check", "northwind-spring"}}) {
        const Answer answer = program.run(command);
        QVERIFY2(answer.status == 3, command.join(' ').toUtf8() + answer.out + answer.err);
    }
}

/// A path that somebody gave is there or misspelt; the place of one's own data is made.
void TestCommandLine::defaultPlaceIsMade() {
    Program program;
    program.without = {"AICMO_STORE"};
    program.environment = {{"XDG_DATA_HOME", program.path("share/data")}};
    const Answer answer = program.run({"projects"});
    QVERIFY2(answer.status == 0, answer.err);
    QVERIFY(QFile::exists(program.path("share/data/aicmo/console.db")));
}

/// Two processes differ in locale, time zone, and the seed of every hash.
void TestCommandLine::packagesAreTheSameInEveryProcess() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const QStringList files{"strategy.pdf", "deck.pptx", "summary.html", "manifest.json", "northwind-spring.zip"};
    QByteArrayList first;
    for (const auto& [locale, zone] :
         {std::pair{"C.UTF-8", "UTC"}, {"C", "Asia/Tokyo"}, {"de_DE.UTF-8", "America/Lima"}}) {
        program.environment = {{"SOURCE_DATE_EPOCH", "1772000000"}, {"TZ", zone}, {"LC_ALL", locale}};
        const Answer answer = program.run({"package", "northwind-spring", "--output", "p"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QCOMPARE(answer.err, QByteArray());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QByteArray bytes = fileBytes(program.path("p/" + files[i]));
            if (first.size() <= i) first << bytes;
            QVERIFY2(bytes == first[i], qPrintable(files[i] + " differs with " + locale));
        }
    }
}

namespace {

/// A project of one email to an audience in a file.
void writeNewsProject(const Program& program, const QByteArray& csv) {
    QVERIFY(QDir().mkpath(program.path("news")));
    QFile document(program.path("news/project.json"));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(R"({"format": "aicmo.project/1", "id": "news", "name": "News",
  "audiences": [{"id": "list", "file": "list.csv"}],
  "content": [
    {"id": "one", "channel": "email", "email": {"from": {"address": "n@north.example"}, "audience": "list",
     "subject": "Hi", "text": "Hello"}},
    {"id": "two", "channel": "email", "email": {"from": {"address": "n@north.example"}, "audience": "list",
     "subject": "Hi again", "text": "Hello"}}]})");
    QFile list(program.path("news/list.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(csv);
}

}  // namespace

void TestCommandLine::importSaysWhoCannotBeReached() {
    const Program program;
    writeNewsProject(program, "email,name\nann,Ann\nb@x.example,Bob\nc@x.example,Ren\xE9\n");
    const Answer answer = program.run({"import", program.path("news"), "--json"});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains("list.csv: 2 of 3 rows cannot be used: no '@' (line 2); not UTF-8 (line 4)"),
             answer.err);
    QCOMPARE(answer.json()["imported"][0]["notices"].size(), std::size_t{1});
}

void TestCommandLine::checkTellsEachRowOnce() {
    const Program program;
    writeNewsProject(program, "email,name\nann,Ann\nb@x.example,Bob\nB@x.example,Bob\nbob,Bob\n");
    QCOMPARE(program.run({"import", program.path("news")}).status, 0);
    const Answer answer = program.run({"check", "news", "--json"});
    QCOMPARE(answer.status, 1);
    QStringList rows;
    const Json document = answer.json();
    for (const Json& finding : document["findings"]) {
        if (finding["rule"].get<std::string>().starts_with("email.")) continue;
        rows << QString::fromStdString(finding["content_id"].get<std::string>() + ' ' +
                                       finding["rule"].get<std::string>() + ' ' + finding["place"].get<std::string>() +
                                       ' ' + finding["recipient"].get<std::string>());
    }
    QCOMPARE(rows.join('\n'),
             QStringList({"one contacts.unusable list.csv:2 ann", "one contacts.duplicate list.csv:4 b@x.example",
                          "one contacts.unusable list.csv:5 bob"})
                 .join('\n'));
    const QByteArray text = program.run({"check", "news"}).out;
    QVERIFY2(text.contains("no '@' (2 rows, first list.csv:2, ann)"), text);
}

void TestCommandLine::rowsCanBeMended() {
    const Program program;
    writeNewsProject(program,
                     "name,email\n\"Ann, \"\"A\"\"\",ann\nBob,b@x.example\nRen\xE9,r@x.example\nCy,c@x.example,x\n");
    QCOMPARE(program.run({"import", program.path("news")}).status, 0);
    QCOMPARE(program.run({"check", "news", "--bad-rows", "bad.csv"}).status, 1);
    const QByteArray rows = fileBytes(program.path("bad.csv"));
    QCOMPARE(rows, QByteArray("aicmo_place,aicmo_reason,name,email\r\n"
                              "list.csv:2,no '@',\"Ann, \"\"A\"\"\",ann\r\n"
                              "list.csv:4,not UTF-8,Ren\xC3\xA9,r@x.example\r\n"
                              "list.csv:5,more cells than the header,Cy,c@x.example,x\r\n"));
    // Mended, it is an audience like any other.
    QByteArray mended = rows;
    mended.replace(",ann\r", ",ann@x.example\r").replace(",x\r", "\r");
    writeNewsProject(program, mended);
    const Answer again = program.run({"import", program.path("news")});
    QVERIFY2(again.status == 0 && again.err.isEmpty(), again.err);
    QCOMPARE(program.run({"show", "news", "--json"}).json()["items"].get<int>(), 6);
}

void TestCommandLine::suppressesFromACsvFile_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("listed");
    const auto row = [](const char* name, const QByteArray& csv, int status, const char* listed) {
        QTest::newRow(name) << csv << status << QString(listed);
    };
    row("one a line", "A@x.example\n\n@spam.example\n", 0, "@spam.example a@x.example");
    row("header", "Email\na@x.example\n", 0, "a@x.example");
    row("column in the middle", "id;E-Mail;email;why\n1;x;a@x.example;\"left; for good\"\n", 0, "a@x.example");
    row("quoted", "\"name\",\"email\"\n\"Ann, A\",\"a@x.example\"\n", 0, "a@x.example");
    row("no header, second column", "Ann,a@x.example\nBob,b@x.example\n", 0, "a@x.example b@x.example");
    row("line break in a cell", "note,email\n\"two\nlines\",a@x.example\n", 0, "a@x.example");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "email\na@x.example\n",
        0, "a@x.example");
    row("one is none", "email\nnobody\na@x.example\n", 1, "a@x.example");
}

void TestCommandLine::suppressesFromACsvFile() {
    QFETCH(QByteArray, csv);
    QFETCH(int, status);
    QFETCH(QString, listed);
    const Program program;
    QFile file(program.path("list.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const Answer answer = program.run({"suppress", "import", "list.csv"});
    QVERIFY2(answer.status == status, answer.err);
    QStringList entries;
    const Json document = program.run({"suppress", "list", "--json"}).json();
    for (const Json& entry : document["suppressions"]) entries << QString::fromStdString(entry["entry"]);
    entries.sort();
    QCOMPARE(entries.join(' '), listed);
}

void TestCommandLine::reportGoesIntoASpreadsheet() {
    const Program program;
    writeNewsProject(program, "email,name\n=cmd@x.example,Ann\nb@x.example,Bob\n");
    QCOMPARE(program.run({"import", program.path("news")}).status, 0);
    program.run({"preview", "news"});
    program.run({"report", "news", "--csv", "report.csv"});
    const QList<QByteArray> lines = fileBytes(program.path("report.csv")).split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].startsWith("\"item_id\",\"content_id\",\"platform\",\"recipient\",\"status\""));
    QVERIFY2(lines[1].startsWith("\"one/=cmd@x.example\",\"one\",\"email\",\"'=cmd@x.example\",\"SUCCESS\""), lines[1]);
    QCOMPARE(program.run({"report", "news", "--csv", "/proc/aicmo.csv"}).status, 1);
}

void TestCommandLine::reportTellsTheParts() {
    const Program program;
    writeNewsProject(program, "email,name\na@one.example,Ann\nb@two.example,Bob\nc@two.example,Cid\n");
    QCOMPARE(program.run({"import", program.path("news")}).status, 0);
    program.run({"preview", "news"});
    const Json report = program.run({"report", "news", "--json", "--parts", "--results", "none"}).json();
    const Json& email = report.at("by_channel").at("email");
    QCOMPARE(email.at("total").get<int>(), report.at("total_items_processed").get<int>());
    int sum = 0;
    for (const Json& domain : report.at("by_domain")) {
        const int parts = domain.at("sent").get<int>() + domain.at("failed").get<int>() +
                          domain.at("skipped").get<int>() + domain.at("in_doubt").get<int>() +
                          domain.at("pending").get<int>();
        QCOMPARE(domain.at("total").get<int>(), parts);
        sum += parts;
    }
    QCOMPARE(sum, email.at("total").get<int>());
    QVERIFY(report.at("by_domain").at(0).at("domain") == "two.example");
    QCOMPARE(report.at("execution_results").size(), std::size_t{0});
}

void TestCommandLine::exportImportsToTheSameProject() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Json before = program.run({"show", "northwind-spring", "--json"}).json();
    for (const QString target : {"copy", "copy.aicmo"}) {
        QCOMPARE(program.run({"export", "northwind-spring", program.path(target)}).status, 0);
        Program other;
        QCOMPARE(other.run({"import", program.path(target)}).status, 0);
        QCOMPARE(other.run({"show", "northwind-spring", "--json"}).json().dump(), before.dump());
    }
}

void TestCommandLine::brokenDocumentsAreRefusedAndOthersGoOn() {
    Program program;
    QFile broken(program.path("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  \"format\": \"aicmo.project/1\",\n  \"id\": \"x\", \"name\": \"a\\nb\"\n}\n");
    broken.close();
    const Answer answer = program.run({"import", program.path("broken.json"), samples("northwind-spring"), "--json"});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("broken.json:3:") && answer.err.contains("/name"), answer.err);
    const Json list = program.run({"projects", "--json"}).json()["projects"];
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0]["id"].get<std::string>(), std::string("northwind-spring"));
}

void TestCommandLine::previewIsWhatTheDigestSays() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Json report = program.run({"preview", "northwind-spring", "--json", "--channels", "linkedin,crm"}).json();
    const Json& first = report["execution_results"][0];
    const QString item = QString::fromStdString(first["item_id"].get<std::string>());
    const Answer bytes = program.run({"preview", "northwind-spring", item});
    QCOMPARE(QCryptographicHash::hash(bytes.out, QCryptographicHash::Sha256).toHex(),
             QByteArray::fromStdString(first["metadata"]["payload_sha256"].get<std::string>()));
}

void TestCommandLine::approvalNeedsADryRun() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-welcome"}).status, 1);
    QCOMPARE(program.run({"preview", "northwind-spring"}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-welcome"}).status, 0);
    QCOMPARE(program.run({"revoke", "northwind-spring", "--all"}).json().is_null(), true);
}

void TestCommandLine::alteredEventIsNamed() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"preview", "northwind-spring"}).status, 0);
    const QByteArray head = program.run({"events", "head"}).out.trimmed();
    QCOMPARE(program.run({"events", "verify", "--head", head}).status, 0);
    QProcess sqlite;
    sqlite.start("sqlite3", {program.path("console.db"),
                             "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger'"});
    QVERIFY(sqlite.waitForFinished());
    QProcess change;
    change.start("sqlite3", {program.path("console.db"), QString::fromUtf8(sqlite.readAllStandardOutput()) +
                                                             "UPDATE event SET actor = 'nobody' WHERE seq = 2;"});
    QVERIFY(change.waitForFinished());
    QVERIFY2(change.exitCode() == 0, change.readAllStandardError());
    const Answer verify = program.run({"events", "verify", "--json"});
    QCOMPARE(verify.status, 1);
    QCOMPARE(verify.json()["first_bad"].get<int>(), 2);
}

void TestCommandLine::secretsAreNowhere() {
    Program program;
    const QString secret = "sw0rdfish-NEVER-SHOWN";
    program.environment = {{"EXECUTION_ENABLED", "true"},
                           {"AICMO_SMTP_URL", "smtp://localhost:1"},
                           {"AICMO_SMTP_USER", "operator"},
                           {"AICMO_SMTP_PASSWORD", secret}};
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"preview", "northwind-spring", "--channels", "email"}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-wholesale"}).status, 0);
    const Answer live = program.run({"execute", "northwind-spring", "--live", "--json"});
    QCOMPARE(live.status, 1);
    const Answer check = program.run({"gateway", "check"});
    for (const QByteArray& text : {live.out, live.err, check.out, check.err, program.run({"events"}).out,
                                   fileBytes(program.path("console.db")), fileBytes(program.path("console.db-wal"))}) {
        QVERIFY(!text.contains(secret.toUtf8()));
    }
}

void TestCommandLine::rendersLiquid() {
    const Program program;
    const Answer answer = program.run({"render", "--jsonl"},
                                      "{\"template\": \"Hi {{ name | upcase }}\", \"data\": {\"name\": \"Ann\"}}\n"
                                      "{\"template\": \"{% if %}\", \"data\": {}}\n");
    const QList<QByteArray> lines = answer.out.split('\n');
    QCOMPARE(lines.value(0), QByteArray("{\"result\":\"Hi ANN\"}"));
    QVERIFY2(lines.value(1).startsWith("{\"error\":"), lines.value(1));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
