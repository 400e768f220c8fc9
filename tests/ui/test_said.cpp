// What core says, in the language of the window: findings of the check, reasons of a run, errors of an import.

#include <set>

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

#include "core/compose/channel_rules.h"
#include "core/delivery/check.h"
#include "tests/ui/faulty_project.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/models/content_list_model.h"
#include "ui/models/result_model.h"
#include "ui/run_flow.h"
#include "ui/widgets/said.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

std::set<QString> englishFindings() {
    auto bundle = parseProject(ui::test::faultyProject(), nullptr);
    CheckOptions options;
    options.now = parseRfc3339("2030-01-01T00:00:00Z");
    std::set<QString> messages;
    const auto plan =
        std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
    for (const CheckFinding& one : checkProject(plan, options)) {
        messages.insert(QString::fromStdString(one.finding.message));
    }
    return messages;
}

std::set<QString> labels(const QWidget& window) {
    std::set<QString> texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) texts.insert(label->text());
    return texts;
}

/// Every label of the overview, and of the plan page with each content chosen.
std::set<QString> everythingSaid(MainWindow& window, int contents) {
    window.showPage(PageId::Overview);
    QTest::qWait(50);
    std::set<QString> all = labels(window);
    window.showPage(PageId::Plan);
    for (QListView* list : window.findChildren<QListView*>()) {
        if (!list->model() || list->model()->rowCount() != contents) continue;
        for (int row = 0; row < contents; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::qWait(150);
            all.merge(labels(window));
        }
    }
    return all;
}

bool holds(const std::set<QString>& texts, const QString& words) {
    return std::any_of(texts.begin(), texts.end(), [&words](const QString& text) { return text.contains(words); });
}

QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

}  // namespace

class TestSaid : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }
    void cleanupTestCase() { installLanguage(*qApp, QStringLiteral("en")); }

    void findingsSpeakTheLanguage_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("de") << "de"
                            << QStringList{QStringLiteral("„nick“ ist hier nicht definiert"),
                                           QStringLiteral("3.100 Zeichen; die Grenze ist 3.000"),
                                           QStringLiteral("das Projekt hat keine Datei „none.png“"),
                                           QStringLiteral("der Beitrag hat kein Bild")};
        QTest::newRow("ar") << "ar"
                            << QStringList{QStringLiteral("لا شيء يعرّف «\u2068nick\u2069» هنا"),
                                           QStringLiteral("ليس في المشروع ملف «\u2068none.png\u2069»"),
                                           QStringLiteral("ليس في المنشور صورة")};
    }
    void findingsSpeakTheLanguage() {
        QFETCH(QString, code);
        QFETCH(QStringList, sentences);
        installLanguage(*qApp, code);
        ui::test::WindowFixture fixture;
        fixture.window().show();
        fixture.window().resize(1400, 900);
        QVERIFY(fixture.openDocument(ui::test::faultyProject()));
        const std::set<QString> texts = everythingSaid(fixture.window(), 8);
        for (const QString& sentence : sentences) QVERIFY2(holds(texts, sentence), qPrintable(sentence));
        const std::set<QString> english = englishFindings();
        QVERIFY2(english.size() > 15, qPrintable(QString::number(english.size())));
        for (const QString& message : english) QVERIFY2(!holds(texts, message), qPrintable(message));
    }

    void runsSpeakTheLanguage() {
        installLanguage(*qApp, QStringLiteral("de"));
        ui::test::WindowFixture fixture;
        fixture.window().show();
        QVERIFY(fixture.openDocument(ui::test::faultyProject()));
        QVERIFY(fixture.preview());
        fixture.window().showPage(PageId::Run);
        ResultModel* results = nullptr;
        for (QTableView* table : fixture.window().findChildren<QTableView*>()) {
            if (auto* model = qobject_cast<ResultModel*>(table->model())) results = model;
        }
        QVERIFY(results);
        const auto answers = [results] {
            QStringList all;
            for (int row = 0; row < results->rowCount(); ++row) {
                all.append(results->index(row, ResultModel::Answer).data().toString());
            }
            return all.join(u'\n');
        };
        QTRY_VERIFY2(answers().contains(QStringLiteral("keine Einwilligung (opt_in ist „no“)")), qPrintable(answers()));
        QVERIFY2(answers().contains(QStringLiteral("„nick“ ist hier nicht definiert")), qPrintable(answers()));
        QVERIFY2(!answers().contains(QLatin1String("no consent")), qPrintable(answers()));
    }

    void textsAreFoundAgain_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* english, const char* german) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("already sent", "schon gesendet");
        row("suppressed by \"@gone.example\"", "gesperrt durch „@gone.example“");
        row("overdue by 3 h: needs confirmation", "um 3 h überfällig: muss bestätigt werden");
        row("not attempted: login refused: 535 5.7.8 no", "nicht versucht: Anmeldung abgewiesen: 535 5.7.8 no");
        row("news.csv:1: the header cannot be read: not UTF-8 (save it as UTF-8)",
            "news.csv:1: die Kopfzeile kann nicht gelesen werden: kein UTF-8 (als UTF-8 speichern)");
        row("news.csv:1: no column is named email (the first line must name the columns, one of them email)",
            "news.csv:1: keine Spalte heißt email (die erste Zeile muss die Spalten nennen, eine davon email)");
        row("a.csv: 2 of 12 rows cannot be used: no '@' (line 4); not UTF-8 (line 7)",
            "a.csv: 2 von 12 Zeilen können nicht verwendet werden: kein „@“ (Zeile 4); kein UTF-8 (Zeile 7)");
        // A server's words stay its own, whatever they look like.
        row("550 5.1.1 <anna@x.example>: Recipient address rejected: User unknown",
            "550 5.1.1 <anna@x.example>: Recipient address rejected: User unknown");
        row("451 4.7.1 Try again later (greylisted)", "451 4.7.1 Try again later (greylisted)");
    }
    void textsAreFoundAgain() {
        QFETCH(QString, english);
        QFETCH(QString, german);
        installLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(said(english.toStdString()), german);
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(said(english.toStdString()), english);
    }

    void errorsSpeakTheLanguage() {
        const Error error{ErrorKind::InvalidInput, "two columns are named email", "news.csv:1", "keep one"};
        installLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(said(error), QStringLiteral("news.csv:1: zwei Spalten heißen email (eine behalten)"));
        installLanguage(*qApp, QStringLiteral("ar"));
        QCOMPARE(plain(said(error)), QStringLiteral("news.csv:1: عمودان اسمهما email (يُبقى على واحد)"));
    }

    void valuesKeepTheirPlace() {
        installLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(said(words("%2, and %Ln more", 1, words("\"%1\" is not an https address", "http://a"))),
                 QStringLiteral("„http://a“ ist keine https-Adresse, und 1 weitere"));
        QCOMPARE(said(words("\"%1\" looks like a stand-in", "%1 %Ln")),
                 QStringLiteral("„%1 %Ln“ sieht nach einem Platzhalter aus"));
        // A text that could turn what stands around it is made visible.
        QVERIFY(said(words("\"%1\" is still there", "\u202Ex")).contains(QChar(0xFFFD)));
        QCOMPARE(said(channelRule("instagram.image.wide")),
                 QStringLiteral("Ein Bild ist höchstens 1,91-mal so breit wie hoch."));
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(said(words("%Ln row(s) are not used: %2", 1, words("no '@'"))),
                 QStringLiteral("1 row is not used: no '@'"));
    }
};

QTEST_MAIN(TestSaid)
#include "test_said.moc"
