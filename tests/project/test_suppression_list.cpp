// Suppression entries as people write them, and files of them.

#include <QTest>

#include "core/project/suppression_list.h"

using namespace aicmo;

class TestSuppressionList : public QObject {
    Q_OBJECT
  private slots:
    void entries_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("address") << QByteArray(" Anna@Example.ORG ") << QByteArray("anna@example.org");
        QTest::newRow("domain") << QByteArray("@Example.org") << QByteArray("@example.org");
        QTest::newRow("idn") << QByteArray(
                                    "a@b\xC3\xBC"
                                    "cher.example")
                             << QByteArray("a@xn--bcher-kva.example");
        QTest::newRow("a word") << QByteArray("anna") << QByteArray();
        QTest::newRow("nothing") << QByteArray("  ") << QByteArray();
        QTest::newRow("two lines") << QByteArray("a@b.example\nBcc: x@y.example") << QByteArray();
    }
    void entries() {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, key);
        QCOMPARE(QByteArray::fromStdString(suppressionEntryFrom(written.toStdString()).value_or("")), key);
    }

    void files_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QList<int>>("refusedLines");
        QTest::newRow("lines") << QByteArray("a@x.example\n\n@y.example\r\n")
                               << QStringList{"a@x.example", "@y.example"} << QList<int>{};
        QTest::newRow("header") << QByteArray("name;E-Mail;email\nAnna;old@x.example;a@x.example\n")
                                << QStringList{"a@x.example"} << QList<int>{};
        QTest::newRow("no header") << QByteArray("Anna,a@x.example\nBert,b@x.example\n")
                                   << QStringList{"a@x.example", "b@x.example"} << QList<int>{};
        QTest::newRow("refused") << QByteArray("email\na@x.example\nnobody\nb@x.example\n")
                                 << QStringList{"a@x.example", "b@x.example"} << QList<int>{3};
        QTest::newRow("empty") << QByteArray() << QStringList{} << QList<int>{};
    }
    void files() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, entries);
        QFETCH(QList<int>, refusedLines);
        const SuppressionFile file = readSuppressionFile(text.toStdString());
        QStringList read;
        for (const std::string& entry : file.entries) read.append(QString::fromStdString(entry));
        QCOMPARE(read, entries);
        QList<int> lines;
        for (const SuppressionFile::Refused& refused : file.refused) lines.append(static_cast<int>(refused.line));
        QCOMPARE(lines, refusedLines);
    }
};

QTEST_APPLESS_MAIN(TestSuppressionList)
#include "test_suppression_list.moc"
