// The built `aicmo` beside a floor or a peer in the same run, as processes with everything that belongs to them: import
// of contacts beside `sqlite3`, a dry run's memory at two sizes, a live run beside a bare SMTP client. It prints
// figures.
//
//   program_bench [CONTACTS] [MAILS]

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include "tests/bench/smtp_floor.h"
#include "tests/e2e/program.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

constexpr int rounds = 3;
constexpr int connections = 16;

[[noreturn]] void giveUp(const char* what, const QByteArray& why) {
    std::fprintf(stderr, "%s: %s\n", what, why.constData());
    std::exit(1);
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) giveUp("cannot write", path.toUtf8());
}

/// Addresses in no order, as lists come: an index that is fed in order costs a fraction.
QByteArray contacts(int count) {
    constexpr quint32 step = 2654435761U;  // odd: every number comes once
    QByteArray csv = "email,first_name,last_name,company,city\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(static_cast<quint32>(i) * step);
        csv += "user" + number + ".contact@list" + number.right(2) + ".example,Olga,Wright,Vandelay Import SA,Dublin\n";
    }
    return csv;
}

QByteArray paragraphs(int count) {
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text +=
            "<p>Growth pipeline channel audience revenue campaign quarter insight brand customer\n"
            "segment budget metric funnel content partner market product signal review\n"
            "forecast retention message offer account sales launch program value.</p>\n";
    }
    return text;
}

/// One mail of about 6 KB to everybody in list.csv.
QString makeProject(const Program& program, const QString& name, int count) {
    const QString folder = program.path(name);
    QDir().mkpath(folder);
    write(folder + "/list.csv", contacts(count));
    const QByteArray html = "<html><body><h1>Hello {{ first_name }} {{ last_name }}</h1>" + paragraphs(18) +
                            "<p>{{ company }}, {{ city }}</p></body></html>";
    const Json content{{"id", "mail"},
                       {"channel", "email"},
                       {"email",
                        {{"from", {{"name", "News"}, {"address", "news@bench.example"}}},
                         {"audience", "list"},
                         {"subject", "{{ first_name }}, a plan for {{ company }}"},
                         {"html", html.toStdString()},
                         {"text", "Hello {{ first_name }},\n\nthis is for {{ company }} in {{ city }}.\n"},
                         {"unsubscribe", "https://bench.example/u/{{ email }}"}}}};
    const Json document{{"format", "aicmo.project/1"},
                        {"id", name.toStdString()},
                        {"name", "Bench"},
                        {"state", "QC_APPROVED"},
                        {"client", {{"id", "bench"}, {"name", "Bench"}}},
                        {"audiences", Json::array({{{"id", "list"}, {"name", "List"}, {"file", "list.csv"}}})},
                        {"content", Json::array({content})}};
    write(folder + "/project.json", QByteArray::fromStdString(document.dump()));
    return folder;
}

double seconds(const std::function<void()>& body) {
    QElapsedTimer clock;
    clock.start();
    body();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Of all programs that have run so far: the sizes have to grow.
double peakMiB() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void must(const Program& program, const QStringList& arguments) {
    const Answer answer = program.run(arguments);
    if (answer.status != 0) giveUp(qPrintable(arguments.join(' ')), answer.out.right(400) + answer.err);
}

void sqliteImport(const QString& csv, const QString& database) {
    for (const char* end : {"", "-wal", "-shm"}) QFile::remove(database + end);
    QProcess shell;
    shell.start("sqlite3", {database});
    shell.write(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;\n"
        "CREATE TABLE r (email TEXT UNIQUE, first_name TEXT, last_name TEXT, company TEXT, city TEXT);\n"
        ".mode csv\n.import --skip 1 " +
        csv.toUtf8() + " r\n");
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0) giveUp("sqlite3", shell.readAllStandardError());
}

void imports(const Program& program, int count) {
    const QString name = "import-" + QString::number(count);
    const QString folder = makeProject(program, name, count);
    std::vector<double> ours;
    std::vector<double> peers;
    for (int i = 0; i < rounds; ++i) {
        QFile::remove(program.path("console.db"));
        ours.push_back(seconds([&] { must(program, {"import", folder}); }));
        peers.push_back(seconds([&] { sqliteImport(folder + "/list.csv", program.path("peer.db")); }));
    }
    std::printf("import of %d contacts: %.2f s, sqlite3 into a unique table %.2f s, ratio %.2f (goal 0.60)\n", count,
                median(ours), median(peers), median(ours) / median(peers));
    std::printf("  peak of all programs so far: %.0f MiB\n", peakMiB());
}

void preview(const Program& program, int count) {
    const QString name = "preview-" + QString::number(count);
    must(program, {"import", makeProject(program, name, count)});
    const double imported = peakMiB();
    const double time = seconds([&] { must(program, {"preview", name}); });
    std::printf("preview of %d mails: %.0f /s; peak of all programs so far: %.0f MiB (imported at %.0f MiB)\n", count,
                count / time, peakMiB(), imported);
}

void liveRun(int count) {
    const QByteArray message = "Subject: x\r\n\r\n" + paragraphs(22).replace("\n", "\r\n");
    std::vector<double> ours;
    std::vector<double> floors;
    for (int i = 0; i < rounds; ++i) {
        Program program;
        must(program, {"import", makeProject(program, "live", count)});
        must(program, {"preview", "live"});
        must(program, {"approve", "live", "--all", "--by", "Ana"});
        const bench::SmtpSink sink;
        program.environment["EXECUTION_ENABLED"] = "true";
        program.environment["EXECUTION_DRY_RUN"] = "false";
        program.environment["AICMO_SMTP_URL"] = "smtp://127.0.0.1:" + QString::number(sink.port());
        program.environment["AICMO_SMTP_CONNECTIONS"] = QString::number(connections);
        ours.push_back(seconds([&] { must(program, {"execute", "live", "--live"}); }));
        if (sink.messages() != count)
            giveUp("live run", "the server counts " + QByteArray::number(int(sink.messages())));
        floors.push_back(seconds([&] {
            if (!bench::sendFloor(sink.port(), connections, count, message.toStdString())) giveUp("floor", "refused");
        }));
    }
    std::printf("live run of %d mails, %d connections: %.0f /s, bare client %.0f /s, ratio %.2f\n", count, connections,
                count / median(ours), count / median(floors), median(floors) / median(ours));
}

}  // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int mails = argc > 2 ? QByteArray(argv[2]).toInt() : 20'000;
    liveRun(mails);
    const Program program;
    imports(program, count);
    preview(program, count / 10);
    preview(program, count);
    return 0;
}
