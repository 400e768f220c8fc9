#include <QtTest>

#include "core/project/contact_table.h"
#include "core/project/csv_reader.h"

using namespace aicmo;

class TestContactTable : public QObject {
    Q_OBJECT

  private slots:
    void guardsComeOffAgain_data();
    void guardsComeOffAgain();
    void addresses_data();
    void addresses();
    void readsCsv_data();
    void readsCsv();
    void refusesHeaders_data();
    void refusesHeaders();
    void listsBadRowsWithTheirLines();
    void keepsBadRowsToBeMended();
    void contactsOfADocument();
    void manyRowsGrowTheIndex();
};

void TestContactTable::addresses_data() {
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const QByteArray& address, bool good) {
        QTest::newRow(name) << address << good;
    };
    row("plain", "amelie@lumen.example", true);
    row("plus and dots", "a.b+news@mail.lumen.example", true);
    row("host without a dot", "ok@localhost", true);
    row("UTF-8 local part", "amélie@lumen.example", true);
    row("UTF-8 domain", "a@bücher.example", true);
    row("empty", "", false);
    row("no at", "amelie.lumen.example", false);
    row("nothing before", "@lumen.example", false);
    row("nothing after", "amelie@", false);
    row("blank", "am elie@lumen.example", false);
    row("line feed", "a@b.example\nRCPT TO:<evil@b.example>", false);
    row("CR LF", "a@b.example\r\nDATA", false);
    row("NUL", QByteArray("a\0b@c.example", 13), false);
    row("C1 control", "a\xC2\x85@b.example", false);
    row("not UTF-8", "a\xFF@b.example", false);
    row("angle bracket", "a>b@c.example", false);
    row("quoted local part", "\"a b\"@c.example", false);
    row("address literal", "a@[127.0.0.1]", false);
    row("two ats", "a@b@c.example", false);
    row("double dot", "a..b@c.example", false);
    row("leading dot", ".a@c.example", false);
    row("dot at the domain's end", "a@c.example.", false);
    row("hyphen at a label's end", "a@c-.example", false);
    row("local part of 64", QByteArray(64, 'a') + "@c.example", true);
    row("local part of 65", QByteArray(65, 'a') + "@c.example", false);
    row("label of 64", "a@" + QByteArray(64, 'b') + ".example", false);
    row("too long", "a@" + QByteArray("b.").repeated(130) + "example", false);
}

void TestContactTable::addresses() {
    QFETCH(QByteArray, address);
    QFETCH(bool, good);
    const std::string_view problem = addressProblem({address.constData(), static_cast<std::size_t>(address.size())});
    QCOMPARE(problem.empty(), good);
}

namespace {

/// "email=a@x.example name=Ann; …": a whole table in one line, so that a failure shows what differs.
QString dump(const ContactTable& table) {
    QStringList rows;
    for (std::size_t row = 0; row < table.size(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columns().size(); ++column) {
            if (!table.has(row, column)) continue;
            const std::string_view cell = table.cell(row, column);
            cells << QString::fromStdString(table.columns()[column]) + '=' +
                         QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        rows << cells.join(' ');
    }
    return rows.join("; ");
}

}  // namespace

void TestContactTable::readsCsv_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("comma") << QByteArray("email,name\na@x.example,Ann\n") << "email=a@x.example name=Ann";
    QTest::newRow("CR LF, no end of line at the end")
        << QByteArray("email,name\r\na@x.example,Ann") << "email=a@x.example name=Ann";
    QTest::newRow("semicolon") << QByteArray("name;E-Mail-Nr;EMAIL\nAnn;7;a@x.example\n")
                               << "name=Ann E-Mail-Nr=7 email=a@x.example";
    QTest::newRow("tab") << QByteArray("email\tname\na@x.example\tAnn, B.\n") << "email=a@x.example name=Ann, B.";
    QTest::newRow("byte order mark") << QByteArray(
                                            "\xEF\xBB\xBF"
                                            "email\na@x.example\n")
                                     << "email=a@x.example";
    QTest::newRow("quotes") << QByteArray("email,name\n\"a@x.example\",\"Ann \"\"A\"\", B\"\n")
                            << "email=a@x.example name=Ann \"A\", B";
    QTest::newRow("line break in quotes") << QByteArray("email,name\na@x.example,\"Ann\nB\"\nc@x.example,C\n")
                                          << "email=a@x.example name=Ann\nB; email=c@x.example name=C";
    QTest::newRow("empty cells") << QByteArray("email,name,city\na@x.example,,\n") << "email=a@x.example name= city=";
    QTest::newRow("blank lines") << QByteArray("email,name\n\na@x.example,Ann\n\n") << "email=a@x.example name=Ann";
    QTest::newRow("one address once, in any case")
        << QByteArray("email,name\nA@X.example,1\na@x.example,2\n") << "email=A@X.example name=1";
}

void TestContactTable::readsCsv() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, expected);
    const Result<ContactTable> table = ContactTable::fromCsv(csv.toStdString(), "list.csv");
    QVERIFY(table.has_value());
    QCOMPARE(dump(*table), expected);
}

void TestContactTable::refusesHeaders_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << "the file is empty";
    QTest::newRow("no email") << QByteArray("name,city\nAnn,Rotterdam\n") << "no column is named email";
    QTest::newRow("two emails") << QByteArray("email,Email\n") << "two columns are named email";
    QTest::newRow("a name twice") << QByteArray("email,city,city\n") << "two columns are named \"city\"";
    QTest::newRow("not UTF-8") << QByteArray(
                                      "email,st\xE4"
                                      "dt\n")
                               << "the header cannot be read: not UTF-8";
}

