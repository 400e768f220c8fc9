#include <QTest>

#include "core/document/language.h"

using namespace aicmo::document;

namespace {

struct Entry {
    const char *name, *english, *arabic;
};
constexpr Entry entries[] = {
#define AICMO_WORD(name, english, german, french, spanish, arabic) {#name, english, arabic},
#include "core/document/words.def"
#undef AICMO_WORD
};

QString q(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT

  private slots:
    /// Samples of each category from CLDR's plural rules of Arabic.
    void arabicPlurals_data() {
        QTest::addColumn<qlonglong>("count");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, qlonglong count, const char* words) {
            QTest::newRow(name) << count << QString(words);
        };
        row("zero", 0, "لا عناصر");
        row("one", 1, "عنصر واحد");
        row("two", 2, "عنصران");
        row("few: 3", 3, "٣ عناصر");
        row("few: 10", 10, "١٠ عناصر");
        row("few: 103", 103, "١٠٣ عناصر");
        row("few: 1003", 1003, "١٬٠٠٣ عناصر");
        row("many: 11", 11, "١١ عنصرًا");
        row("many: 26", 26, "٢٦ عنصرًا");
        row("many: 99", 99, "٩٩ عنصرًا");
        row("many: 111", 111, "١١١ عنصرًا");
        row("many: 1011", 1011, "١٬٠١١ عنصرًا");
        row("other: 100", 100, "١٠٠ عنصر");
        row("other: 102", 102, "١٠٢ عنصر");
        row("other: 1000", 1000, "١٬٠٠٠ عنصر");
        row("other: 1000000", 1000000, "١٬٠٠٠٬٠٠٠ عنصر");
    }
    void arabicPlurals() {
        QFETCH(qlonglong, count);
        QTEST(q(Language("ar").counted(Word::ItemsN, count)), "words");
    }

    void everyArabicPatternIsWhole() {
        for (const auto& entry : entries) {
            const QString english(entry.english), arabic(entry.arabic);
            QVERIFY2(!arabic.isEmpty(), entry.name);
            const bool plural = english.contains('|');
            const QStringList forms = arabic.split('|');
            QVERIFY2(forms.size() == (plural ? 6 : 1), entry.name);
            for (const char* hole : {"{0}", "{1}", "{2}"}) {
                QVERIFY2(forms.last().contains(hole) == english.contains(hole), entry.name);
            }
        }
    }

    void arabicFigures_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wanted");
        const Language arabic("ar");
        const auto row = [](const char* name, const std::string& said, const char* wanted) {
            QTest::newRow(name) << q(said) << QString(wanted);
        };
        row("whole", arabic.number(1234567LL), "١٬٢٣٤٬٥٦٧");
        row("decimals", arabic.number(9.8, 2), "٩٫٨٠");
        row("less", arabic.signedNumber(-92, 0), "−٩٢");
        row("more", arabic.signedNumber(172, 0), "+١٧٢");
        row("equal", arabic.signedNumber(0, 0), "±٠");
        row("share", arabic.percent(.348, 1), "٣٤٫٨٪");
        row("money", arabic.money("EUR", 24000), "٢٤٬٠٠٠\u00A0\u2066EUR\u2069");
        row("size", arabic.bytes(182 * 1024), "١٨٢\u00A0كيلوبايت");
        row("time", arabic.digits("09:30"), "٠٩:٣٠");
        row("long date", arabic.longDate({2026, 3, 2}), "٢ مارس ٢٠٢٦");
        row("short date", arabic.shortDate({2026, 8, 31}), "٣١\u00A0أغسطس");
        row("weekday", arabic.weekday({2026, 3, 2}), "الاثنين");
        row("range", arabic.dateRange({2026, 3, 2}, {2026, 4, 26}), "٢ مارس إلى ٢٦ أبريل ٢٠٢٦");
        row("list", arabic.list({"أ", "ب"}), "أ، ب");
        row("last of a list", arabic.andList({"أ", "ب", "ج"}), "أ، ب وج");
    }
    void arabicFigures() {
        QFETCH(QString, said);
        QTEST(said, "wanted");
    }

    void weeksBeginAsTheLanguageSays() {
        QCOMPARE(Language("en").firstDayOfWeek(), 0);
        QCOMPARE(Language("ar").firstDayOfWeek(), 5);
    }

    void theOtherDirectionIsIsolated_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const char* language, const char* text, const char* wanted) {
            QTest::newRow(name) << language << QString(text) << QString(wanted);
        };
        row("Latin in Arabic", "ar", "LinkedIn", "\u2066LinkedIn\u2069");
        row("Arabic in Arabic", "ar", "البريد", "البريد");
        row("figures in Arabic", "ar", "٣٬٤٠٠", "٣٬٤٠٠");
        row("Arabic that names Latin", "ar", "على LinkedIn", "\u2067على LinkedIn\u2069");
        row("isolated already", "ar", "\u2066LinkedIn\u2069", "\u2066LinkedIn\u2069");
        row("Latin in English", "en", "LinkedIn, café", "LinkedIn, café");
        row("Arabic in English", "en", "البريد", "\u2067البريد\u2069");
        row("Hebrew in English", "en", "שלום", "\u2067שלום\u2069");
    }
    void theOtherDirectionIsIsolated() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(q(Language(language.toStdString()).isolated(text.toStdString())), "wanted");
    }

    void directionIsThatOfTheFirstStrongCharacter_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("otherwise");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("Latin") << "Spring" << true << false;
        QTest::newRow("Arabic after figures") << "٤ من ٦" << false << true;
        QTest::newRow("after an isolate") << "\u2066Orders\u2069: في مايو" << false << true;
        QTest::newRow("nothing strong") << "−٩٢" << true << true;
        QTest::newRow("nothing strong, from left") << "−92" << false << false;
    }
    void directionIsThatOfTheFirstStrongCharacter() {
        QFETCH(QString, text);
        QFETCH(bool, otherwise);
        QTEST(Language::rightToLeft(text.toStdString(), otherwise), "rightToLeft");
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
