// Encodings and header fields by themselves.

#include <QtTest>

#include "core/base/text.h"
#include "core/compose/mime/header_writer.h"
#include "core/compose/mime/transfer_encoding.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/parsed_mail.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::mime;

class TestMime : public QObject {
    Q_OBJECT

  private slots:
    void quotedPrintable_data();
    void quotedPrintable();
    void everyByteAndLengthSurvives();
    void oneByteAnywhereIsSeen();
    void encodedBytesAreCounted();
    void base64HasLinesOf76();
    void theShorterEncodingIsTaken_data();
    void theShorterEncodingIsTaken();
    void encodedWordsKeepTheirLimits();
    void fileNames_data();
    void fileNames();
};

void TestMime::quotedPrintable_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("plain") << QByteArray("abc\n") << QByteArray("abc\r\n");
    QTest::newRow("no line break") << QByteArray("abc") << QByteArray("abc\r\n");
    QTest::newRow("any line break") << QByteArray("a\rb\r\nc\n") << QByteArray("a\r\nb\r\nc\r\n");
    QTest::newRow("blank at the end") << QByteArray("a \nb\t") << QByteArray("a=20\r\nb=09\r\n");
    QTest::newRow("dot") << QByteArray(".\n.a") << QByteArray("=2E\r\n=2Ea\r\n");
    QTest::newRow("From") << QByteArray("From a\nFrom\n") << QByteArray("=46rom a\r\nFrom\r\n");
    QTest::newRow("umlaut and equals") << QByteArray("ü=") << QByteArray("=C3=BC=3D\r\n");
    QTest::newRow("76") << QByteArray(76, 'x') << QByteArray(75, 'x') + "=\r\nx\r\n";
}

void TestMime::quotedPrintable() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    std::string out;
    appendQuotedPrintable(out, text.toStdString());
    QCOMPARE(out, encoded.toStdString());
}

void TestMime::everyByteAndLengthSurvives() {
    for (std::size_t length = 0; length < 300; ++length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i) {
            const auto c = static_cast<char>((i * 37 + length * 11) % 256);
            text += c == '\r' || c == '\n' ? 'n' : c;
        }
        std::string body;
        appendQuotedPrintable(body, text);
        const std::string message =
            "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + body;
        QCOMPARE(test::lineProblem(message, 76), std::string());
        const std::string back = test::parseMail(message).content("text/plain");
        QCOMPARE(back, length == 0 ? std::string() : text + "\r\n");
    }
}

void TestMime::oneByteAnywhereIsSeen() {
    for (std::size_t length = 1; length < 70; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string text(length, 'a');
            QVERIFY(isAscii(text) && isUtf8Quick(text));
            text[at] = '\x7F';
            QVERIFY(isAscii(text) && isUtf8Quick(text));
            text[at] = '\x80';
            QVERIFY(!isAscii(text) && !isUtf8Quick(text));
            text.replace(at, 1, "\xC3\xBC");
            QVERIFY(!isAscii(text) && isUtf8Quick(text));
        }
    }
}

// Base64 is taken from the very byte on where it is shorter, whatever the bytes are and wherever they stand.
void TestMime::encodedBytesAreCounted() {
    const auto needsEncoding = [](unsigned c) {
        const bool plain = (c >= 32 && c <= 126 && c != '=') || c == '\t' || c == '\n' || c == '\r';
        return !plain;
    };
    for (unsigned c = 0; c < 256; ++c) {
        constexpr std::size_t length = 6001;
        std::size_t changes = 0;
        for (std::size_t count = 0; count <= length; count += 101) {
            std::string text(length, 'a');
            for (std::size_t i = 0; i < count; ++i) text[i * 5 % length] = static_cast<char>(c);
            const std::size_t encoded = needsEncoding(c) ? count : 0;
            const std::size_t quoted = length + 2 * encoded + (length + 2 * encoded) / 75 * 3;
            const bool wanted = quoted > (length + 2) / 3 * 4 * 78 / 76;
            QCOMPARE(shorterEncoding(text) == TransferEncoding::Base64, wanted);
            changes += wanted ? 1 : 0;
        }
        QCOMPARE(changes > 0, needsEncoding(c));
    }
}

void TestMime::base64HasLinesOf76() {
    std::string out;
    appendBase64(out, std::string(57 * 2 + 1, '\0'));
    QCOMPARE(out, std::string(76, 'A') + "\r\n" + std::string(76, 'A') + "\r\nAA==\r\n");
}

void TestMime::theShorterEncodingIsTaken_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("base64");
    QTest::newRow("english") << QString("Spring has come. ").repeated(40) << false;
    QTest::newRow("german") << QString("Der Frühling ist da, für Sie. ").repeated(40) << false;
    QTest::newRow("hebrew") << QString("קפה טרי מהיום ").repeated(40) << true;
    QTest::newRow("chinese") << QString("春天的咖啡").repeated(40) << true;
}

void TestMime::theShorterEncodingIsTaken() {
    QFETCH(QString, text);
    QFETCH(bool, base64);
    const std::string bytes = text.toStdString();
    QCOMPARE(shorterEncoding(bytes) == TransferEncoding::Base64, base64);
    std::string quoted;
    std::string based;
    appendQuotedPrintable(quoted, bytes);
    appendBase64(based, bytes);
    QCOMPARE(based.size() < quoted.size(), base64);
}

void TestMime::encodedWordsKeepTheirLimits() {
    for (const std::string_view piece : {"ü", "春", "🌷", "aü", "x y é "}) {
        for (std::size_t count = 1; count < 120; ++count) {
            const std::string text = std::string(trim(test::repeated(piece, count)));
            std::string out;
            HeaderWriter(out).text("Subject", *HeaderText::from(text));
            for (std::string_view line : split(out, '\n')) {
                QVERIFY2(line.size() <= 77, out.c_str());  // 76 and CR
                const std::size_t word = line.find("=?");
                if (word == std::string_view::npos) continue;
                QVERIFY(line.substr(word).size() <= 76);
            }
            QCOMPARE(test::parseMail(out + "\r\n").subject, text);
        }
    }
}

void TestMime::fileNames_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "menu.pdf";
    QTest::newRow("blank and quotes") << "the \"new\" menu.pdf";
    QTest::newRow("umlaut") << "Preisliste für März.pdf";
    QTest::newRow("chinese") << "春天的咖啡菜单.pdf";
    QTest::newRow("long") << QString("long name ").repeated(20) + ".pdf";
    QTest::newRow("long and not ASCII") << QString("ü").repeated(80) + ".pdf";
    QTest::newRow("percent") << "100% coffee.pdf";
}

void TestMime::fileNames() {
    QFETCH(QString, name);
    const std::string wanted = name.toStdString();
    std::string out = "Content-Type: application/pdf\r\n";
    HeaderWriter(out).fileName("Content-Disposition", "attachment", "filename", *HeaderText::from(wanted));
    QCOMPARE(test::lineProblem(out, 78), std::string());
    const test::ParsedMail mail = test::parseMail(out + "\r\nx\r\n");
    QCOMPARE(mail.parts.at(0).fileName, wanted);
}

QTEST_GUILESS_MAIN(TestMime)
#include "test_mime.moc"
