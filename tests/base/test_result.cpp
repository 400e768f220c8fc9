#include <set>

#include <QTest>

#include "core/base/result.h"

using namespace aicmo;

class TestResult : public QObject {
    Q_OBJECT

  private slots:
    void saysEverythingInOneLine();
    void withinKeepsTheRest();
    void everyKindHasItsOwnWord();
};

void TestResult::saysEverythingInOneLine() {
    QCOMPARE(Error({ErrorKind::Io, "cannot write", "", ""}).text(), std::string("cannot write"));
    QCOMPARE(Error({ErrorKind::Io, "cannot write", "a.json:1:2", ""}).text(), std::string("a.json:1:2: cannot write"));
    QCOMPARE(Error({ErrorKind::Io, "cannot write", "a.json", "make room"}).text(),
             std::string("a.json: cannot write (make room)"));
}

void TestResult::withinKeepsTheRest() {
    const Error inner{ErrorKind::Conflict, "changed", "x", "read again"};
    const Error outer = inner.within("importing a.aicmo");
    QCOMPARE(outer.text(), std::string("x: importing a.aicmo: changed (read again)"));
    QVERIFY(outer.kind == ErrorKind::Conflict);
    const Status status = fail(outer);
    QVERIFY(!status);
    QCOMPARE(status.error().message, outer.message);
}

void TestResult::everyKindHasItsOwnWord() {
    std::set<std::string_view> words;
    const int last = static_cast<int>(ErrorKind::Internal);
    for (int i = 0; i <= last; ++i) words.insert(toString(static_cast<ErrorKind>(i)));
    QCOMPARE(words.size(), static_cast<std::size_t>(last) + 1);
    QCOMPARE(toString(ErrorKind::InvalidInput), std::string_view("invalid_input"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
