// Every plan item of the sample projects composes, and Python's email package reads the mails as GMime does.

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/project/project_document.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/parsed_mail.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestSamplesCompose : public QObject {
    Q_OBJECT

  private slots:
    void everyItemComposes_data();
    void everyItemComposes();
    void pythonReadsWhatGmimeReads();
};

void TestSamplesCompose::everyItemComposes_data() {
    QTest::addColumn<QString>("sample");
    QTest::newRow("coffee") << "northwind-spring";
    QTest::newRow("software") << "halden-observability";
}

void TestSamplesCompose::everyItemComposes() {
    QFETCH(QString, sample);
    auto project = readProject(AICMO_SOURCE_DIR "/resources/samples/" + sample.toStdString());
    if (!project) QFAIL(project.error().text().c_str());
    const auto plan =
        std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*project))));
    QVERIFY(plan->problems().empty());
    QVERIFY(plan->items().size() > 100);
    const Composer composer(plan);
    for (std::size_t i = 0; i < plan->project().content.size(); ++i) {
        for (const Finding& finding : composer.contentFindings(i)) {
            const std::string text = finding.rule + ' ' + finding.place + ": " + finding.message;
            QVERIFY2(finding.severity != Severity::Error, text.c_str());
        }
    }
    for (const PlanItem& item : plan->items()) {
        const Composed composed = composer.compose(item);
        if (const Finding* error = composed.firstError()) {
            QFAIL((plan->itemId(item) + ": " + error->rule + ' ' + error->place + ": " + error->message).c_str());
        }
        if (const EmailPayload* email = composed.payload.email()) {
            QCOMPARE(lineProblem(email->message), std::string());
            const ParsedMail mail = parseMail(email->message);
            QVERIFY(!mail.subject.empty());
            QVERIFY(!mail.content("text/plain").empty());
        }
    }
}

void TestSamplesCompose::pythonReadsWhatGmimeReads() {
    // Prints subject, sender's name, file name and text of the message on standard input, as lines of JSON strings.
    const QString program =
        "import sys, json, email, email.policy\n"
        "m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.SMTP)\n"
        "parts = [p for p in m.walk() if not p.is_multipart()]\n"
        "text = [p for p in parts if p.get_content_type() == 'text/plain'][0]\n"
        "defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for h in m.values() for d in h.defects]\n"
        "out = [m['Subject'], m['From'].addresses[0].display_name, parts[-1].get_filename(), text.get_content(),\n"
        "       ';'.join(defects)]\n"
        "sys.stdout.buffer.write('\\x00'.join(out).encode())\n";
    const std::vector<std::string> texts{
        "Northwind Coffee",
        "Coffee, fresh; \"today\" <now> (really)",
        "☕️ Spring 🌷 is here, and so is a subject of some length that must be folded more than once "
        "🌷🌷🌷",
        "קפה טרי מהיום",
        repeated("春天的咖啡", 40),
        repeated("x", 200),
        "Cafe\u0301 nai\u0308ve",
    };
    for (const std::string& text : texts) {
        ComposeFixture fixture;
        EmailContent& email = fixture.addEmail();
        email.subject = text;
        // Python puts a blank between the encoded words of a long name, against RFC 2047 section 6.2: short ones only.
        const std::string name = text.size() <= 45 ? text : "Zoë";
        email.from.name = name;
        email.text = text + "\n.\nFrom here\n" + repeated("long ", 400) + "\n";
        email.html = "<p>" + text + "</p>";
        email.unsubscribe = "https://example.com/u";
        fixture.files->put("files/Preisliste für März.pdf", "%PDF-1.4");
        email.attachments = {"files/Preisliste für März.pdf"};
        const Composed composed = fixture.compose();
        QCOMPARE(rulesOf(composed.findings), std::string());
        QProcess python;
        python.start("python3", {"-c", program});
        QVERIFY(python.waitForStarted());
        python.write(QByteArray::fromStdString(composed.payload.email()->message));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QList<QByteArray> read = python.readAllStandardOutput().split('\0');
        QCOMPARE(read.size(), 5);
        QCOMPARE(read[0].toStdString(), text);
        QCOMPARE(read[1].toStdString(), name);
        QCOMPARE(read[2].toStdString(), std::string("Preisliste für März.pdf"));
        // Python makes line ends LF in quoted-printable and leaves them in base64.
        const QByteArray body = QByteArray(read[3]).replace("\r\n", "\n");
        QCOMPARE(body.trimmed().toStdString(), QByteArray::fromStdString(email.text).trimmed().toStdString());
        QCOMPARE(read[4].toStdString(), std::string());
    }
}

QTEST_GUILESS_MAIN(TestSamplesCompose)
#include "test_samples_compose.moc"
