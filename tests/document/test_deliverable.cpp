#include <algorithm>

#include <QTest>

#include "fixture.h"

using namespace aicmo;
using namespace aicmo::document;

namespace {

/// The paragraphs, in quotes and lists too.
std::string proseOf(const std::vector<Block>& blocks) {
    std::string prose;
    for (const auto& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            prose += plainText(paragraph->text) + '\n';
        } else if (const auto* quote = std::get_if<Quote>(&block.content)) {
            prose += proseOf(quote->blocks);
        } else if (const auto* list = std::get_if<ListBlock>(&block.content)) {
            for (const auto& item : list->items) {
                prose += proseOf(item);
            }
        }
    }
    return prose;
}

}  // namespace

class TestDeliverable : public QObject {
    Q_OBJECT

    static bool noticed(const Deliverable& tree, const std::string& part) {
        return std::any_of(tree.notices.begin(), tree.notices.end(),
                           [&](const auto& notice) { return notice.find(part) != std::string::npos; });
    }
    static std::string headline(const Deliverable& tree, SectionKind kind) {
        const auto* section = tree.find(kind);
        return section == nullptr ? "(none)" : fixture::flat(section->headline);
    }

  private slots:
    // --- what changed ------------------------------------------------------------------------------------------------

    void changesAreToldInOrder() {
        auto sample = fixture::wholeSample();
        DeliveredInput before{sample.bundle.project, *parseRfc3339("2026-03-02T08:00:00Z")};
        Project& now = sample.bundle.project;
        now.strategy.primaryGoal = "Twice as many pots";
        now.strategy.situationAnalysis = "Another situation.";
        now.strategy.pillars.push_back({"A new pillar", "Text", ""});
        const std::string droppedKpi = now.strategy.kpis.back().name;
        now.strategy.kpis.pop_back();
        now.strategy.kpis.front().target = 4000;
        now.strategy.budget.front().amount += 500;
        now.content[0].email->subject = "Another subject";
        now.content[0].scheduledAt = *parseRfc3339("2026-04-01T09:30:00Z");
        now.content[1].revision = "ffffffffffffffff";
        now.content.pop_back();
        sample.input.delivered = before;
        const Deliverable tree = sample.build();
        const Section* changes = tree.find(SectionKind::Changes);
        QVERIFY(changes != nullptr);
        QCOMPARE(changes->number, 2);  // behind the summary
        const auto* table = std::get_if<Table>(&changes->blocks.front().content);
        QVERIFY(table != nullptr);
        QStringList rows;
        for (const auto& row : table->rows) {
            QStringList cells;
            for (const Cell& cell : row) cells << QString::fromStdString(plainText(cell.text));
            rows << cells.join(QStringLiteral(" | "));
        }
        const QString all = rows.join(QLatin1Char('\n'));
        for (const QString& wanted :
             {QStringLiteral("Marketing strategy | Primary goal | Twice as many pots instead of "),
              QStringLiteral("Marketing strategy | Situation | reworded"),
              QStringLiteral("Pillars | A new pillar | new"), QStringLiteral("4,000 instead of "),
              QStringLiteral("KPIs | %1 | left out").arg(QString::fromStdString(droppedKpi)),
              QStringLiteral("Budget | "), QStringLiteral("1 April 2026, "), QStringLiteral("changed: subject"),
              QStringLiteral("LinkedIn | "), QStringLiteral("| left out")}) {
            QVERIFY2(all.contains(wanted), qPrintable(wanted + QStringLiteral(" in\n") + all));
        }
        QCOMPARE(rows.size(), 9);
        QVERIFY2(changes->headline == "9 changes since the delivery of 2 March 2026", changes->headline.c_str());
    }

    void nothingChangedIsNoSection() {
        auto sample = fixture::wholeSample();
        auto& budget = sample.bundle.project.strategy.budget;
        budget.push_back({budget.front().channel, 900, "USD"});
        QVERIFY(sample.build().find(SectionKind::Changes) == nullptr);
        sample.input.delivered = DeliveredInput{sample.bundle.project, *parseRfc3339("2026-03-02T08:00:00Z")};
        QVERIFY(sample.build().find(SectionKind::Changes) == nullptr);
    }