void TestContactTable::refusesHeaders() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const Result<ContactTable> table = ContactTable::fromCsv(csv.toStdString(), "list.csv");
    QVERIFY(!table.has_value());
    QCOMPARE(QString::fromStdString(table.error().message), message);
    QVERIFY(table.error().place.starts_with("list.csv"));
}

void TestContactTable::listsBadRowsWithTheirLines() {
    const Result<ContactTable> table = ContactTable::fromCsv(
        "email,name\n"
        "good@x.example,\"two\nlines\"\n"   // lines 2 and 3
        "bad,Ann\n"                         // 4
        "short@x.example\n"                 // 5
        "long@x.example,a,b\n"              // 6
        "GOOD@x.example,again\n"            // 7
        "latin@x.example,\xE4\n"            // 8
        "quote@x.example,\"a\"b\n"          // 9
        "open@x.example,\"never closed\n",  // 10
        "list.csv");
    QVERIFY(table.has_value());
    QCOMPARE(table->size(), std::size_t{1});
    QStringList problems;
    for (const ContactProblem& problem : table->problems()) {
        problems << QString("%1 %2%3")
                        .arg(problem.line)
                        .arg(QString::fromStdString(problem.reason), problem.duplicate ? " (duplicate)" : "");
    }
    QCOMPARE(problems.join('\n'),
             QStringList({"4 no '@'", "5 fewer cells than the header", "6 more cells than the header",
                          "7 same address as line 2 (duplicate)", "8 not UTF-8", "9 text after a closing quote",
                          "10 a quoted cell is never closed, so that nothing after it is read"})
                 .join('\n'));
}

void TestContactTable::keepsBadRowsToBeMended() {
    const Result<ContactTable> table = ContactTable::fromCsv(
        "email,name\n"
        "bad,\"Ann, \"\"A\"\"\"\n"
        "latin@x.example,\xE4\n"
        "quote@x.example,\"a\"b,c\n"
        "long@x.example,a,b\n",
        "list.csv");
    QVERIFY(table.has_value());
    QStringList rows;
    for (const ContactProblem& problem : table->problems()) {
        QStringList cells;
        for (const std::string& cell : problem.cells) cells << QString::fromLatin1(cell);
        rows << cells.join('|');
    }
    QCOMPARE(rows.join('\n'),
             QString("bad|Ann, \"A\"\nlatin@x.example|\u00E4\nquote@x.example|ab,c\nlong@x.example|a|b"));
}

void TestContactTable::contactsOfADocument() {
    const ContactTable table = ContactTable::fromContacts({{{"email", "A@x.example"}, {"first_name", "Ann"}},
                                                           {{"Email", "b@x.example"}, {"city", "Ghent"}},
                                                           {{"first_name", "nobody"}},
                                                           {{"email", "a@x.example"}}});
    QCOMPARE(dump(table), QString("email=A@x.example first_name=Ann; email=b@x.example city=Ghent"));
    QCOMPARE(table.address(0), std::string_view("a@x.example"));
    QCOMPARE(table.problems().size(), std::size_t{2});
    QVERIFY(!table.has(0, table.column("city")));
    QVERIFY(table.problems()[1].duplicate);
}

void TestContactTable::manyRowsGrowTheIndex() {
    std::string csv = "email\n";
    for (int i = 0; i < 30000; ++i) csv += "p" + std::to_string(i % 20000) + "@x.example\n";
    const Result<ContactTable> table = ContactTable::fromCsv(csv, "list.csv");
    QVERIFY(table.has_value());
    QCOMPARE(table->size(), std::size_t{20000});
    QCOMPARE(table->problems().size(), std::size_t{10000});
    QCOMPARE(table->address(19999), std::string_view("p19999@x.example"));
}

void TestContactTable::guardsComeOffAgain_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("guarded");
    const auto row = [](const char* cell, bool guarded) { QTest::newRow(cell) << QByteArray(cell) << guarded; };
    row("Ann", false);
    row("-5", false);
    row("+1.5", false);
    row("=HYPERLINK(1)", true);
    row("+44 20 7946", true);
    row("-", true);
    row("@ann", true);
    row("'=1", true);
    row("''=1", true);
    row("'Ann", false);
    row("'-5", true);
    row("'", false);
}

void TestContactTable::guardsComeOffAgain() {
    QFETCH(QByteArray, cell);
    QFETCH(bool, guarded);
    const std::string written = withGuard(cell.toStdString());
    QCOMPARE(QByteArray::fromStdString(written), (guarded ? "'" : "") + cell);
    const std::string rows = "email,note\na@x.example," + csvQuoted(written) + '\n';
    const auto plain = ContactTable::fromCsv(rows, "list.csv");
    QVERIFY(plain && plain->cell(0, 1) == written);
    const std::string exported =
        "aicmo_place,aicmo_reason,email,note\nlist.csv:2,why,a@x.example," + csvQuoted(written) + '\n';
    const auto mended = ContactTable::fromCsv(exported, "bad.csv");
    QVERIFY(mended.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(mended->cell(0, 3))), cell);
}

QTEST_APPLESS_MAIN(TestContactTable)
#include "test_contact_table.moc"
