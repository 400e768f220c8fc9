// Sentences with what is filled into them, and sentences that are found again from their English text.

#include <QTest>

#include "core/base/words.h"
#include "core/base/words_index.h"

using namespace aicmo;

namespace {

/// "format|value|value", a value that is a sentence itself in brackets.
QString told(const WordsIndex::Match& match) {
    QString text = QString::fromStdString(*match.format);
    for (const WordsIndex::Value& value : match.values) {
        text += u'|';
        text += value.said.empty() ? QString::fromStdString(value.text) : u'[' + told(value.said.front()) + u']';
    }
    return text;
}

}  // namespace

class TestWords : public QObject {
    Q_OBJECT

  private slots:
    void englishText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Words& said, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(said.text()) << expected;
        };
        row("no places", words("the note is empty"), "the note is empty");
        row("texts", words("%1 is %2", "a", std::string("b")), "a is b");
        row("places in another order", words("%2, and %Ln more", 1234, "x"), "x, and 1,234 more");
        row("a place twice", words("%1 and %1", "x"), "x and x");
        row("a value that looks like a place", words("%1 %2", "%2", "%1"), "%2 %1");
        row("whole numbers", words("%Ln bytes; the limit is %2", 3001U, 3000.0), "3,001 bytes; the limit is 3,000");
        row("a fraction", words("at most %1", 1.91), "at most 1.91");
        row("a sentence in another", words("the subject has %1", words("%Ln characters", 61)),
            "the subject has 61 characters");
        row("percent", words("100 % of %1"), "100 % of ");
        row("with commas", withComma(withComma({}, words("sender")), words("text")), "sender, text");
    }
    void englishText() {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void keepsWhatItWasMadeFrom() {
        const Words said = words("%Ln row(s) are not used: %2", 2, words("no '@'"));
        QCOMPARE(said.format(), "%Ln row(s) are not used: %2");
        QCOMPARE(said.values().size(), std::size_t{2});
        QCOMPARE(said.values()[0].number.value_or(0), 2.0);
        QCOMPARE(said.values()[1].words.format(), "no '@'");
        QVERIFY(Words::verbatim("550 no such user").format() == nullptr);
        QVERIFY(Words::message("no '@'").isMessage());
    }

    void findsFormats_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << text << expected;
        };
        row("whole", "already sent", "already sent");
        row("quoted value", "suppressed by \"@x.org\"", "suppressed by \"%1\"|@x.org");
        row("quoted value is never looked into", "suppressed by \"already sent\"", "suppressed by \"%1\"|already sent");
        row("sentence in a sentence", "not attempted: already sent", "not attempted: %1|[already sent]");
        row("server's answer in a sentence", "not attempted: 535 5.7.8 no", "not attempted: %1|535 5.7.8 no");
        row("the one with more words", "not attempted: the server does not answer (x)",
            "not attempted: %1|[the server does not answer (%1)|x]");
        row("plural", "1,234 bytes; the limit is 9", "%Ln bytes; the limit is %2|1,234|9");
        row("places alone, one a sentence", "a.csv:1: already sent", "%1: %2|a.csv:1|[already sent]");
        row("in brackets", "already sent (line 4)", "%1 (line %2)|[already sent]|4");
        row("somebody else's in brackets", "550 no (line 4)", "");
        row("two in brackets", "already sent (line 4): already sent (line 7)",
            "%1: %2|[%1 (line %2)|[already sent]|4]|[%1 (line %2)|[already sent]|7]");
        row("somebody else's", "550 5.1.1 user unknown", "");
        row("places alone, none a sentence", "550: user unknown", "");
        row("no number for a plural", "many bytes; the limit is 9", "");
        row("blanks alone", "550 already sent", "");
        row("a word alone is nobody's", "record", "");
        row("too few words behind a value", "Sender is bad", "");
        row("empty value", "suppressed by \"\"", "");
        row("empty", "", "");
    }
    void findsFormats() {
        const WordsIndex index({"already sent", "suppressed by \"%1\"", "not attempted: %1", "record", "%1 is bad",
                                "the server does not answer (%1)", "%Ln bytes; the limit is %2", "%1: %2",
                                "%1 (line %2)", "%1 %2"});
        QFETCH(QString, text);
        const auto match = index.find(text.toStdString());
        QTEST(match ? told(*match) : QString(), "expected");
    }

    void deepTextEnds() {
        const WordsIndex index({"%1: %2", "not attempted: %1"});
        std::string text = "x";
        for (int i = 0; i < 10'000; ++i) text.insert(0, "not attempted: ");
        QVERIFY(index.find(text));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