    void sectionsStandInOrderWithNumbers() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        QCOMPARE(tree.sections.size(), std::size_t(12));
        for (std::size_t i = 0; i < tree.sections.size(); ++i) {
            QCOMPARE(tree.sections[i].number, static_cast<int>(i) + 1);
            QVERIFY(i == 0 || tree.sections[i - 1].kind < tree.sections[i].kind);
        }
    }

    void emptyProjectHasNoSections() {
        fixture::Sample sample;
        sample.bundle.project.name = "Nothing yet";
        const auto tree = sample.build();
        QVERIFY(tree.sections.empty());
        QVERIFY(tree.open.empty());
        QVERIFY(!tree.cover.strip);
        QCOMPARE(tree.cover.project, std::string("Nothing yet"));
    }

    void headlinesAreComputed() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        QCOMPARE(headline(tree, SectionKind::Summary), "1 of 2 indicators is at or ahead of plan at the end of March");
        QCOMPARE(headline(tree, SectionKind::Pillars), "2 pillars, each with the figure that it moves");
        QCOMPARE(headline(tree, SectionKind::Personas), "1 persona, reached on 2 channels");
        QCOMPARE(headline(tree, SectionKind::Budget), "EUR 22,000 in 4 channels; Paid social and Events take 82 %");
        QCOMPARE(headline(tree, SectionKind::Calendar), "4 items in 8 weeks, 2 March to 20 April 2026");
        QCOMPARE(headline(tree, SectionKind::Creatives), "2 posts on 2 channels, shown as they appear there");
        QCOMPARE(headline(tree, SectionKind::Emails), "1 email to 1 audience");
        QCOMPARE(headline(tree, SectionKind::Results), "241 of 251 items sent (96.0 %), last run on 26 April 2026");
        QCOMPARE(headline(tree, SectionKind::Approvals), "1 of 4 contents approved, by 1 person");
    }

    void headlinesSpeakTheLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("budget");
        QTest::newRow("German") << "de"
                                << "22.000 EUR in 4 Kanälen; Paid social und Events nehmen 82 %";
        QTest::newRow("French") << "fr"
                                << "22 000 EUR sur 4 canaux ; Paid social et Events prennent 82 %";
        QTest::newRow("Spanish") << "es"
                                 << "22.000 EUR en 4 canales; Paid social y Events toman 82 %";
        QTest::newRow("unknown is English") << "tlh"
                                            << "EUR 22,000 in 4 channels; Paid social and Events take 82 %";
    }
    void headlinesSpeakTheLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, budget);
        auto sample = fixture::wholeSample();
        sample.input.language = language.toStdString();
        const auto tree = sample.build();
        QCOMPARE(QString::fromStdString(headline(tree, SectionKind::Budget)), budget);
        QCOMPARE(noticed(tree, "no words in"), language == "tlh");
    }

    void lowerIsBetterWhenTheTargetIsBelow() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        const auto& charts = std::get<KpiCharts>(tree.find(SectionKind::Kpis)->blocks[1].content).charts;
        QCOMPARE(charts[0].figure.standing, Standing::Ahead);
        QCOMPARE(charts[0].figure.headline, std::string("Online orders: 745 in March, 45 ahead of plan"));
        QCOMPARE(charts[1].figure.standing, Standing::Behind);
        QCOMPARE(charts[1].figure.headline, std::string("Cost per order: 9.24 in March, 0.24 behind plan"));
        QVERIFY(charts[1].chart->labelAbove);
    }

    void missingMonthsAreGaps() {
        auto sample = fixture::wholeSample();
        auto& kpis = sample.bundle.project.strategy.kpis;
        kpis = {{"Visits", "", std::nullopt, std::nullopt, {{"2025-11", 1, 1}, {"2026-02", 2, 2}, {"2026-03", 3, 3}}}};
        const auto tree = sample.build();
        const auto& points =
            std::get<KpiCharts>(tree.find(SectionKind::Kpis)->blocks[1].content).charts[0].chart->points;
        QCOMPARE(points.size(), std::size_t(5));
        QCOMPARE(points[1].period, std::string("2025-12"));
        QVERIFY(!points[1].actual && !points[1].planned);
    }

    void currenciesAreNeverAddedUp() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.budget = {{"A", 10, "EUR"}, {"B", 5.5, "USD"}};
        const auto tree = sample.build();
        QCOMPARE(headline(tree, SectionKind::Budget), "EUR 10 and USD 5.50 in 2 channels");
        QCOMPARE(tree.find(SectionKind::Budget)->blocks.size(), std::size_t(4));
    }

    void stripHasACellADay() {
        auto sample = fixture::wholeSample();
        const auto strip = sample.build().cover.strip;
        QVERIFY(strip && !strip->weekly);
        QCOMPARE(strip->columns, 8);
        QCOMPARE(std::count(strip->filled.begin(), strip->filled.end(), true), std::ptrdiff_t(4));
        QCOMPARE(strip->alt, std::string("4 items on 4 days from 2 March to 20 April"));
        QVERIFY(strip->filled[0] && strip->filled[1] && !strip->filled[2]);
    }

    void longStripsCountWeeks() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.content[0].scheduledText = "2025-03-03T09:00:00+01:00";
        const auto strip = sample.build().cover.strip;
        QVERIFY(strip && strip->weekly);
        QCOMPARE(strip->columns, 13);
    }

    void templatesAreNeverPrinted() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.content[1].title.clear();
        sample.bundle.project.content[1].post->text = "Hello {{ first_name }}";
        sample.input.rendered = {};
        const auto tree = sample.build();
        for (const auto& block : tree.find(SectionKind::Creatives)->blocks) {
            if (const auto* post = std::get_if<PostCard>(&block.content)) {
                QVERIFY(post->text.empty());
            }
        }
        QVERIFY(noticed(tree, "post li-1: its text could not be rendered"));
        QVERIFY(noticed(tree, "email welcome: its text could not be rendered"));
    }

    void foreignReferencesAreRefused_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("notice");
        QTest::newRow("file") << "![a](file:///etc/passwd)"
                              << "is not loaded";
        QTest::newRow("http") << "![a](http://tracker.example/p.png)"
                              << "is not loaded";
        QTest::newRow("absolute") << "![a](/etc/passwd)"
                                  << "is not loaded";
        QTest::newRow("leaving the folder") << "![a](../../secret.png)"
                                            << "is not loaded";
        QTest::newRow("leaving, encoded") << "![a](%2e%2e/secret.png)"
                                          << "is not loaded";
        QTest::newRow("data") << "![a](data:image/png;base64,AAAA)"
                              << "is not loaded";
        QTest::newRow("script link") << "[a](javascript:alert(1))"
                                     << "is shown as text";
        QTest::newRow("file link") << "[a](file:///etc/passwd)"
                                   << "is shown as text";
        QTest::newRow("raw HTML") << "<div onclick=x>a</div>"
                                  << "HTML in a prose field is shown as text";
        QTest::newRow("missing file") << "![a](assets/nothing.png)"
                                      << "nothing.png: picture not in the project";
        QTest::newRow("broken picture") << "![a](assets/broken.png)"
                                        << "broken.png: picture cannot be read";
        QTest::newRow("truncated picture") << "![a](assets/half.png)"
                                           << "half.png: picture cannot be read";
        QTest::newRow("huge picture") << "![a](assets/huge.png)"
                                      << "huge.png: picture is larger than 40 megapixels";
        QTest::newRow("SVG is no picture") << "![a](assets/x.svg)"
                                           << "x.svg: picture cannot be read";
    }
    void foreignReferencesAreRefused() {
        QFETCH(QString, markdown);
        QFETCH(QString, notice);
        auto sample = fixture::wholeSample();
        auto files = std::make_shared<MemoryFiles>();
        files->put("assets/broken.png", "not a picture");
        const std::string whole = fixture::png(300, 300);
        files->put("assets/half.png", whole.substr(0, 40));
        files->put("assets/huge.png", fixture::hugePng());
        files->put("assets/x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        sample.bundle.files = files;
        sample.bundle.project.strategy.situationAnalysis = markdown.toStdString();
        const auto tree = sample.build();
        QVERIFY2(noticed(tree, notice.toStdString()), markdown.toUtf8());
        for (const auto& block : tree.find(SectionKind::Situation)->blocks) {
            const auto* picture = std::get_if<Picture>(&block.content);
            QVERIFY(picture == nullptr || (picture->bytes == nullptr && !picture->problem.empty()));
            if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
                for (const auto& span : paragraph->text) {
                    QVERIFY(span.link.empty());
                }
            }
        }
    }

    void emailsAreTypesetWithoutHiddenParts() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        const auto& card = std::get<EmailCard>(tree.find(SectionKind::Emails)->blocks.front().content);
        std::string text;
        bool button = false, picture = false;
        for (const auto& block : card.body) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
                text += plainText(paragraph->text) + "\n";
            }
            button = button || std::holds_alternative<Button>(block.content);
            picture = picture || std::holds_alternative<Picture>(block.content);
        }
        QCOMPARE(text, std::string("The first pot is ready & hot.\nQuay 9\n"));
        QVERIFY(button && picture);
    }

    /// Most tables of an email only place things; a price list is one, and so are numbered steps.
    void tablesOfEmailsStayTables() {
        auto sample = fixture::wholeSample();
        sample.input.rendered[0].html =
            "<table role='presentation'><tr><td>Placed <b>here</b></td><td>and there</td></tr></table>"
            "<table><tr><th>Tea</th><th align='right'>Price</th></tr><tr><td><b>Assam</b><br>strong</td>"
            "<td align='right'>4.20</td></tr><tr><td>Mint</td></tr></table>"
            "<table><tr><td><table><tr><td>1</td></tr></table></td><td><b>Boil</b> it</td></tr>"
            "<tr><td>2</td><td>Pour it</td></tr></table>"
            "<table><tr><th>Not</th><th>data</th></tr><tr><td><img "
            "src='assets/pier.png'></td><td>Pier</td></tr></table>";
        const auto tree = sample.build();
        const auto& body = std::get<EmailCard>(tree.find(SectionKind::Emails)->blocks.front().content).body;
        std::vector<const Table*> tables;
        std::vector<const ListBlock*> lists;
        for (const auto& block : body) {
            if (const auto* table = std::get_if<Table>(&block.content)) tables.push_back(table);
            if (const auto* list = std::get_if<ListBlock>(&block.content)) lists.push_back(list);
        }
        QCOMPARE(proseOf({body[0]}), std::string("Placed here\n"));
        QCOMPARE(tables.size(), std::size_t{1});
        QCOMPARE(tables[0]->columns.size(), std::size_t{2});
        QCOMPARE(tables[0]->columns[0].title, std::string("Tea"));
        QVERIFY(tables[0]->columns[1].align == Align::End);
        QCOMPARE(tables[0]->rows.size(), std::size_t{2});
        QCOMPARE(plainText(tables[0]->rows[0][0].text), std::string("Assam\nstrong"));
        QCOMPARE(plainText(tables[0]->rows[0][1].text), std::string("4.20"));
        QCOMPARE(tables[0]->rows[1].size(), std::size_t{2});
        QCOMPARE(lists.size(), std::size_t{1});
        QVERIFY(lists[0]->ordered && lists[0]->start == 1);
        QCOMPARE(lists[0]->items.size(), std::size_t{2});
        QCOMPARE(proseOf(lists[0]->items[0]), std::string("Boil it\n"));
    }

    void deepNestingEnds() {
        auto sample = fixture::wholeSample();
        std::string html, quotes, lists;
        for (int i = 0; i < 3000; ++i) {
            html += "<table><tr><td>";
        }
        for (int i = 0; i < 20000; ++i) {
            quotes += "> ";
            lists += "- ";
        }
        sample.input.rendered[0].html = html + "deep";
        sample.bundle.project.strategy.situationAnalysis = quotes + "deep in quotes\n\nA paragraph.";
        sample.bundle.project.strategy.strategyNarrative = lists + "deep in lists";
        const auto built = sample.build();
        std::string text;
        for (const auto& section : built.sections) {
            text += proseOf(section.blocks);
        }
        QVERIFY(text.find("deep in quotes") != std::string::npos);
        QVERIFY(text.find("deep in lists") != std::string::npos);
    }

    void openPointsNameWhatIsLeft() {
        auto sample = fixture::wholeSample();
        std::vector<std::string> what;
        for (const auto& point : sample.build().open) {
            what.push_back(point.what);
        }
        QCOMPARE(what, (std::vector<std::string>{"Cost per order", "1 item in doubt", "6 items failed",
                                                 "1 picture is missing", "3 contents are not approved"}));
    }
};

QTEST_GUILESS_MAIN(TestDeliverable)
#include "test_deliverable.moc"
