// What is said of the difference between two states of a project.

#include <QtTest>

#include "core/project/project_changes.h"
#include "core/project/project_document.h"

using namespace aicmo;

namespace {

const char* const document = R"({
  "format": "aicmo.project/1", "id": "spring", "name": "Spring Launch", "state": "QC_APPROVED",
  "updated_at": "2026-02-20T10:00:00Z",
  "client": {"id": "northwind", "name": "Northwind"},
  "brand": {"logo": "assets/logo.png", "primary_color": "#1F4E79"},
  "strategy": {"executive_summary": "One.", "kpis": [{"name": "Orders", "baseline": 1}]},
  "audiences": [{"id": "vips", "contacts": [{"email": "a@x.example"}]}],
  "content": [
    {"id": "li", "channel": "linkedin", "post": {"text": "Hello"}},
    {"id": "pic", "channel": "instagram", "post": {"text": "Look", "media": [{"file": "assets/logo.png"}]}}
  ]
})";

Project projectOf(std::string text, const std::string& logo = "\x89PNG") {
    auto files = std::make_shared<MemoryFiles>();
    files->put("assets/logo.png", logo);
    auto bundle = parseProject(std::move(text), files);
    if (!bundle) {
        qFatal("%s", bundle.error().text().c_str());
    }
    return bundle->project;
}

std::string changed(const std::string& from, const std::string& to) {
    std::string text = document;
    return text.replace(text.find(from), from.size(), to);
}

QString said(const ProjectChanges& changes) {
    QStringList words;
    for (const std::string& part : changes.parts) words << QString::fromStdString(part);
    for (const std::string& id : changes.contents) words << u'+' + QString::fromStdString(id);
    if (changes.files) words << QStringLiteral("files");
    return words.join(u' ');
}

}  // namespace

class TestProjectChanges : public QObject {
    Q_OBJECT
  private slots:
    void areNamed_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << "Northwind"
                                  << "Northwind"
                                  << "";
        QTest::newRow("a state") << "QC_APPROVED"
                                 << "DELIVERED"
                                 << "";
        QTest::newRow("a name") << "Spring Launch"
                                << "Summer Launch"
                                << "name";
        QTest::newRow("a colour") << "#1F4E79"
                                  << "#112233"
                                  << "brand";
        QTest::newRow("a text of the strategy") << "One."
                                                << "Two."
                                                << "strategy.executive_summary";
        QTest::newRow("a key figure") << "\"baseline\": 1"
                                      << "\"baseline\": 2"
                                      << "strategy.kpis";
        QTest::newRow("a part that is new") << "\"executive_summary\": \"One.\""
                                            << R"("primary_goal": "More", "executive_summary": "One.")"
                                            << "strategy.primary_goal";
        QTest::newRow("a part that is left out") << R"("executive_summary": "One.", )"
                                                 << ""
                                                 << "strategy.executive_summary";
        QTest::newRow("members in another order") << R"("id": "northwind", "name": "Northwind")"
                                                  << R"("name": "Northwind", "id": "northwind")"
                                                  << "";
        QTest::newRow("a content") << "Hello"
                                   << "Hello all"
                                   << "+li";
        QTest::newRow("a content that is new and one left out") << R"("id": "li")"
                                                                << R"("id": "li-2")"
                                                                << "+li-2 +li";
    }
    void areNamed() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const auto changes =
            changesBetween(projectOf(document), projectOf(changed(from.toStdString(), to.toStdString())));
        QVERIFY(changes);
        // Members in another order are another digest, and nothing that one would name.
        QCOMPARE(said(*changes).replace(QStringLiteral("files"), QString()), expected);
    }

    void aFileIsThatOfItsContent() {
        const auto changes = changesBetween(projectOf(document), projectOf(document, "\x89PNG another"));
        QVERIFY(changes);
        QCOMPARE(said(*changes), QStringLiteral("+pic"));
    }
};

QTEST_GUILESS_MAIN(TestProjectChanges)
#include "test_project_changes.moc"
